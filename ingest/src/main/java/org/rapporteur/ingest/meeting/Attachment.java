package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Tells which meeting of a sentence a date or a place belongs to: one that nothing parts from it but words of
/// happening, prepositions, other times and places.
final class Attachment {
    private static final ImmutableSet<String> TRANSPARENT = ImmutableSet.of(
            "which",
            "that",
            "who",
            "it",
            "its",
            "there",
            "itself",
            "themselves",
            "this",
            "time",
            "place",
            "days",
            "day",
            "weeks",
            "week",
            "months",
            "month",
            "start",
            "beginning",
            "half",
            "part",
            "host",
            "venue",
            "where",
            "when",
            "from",
            "until",
            "again",
            "also",
            "due",
            "early",
            "late",
            "later",
            "only",
            "currently",
            "provisionally",
            "tentatively",
            "person",
            "online",
            "virtually",
            "format",
            "date",
            "dates",
            "fourth",
            "first",
            "last",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "–",
            "—",
            "-",
            ":",
            ",",
            "(",
            ")",
            "all",
            "both",
            "each",
            "'s",
            "year",
            "force",
            "into",
            "doors",
            "theme",
            "under",
            "session",
            "city",
            "capital",
            "headquarters",
            "'",
            "up",
            "over",
            "off",
            "down",
            "out",
            "work",
            "business");
    private static final ImmutableSet<String> BARRED = ImmutableSet.of("since", "than", "after", "till");
    private static final ImmutableSet<String> BEFORE_MEETING = ImmutableSet.of(
            ",",
            "the",
            "at",
            "during",
            "a",
            "an",
            "its",
            "in",
            "when",
            "–",
            "—",
            ":",
            "as",
            "this",
            "that",
            "and",
            "on",
            "(",
            ")",
            "for",
            "|",
            "their",
            "our",
            "with",
            "your",
            "diary",
            "diaries",
            "calendar",
            "calendars");
    private static final int FAR = 18;

    private final Scene scene;
    private final Sentence sentence;
    private final MeetingWords words = MeetingWords.standard();

    Attachment(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /// The meeting that a date belongs to.
    Optional<MeetingMention> of(DateExpression date) {
        if (isBarred(date)) {
            return Optional.empty();
        }
        return before(date.from()).or(() -> after(date.from(), date.to(), date.ofYearOnly()));
    }

    /// The meeting that a place belongs to.
    Optional<MeetingMention> of(PlaceMention place) {
        return place.located()
                ? before(place.from()).or(() -> after(place.from(), place.to(), true))
                : Optional.empty();
    }

    private boolean isBarred(DateExpression date) {
        String before = sentence.lower(date.from() - 1);
        boolean possessed = sentence.at(date.to(), "'s") || sentence.at(date.to(), "'");
        return BARRED.contains(before) || possessed || sentence.at(date.from() - 2, "up", "to");
    }

    private Optional<MeetingMention> before(int index) {
        List<MeetingMention> mentions = scene.mentions();
        for (int k = mentions.size() - 1; k >= 0; k--) {
            MeetingMention mention = mentions.get(k);
            if (mention.reach() <= index) {
                if (isClear(mention.reach(), index)) {
                    return Optional.of(heldBy(mention, k, index).orElse(mention));
                }
                if (!mention.ofBody()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// "a high-level event, which the Assembly is to hold in 2026": what a body holds, not the body.
    private Optional<MeetingMention> heldBy(MeetingMention body, int k, int index) {
        if (!body.ofBody() || k == 0) {
            return Optional.empty();
        }
        boolean holds = false;
        for (int i = body.to(); i < index; i++) {
            holds |= Verbal.is(sentence, i) && Verbal.lemma(sentence, i).matches("hold|host|convene|organi[sz]e");
        }
        MeetingMention before = scene.mentions().get(k - 1);
        boolean relative = false;
        for (int i = before.to(); i < body.from(); i++) {
            relative |= sentence.lower(i).matches("which|that");
        }
        return holds && relative && body.from() - before.to() <= 4 ? Optional.of(before) : Optional.empty();
    }

    /// "Next week the Council will hold a special session": what the body holds is meant.
    private boolean holds(MeetingMention body, int from) {
        Optional<MeetingMention> held = scene.mentions().stream()
                .filter(m -> m.from() >= body.to() && !m.ofBody())
                .findFirst();
        if (held.isEmpty()) {
            return false;
        }
        boolean verb = false;
        for (int i = body.to(); i < held.get().from(); i++) {
            if (sentence.word(i).tag() == Tag.PUNCT) {
                return false;
            }
            verb |= Verbal.is(sentence, i) && Verbal.lemma(sentence, i).matches("hold|host|convene|organi[sz]e");
        }
        return verb && from <= body.from();
    }

    private boolean isClear(int from, int to) {
        int closed = 0;
        for (int i = from; i < to; i++) {
            if (sentence.at(i, ";") || sentence.at(i, ".")) {
                return false;
            }
            closed += sentence.at(i, "(") ? 1 : 0;
            if (!isTransparent(i)) {
                return false;
            }
        }
        return closed <= 1;
    }

    private boolean isTransparent(int i) {
        String lower = sentence.lower(i);
        if (lower.equals("but") && sentence.at(i + 1, "one")) {
            return true;
        }
        if (TRANSPARENT.contains(lower) || inDateOrPlace(i) || inBody(i)) {
            return true;
        }
        Tag tag = sentence.word(i).tag();
        return switch (tag) {
            case ADP -> !lower.matches("against|about|since|by") || isHosted(i);
            case DET, AUX, PART, ADV -> !lower.equals("not") && !lower.equals("no");
            case VERB, NOUN, ADJ, PROPN ->
                Verbal.is(sentence, i)
                        && words.has("happening verbs", Lemmas.standard().verb(lower));
            case CCONJ -> lower.equals("and") || lower.equals("or");
            case PRON -> lower.matches("which|that|who|it|its|there|itself");
            default -> false;
        };
    }

    private boolean isHosted(int i) {
        return sentence.at(i, "by") && scene.places().stream().anyMatch(p -> p.from() == i + 1 || p.from() == i + 2);
    }

    private boolean inDateOrPlace(int i) {
        return scene.dates().stream().anyMatch(d -> d.from() <= i && i < d.to())
                || scene.places().stream().anyMatch(p -> p.from() <= i && i < p.to());
    }

    private boolean inBody(int i) {
        return scene.mentions().stream().anyMatch(m -> m.ofBody() && m.from() <= i && i < m.to());
    }

    /// "In March 2024, at the midterm review"; of a year alone or a place, only where the meeting is more than a body's
    /// name or a verb says that it meets.
    private Optional<MeetingMention> after(int from, int to, boolean weak) {
        Optional<MeetingMention> next =
                scene.mentions().stream().filter(m -> m.from() >= to).findFirst();
        if (next.isEmpty() || next.get().from() - to > FAR) {
            return Optional.empty();
        }
        MeetingMention mention = next.get();
        boolean narrated = sentence.at(to, ",", "when") || sentence.at(to, "when");
        if (narrated && !mention.ofBody()) {
            return Optional.of(mention);
        }
        if (narrated) {
            return scene.mentions().stream()
                    .filter(m -> m.from() >= to && !m.ofBody())
                    .findFirst();
        }
        if (!isLead(to, mention)) {
            return Optional.empty();
        }
        if (mention.ofBody() && holds(mention, to)) {
            return scene.mentions().stream()
                    .filter(m -> m.from() >= mention.to() && !m.ofBody())
                    .findFirst();
        }
        boolean leading = isLeading(from) || isBoundFor(from, to);
        boolean place = scene.places().stream().anyMatch(p -> p.located() && p.from() < mention.from());
        boolean said = isHosting(to) || isBoundFor(from, to);
        return leading && (!mention.ofBody() || !weak || said || (place && isDatedBefore(mention)))
                ? next
                : Optional.empty();
    }

    /// Whether the words from an index to a meeting only lead up to it: "there was held in Dubai the ...".
    boolean isLead(int to, MeetingMention mention) {
        for (int i = to; i < mention.from(); i++) {
            boolean described = mention.from() - i <= 2 && isDescription(i);
            if (!BEFORE_MEETING.contains(sentence.lower(i)) && !inDateOrPlace(i) && !isHappening(i) && !described) {
                return false;
            }
        }
        return true;
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

    private boolean isHosting(int i) {
        return sentence.lower(i).matches("hosts|hosted")
                || sentence.at(i, "will", "host")
                || sentence.at(i + 1, "to", "host");
    }

    /// "gather on 22 September for a meeting", "to Jeddah for its sequel".
    private boolean isBoundFor(int from, int to) {
        int p = to;
        while (p < sentence.size()
                && (sentence.at(p, ",") || sentence.lower(p).matches("in|on|from") || inDateOrPlace(p))) {
            p++;
        }
        if (!sentence.at(p, "for")) {
            return false;
        }
        for (int i = from - 1; i >= 0 && sentence.word(i).tag() != Tag.PUNCT; i--) {
            if (sentence.at(i, "to")
                    || (Verbal.is(sentence, i) && words.has("gathering verbs", Verbal.lemma(sentence, i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDatedBefore(MeetingMention mention) {
        return scene.dates().stream().anyMatch(d -> d.to() <= mention.from());
    }

    /// Whether a time or place stands at the head of its clause.
    private boolean isLeading(int from) {
        int i = from - 1;
        while (i >= 0
                && (sentence.lower(i)
                                .matches(
                                        "in|on|at|from|the|of|early|late|between|by|during|also|then|and|but|back|last|\\*|•")
                        || inDateOrPlace(i))) {
            i--;
        }
        return i < 0
                || sentence.word(i).tag() == Tag.PUNCT
                || sentence.lower(i).matches("where|which|when|it|recall|that|put|mark|save|note|reserve");
    }
}
