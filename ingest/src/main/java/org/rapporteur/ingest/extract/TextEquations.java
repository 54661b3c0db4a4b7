package org.rapporteur.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Tells which phrases of a sentence are said to be one text: "L.6 was a British initiative and the longest draft of
/// the
/// week", "The one that mattered was L.3, on opioids".
final class TextEquations {
    private final ParsedSentence parsed;
    private final Map<Integer, Integer> same = new HashMap<>();

    private TextEquations(ParsedSentence parsed) {
        this.parsed = parsed;
    }

    /// The equations of a sentence.
    static TextEquations of(ParsedSentence parsed, List<Clause> clauses) {
        TextEquations equations = new TextEquations(parsed);
        clauses.forEach(equations::read);
        return equations;
    }

    /// The phrase that names the text of another phrase.
    OptionalInt of(int k) {
        Integer other = same.get(k);
        return other == null ? OptionalInt.empty() : OptionalInt.of(other);
    }

    private void read(Clause clause) {
        VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
        boolean equates = verb.lemma().matches("be|become|remain")
                && !verb.passive()
                && !verb.negated()
                && !verb.hypothetical()
                && clause.subject().size() == 1;
        if (!equates) {
            return;
        }
        int subject = clause.subject().getFirst();
        for (int predicate : clause.object()) {
            if (isOne(subject) && isOne(predicate)) {
                equate(subject, predicate);
            }
        }
    }

    private boolean isOne(int k) {
        return parsed.chunk(k) instanceof TextPhrase phrase
                && !phrase.plural()
                && phrase.determiner() != Determiner.NONE
                && phrase.determiner() != Determiner.BACKGROUND;
    }

    private void equate(int subject, int predicate) {
        TextPhrase said = (TextPhrase) parsed.chunk(subject);
        TextPhrase of = (TextPhrase) parsed.chunk(predicate);
        boolean different = said.amendment() != of.amendment() && !of.weak();
        if (different) {
            return;
        }
        if (!names(of)) {
            same.put(predicate, subject);
        } else if (!names(said)) {
            same.put(subject, predicate);
        } else if (said.topics().isEmpty()
                && said.quoted().isEmpty()
                && of.symbol().isEmpty()) {
            // "L.6 was the draft on reefs"
            same.put(predicate, subject);
        }
    }

    private static boolean names(TextPhrase phrase) {
        return phrase.symbol().isPresent()
                || phrase.quoted().isPresent()
                || !phrase.topics().isEmpty();
    }
}
