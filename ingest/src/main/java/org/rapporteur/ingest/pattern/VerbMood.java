package org.rapporteur.ingest.pattern;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.VerbGroup;

/// How a verb is said: denied, passive, only possible, governed by others.
final class VerbMood {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    VerbMood(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.lexicon = lexicon;
    }

    /// "is to conduct" is no passive; "has been told to conduct" has one in its governor.
    boolean isPassive(VerbGroup group, int verb) {
        if (verb == group.main()) {
            return group.passive() && !sentence.at(verb - 1, "to") && !sentence.at(verb, "gone");
        }
        int i = verb - 1;
        while (i > group.from() && sentence.word(i).tag() == Tag.ADV) {
            i--;
        }
        return i >= group.from()
                && sentence.word(i).is("be", "is", "are", "was", "were", "been", "being")
                && !sentence.lower(verb).endsWith("ing");
    }

    /// Whether it is denied, by a word of its group, before it, or of its subject ("neither Chile nor Peru wanted").
    boolean isNegated(Clause clause, VerbGroup group, int verb) {
        return (denials(group, verb) + (neither(clause) ? 1 : 0)) % 2 == 1;
    }

    private boolean neither(Clause clause) {
        if (clause.subject().isEmpty()) {
            return false;
        }
        int from = parsed.chunk(clause.subject().getFirst()).from();
        return sentence.at(from, "neither")
                || from > 0 && sentence.word(from - 1).is("neither", "nor");
    }

    private int denials(VerbGroup group, int verb) {
        int start = group.from();
        while (start > 0 && sentence.word(start - 1).tag() == Tag.ADV) {
            start--;
        }
        int denials = 0;
        for (int i = start; i < verb; i++) {
            String word = sentence.lower(i);
            boolean denies = lexicon.has("negators", word)
                    || word.endsWith("n't")
                    || lexicon.has("negative governors", sentence.word(i).lemma())
                    || sentence.word(i).is("unable", "unlikely", "reluctant", "unwilling");
            denials += denies ? 1 : 0;
        }
        return denials + (deniedBehind(verb) ? 1 : 0);
    }

    /// "is not there", "did not": a negation behind an auxiliary that is the whole verb.
    boolean deniedBehind(int verb) {
        boolean longer = sentence.at(verb + 1, "no") && sentence.at(verb + 2, "longer");
        return longer
                || sentence.word(verb).tag() == Tag.AUX
                        && sentence.lower(verb + 1).matches("not|n't|never");
    }

    boolean isHypothetical(VerbGroup group, int verb) {
        for (int i = group.from(); i < verb; i++) {
            if (lexicon.has("hypothetical auxiliaries", sentence.lower(i))
                    || lexicon.has("irrealis governors", sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    List<String> governors(VerbGroup group, int verb) {
        List<String> governors = new ArrayList<>();
        for (int i = group.from(); i < verb; i++) {
            if (sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.ADJ) {
                governors.add(sentence.word(i).lemma());
            }
        }
        return governors;
    }
}
