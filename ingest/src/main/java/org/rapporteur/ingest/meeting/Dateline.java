package org.rapporteur.ingest.meeting;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.language.Sentence;

/// The place and date before the first words of a dispatch: "GENEVA, 5 June (Agency) – The session ...". They say when
/// and where it was written, not when something happened.
public final class Dateline {
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_SOURCE = 5;

    private Dateline() {}

    /// The date of a sentence's dateline.
    public static Optional<DateExpression> of(Sentence sentence, List<DateExpression> dates) {
        return dates.stream()
                .findFirst()
                .filter(d -> d.from() > 0 && d.from() <= LONGEST_PLACE && d.ofDay() && !d.ofRange())
                .filter(d -> sentence.at(d.from() - 1, ",") && isName(sentence, d.from() - 1))
                .filter(d -> isDash(sentence, afterSource(sentence, d.to())));
    }

    private static boolean isName(Sentence sentence, int to) {
        for (int i = 0; i < to; i++) {
            boolean name = sentence.word(i).token().capitalised()
                    || !sentence.word(i).token().isWord();
            if (!name) {
                return false;
            }
        }
        return true;
    }

    private static int afterSource(Sentence sentence, int i) {
        if (!sentence.at(i, "(")) {
            return i;
        }
        int p = i + 1;
        while (p < sentence.size() && p - i <= LONGEST_SOURCE && !sentence.at(p, ")")) {
            p++;
        }
        return p + 1;
    }

    private static boolean isDash(Sentence sentence, int i) {
        return sentence.lower(i).matches("[–—-]+");
    }
}
