package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Composes what was said outside the drafting: one sentence for each statement, or for several by one speaker that
/// differ only in whom they address.
final class StatementsComposer {
    private final Terms terms;

    StatementsComposer(Terms terms) {
        this.terms = terms;
    }

    Optional<Brief.Section> section() {
        Map<Saying, List<Statement>> sayings = new LinkedHashMap<>();
        terms.facts
                .statements()
                .forEach(s -> sayings.computeIfAbsent(Saying.of(s), k -> new ArrayList<>())
                        .add(s));
        List<Prose> points = sayings.values().stream().map(this::point).toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new Brief.Points(terms.label("said"), "said", points));
    }

    /// What several statements have in common.
    private record Saying(Party speaker, Statement.Act act, Optional<String> about, boolean addressed) {
        static Saying of(Statement statement) {
            return new Saying(
                    statement.speaker(),
                    statement.act(),
                    statement.about(),
                    statement.target().isPresent());
        }
    }

    private Prose point(List<Statement> statements) {
        Statement statement = statements.getFirst();
        String act = Counts.key(statement.act());
        Optional<String> about = statement.about().map(a -> Phrases.withoutStop(Phrases.oneLine(a)));
        String key =
                "said." + act + (statement.target().isPresent() ? ".target" : "") + (about.isPresent() ? ".about" : "");
        String target = terms.prose(
                statements.stream().flatMap(s -> s.target().stream()).distinct().toList());
        String speaker = terms.wording.capitalized(terms.wording.prose(statement.speaker()));
        String pattern = terms.label(key);
        Prose prose = Prose.EMPTY;
        for (String part : pattern.split("(?=\\{)|(?<=\\})", -1)) {
            prose = switch (part) {
                case "{speaker}" -> prose.and(speaker, Tone.STRONG);
                case "{target}" -> prose.and(target, Tone.STRONG);
                case "{about}" -> prose.and(about.orElse(""), Tone.PLAIN);
                default -> prose.and(part, Tone.PLAIN);
            };
        }
        prose = prose.citing(terms.notes.cite(statements.stream().map(Statement::grounds)));
        for (Statement each : statements) {
            prose = terms.corrected(prose, each.grounds());
        }
        return prose;
    }
}
