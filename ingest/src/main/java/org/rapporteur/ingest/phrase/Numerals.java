package org.rapporteur.ingest.phrase;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;

/// Numbers in figures and in English words, up to 999.
public final class Numerals {
    private static final ImmutableMap<String, Integer> WORDS = ImmutableMap.<String, Integer>builder()
            .put("no", 0)
            .put("zero", 0)
            .put("none", 0)
            .put("nil", 0)
            .put("one", 1)
            .put("two", 2)
            .put("three", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("eleven", 11)
            .put("twelve", 12)
            .put("thirteen", 13)
            .put("fourteen", 14)
            .put("fifteen", 15)
            .put("sixteen", 16)
            .put("seventeen", 17)
            .put("eighteen", 18)
            .put("nineteen", 19)
            .put("twenty", 20)
            .put("thirty", 30)
            .put("forty", 40)
            .put("fifty", 50)
            .put("sixty", 60)
            .put("seventy", 70)
            .put("eighty", 80)
            .put("ninety", 90)
            .put("dozen", 12)
            .buildOrThrow();

    private Numerals() {}

    /// The value of a single word; "no" is not a number here.
    public static OptionalInt value(String word) {
        if (word.matches("\\d{1,6}|\\d{1,3},\\d{3}")) {
            return OptionalInt.of(Integer.parseInt(word.replace(",", "")));
        }
        Integer value = WORDS.get(word);
        return value == null || word.equals("no") || word.equals("none") ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// The value of a word in a count of votes, where "no" and "none" are zero.
    public static OptionalInt count(String word) {
        return word.equals("no") || word.equals("none") ? OptionalInt.of(0) : value(word);
    }
}
