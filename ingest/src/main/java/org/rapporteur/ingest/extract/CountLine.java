package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.Numerals;

/// A sentence in lower case with single spaces, its numbers in figures after "#": "#38 delegations voted in favour ,
/// #0 against". Words for none and for a single one are figures where a side of a vote follows.
record CountLine(String text, List<Integer> starts, List<Integer> words) {
    /// More votes than any body casts (the Labour Conference, where employers and workers vote too, comes nearest);
    /// larger
    /// numbers count no votes.
    private static final int MOST_VOTES = 600;

    private static final Pattern SIDE = Pattern.compile(TallyWords.any("after none"));

    private record Numeral(int value, int length) {}

    static CountLine of(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            text.append(text.isEmpty() ? "" : " ");
            starts.add(text.length());
            words.add(i);
            Numeral number = number(sentence, i);
            text.append(number == null ? sentence.lower(i) : "#" + number.value);
            i += number == null ? 1 : number.length;
        }
        return new CountLine(text.toString(), List.copyOf(starts), List.copyOf(words));
    }

    /// The index of the word that holds a character of the line.
    int word(int offset) {
        int i = 0;
        while (i + 1 < starts.size() && starts.get(i + 1) <= offset) {
            i++;
        }
        return words.get(i);
    }

    /// The index of the word after the one that holds a character of the line.
    int wordAfter(int offset) {
        int i = 0;
        while (i + 1 < starts.size() && starts.get(i + 1) <= offset) {
            i++;
        }
        return i + 1 < words.size() ? words.get(i + 1) : words.getLast() + 1;
    }

    private static Numeral number(Sentence sentence, int i) {
        Numeral none = none(sentence, i);
        if (none != null) {
            return none;
        }
        Numeral lone = lone(sentence, i);
        Numeral number = lone != null ? lone : hundreds(sentence, i);
        return number == null || number.value > MOST_VOTES || rough(sentence, i) ? null : number;
    }

    /// "about forty", "more than 100": no count.
    private static boolean rough(Sentence sentence, int i) {
        if (sentence.at(i - 1, "than") && sentence.at(i - 3, "no")) {
            return false;
        }
        return sentence.lower(i - 1)
                        .matches("about|around|some|nearly|almost|roughly|over|approximately|than|least|most")
                || sentence.at(i - 1, "to") && sentence.at(i - 2, "close")
                || sentence.at(i - 1, "to") && sentence.at(i - 2, "up");
    }

    private static Numeral none(Sentence sentence, int i) {
        if (sentence.lower(i).matches("nobody|none|nil") || sentence.at(i, "no", "-", "one")) {
            return new Numeral(0, sentence.at(i, "no") ? 3 : 1);
        }
        if (sentence.at(i, "no", "one")) {
            return new Numeral(0, 2);
        }
        int length = sentence.at(i, "without") || sentence.at(i, "not") ? 1 : 0;
        if (length == 1 && sentence.lower(i + 1).matches("a|any|one")) {
            length = sentence.lower(i + 2).matches("single|lone|sole") ? 3 : 2;
        }
        boolean denied = length > 1 || sentence.at(i, "without") || sentence.at(i, "no");
        int after = i + Math.max(1, length);
        boolean side = SIDE.matcher(sentence.lower(after)).matches();
        boolean bareVote = sentence.lower(after).matches("votes?")
                && !sentence.lower(after + 1).matches("against|in");
        return denied && side && !bareVote ? new Numeral(0, after - i) : null;
    }

    /// "a single abstention", "the only vote against", "a lone no".
    private static Numeral lone(Sentence sentence, int i) {
        boolean lone = sentence.lower(i).matches("a|the")
                && sentence.lower(i + 1).matches("single|lone|sole|solitary|only|one");
        if (!lone || !sentence.lower(i + 2).matches("abstention|vote|no|nay|negative|dissenting|voice|opponent")) {
            return null;
        }
        boolean several = sentence.lower(i + 3).matches("votes|voices|noes");
        return several ? null : new Numeral(1, 2);
    }

    private static Numeral hundreds(Sentence sentence, int i) {
        int hundred = sentence.lower(i).matches("a|one|two") && sentence.at(i + 1, "hundred") ? 2 : 0;
        if (hundred == 0) {
            return tens(sentence, i);
        }
        int base = sentence.at(i, "two") ? 200 : 100;
        Numeral rest = tens(sentence, sentence.at(i + 2, "and") ? i + 3 : i + 2);
        boolean joined = rest != null && (sentence.at(i + 2, "and") || rest.length > 0);
        return joined
                ? new Numeral(base + rest.value, (sentence.at(i + 2, "and") ? 3 : 2) + rest.length)
                : new Numeral(base, 2);
    }

    private static Numeral tens(Sentence sentence, int i) {
        OptionalInt value = Numerals.value(sentence.lower(i));
        if (value.isEmpty()) {
            return null;
        }
        boolean tens =
                !Character.isDigit(sentence.lower(i).charAt(0)) && value.getAsInt() >= 20 && value.getAsInt() % 10 == 0;
        OptionalInt unit = tens ? unit(sentence, i) : OptionalInt.empty();
        return unit.isPresent()
                ? new Numeral(value.getAsInt() + unit.getAsInt(), sentence.at(i + 1, "-") ? 3 : 2)
                : new Numeral(value.getAsInt(), 1);
    }

    private static OptionalInt unit(Sentence sentence, int tens) {
        OptionalInt unit = Numerals.value(sentence.lower(sentence.at(tens + 1, "-") ? tens + 2 : tens + 1));
        return unit.isPresent() && unit.getAsInt() > 0 && unit.getAsInt() < 10 ? unit : OptionalInt.empty();
    }
}
