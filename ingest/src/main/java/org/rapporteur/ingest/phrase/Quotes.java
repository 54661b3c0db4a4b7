package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.language.Sentence;

/// Finds what stands in quotation marks, of any make.
public final class Quotes {
    /// A quotation.
    ///
    /// @param open the index of the opening mark
    /// @param close the index of the closing mark
    public record Quote(int open, int close) {
        /// Whether a word stands inside, marks included.
        public boolean covers(int i) {
            return open <= i && i <= close;
        }
    }

    private Quotes() {}

    /// The quotations of a sentence, outermost only, in order.
    public static List<Quote> find(Sentence sentence) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int close = close(sentence, i);
            if (close > i + 1) {
                quotes.add(new Quote(i, close));
                i = close;
            }
        }
        return quotes;
    }

    private static int close(Sentence sentence, int i) {
        return switch (sentence.word(i).text()) {
            case "“", "„" -> first(sentence, i, "”", "“");
            case "«" -> first(sentence, i, "»", "»");
            case "\"" -> first(sentence, i, "\"", "”");
            case "‘" -> single(sentence, i, "’");
            case "'" ->
                sentence.word(i).token().spaceBefore() || afterOpening(sentence, i) ? single(sentence, i, "'") : -1;
            default -> -1;
        };
    }

    private static boolean afterOpening(Sentence sentence, int i) {
        return i > 0 && sentence.at(i - 1, "(");
    }

    private static int first(Sentence sentence, int open, String close, String other) {
        for (int i = open + 1; i < sentence.size(); i++) {
            String word = sentence.word(i).text();
            if (word.equals(close) || word.equals(other)) {
                return i;
            }
        }
        return -1;
    }

    /// A single mark may be a plural's apostrophe ("States’ rights"); the closing one is the last before another opens
    /// that is not followed by a small letter after an s, or the only one.
    private static int single(Sentence sentence, int open, String mark) {
        int last = -1;
        for (int i = open + 1; i < sentence.size() && !sentence.word(i).text().equals("‘"); i++) {
            if (sentence.word(i).text().equals(mark)) {
                last = i;
                if (!pluralApostrophe(sentence, i)) {
                    return i;
                }
            }
        }
        return last;
    }

    private static boolean pluralApostrophe(Sentence sentence, int i) {
        boolean afterS = sentence.lower(i - 1).endsWith("s");
        String next = sentence.lower(i + 1);
        return afterS
                && !next.isEmpty()
                && Character.isLetter(next.codePointAt(0))
                && sentence.word(i + 1).token().spaceBefore();
    }
}
