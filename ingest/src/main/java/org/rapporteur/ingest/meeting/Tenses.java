package org.rapporteur.ingest.meeting;

import java.util.Optional;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Tells whether verbs speak of what was or of what will be. In an article on a meeting, the present of a verb that
/// goes
/// with a date is the future: "the session opens on 9 September".
final class Tenses {
    private static final int CHAIN = 4;

    private Tenses() {}

    /// The tense of the verb that governs a phrase and a time: the last verb between the two, else the first after them
    /// in the same clause, else the last before.
    ///
    /// @param from the index of the phrase's first word
    /// @param to the index after its last word
    /// @param time the index of the time's first word, or `to`
    static Tense around(Sentence sentence, int from, int to, int time) {
        int first = Math.min(from, time);
        return between(sentence, Math.min(to, time), Math.max(from, time))
                .or(() -> after(sentence, Math.max(to, time)))
                .or(() -> between(sentence, clauseStart(sentence, first), first))
                .orElse(Tense.OPEN);
    }

    /// The tense of a verb.
    static Optional<Tense> ofVerb(Sentence sentence, int verb) {
        return at(sentence, verb).filter(t -> t != Tense.OPEN);
    }

    /// The tense of the verb that governs a time alone: the nearest one before it in its statement, else the first
    /// after
    /// it.
    static Tense ofTime(Sentence sentence, int from, int to) {
        int before = from - 1;
        while (before >= 0 && sentence.word(before).tag() == Tag.ADP) {
            before--;
        }
        boolean leads = before < 0
                || sentence.word(before).tag() == Tag.PUNCT
                || sentence.word(before).tag() == Tag.CCONJ;
        Optional<Tense> behind = leads ? after(sentence, to) : Optional.empty();
        if (behind.isPresent()) {
            return behind.get();
        }
        for (int i = from - 1; i >= clauseStart(sentence, from); i--) {
            Optional<Tense> tense = ofVerb(sentence, i);
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return after(sentence, to).orElse(Tense.OPEN);
    }

    private static Optional<Tense> between(Sentence sentence, int from, int to) {
        for (int i = Math.min(to, sentence.size()) - 1; i >= from; i--) {
            Optional<Tense> tense = at(sentence, i);
            if (tense.isPresent()) {
                return tense;
            }
        }
        return Optional.empty();
    }

    private static Optional<Tense> after(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && !isBreak(sentence, i); i++) {
            Optional<Tense> tense = isPurpose(sentence, i) ? Optional.empty() : at(sentence, i);
            if (tense.isPresent()) {
                return tense;
            }
        }
        return Optional.empty();
    }

    /// "met on 27 October to call for a truce": what for, not when.
    private static boolean isPurpose(Sentence sentence, int i) {
        return sentence.at(i - 1, "to")
                && !sentence.lower(i - 2)
                        .matches(
                                "is|are|was|were|be|due|set|scheduled|expected|planned|has|have|intends?|plans?|wants?");
    }

    private static boolean isBreak(Sentence sentence, int i) {
        return sentence.at(i, ";") || sentence.at(i, ")") || sentence.at(i, ".");
    }

    private static int clauseStart(Sentence sentence, int from) {
        int i = from;
        while (i > 0 && !isBreak(sentence, i - 1)) {
            i--;
        }
        return i;
    }

    /// The tense of the verb at an index, if one stands there.
    private static Optional<Tense> at(Sentence sentence, int i) {
        Tag tag = sentence.word(i).tag();
        String form = sentence.lower(i);
        if (tag == Tag.AUX || form.equals("will") || form.equals("due")) {
            return auxiliary(sentence, i, form);
        }
        if (!Verbal.is(sentence, i)) {
            return Optional.empty();
        }
        Optional<Tense> chain = chain(sentence, i);
        if (chain.isPresent()) {
            return chain;
        }
        if (form.endsWith("ing")) {
            return Optional.empty();
        }
        if (MeetingWords.standard().has("verbs alike in past and present", form)) {
            return Optional.empty();
        }
        return Optional.of(isPast(form) ? Tense.PAST : Tense.FUTURE);
    }

    private static Optional<Tense> auxiliary(Sentence sentence, int i, String form) {
        return switch (form) {
            case "will", "shall", "'ll", "wo", "due" -> Optional.of(Tense.FUTURE);
            case "was", "were", "had", "did", "could" -> Optional.of(Tense.PAST);
            case "is", "are" -> Optional.of(Tense.FUTURE);
            case "be" -> chain(sentence, i);
            default -> Optional.empty();
        };
    }

    /// What the auxiliaries before a verb say.
    private static Optional<Tense> chain(Sentence sentence, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - CHAIN); k--) {
            String word = sentence.lower(k);
            Tag tag = sentence.word(k).tag();
            if (word.equals("will") || word.equals("shall") || word.equals("'ll") || word.equals("wo")) {
                return Optional.of(Tense.FUTURE);
            }
            if (word.matches("has|have") && isPlanned(sentence, verb)) {
                return Optional.of(Tense.FUTURE);
            }
            if (MeetingWords.standard().has("past auxiliaries", word)) {
                return Optional.of(Tense.PAST);
            }
            if (word.equals("is") || word.equals("are")) {
                boolean planned = isPlanned(sentence, verb);
                boolean infinitive = sentence.at(k + 1, "to") || sentence.at(k + 1, "due");
                return planned || infinitive ? Optional.of(Tense.FUTURE) : Optional.of(Tense.OPEN);
            }
            if (word.equals("to") && (tag == Tag.PART || k + 1 == verb)) {
                return toInfinitive(sentence, k);
            }
            if (tag != Tag.AUX && tag != Tag.ADV && tag != Tag.PART) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlanned(Sentence sentence, int verb) {
        return MeetingWords.standard().has("planning verbs", Lemmas.standard().verb(sentence.lower(verb)));
    }

    /// "is to open" and "(to be held" lie ahead, and what somebody "has been asked to do"; "used to open", "was to
    /// open"
    /// do not.
    private static Optional<Tense> toInfinitive(Sentence sentence, int to) {
        boolean asked =
                MeetingWords.standard().has("asking verbs", Lemmas.standard().verb(sentence.lower(to - 1)));
        if (asked && !sentence.lower(to - 2).matches("was|were|had")) {
            return Optional.of(Tense.FUTURE);
        }
        for (int k = to - 1; k >= Math.max(0, to - 3); k--) {
            if (MeetingWords.standard().has("past auxiliaries", sentence.lower(k))) {
                return Optional.of(Tense.PAST);
            }
        }
        return Optional.of(Tense.FUTURE);
    }

    private static boolean isPast(String form) {
        boolean other = form.endsWith("s") || form.endsWith("ing");
        return !other && !Lemmas.standard().verb(form).equals(form);
    }
}
