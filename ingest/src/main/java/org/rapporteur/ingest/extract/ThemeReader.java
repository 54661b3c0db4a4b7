package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.meeting.MeetingMention;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.ReportedMeeting;
import org.rapporteur.ingest.meeting.Scene;
import org.rapporteur.ingest.phrase.Quotes;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

/// Finds the theme of the reported meeting: what stands in quotation marks after "theme", or after "under the theme
/// of".
final class ThemeReader {
    /// The theme's words and the whole of what says it.
    record Theme(String words, Span span) {}

    private static final int NEAR = 14;

    private ThemeReader() {}

    /// The theme, where the article says one.
    static Optional<Theme> of(SourceText source, MeetingReading reading) {
        if (reading.reported().isEmpty()) {
            return Optional.empty();
        }
        for (Scene scene : reading.notes().scenes()) {
            Optional<Theme> theme = in(source, scene, reading.reported().get());
            if (theme.isPresent()) {
                return theme;
            }
        }
        return Optional.empty();
    }

    private static Optional<Theme> in(SourceText source, Scene scene, ReportedMeeting reported) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean said = sentence.word(i).is("theme", "themed", "motto", "banner", "slogan", "tagline")
                    || (sentence.word(i).is("heading", "title", "focus")
                            && IntStream.range(Math.max(0, i - NEAR / 2), i).anyMatch(k -> sentence.at(k, "thematic")));
            if (said && isReporteds(scene, reported, i)) {
                int at = i;
                Optional<Theme> theme = quoted(source, sentence, i)
                        .or(() -> unquoted(source, sentence, at))
                        .or(() -> before(source, sentence, at));
                if (theme.isPresent()) {
                    return theme;
                }
            }
        }
        return Optional.empty();
    }

    /// Whose theme it is: that of the meeting named after it ("the theme of this year's session"), else of the one
    /// named
    /// last before it, else of the reported one.
    private static boolean isReporteds(Scene scene, ReportedMeeting reported, int i) {
        Optional<MeetingMention> owner = Optional.empty();
        if (scene.sentence().at(i + 1, "of") || scene.sentence().at(i + 1, "for")) {
            owner = scene.mentions().stream()
                    .filter(m -> m.from() > i && m.from() <= i + 6)
                    .findFirst();
        }
        if (owner.isEmpty()) {
            owner = scene.mentions().stream().filter(m -> m.to() <= i).reduce((_, b) -> b);
        }
        return owner.isEmpty() || reported.is(owner.get());
    }

    private static Optional<Theme> quoted(SourceText source, Sentence sentence, int i) {
        return Quotes.find(sentence).stream()
                .filter(q -> q.open() > i && q.open() - i <= NEAR && q.close() > q.open() + 1)
                .filter(q -> isStraight(sentence, i, q.open()))
                .findFirst()
                .map(q -> new Theme(words(source, sentence, q.open() + 1, q.close()), sentence.span(i, q.close())));
    }

    private static boolean isStraight(Sentence sentence, int from, int to) {
        for (int k = from; k < to; k++) {
            if (sentence.lower(k).matches("[;.]|but|although|while")) {
                return false;
            }
        }
        return true;
    }

    /// "under the theme of strengthening cooperation".
    private static Optional<Theme> unquoted(SourceText source, Sentence sentence, int i) {
        boolean under = sentence.at(i - 2, "under", "the") && sentence.at(i + 1, "of");
        int from = i + 2;
        if (!under || from >= sentence.size()) {
            return Optional.empty();
        }
        int to = from;
        while (to < sentence.size() && !sentence.lower(to).matches("[,;:.()–—]|which|where|but")) {
            to++;
        }
        return to > from + 1
                ? Optional.of(new Theme(words(source, sentence, from, to), sentence.span(i, to - 1)))
                : Optional.empty();
    }

    /// "One World for Health was the theme".
    private static Optional<Theme> before(SourceText source, Sentence sentence, int i) {
        int to = i - 2;
        boolean told = sentence.lower(to).matches("was|is") && sentence.at(i - 1, "the");
        long capitals = IntStream.range(0, Math.max(0, to))
                .filter(k -> sentence.word(k).token().capitalised())
                .count();
        boolean name = told && to <= NEAR && capitals >= 2 && capitals * 2 >= to;
        return name ? Optional.of(new Theme(words(source, sentence, 0, to), sentence.span(0, i))) : Optional.empty();
    }

    /// The words between two indices, without a comma or full stop at the end.
    private static String words(SourceText source, Sentence sentence, int from, int to) {
        return source.slice(sentence.span(from, to - 1)).replaceAll("\\s+", " ").replaceAll("[,.;]$", "");
    }
}
