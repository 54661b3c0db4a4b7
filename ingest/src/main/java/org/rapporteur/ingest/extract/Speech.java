package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Span;

/// Judges whether a verb of saying reports a statement, made, and outside the drafting.
final class Speech {
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    Speech(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// Whether it is said to have happened: no condition, and an infinitive only behind what makes it true ("took the
    /// floor to criticize").
    boolean happened(FrameMatch match) {
        VerbGroup verb = (VerbGroup) parsed.chunk(match.clause().verb());
        int first = match.clause().subject().isEmpty()
                ? match.clause().verb()
                : Math.min(match.clause().subject().getFirst(), match.clause().verb());
        boolean conditional = parsed.mark(first - 1)
                .filter(m -> m.kind() == Mark.Kind.SUBORDINATOR && lexicon.has("hypothetical subordinators", m.word()))
                .isPresent();
        boolean infinitive = sentence.at(verb.from(), "to");
        return !conditional && (!infinitive || implied(match.clause().verb()));
    }

    private boolean implied(int verb) {
        return verb >= 2
                && parsed.chunk(verb - 1) instanceof NounPhrase noun
                && lexicon.has("occasions", noun.head())
                && parsed.chunk(verb - 2) instanceof VerbGroup taking
                && taking.factual();
    }

    /// Whether it is not about a text, a vote or a place on the list of sponsors.
    boolean outsideDrafting(FrameMatch match) {
        boolean text =
                match.party().filter(s -> standsForText(s.from()) || isPart(s)).isPresent()
                        || match.what().filter(s -> standsForText(s.from())).isPresent();
        return !text && match.what().filter(this::drafting).isEmpty();
    }

    private boolean standsForText(int word) {
        int from = word;
        while (from < sentence.size() - 1 && sentence.word(from).is("that", "for", "on", "of")) {
            from++;
        }
        int k = parsed.indexAt(from);
        return parsed.chunk(k) instanceof TextPhrase && reading.reference(k) instanceof Reference.Texts;
    }

    private boolean isPart(FrameMatch.Slot slot) {
        return parsed.chunk(parsed.indexAt(slot.from())) instanceof NounPhrase noun
                && lexicon.has("part nouns", noun.head());
    }

    private boolean drafting(FrameMatch.Slot what) {
        Optional<Span> span = new Complements(parsed).read(what.from(), what.to(), true);
        return span.isPresent()
                && sentence.words().stream()
                        .filter(w -> span.get().contains(w.span()))
                        .anyMatch(w ->
                                lexicon.has("drafting words", w.lemma()) || lexicon.has("drafting words", w.lower()));
    }
}
