package org.rapporteur.ingest.meeting;

import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.meeting.Happening.Part;

/// Tells what a date is of its meeting: beginning, end or all of it. The nearest verb before it tells, back to the date
/// before; else the first one behind it.
final class Parts {
    private final Scene scene;
    private final Sentence sentence;
    private final MeetingWords words = MeetingWords.standard();

    Parts(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /// What the date is of its meeting.
    Part of(DateExpression date) {
        if (date.ofRange()) {
            return Part.WHOLE;
        }
        if (isLastDay(date)) {
            return Part.END;
        }
        if (sentence.lower(date.from() - 1).matches("until|till|to")) {
            return Part.END;
        }
        if (sentence.at(date.from() - 1, "since")) {
            return Part.BEGINNING;
        }
        return before(date).or(() -> behind(date)).orElse(Part.WHOLE);
    }

    /// "17 November was the last day".
    private boolean isLastDay(DateExpression date) {
        return sentence.lower(date.to()).matches("was|is|being")
                && sentence.at(date.to() + 1, "the")
                && sentence.lower(date.to() + 2).matches("last|final|closing")
                && sentence.at(date.to() + 3, "day");
    }

    private Optional<Part> before(DateExpression date) {
        int from = scene.dates().stream()
                .filter(d -> d.to() <= date.from())
                .mapToInt(DateExpression::to)
                .max()
                .orElse(0);
        for (int i = date.from() - 1; i >= from; i--) {
            if (sentence.at(i, "from") && date.from() - i <= 2) {
                return Optional.of(Part.BEGINNING);
            }
            Optional<Part> part = at(i);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private Optional<Part> behind(DateExpression date) {
        for (int i = date.to();
                i < sentence.size() && !sentence.lower(i).matches("[;.:()]|when|which|who|and|but");
                i++) {
            int at = i;
            if (scene.dates().stream().anyMatch(d -> d.from() == at)) {
                break;
            }
            Optional<Part> part = at(i);
            boolean other = Verbal.is(sentence, i);
            if (part.isPresent() || other) {
                return part;
            }
        }
        return Optional.empty();
    }

    /// What the word at an index says, unless it stands in a meeting's name.
    private Optional<Part> at(int i) {
        boolean inName = scene.mentions().stream().anyMatch(m -> m.from() <= i && i < m.to());
        if (inName) {
            return Optional.empty();
        }
        String lower = sentence.lower(i);
        if (words.has("signs of ending", lower)) {
            return Optional.of(Part.END);
        }
        if (isGoal(i) && words.has("words of ending", lower)) {
            return Optional.of(Part.END);
        }
        if (isGoal(i) && words.has("words of beginning", lower)) {
            return Optional.of(Part.BEGINNING);
        }
        String lemma = Verbal.is(sentence, i) || lower.equals("over") ? Verbal.lemma(sentence, i) : "";
        if (words.has("ending verbs", lemma)) {
            return Optional.of(Part.END);
        }
        return words.has("beginning verbs", lemma) ? Optional.of(Part.BEGINNING) : Optional.empty();
    }

    /// "to a close", "to an end", "under way", "declared open".
    private boolean isGoal(int i) {
        boolean article = sentence.lower(i - 1).matches("a|an|its|the")
                && sentence.lower(i - 2).matches("to|at");
        boolean under = sentence.at(i - 1, "under") || sentence.at(i, "underway");
        boolean declared = i > 0
                && sentence.word(i - 1).tag() != Tag.DET
                && sentence.lower(i - 1).matches("declared|gavelled|pronounced|banged|hammered|got|gets");
        return article || under || declared;
    }
}
