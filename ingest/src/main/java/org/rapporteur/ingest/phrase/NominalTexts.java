package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;

/// Texts named by their subject alone, which what was done to it shows to be a text: "The moratorium on executions was
/// tabled by Italy", "Dechlorane Plus had been put forward by Norway", "Sand and dust storms was adopted without a
/// vote".
final class NominalTexts {
    private static final int FARTHEST_AGENT = 6;

    private final PhraseContext context;
    private final Sentence sentence;
    private final TopicReader topics;

    NominalTexts(PhraseContext context) {
        this.context = context;
        this.sentence = context.sentence();
        this.topics = new TopicReader(sentence, context.parties(), context.lexicon());
    }

    /// The text whose subject begins at a word, where a clause begins there.
    Optional<TextPhrase> at(int i) {
        boolean opens = i == 0 || sentence.word(i - 1).is(";", "—", "–");
        if (!opens || context.partyAt(i) || !begins(i)) {
            return Optional.empty();
        }
        int first = context.has("articles", i) ? i + 1 : i;
        int end = first < sentence.size() ? topics.end(first) : first;
        if (end <= first || excluded(first, end) || !doneToText(end)) {
            return Optional.empty();
        }
        return Optional.of(new TextPhrase.Draft(i, end - 1, end)
                .strength(Strength.WEAK)
                .determiner(Determiner.DEFINITE)
                .topics(List.of(sentence.span(first, end - 1)))
                .done());
    }

    private boolean begins(int i) {
        return sentence.at(i, "the") || sentence.word(i).token().capitalised() && context.nounAt(i);
    }

    /// Words, persons and proceedings, and nouns that name texts already.
    private boolean excluded(int first, int end) {
        for (int i = first; i < end; i++) {
            String lemma = sentence.word(i).lemma();
            boolean noun = TextNouns.standard().endingAt(sentence, i).isPresent();
            boolean other = context.lexicon().has("no wordings", lemma)
                    || context.lexicon().has("word nouns", lemma)
                    || context.lexicon().has("part nouns", lemma)
                    || context.lexicon().has("attempt nouns", lemma)
                    || context.lexicon().has("delegate nouns", lemma)
                    || context.lexicon().has("collective nouns", lemma)
                    || context.lexicon().has("no texts", lemma);
            if (noun || other || context.isSymbol(i) || context.partyAt(i)) {
                return true;
            }
        }
        return false;
    }

    /// "was tabled by Italy", ", put forward by Norway,", "was adopted by consensus"
    private boolean doneToText(int end) {
        int i = sentence.at(end, ",") ? end + 1 : end;
        boolean apposed = i > end;
        while (i < sentence.size() && (isAuxiliary(i) || sentence.word(i).tag() == Tag.ADV)) {
            i++;
        }
        boolean auxiliary = i > (apposed ? end + 1 : end);
        if (auxiliary == apposed || i >= sentence.size()) {
            return false;
        }
        if (context.has("participles of texts alone", i)) {
            return agentBehind(i + 1);
        }
        boolean forward = sentence.at(i, "put", "forward");
        boolean adopted = sentence.word(i).is("adopted", "approved")
                && (sentence.at(i + 1, "by", "consensus") || sentence.at(i + 1, "without", "a", "vote"));
        return forward && agentBehind(i + 2) || adopted && !apposed;
    }

    private boolean isAuxiliary(int i) {
        String lemma = sentence.word(i).lemma();
        return sentence.word(i).tag() == Tag.AUX || lemma.equals("be") || lemma.equals("have");
    }

    private boolean agentBehind(int from) {
        for (int i = from; i < Math.min(from + FARTHEST_AGENT, sentence.size()); i++) {
            if (sentence.word(i).is(",", ".", ";")) {
                return false;
            }
            if (sentence.at(i, "by") && i + 1 < sentence.size() && context.partyAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
