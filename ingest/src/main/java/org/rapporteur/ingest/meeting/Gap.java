package org.rapporteur.ingest.meeting;

import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Tells what stands between a meeting and a time or a place: nothing but words of happening, prepositions, venues,
/// insertions, other times and places, or something else that parts them.
final class Gap {
    private static final int LONGEST_INSERTION = 14;

    private final Scene scene;
    private final Sentence sentence;
    private final MeetingWords words = MeetingWords.standard();

    Gap(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /// Whether a time or a place at `to` may belong to the meeting that ends before `from`.
    boolean isClear(int from, int to) {
        int brackets = 0;
        int i = from;
        while (i < to) {
            if (sentence.at(i, ";") || sentence.at(i, ".")) {
                return false;
            }
            brackets += sentence.at(i, "(") ? 1 : 0;
            int after = Math.max(afterVenue(i, to), afterInsertion(i, to));
            if (after > i) {
                i = after;
                continue;
            }
            if (!isTransparent(i)) {
                return false;
            }
            i++;
        }
        return brackets <= 1;
    }

    /// "at UN Headquarters", "in a cold hall": the index after the venue whose preposition stands at `i`, or `i`.
    private int afterVenue(int i, int to) {
        if (!words.has("venue prepositions", sentence.lower(i))) {
            return i;
        }
        int p = i + 1;
        while (p < to && isInVenue(p)) {
            if (words.has("no venues", sentence.lower(p))) {
                return i;
            }
            p++;
        }
        return p > i + 1 ? p : i;
    }

    private boolean isInVenue(int p) {
        if (inDateOrPlace(p)) {
            return inPlace(p);
        }
        boolean name = sentence.word(p).token().capitalised() || sentence.at(p, "of") || sentence.at(p, "'s");
        return name
                || switch (sentence.word(p).tag()) {
                    case DET, ADJ, NOUN, PROPN -> true;
                    default -> false;
                };
    }

    /// ", which adopted fifteen resolutions,": the index after an insertion between commas or brackets that tells no
    /// time, or `i`.
    private int afterInsertion(int i, int to) {
        boolean bracket = sentence.at(i, "(");
        boolean relative = sentence.at(i, ",") && sentence.lower(i + 1).matches("which|who|where|whose|with|and");
        if (!bracket && !relative) {
            return i;
        }
        int p = i + 1;
        while (p < to && p - i <= LONGEST_INSERTION && !sentence.at(p, bracket ? ")" : ",")) {
            if (sentence.at(p, ";") || scene.dates().stream().anyMatch(d -> covers(d.from(), d.to(), i + 1))) {
                return i;
            }
            p++;
        }
        int end = p;
        boolean timed = scene.dates().stream().anyMatch(d -> d.from() > i && d.from() < end);
        boolean other = scene.mentions().stream().anyMatch(m -> !m.ofBody() && m.from() > i && m.from() < end);
        return p < to && !timed && !other && p > i + 2 && sentence.at(p, bracket ? ")" : ",") ? p + 1 : i;
    }

    private static boolean covers(int from, int to, int i) {
        return from <= i && i < to;
    }

    private boolean isTransparent(int i) {
        String lower = sentence.lower(i);
        if (lower.equals("but") && sentence.at(i + 1, "one")) {
            return true;
        }
        if (words.has("gap words", lower) || isMark(lower) || inDateOrPlace(i) || inBody(i)) {
            return true;
        }
        return switch (sentence.word(i).tag()) {
            case ADP -> !words.has("gap stops", lower) || isHosted(i);
            case DET, AUX, PART, ADV -> !lower.equals("not") && !lower.equals("no");
            case VERB, NOUN, ADJ, PROPN ->
                Verbal.is(sentence, i) && words.has("happening verbs", Verbal.lemma(sentence, i));
            case CCONJ -> lower.equals("and") || lower.equals("or");
            default -> false;
        };
    }

    private static boolean isMark(String lower) {
        return lower.matches("[–—:,()-]");
    }

    private boolean isHosted(int i) {
        return sentence.at(i, "by") && scene.places().stream().anyMatch(p -> p.from() == i + 1 || p.from() == i + 2);
    }

    /// Whether a word stands in a time or a place.
    boolean inDateOrPlace(int i) {
        return scene.dates().stream().anyMatch(d -> covers(d.from(), d.to(), i)) || inPlace(i);
    }

    private boolean inPlace(int i) {
        return scene.places().stream().anyMatch(p -> covers(p.from(), p.to(), i));
    }

    private boolean inBody(int i) {
        return scene.mentions().stream().anyMatch(m -> m.ofBody() && covers(m.from(), m.to(), i));
    }

    /// Whether the words from an index to a meeting only lead up to it: "there was held in Dubai the ...".
    boolean isLead(int to, MeetingMention mention) {
        for (int i = to; i < mention.from(); i++) {
            boolean described = mention.from() - i <= 2 && isDescription(i);
            boolean plain = words.has("lead words", sentence.lower(i))
                    || sentence.lower(i).matches("[–—:,()|-]")
                    || inDateOrPlace(i);
            if (!plain && !isHappening(i) && !described && !holdsIt(i, mention)) {
                return false;
            }
        }
        return true;
    }

    /// "the Commission held its sixty-ninth meeting": a body and its verb before the meeting that it holds.
    private boolean holdsIt(int i, MeetingMention mention) {
        return inBody(i)
                && scene.mentions().stream()
                        .filter(m -> m.ofBody() && covers(m.from(), m.to(), i))
                        .anyMatch(m -> m.to() < mention.from() && mention.from() - m.to() <= 4);
    }

    /// A word before a name that belongs to it: "the anti-corruption Conference".
    private boolean isDescription(int i) {
        return switch (sentence.word(i).tag()) {
            case ADJ, NOUN, NUM -> true;
            default -> false;
        };
    }

    /// "there was held", "will open": words of happening between a time and its meeting.
    private boolean isHappening(int i) {
        boolean auxiliary = sentence.word(i).tag() == Tag.AUX || sentence.at(i, "there");
        return auxiliary || (Verbal.is(sentence, i) && words.has("happening verbs", Verbal.lemma(sentence, i)));
    }
}
