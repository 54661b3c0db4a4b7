package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.Vote;

/// Finds counts of votes: "by 120 votes to 3, with 40 abstentions", "129-36-21", "27 in favour, none against", "against
/// the draft stood 41 delegations".
final class Tallies {
    private static final String N = "#(\\d+)\\b";
    private static final String WHO =
            "(?:votes?|states?|country|countries|delegations?|members?|governments?|parties|party|nations|hands|ballots|of|them|the|were|was|"
                    + "cast|voted|voting|came|out|stood|being|who|had|declared|raised|a|member|those|present|ones|seats)";
    private static final String FILL = "(?: " + WHO + "){0,4}?";
    private static final String NO_UNIT =
            "(?! ?(?:%|per ?cent|\\w*day|days|weeks?|months?|years?|hours?|minutes|percent|million|billion|pages|degrees|"
                    + "paragraphs?|january|february|march|april|may|june|july|august|september|october|november|december))";
    private static final String BY =
            "(?:vote|tally|margin|count|result|by|voted|split|defeated|rejected|lost|carried|passed|"
                    + "adopted|approved|prevailed|was|,|:|\\() (?:of )?";

    private static final Pattern SERIES =
            Pattern.compile(N + " (?:-|–|—|to|:) " + N + " (?:-|–|—|to|:) " + N + NO_UNIT);
    private static final Pattern PAIR = Pattern.compile("(?<!from |between |paragraphs? |articles? |items? |aged )" + N
            + "(?: " + WHO + ")?(?: in favou?r)? (?:to|versus|vs|votes? against) " + N + "(?! (?:abst|in favou?r|#))"
            + NO_UNIT);
    private static final Pattern DASHED_PAIR = Pattern.compile(BY + N + " (?:-|–|—) " + N + "(?! (?:#|-|–))" + NO_UNIT);
    private static final Pattern FAVOUR = Pattern.compile(
            N + "(?:" + FILL
                    + " (?:in favou?r|voted for|voting for|votes for|yes|ayes?|yeas?|supporting|affirmative|for it)| for(?= (?:[,.;:)]|and|against|to)|$))");
    private static final Pattern AGAINST = Pattern.compile(
            N + FILL
                    + " (?:against|opposed|opposing|no|noes|nays?|negative|rejecting|dissenting|dissenters|dissents)(?= |$)(?! #)");
    private static final Pattern ABSTAIN =
            Pattern.compile(N + "(?: , (?:namely|being|that is|including)(?: [^;.#]+?)? ,)?" + FILL
                    + " (?:abst\\w+|undecided|sat on|sitting on)(?= |$)");
    private static final String STOOD =
            "(?: (?:votes?|it|the|this|draft|text|resolution|amendment|were|was|stood|came|to|numbered|totalled|voting|count|at|no|:|\\(|fewer|than)){1,6}? ";
    private static final Pattern LABELLED_FAVOUR = Pattern.compile(
            "(?:in favou?r|for|yes|yeas|ayes)" + "(?: (?:were|was|:|\\(|came to|numbered|stood|votes)){1,2} " + N);
    private static final Pattern LABELLED_AGAINST = Pattern.compile(
            "(?:against|noes|nays|opposed|no :)" + STOOD + N + "(?! (?:in|votes in) favou?r| abst| to #)");
    private static final Pattern REJECTED_BY =
            Pattern.compile("(?:rejected|defeated|voted down|turned down|refused) by " + N + "(?! (?:to|votes|-|–))");
    private static final Pattern LABELLED_ABSTAIN =
            Pattern.compile("(?:abst\\w+)(?: (?:were|was|:|\\(|came to|numbered|stood|stood at)){1,2} " + N);
    private static final Pattern GATHERED = Pattern.compile(
            "(?:by(?= #\\d\\d)|collect|won|win|gather|got|received|draw|drew|attract|secur|muster|garner|picked up|unanimously|with)\\w*(?: (?:all|just|only|by|with)){0,2} "
                    + N + "(?: (?:votes|ballots|hands|voices|ayes))(?! (?:to|against|short|in|for|-|–|from))");
    /// "nine in favour, nineteen against and ten who looked away": a third number, of those who did neither.
    private static final Pattern UNDECIDED = Pattern.compile("(?:and|while|with|,) " + N
            + " (?:others |more |delegations |states |members )?(?:who|that|did not|would not|could not|chose|preferred|stayed|kept|"
            + "sat|looked|undecided|pleading|declin\\w+|refus\\w+|on the fence|not voting)");
    /// "and twelve not voting": members that took no part, which is no abstention.
    private static final Pattern NOT_VOTING = Pattern.compile(
            N + FILL + " (?:not voting|(?:did not|didn't|did n't) (?:vote|take part in the vote)|took no part)(?= |$)");
    private static final Pattern UNANIMOUS = Pattern.compile("unanim\\w+");
    private static final Pattern OUTCOME = Pattern.compile(
            "\\b(?:adopt|approv|pass|carri|reject|defeat|fail|fell|lost|los[et]|surviv|went|go(?:es)? |prevail|retain|kept|result|tally|count|margin|score|plates|screen|board|machine|numbers)");
    private static final Pattern VOTE = Pattern.compile(
            "\\b(?:votes?|voted|voting|abst\\w+|ballot|show of hands|against|in favou?r|for ,|noes|nays|yeas|ayes)\\b");

    private Tallies() {}

    /// A count with the words that give it.
    ///
    /// @param from the index of its first word
    /// @param to the index after its last word
    /// @param parts its numbers, in order
    record Tally(int from, int to, Vote vote, List<Part> parts) {
        Tally {
            parts = List.copyOf(parts);
        }

        private Tally withNotVoting(OptionalInt count) {
            return new Tally(from, to, vote.withNotVoting(count), parts);
        }
    }

    /// One number of a count.
    ///
    /// @param from the index of its first word
    /// @param to the index after the words that say which side it counts
    /// @param labelled whether words say which side it counts, rather than its place among the numbers
    record Part(int from, int to, VoteSide side, int value, boolean labelled) {}

    private record Found(int start, int end, int last, VoteSide side, int value, boolean labelled) {}

    /// The counts of a sentence, in order.
    static List<Tally> find(Sentence sentence) {
        CountLine line = CountLine.of(sentence);
        List<Found> parts = parts(line.text());
        List<Tally> tallies = new ArrayList<>();
        OptionalInt notVoting = notVoting(line.text());
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size()
                    || repeats(parts.subList(first, i), parts.get(i))
                    || parts.get(i).start - parts.get(i - 1).last > 90) {
                add(parts.subList(first, i), line, tallies);
                first = i;
            }
        }
        return tallies.size() == 1 && notVoting.isPresent()
                ? List.of(tallies.getFirst().withNotVoting(notVoting))
                : tallies;
    }

    private static OptionalInt notVoting(String text) {
        Matcher matcher = NOT_VOTING.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static boolean repeats(List<Found> group, Found next) {
        return group.stream().anyMatch(p -> p.side == next.side);
    }

    private static void add(List<Found> group, CountLine line, List<Tally> tallies) {
        boolean labelled = group.stream().anyMatch(Found::labelled);
        boolean vote = labelled
                || VOTE.matcher(line.text()).find()
                || OUTCOME.matcher(line.text()).find();
        boolean series = group.size() == 3;
        if (group.isEmpty()
                || !vote && !series
                || group.size() == 1 && !VOTE.matcher(line.text()).find()) {
            return;
        }
        List<Part> parts = group.stream()
                .map(f -> new Part(line.word(f.start), line.wordAfter(f.last - 1), f.side, f.value, f.labelled))
                .toList();
        int to = parts.stream().mapToInt(Part::to).max().orElseThrow();
        OptionalInt against = count(group, VoteSide.AGAINST);
        boolean unanimous = against.isEmpty() && UNANIMOUS.matcher(line.text()).find();
        tallies.add(new Tally(
                parts.getFirst().from(),
                to,
                new Vote(
                        count(group, VoteSide.FOR),
                        unanimous ? OptionalInt.of(0) : against,
                        count(group, VoteSide.ABSTAINING)),
                parts));
    }

    private static OptionalInt count(List<Found> group, VoteSide side) {
        return group.stream().filter(f -> f.side == side).mapToInt(Found::value).findFirst();
    }

    private static List<Found> parts(String text) {
        List<Found> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        NOT_VOTING.matcher(text).results().forEach(m -> rest.setCharAt(m.start(), '_'));
        take(SERIES, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST, VoteSide.ABSTAINING);
        take(PAIR, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST);
        take(DASHED_PAIR, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST);
        take(ABSTAIN, rest, parts, true, VoteSide.ABSTAINING);
        take(AGAINST, rest, parts, true, VoteSide.AGAINST);
        take(FAVOUR, rest, parts, true, VoteSide.FOR);
        take(LABELLED_ABSTAIN, rest, parts, true, VoteSide.ABSTAINING);
        take(LABELLED_AGAINST, rest, parts, true, VoteSide.AGAINST);
        take(REJECTED_BY, rest, parts, true, VoteSide.AGAINST);
        take(LABELLED_FAVOUR, rest, parts, true, VoteSide.FOR);
        boolean bothSides = parts.stream().anyMatch(f -> f.side == VoteSide.FOR)
                && parts.stream().anyMatch(f -> f.side == VoteSide.AGAINST);
        if (bothSides && parts.stream().noneMatch(f -> f.side == VoteSide.ABSTAINING)) {
            take(UNDECIDED, rest, parts, true, VoteSide.ABSTAINING);
        }
        if (parts.stream().noneMatch(f -> f.side == VoteSide.FOR)) {
            take(GATHERED, rest, parts, false, VoteSide.FOR);
        }
        parts.sort(Comparator.comparingInt(Found::start));
        return parts;
    }

    private static void take(
            Pattern pattern, StringBuilder rest, List<Found> parts, boolean labelled, VoteSide... sides) {
        Matcher matcher = pattern.matcher(rest.toString());
        while (matcher.find()) {
            for (int g = 0; g < sides.length; g++) {
                int start = matcher.start(g + 1) - 1;
                int last = sides.length == 1 ? Math.max(matcher.end(), matcher.end(g + 1)) : matcher.end(g + 1);
                int value = Integer.parseInt(matcher.group(g + 1));
                parts.add(new Found(start, matcher.end(g + 1), last, sides[g], value, labelled));
                for (int i = start; i < matcher.end(g + 1); i++) {
                    rest.setCharAt(i, '_');
                }
            }
        }
    }
}
