package org.rapporteur.ingest.dates;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;

/// Ordinal numbers in figures ("33rd"), words ("thirty-third", "one hundred and fifth") and capital Roman numerals.
public final class Ordinals {
    private static final ImmutableMap<String, Integer> UNITS = ImmutableMap.<String, Integer>builder()
            .put("first", 1)
            .put("second", 2)
            .put("third", 3)
            .put("fourth", 4)
            .put("fifth", 5)
            .put("sixth", 6)
            .put("seventh", 7)
            .put("eighth", 8)
            .put("ninth", 9)
            .put("tenth", 10)
            .put("eleventh", 11)
            .put("twelfth", 12)
            .put("thirteenth", 13)
            .put("fourteenth", 14)
            .put("fifteenth", 15)
            .put("sixteenth", 16)
            .put("seventeenth", 17)
            .put("eighteenth", 18)
            .put("nineteenth", 19)
            .put("twentieth", 20)
            .put("thirtieth", 30)
            .put("fortieth", 40)
            .put("fiftieth", 50)
            .put("sixtieth", 60)
            .put("seventieth", 70)
            .put("eightieth", 80)
            .put("ninetieth", 90)
            .put("hundredth", 100)
            .buildOrThrow();
    private static final ImmutableMap<String, Integer> TENS = ImmutableMap.<String, Integer>builder()
            .put("twenty", 20)
            .put("thirty", 30)
            .put("forty", 40)
            .put("fifty", 50)
            .put("sixty", 60)
            .put("seventy", 70)
            .put("eighty", 80)
            .put("ninety", 90)
            .buildOrThrow();

    private Ordinals() {}

    /// An ordinal and the index after its last word.
    public record Read(int value, int to) {}

    /// The ordinal that begins at a word.
    public static Optional<Read> at(Sentence sentence, int i) {
        String lower = sentence.lower(i);
        if (lower.matches("\\d{1,4}(?:st|nd|rd|th)")) {
            return positive(Integer.parseInt(lower.substring(0, lower.length() - 2)), i + 1);
        }
        int hundred = (sentence.at(i, "one", "hundred") || sentence.at(i, "a", "hundred")) ? 2 : 0;
        if (hundred > 0) {
            int next = sentence.at(i + hundred, "and") ? i + hundred + 1 : i + hundred;
            return below100(sentence, next).map(r -> new Read(100 + r.value, r.to));
        }
        if (sentence.at(i, "hundred", "and")) {
            return below100(sentence, i + 2).map(r -> new Read(100 + r.value, r.to));
        }
        return below100(sentence, i);
    }

    private static Optional<Read> positive(int value, int to) {
        return value > 0 ? Optional.of(new Read(value, to)) : Optional.empty();
    }

    private static Optional<Read> below100(Sentence sentence, int i) {
        Integer unit = UNITS.get(sentence.lower(i));
        if (unit != null) {
            return Optional.of(new Read(unit, i + 1));
        }
        Integer tens = TENS.get(sentence.lower(i));
        if (tens == null) {
            return Optional.empty();
        }
        int next = sentence.at(i + 1, "-") || sentence.at(i + 1, "‑") ? i + 2 : i + 1;
        Integer last = UNITS.get(sentence.lower(next));
        return last != null && last < 10 ? Optional.of(new Read(tens + last, next + 1)) : Optional.empty();
    }

    /// The value of a Roman numeral of at least two capital letters, as meetings write their numbers ("XLVI").
    public static Optional<Integer> roman(String text) {
        if (!text.matches("(?=[CLXVI]{2,})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = digit(text.charAt(i));
            boolean before = i + 1 < text.length() && digit(text.charAt(i + 1)) > value;
            sum += before ? -value : value;
        }
        return Optional.of(sum);
    }

    private static int digit(char c) {
        return switch (c) {
            case 'C' -> 100;
            case 'L' -> 50;
            case 'X' -> 10;
            case 'V' -> 5;
            default -> 1;
        };
    }
}
