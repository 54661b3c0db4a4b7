package org.rapporteur.ingest.meeting;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Finds who or what a verb speaks of: the noun phrase before it, also over a relative pronoun, a pronoun or words
/// between commas.
final class Subjects {
    private static final int LONGEST = 14;
    private static final int FAR = 14;

    private final Sentence sentence;
    private final List<DateExpression> dates;
    private final MeetingWords words = MeetingWords.standard();

    /// @param dates the sentence's dates, which are no part of a subject
    Subjects(Sentence sentence, List<DateExpression> dates) {
        this.sentence = sentence;
        this.dates = dates;
    }

    /// A noun phrase without its article.
    ///
    /// @param head the index of its own noun
    record Subject(int from, int to, int head) {}

    /// The subject of a verb.
    Optional<Subject> of(int verb) {
        int end = beforeAuxiliaries(verb);
        if (end <= 0) {
            return Optional.empty();
        }
        String last = sentence.lower(end - 1);
        if (last.matches("which|who|that|it|they|this")) {
            return antecedent(end - 1);
        }
        if (last.equals(",")) {
            return beforeInsertion(end - 1);
        }
        return phrase(end);
    }

    private int beforeAuxiliaries(int verb) {
        int i = verb;
        while (i > 0) {
            Tag tag = sentence.word(i - 1).tag();
            boolean between = tag == Tag.AUX
                    || tag == Tag.ADV
                    || tag == Tag.PART
                    || sentence.lower(i - 1)
                            .matches("will|shall|due|set|scheduled|expected|itself|themselves|also|then|next|first");
            if (!between) {
                break;
            }
            i--;
        }
        return i;
    }

    /// The nearest noun before a pronoun that can meet.
    private Optional<Subject> antecedent(int pronoun) {
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - FAR); i--) {
            boolean noun =
                    sentence.word(i).tag() == Tag.NOUN || sentence.word(i).tag() == Tag.PROPN;
            if (noun && words.has("gatherers", Lemmas.noun(sentence.lower(i)))) {
                return phrase(i + 1);
            }
        }
        return Optional.empty();
    }

    /// "An expert group, with Denmark in the chair, will meet".
    private Optional<Subject> beforeInsertion(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - FAR); i--) {
            if (sentence.at(i, ",")) {
                return phrase(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> phrase(int end) {
        int from = end;
        int i = end - 1;
        while (i >= 0 && end - i <= LONGEST) {
            if (isInDate(i)) {
                break;
            }
            if (isNominal(i)) {
                from = i;
            } else if (!isInside(i)) {
                break;
            }
            i--;
        }
        if (from >= end) {
            return Optional.empty();
        }
        int head = end - 1;
        boolean people = words.has("gatherers", Lemmas.noun(sentence.lower(head)))
                && !words.has("body nouns", Lemmas.noun(sentence.lower(head)))
                && head > from
                && !isJoint(head - 1)
                && sentence.word(head - 1).tag() == Tag.PROPN;
        for (int k = from + 1; k < end && !people; k++) {
            if (isJoint(k)) {
                head = k - 1;
                break;
            }
        }
        return Optional.of(new Subject(from, end, head));
    }

    private boolean isInDate(int i) {
        return dates.stream().anyMatch(d -> d.from() <= i && i < d.to());
    }

    private boolean isNominal(int i) {
        return switch (sentence.word(i).tag()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            case VERB -> sentence.lower(i).matches("working|standing|coordinating|steering|negotiating|governing");
            default -> false;
        };
    }

    private boolean isJoint(int i) {
        return sentence.lower(i).matches("of|to|on|for|against");
    }

    /// Whether a word that is no noun stands inside the phrase.
    private boolean isInside(int i) {
        if (sentence.lower(i).matches("the|a|an|their|its")) {
            return i > 1 && isJoint(i - 1) && isNominal(i - 2);
        }
        boolean joint = isJoint(i) && i > 0 && isNominal(i - 1);
        boolean hyphen =
                sentence.lower(i).matches("[-‑]") && !sentence.word(i).token().spaceBefore();
        return joint || hyphen || sentence.at(i, "'s");
    }
}
