package org.rapporteur.ingest.meeting;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Tells which meeting of a sentence a date or a place belongs to: one that nothing parts from it but words of
/// happening, prepositions, other times and places.
final class Attachment {
    private static final int FAR = 18;

    private final Scene scene;
    private final Sentence sentence;
    private final Gap gap;
    private final MeetingWords words = MeetingWords.standard();

    Attachment(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.gap = new Gap(scene);
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
        return words.has("barred before dates", before) || possessed || sentence.at(date.from() - 2, "up", "to");
    }

    private Optional<MeetingMention> before(int index) {
        List<MeetingMention> mentions = scene.mentions();
        for (int k = mentions.size() - 1; k >= 0; k--) {
            MeetingMention mention = mentions.get(k);
            if (mention.reach() <= index) {
                if (gap.isClear(mention.reach(), index)) {
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
            holds |= Verbal.is(sentence, i) && words.has("holding verbs", Verbal.lemma(sentence, i));
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
            verb |= Verbal.is(sentence, i) && words.has("holding verbs", Verbal.lemma(sentence, i));
        }
        return verb && from <= body.from();
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
        if (!gap.isLead(to, mention)) {
            return Optional.empty();
        }
        if (mention.ofBody() && holds(mention, to)) {
            return scene.mentions().stream()
                    .filter(m -> m.from() >= mention.to() && !m.ofBody())
                    .findFirst();
        }
        boolean leading = isLeading(from) || isBoundFor(from, to);
        boolean place = scene.places().stream().anyMatch(p -> p.located() && p.from() < mention.from());
        boolean said = isHosting(to) || isBoundFor(from, to) || meets(mention);
        return leading && (!mention.ofBody() || !weak || said || (place && isDatedBefore(mention)))
                ? next
                : Optional.empty();
    }

    /// "In New York the Commission meets from 10 to 21 March".
    private boolean meets(MeetingMention mention) {
        int verb = mention.to();
        while (verb < sentence.size()
                && (sentence.word(verb).tag() == Tag.AUX || sentence.word(verb).tag() == Tag.ADV)) {
            verb++;
        }
        return Verbal.is(sentence, verb) && words.has("gathering verbs", Verbal.lemma(sentence, verb));
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
                && (sentence.at(p, ",") || sentence.lower(p).matches("in|on|from") || gap.inDateOrPlace(p))) {
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
                        || gap.inDateOrPlace(i))) {
            i--;
        }
        return i < 0
                || sentence.word(i).tag() == Tag.PUNCT
                || sentence.lower(i).matches("where|which|when|it|recall|that|put|mark|save|note|reserve");
    }
}
