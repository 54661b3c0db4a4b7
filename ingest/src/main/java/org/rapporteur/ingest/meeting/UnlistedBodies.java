package org.rapporteur.ingest.meeting;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Sentence;

/// Knows a body that no table lists by how its name is made: capitals, and what it is on, of or for.
final class UnlistedBodies {
    private UnlistedBodies() {}

    /// The body that a phrase with a capitalised head names.
    static Optional<BodyEntry> read(Sentence sentence, int from, int head, int to) {
        int begin = head;
        while (begin > from && isNamePart(sentence, begin - 1)) {
            begin--;
        }
        int end = to;
        for (int i = head + 1; i < end; i++) {
            boolean small = sentence.word(i).token().isWord()
                    && !sentence.word(i).token().capitalised()
                    && !sentence.lower(i).matches("on|of|the|and|for|to|in|against|a");
            if (small) {
                end = i;
            }
        }
        while (end > head + 1 && !sentence.word(end - 1).token().capitalised()) {
            end--;
        }
        boolean group = sentence.at(head, "group") || sentence.at(head, "groups");
        boolean working = sentence.at(head - 1, "working") || sentence.at(head + 1, "of");
        if ((begin == head && end == head + 1) || (group && !working)) {
            return Optional.empty();
        }
        String name = words(sentence, begin, end);
        return Optional.of(BodyEntry.unlisted(code(sentence, name, Math.max(end, to)), name));
    }

    private static boolean isNamePart(Sentence sentence, int i) {
        boolean compound =
                i > 0 && sentence.at(i - 1, "-") && !sentence.word(i).token().spaceBefore();
        return compound
                || sentence.word(i).token().capitalised()
                || (sentence.at(i, "-") && !sentence.word(i).token().spaceBefore());
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!name.isEmpty() && sentence.word(i).token().spaceBefore()) {
                name.append(' ');
            }
            name.append(sentence.word(i).text());
        }
        return name.toString();
    }

    /// The acronym that follows in brackets, or the name's own words.
    private static String code(Sentence sentence, String name, int end) {
        boolean acronym = sentence.at(end, "(")
                && sentence.at(end + 2, ")")
                && sentence.word(end + 1).text().matches("\\p{Lu}[\\p{L}\\d]*\\p{Lu}");
        return acronym
                ? sentence.word(end + 1).text().toUpperCase(Locale.ROOT)
                : name.toUpperCase(Locale.ROOT)
                        .replaceAll("[^\\p{Lu}\\d]+", "_")
                        .replaceAll("^_|_$", "");
    }
}
