package org.rapporteur.render.pdf.compose;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Statement;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Composes what was said outside the drafting, one sentence for each statement.
final class StatementsComposer {
    private final Terms terms;

    StatementsComposer(Terms terms) {
        this.terms = terms;
    }

    Optional<Brief.Section> section() {
        List<Prose> points = terms.facts.statements().stream().map(this::point).toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new Brief.Points(terms.label("said"), "said", points));
    }

    private Prose point(Statement statement) {
        String act = Counts.key(statement.act());
        Optional<String> about = statement.about().map(a -> Phrases.withoutStop(Phrases.oneLine(a)));
        String key =
                "said." + act + (statement.target().isPresent() ? ".target" : "") + (about.isPresent() ? ".about" : "");
        String target = statement.target().map(terms.wording::prose).orElse("");
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
        return terms.corrected(prose.citing(terms.notes.cite(statement.grounds())), statement.grounds());
    }
}
