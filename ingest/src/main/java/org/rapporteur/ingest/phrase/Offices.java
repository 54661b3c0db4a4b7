package org.rapporteur.ingest.phrase;

import java.util.List;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Finds the offices and persons that stand for an actor named with them: "the Russian delegation", "Ambassador Jane
/// Doe (Kenya)".
final class Offices {
    private static final int LONGEST_TITLE = 6;

    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final Lexicon lexicon;

    Offices(Sentence sentence, List<ActorMention> mentions, Lexicon lexicon) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    /// "the government in Santiago": the index of its first word, or -1.
    int governmentBefore(ActorMention mention) {
        int in = mention.from() - 1;
        boolean seat = mention.form() == Form.CAPITAL
                && sentence.word(Math.max(0, in)).is("in", "of")
                && lexicon.has("government nouns", sentence.lower(in - 1));
        return seat ? withArticle(in - 1) : -1;
    }

    /// "the Russian delegation", "Russia's ambassador, Jane Doe": the index after the office, or 0.
    int after(ActorMention mention) {
        int i = mention.to();
        if (possessive(i)) {
            i++;
        }
        for (int k = 0; k < 3 && i + k < sentence.size(); k++) {
            String lemma = sentence.word(i + k).lemma();
            Tag tag = sentence.word(i + k).tag();
            boolean office =
                    lexicon.has("delegate nouns", lemma) || lexicon.has("delegate nouns", sentence.lower(i + k));
            if (office && tag != Tag.VERB && tag != Tag.AUX) {
                return afterName(i + k + 1);
            }
            if (tag != Tag.ADJ && tag != Tag.NOUN && tag != Tag.PROPN) {
                return 0;
            }
        }
        return 0;
    }

    /// The index after a person's name ("Ambassador Jane Doe") that begins at i.
    private int afterName(int i) {
        int j = i;
        while (j < sentence.size()
                && sentence.word(j).tag() == Tag.PROPN
                && sentence.word(j).token().capitalised()
                && !startsMention(j)) {
            j++;
        }
        return j;
    }

    /// "the delegate of Chile", "the chair of the meeting (the ambassador of the Czech Republic)", "delegations from
    /// X".
    int before(ActorMention mention) {
        int from = withArticle(mention.from());
        String before = sentence.lower(from - 1);
        if (!before.equals("of") && !before.equals("from") && !before.equals("for")) {
            return inParentheses(mention, from);
        }
        for (int i = from - 2; i >= Math.max(0, from - 2 - LONGEST_TITLE); i--) {
            if (lexicon.has("delegate nouns", sentence.word(i).lemma())) {
                return inParentheses(mention, phraseStart(i));
            }
            if (sentence.word(i).tag() != Tag.PROPN
                    && sentence.word(i).tag() != Tag.ADP
                    && sentence.word(i).tag() != Tag.DET) {
                break;
            }
        }
        return from;
    }

    private int phraseStart(int i) {
        int from = i;
        while (from > 0 && isNameWord(sentence.word(from - 1).tag()) && !startsOrEndsMention(from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isNameWord(Tag tag) {
        return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN;
    }

    /// "Ambassador Jane Doe (Kenya)", "the chair of the meeting (the ambassador of X)": the office or name before.
    private int inParentheses(ActorMention mention, int from) {
        if (!sentence.lower(from - 1).equals("(")
                || !sentence.lower(mention.to()).equals(")")) {
            return from;
        }
        int i = from - 2;
        int start = i;
        boolean person = false;
        while (i >= 0
                && i >= from - 10
                && (isNameWord(sentence.word(i).tag()) || sentence.at(i, "of"))
                && !startsOrEndsMention(i)) {
            person |= lexicon.has("office nouns", sentence.word(i).lemma());
            start = i;
            i--;
        }
        boolean name = isPersonName(start, from - 2);
        return (person || name) && start < from - 1 ? start : from;
    }

    /// Two or three capitalised words that are nothing else.
    private boolean isPersonName(int first, int last) {
        if (last - first < 1 || last - first > 4) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (!sentence.word(i).token().capitalised() || !Character.isLowerCase(lastLetter(i))) {
                return false;
            }
        }
        return true;
    }

    private int lastLetter(int i) {
        String word = sentence.word(i).text();
        return word.codePointBefore(word.length());
    }

    int close(ActorMention mention) {
        int from = before(mention);
        boolean opened = from < withArticle(mention.from())
                && sentence.lower(mention.to()).equals(")");
        boolean inside = false;
        for (int i = from; i < mention.from(); i++) {
            inside |= sentence.lower(i).equals("(");
        }
        if (opened && inside) {
            return mention.to() + 1;
        }
        return repeatedInParentheses(mention) ? mention.to() + 3 : mention.to();
    }

    /// "the United Arab Emirates (UAE)": the same actor again in brackets.
    private boolean repeatedInParentheses(ActorMention mention) {
        return sentence.at(mention.to(), "(")
                && sentence.at(mention.to() + 2, ")")
                && mentions.stream()
                        .anyMatch(m -> m.from() == mention.to() + 1 && m.actor().equals(mention.actor()));
    }

    private boolean startsMention(int i) {
        return mentions.stream().anyMatch(m -> m.from() == i);
    }

    private boolean startsOrEndsMention(int i) {
        return mentions.stream().anyMatch(m -> m.from() <= i && i < m.to());
    }

    boolean possessive(int i) {
        return sentence.lower(i).equals("'s") || sentence.lower(i).equals("'");
    }

    int withArticle(int from) {
        return sentence.lower(from - 1).equals("the") ? from - 1 : from;
    }
}
