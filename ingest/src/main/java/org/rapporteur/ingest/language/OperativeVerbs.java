package org.rapporteur.ingest.language;

import java.util.List;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Reads as verbs the forms that operative language uses as verbs and a general tagger takes for nouns: "the text
/// requests the Secretary-General", "and invites States to submit", "by mandating consultations". The words
/// are in `tag-words.txt`.
final class OperativeVerbs {
    private OperativeVerbs() {}

    /// The tag of a word, given the tags around it.
    static Tag read(List<Token> sentence, List<Tag> tags, int i) {
        String word = sentence.get(i).lower();
        Tag tag = tags.get(i);
        if (tag == Tag.VERB && sentence.get(i).capitalised() && is("never verbs with a capital", sentence, i)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB
                && is("attributes of a working group", sentence, i)
                && is("heads of a working group", sentence, i + 1)) {
            return Tag.ADJ;
        }
        if (tag == Tag.ADJ
                && word.endsWith("ing")
                && i > 0
                && sentence.get(i - 1).lower().equals("by")
                && word.length() > 6) {
            return Tag.VERB;
        }
        return tag == Tag.NOUN && is("operative verbs", sentence, i) && governs(sentence, tags, i) ? Tag.VERB : tag;
    }

    /// A subject or a conjunction stands before it, and a phrase of its own follows.
    private static boolean governs(List<Token> sentence, List<Tag> tags, int i) {
        if (i == 0 || i + 1 >= tags.size()) {
            return false;
        }
        Tag before = tags.get(i - 1);
        Tag after = tags.get(i + 1);
        boolean subject = before == Tag.NOUN
                || before == Tag.PROPN
                || before == Tag.PRON
                || before == Tag.ADV
                || before == Tag.CCONJ
                || before == Tag.DET && is("demonstratives before operative verbs", sentence, i - 1);
        boolean phrase = after == Tag.DET
                || after == Tag.PRON && !is("relative pronouns behind operative verbs", sentence, i + 1)
                || after == Tag.PROPN;
        boolean task = after == Tag.NOUN
                && i + 2 < tags.size()
                && sentence.get(i + 2).lower().equals("to");
        return subject && (phrase || task || sentence.get(i + 1).lower().equals("that"));
    }

    private static boolean is(String list, List<Token> sentence, int i) {
        return i < sentence.size()
                && Lexicon.standard().has(list, sentence.get(i).lower());
    }
}
