package org.rapporteur.ingest.language;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/// Reads as verbs the forms that operative language uses as verbs and a general tagger takes for nouns: "the text
/// requests the Secretary-General", "and invites States to submit", "by mandating consultations".
final class OperativeVerbs {
    private static final ImmutableSet<String> FORMS = ImmutableSet.of(
            "requests",
            "demands",
            "invites",
            "mandates",
            "calls",
            "urges",
            "asks",
            "welcomes",
            "creates",
            "establishes",
            "extends",
            "renews",
            "decides",
            "notes",
            "stresses",
            "condemns",
            "encourages",
            "proposes",
            "supports",
            "contests",
            "favours",
            "favors",
            "wants",
            "commits",
            "tasks",
            "charges",
            "objects",
            "resists");

    private OperativeVerbs() {}

    /// The tag of a word, given the tags around it.
    static Tag read(List<Token> sentence, List<Tag> tags, int i) {
        String word = sentence.get(i).lower();
        Tag tag = tags.get(i);
        if (word.equals("states") && tag == Tag.VERB && sentence.get(i).capitalised()) {
            return Tag.NOUN;
        }
        if (word.equals("working")
                && tag == Tag.VERB
                && next(sentence, i, "group", "groups", "party", "methods", "paper")) {
            return Tag.ADJ;
        }
        if (tag == Tag.ADJ && word.endsWith("ing") && i > 0 && previous(sentence, i, "by") && word.length() > 6) {
            return Tag.VERB;
        }
        return tag == Tag.NOUN && FORMS.contains(word) && governs(sentence, tags, i) ? Tag.VERB : tag;
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
                || before == Tag.DET && previous(sentence, i, "this", "that", "these", "which", "it");
        boolean phrase =
                after == Tag.DET || after == Tag.PRON && !next(sentence, i, "which", "who") || after == Tag.PROPN;
        boolean task = after == Tag.NOUN
                && i + 2 < tags.size()
                && sentence.get(i + 2).lower().equals("to");
        return subject && (phrase || task || next(sentence, i, "that"));
    }

    private static boolean next(List<Token> sentence, int i, String... words) {
        return i + 1 < sentence.size()
                && List.of(words).contains(sentence.get(i + 1).lower());
    }

    private static boolean previous(List<Token> sentence, int i, String... words) {
        return List.of(words).contains(sentence.get(i - 1).lower());
    }
}
