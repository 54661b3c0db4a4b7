package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Finds the names in the sentence after one that spoke of a set without naming anybody: "X and Y were on it.", "We
/// note
/// X and Y.", "Among them: X and Y."
final class SetContinuation {
    /// So many words beside the names a list without a verb may have.
    private static final int LONGEST_REMARK = 5;

    private final Lexicon lexicon;

    SetContinuation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The names that a sentence gives for the set before it.
    List<PartyPhrase> of(Reading reading) {
        List<PartyPhrase> named = new ArrayList<>();
        if (reading.clauses().isEmpty() && isList(reading)) {
            reading.parsed().all(PartyPhrase.class).stream()
                    .filter(PartyPhrase::named)
                    .forEach(named::add);
        }
        for (Clause clause : reading.clauses()) {
            ParsedSentence parsed = reading.parsed();
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            boolean told = !verb.negated();
            if (verb.factual() && (isOnIt(reading, verb) || joins(clause, verb))) {
                clause.subject().forEach(k -> addNamed(parsed.chunk(k), named));
            }
            if (told && lexicon.has("listing verbs", verb.lemma()) && isOurs(parsed, clause)) {
                clause.object().forEach(k -> addNamed(parsed.chunk(k), named));
            }
        }
        return named;
    }

    private static boolean isList(Reading reading) {
        if (reading.sentence().at(reading.sentence().size() - 1, "?")) {
            return false;
        }
        int others = 0;
        for (Chunk chunk : reading.parsed().chunks()) {
            if (chunk instanceof PartyPhrase) {
                continue;
            }
            for (int i = chunk.from(); i < chunk.to(); i++) {
                others += reading.sentence().word(i).token().isWord() ? 1 : 0;
                if (reading.sentence().word(i).tag() == Tag.NUM) {
                    return false;
                }
            }
        }
        return others <= LONGEST_REMARK;
    }

    /// "I spotted", "it includes", "they number": the writer, or the list itself.
    private boolean isOurs(ParsedSentence parsed, Clause clause) {
        return clause.subject().stream()
                .allMatch(k -> parsed.chunk(k) instanceof NounPhrase noun
                                && (noun.pronoun() || lexicon.has("nouns for a list", noun.head()))
                        || parsed.chunk(k) instanceof PartyPhrase phrase && !phrase.named());
    }

    private static void addNamed(Chunk chunk, List<PartyPhrase> named) {
        if (chunk instanceof PartyPhrase phrase && phrase.named()) {
            named.add(phrase);
        }
    }

    private boolean isOnIt(Reading reading, VerbGroup verb) {
        return verb.lemma().equals("be")
                && lexicon.longest("places on a list", reading.sentence().lowers(verb.to(), LONGEST_REMARK)) > 0;
    }

    /// "Switzerland joined late"
    private static boolean joins(Clause clause, VerbGroup verb) {
        return verb.lemma().equals("join") && clause.object().isEmpty();
    }
}
