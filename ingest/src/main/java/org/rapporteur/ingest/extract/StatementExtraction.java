package org.rapporteur.ingest.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.pattern.FrameMatcher;
import org.rapporteur.ingest.pattern.Frames;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Finds what States said outside the drafting: whom they accused, warned or praised, what they pledged.
public final class StatementExtraction {
    private static final Frames FRAMES = Frames.load("statements.txt");

    private record Key(Party speaker, Statement.Act act, Optional<Party> target) {}

    private final SourceText source;
    private final Lexicon lexicon;
    private final EvidenceBook evidence;
    private final Map<Key, Statement> found = new LinkedHashMap<>();

    public StatementExtraction(SourceText source, Lexicon lexicon, EvidenceBook evidence) {
        this.source = source;
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /// Reads an article's sentences in order.
    public List<Statement> read(List<Reading> readings) {
        Addressees addressees = new Addressees(lexicon);
        for (Reading reading : readings) {
            for (Clause clause : reading.clauses()) {
                read(reading, clause, addressees);
            }
            addressees.remember(reading);
        }
        return List.copyOf(found.values());
    }

    private void read(Reading reading, Clause clause, Addressees addressees) {
        Speech speech = new Speech(reading, lexicon);
        new FrameMatcher(reading.parsed(), lexicon)
                .find(FRAMES, clause).stream()
                        .filter(m -> !m.hypothetical() && speech.happened(m) && speech.outsideDrafting(m))
                        .findFirst()
                        .ifPresent(m -> emit(reading, m, addressees));
    }

    private void emit(Reading reading, FrameMatch match, Addressees addressees) {
        List<Party> speakers = new Speakers(reading, lexicon).of(match);
        List<Optional<Party>> targets = targets(reading, match, addressees, speakers);
        if (speakers.isEmpty() || targets.isEmpty()) {
            return;
        }
        Statement.Act act = Statement.Act.valueOf(match.frame().label().toUpperCase(Locale.ROOT));
        Evidence cited = evidence.cite(
                reading.sentence().span(),
                "statement." + match.frame().label() + "/" + match.frame().line());
        Optional<String> about = match.what()
                .flatMap(w -> new Complements(reading.parsed()).read(w.from(), w.to(), true))
                .map(this::words);
        for (Party speaker : speakers) {
            for (Optional<Party> target : targets) {
                found.putIfAbsent(
                        new Key(speaker, act, target), new Statement(speaker, act, target, about, Grounds.of(cited)));
            }
        }
    }

    private String words(Span span) {
        return source.slice(span).replaceAll("\\s+", " ");
    }

    /// Whom it is said of: an empty party for nobody; nothing where a pronoun stands for someone unknown.
    private static List<Optional<Party>> targets(
            Reading reading, FrameMatch match, Addressees addressees, List<Party> speakers) {
        if (match.party().isEmpty()) {
            return List.of(Optional.empty());
        }
        FrameMatch.Slot slot = match.party().get();
        List<Party> named = addressees.named(reading, slot);
        if (named.isEmpty()) {
            return addressees.referred(reading, slot, speakers);
        }
        return named.stream()
                .filter(p -> !speakers.contains(p))
                .map(Optional::of)
                .toList();
    }
}
