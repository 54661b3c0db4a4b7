package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.model.Vote;

/// Finds counts of votes: "by 120 votes to 3, with 40 abstentions", "129-36-21", "27 in favour, none against".
final class Tallies {
    private static final String N = "#(\\d+)";
    private static final String FILL = "(?: (?!#|to |against|abst|favour|favor|for |opposed|paragraph)\\S+){0,4}?";
    private static final Pattern SERIES = Pattern.compile(N + " (?:-|–|/|to) " + N + " (?:-|–|/|to) " + N);
    private static final Pattern PAIR = Pattern.compile(
            N + "(?: votes?)?(?: in favou?r)? to " + N
                    + "(?! ?(?:%|per|\\w*day|january|february|march|april|may|june|july|august|september|october|november|december))");
    private static final Pattern DASHED_PAIR =
            Pattern.compile("(?:vote|tally|margin|count|by|voted) (?:of )?" + N + " (?:-|–) " + N);
    private static final Pattern FAVOUR =
            Pattern.compile(N + FILL + " (?:in favou?r|voted for|voting for|for|yes|supporting|votes for|ayes)(?= |$)");
    private static final Pattern AGAINST =
            Pattern.compile(N + FILL + " (?:against|opposed|opposing|no votes|noes|nays|rejecting|dissenting)");
    private static final Pattern ABSTAIN = Pattern.compile(N + FILL + " (?:abstentions?|abstained|abstaining|abstain)");
    private static final Pattern LABELLED_FAVOUR = Pattern.compile("(?:in favou?r|for|yes) ?:? " + N);
    private static final Pattern LABELLED_AGAINST =
            Pattern.compile("(?:against|no|opposed) ?:? " + N + "(?! (?:in|votes in) favou?r| abst)");
    private static final Pattern LABELLED_ABSTAIN = Pattern.compile("(?:abstentions?|abstaining|abstained) ?:? " + N);

    private Tallies() {}

    /// A count with the words that give it.
    ///
    /// @param from the index of its first word
    /// @param to the index after its last word
    record Tally(int from, int to, Vote vote) {}

    private record Part(int start, int end, int kind, int value) {}

    /// The counts of a sentence, in order.
    static List<Tally> find(Sentence sentence) {
        Line line = Line.of(sentence);
        List<Part> parts = parts(line.text());
        List<Tally> tallies = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size()
                    || repeats(parts.subList(first, i), parts.get(i))
                    || parts.get(i).start - parts.get(i - 1).end > 90) {
                add(parts.subList(first, i), line, tallies);
                first = i;
            }
        }
        return tallies;
    }

    private static boolean repeats(List<Part> group, Part next) {
        return group.stream().anyMatch(p -> p.kind == next.kind);
    }

    private static void add(List<Part> group, Line line, List<Tally> tallies) {
        int[] values = {-1, -1, -1};
        for (Part part : group) {
            values[part.kind] = part.value;
        }
        boolean vote = !group.isEmpty() && (group.size() > 1 || line.votes());
        if (vote) {
            int from = line.word(group.getFirst().start);
            int to = line.word(group.getLast().end - 1) + 1;
            tallies.add(new Tally(from, to, new Vote(optional(values[0]), optional(values[1]), optional(values[2]))));
        }
    }

    private static OptionalInt optional(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        take(SERIES, rest, parts, 0, 1, 2);
        take(PAIR, rest, parts, 0, 1);
        take(DASHED_PAIR, rest, parts, 0, 1);
        take(ABSTAIN, rest, parts, 2);
        take(AGAINST, rest, parts, 1);
        take(FAVOUR, rest, parts, 0);
        take(LABELLED_ABSTAIN, rest, parts, 2);
        take(LABELLED_AGAINST, rest, parts, 1);
        take(LABELLED_FAVOUR, rest, parts, 0);
        parts.sort(java.util.Comparator.comparingInt(Part::start));
        return parts;
    }

    private static void take(Pattern pattern, StringBuilder rest, List<Part> parts, int... kinds) {
        Matcher matcher = pattern.matcher(rest.toString());
        while (matcher.find()) {
            for (int g = 0; g < kinds.length; g++) {
                parts.add(new Part(
                        matcher.start(g + 1), matcher.end(g + 1), kinds[g], Integer.parseInt(matcher.group(g + 1))));
                for (int i = matcher.start(g + 1) - 1; i < matcher.end(g + 1); i++) {
                    rest.setCharAt(i, '_');
                }
            }
        }
    }

    /// The sentence with its numbers in figures, each after "#".
    private record Line(String text, List<Integer> starts) {
        static Line of(Sentence sentence) {
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                text.append(text.isEmpty() ? "" : " ");
                starts.add(text.length());
                text.append(number(sentence, i));
            }
            return new Line(text.toString(), starts);
        }

        private static String number(Sentence sentence, int i) {
            String word = sentence.lower(i);
            OptionalInt n = Numerals.count(word);
            boolean nil = word.equals("none") || word.equals("no");
            if (n.isEmpty()
                    || n.getAsInt() > 250
                    || nil
                            && !sentence.lower(i + 1)
                                    .matches(
                                            "against|abst.*|opposed|votes?|opposing|dissenting|state|country|delegation|in|negative|states|countries|delegations|member")) {
                return word;
            }
            return "#" + n.getAsInt();
        }

        int word(int offset) {
            int i = 0;
            while (i + 1 < starts.size() && starts.get(i + 1) <= offset) {
                i++;
            }
            return i;
        }

        boolean votes() {
            return text.matches(".*\\b(?:votes?|voted|voting|abst\\w+|ballot|show of hands|against|in favou?r)\\b.*");
        }
    }
}
