package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.Vote;

/// Finds counts of votes: "by 120 votes to 3, with 40 abstentions", "129-36-21", "27 in favour, none against", "against
/// the draft stood 41 delegations".
final class Tallies {
    /// A sentence of so few words that gives a number and a side tells a count even without a word of voting.
    private static final int SHORT = 6;

    /// Numbers further apart belong to different counts, in characters of the count line.
    private static final int FAR = 90;

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
        return find(sentence, sentence.size() <= SHORT);
    }

    /// The counts of a sentence, in order.
    ///
    /// @param amidVote whether the sentences before tell of a vote, so that a lone number with a side belongs to it
    static List<Tally> find(Sentence sentence, boolean amidVote) {
        CountLine line = CountLine.of(sentence);
        List<Found> parts = parts(line.text());
        List<Tally> tallies = new ArrayList<>();
        OptionalInt notVoting = notVoting(line.text());
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size()
                    || repeats(parts.subList(first, i), parts.get(i))
                    || parts.get(i).start - parts.get(i - 1).last > FAR) {
                add(parts.subList(first, i), line, amidVote || sentence.size() <= SHORT, tallies);
                first = i;
            }
        }
        return tallies.size() == 1 && notVoting.isPresent()
                ? List.of(tallies.getFirst().withNotVoting(notVoting))
                : tallies;
    }

    private static OptionalInt notVoting(String text) {
        Matcher matcher = TallyPatterns.NOT_VOTING.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static boolean repeats(List<Found> group, Found next) {
        return group.stream().anyMatch(p -> p.side == next.side);
    }

    private static void add(List<Found> found, CountLine line, boolean amidVote, List<Tally> tallies) {
        List<Found> group = inOrderOfSides(found, line);
        boolean labelled = group.stream().anyMatch(Found::labelled);
        boolean told = TallyPatterns.VOTE.matcher(line.text()).find();
        boolean vote =
                labelled || told || TallyPatterns.OUTCOME.matcher(line.text()).find();
        boolean series = group.size() == 3;
        if (group.isEmpty() || !vote && !series || group.size() == 1 && !told && !(labelled && amidVote)) {
            return;
        }
        List<Part> parts = group.stream()
                .map(f -> new Part(line.word(f.start), line.wordAfter(f.last - 1), f.side, f.value, f.labelled))
                .toList();
        int to = parts.stream().mapToInt(Part::to).max().orElseThrow();
        OptionalInt against = count(group, VoteSide.AGAINST);
        boolean unanimous = against.isEmpty()
                && TallyPatterns.UNANIMOUS.matcher(line.text()).find();
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

    /// "lost by 92 votes to 41": of two numbers without words for their sides, those against are the more where the
    /// text
    /// was defeated, unless a special majority was asked for.
    private static List<Found> inOrderOfSides(List<Found> group, CountLine line) {
        OptionalInt inFavour = count(group, VoteSide.FOR);
        OptionalInt against = count(group, VoteSide.AGAINST);
        boolean bare = group.stream().filter(f -> f.side != VoteSide.ABSTAINING).noneMatch(Found::labelled);
        boolean turned = bare
                && inFavour.isPresent()
                && against.isPresent()
                && inFavour.getAsInt() > against.getAsInt()
                && isDefeat(group, line);
        return turned ? group.stream().map(Tallies::turned).toList() : group;
    }

    private static boolean isDefeat(List<Found> group, CountLine line) {
        String before = line.text().substring(0, group.getFirst().start);
        String near = before.substring(Math.max(0, before.length() - FAR / 2));
        return TallyPatterns.DEFEAT.matcher(near).find() && !line.text().contains("majority");
    }

    private static Found turned(Found found) {
        VoteSide side = switch (found.side) {
            case FOR -> VoteSide.AGAINST;
            case AGAINST -> VoteSide.FOR;
            case ABSTAINING -> VoteSide.ABSTAINING;
        };
        return new Found(found.start, found.end, found.last, side, found.value, found.labelled);
    }

    private static List<Found> parts(String text) {
        List<Found> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        TallyPatterns.NOT_VOTING.matcher(text).results().forEach(m -> rest.setCharAt(m.start(), '_'));
        take(TallyPatterns.ABSTAIN_OF_THEM, rest, parts, true, VoteSide.ABSTAINING);
        take(TallyPatterns.AGAINST_OF_THEM, rest, parts, true, VoteSide.AGAINST);
        take(TallyPatterns.SERIES, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST, VoteSide.ABSTAINING);
        take(TallyPatterns.PAIR_AND, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST, VoteSide.ABSTAINING);
        take(TallyPatterns.PAIR, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST);
        take(TallyPatterns.PAIR_AGAINST, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST);
        take(TallyPatterns.DASHED_PAIR, rest, parts, false, VoteSide.FOR, VoteSide.AGAINST);
        takeBare(text, rest, parts);
        take(TallyPatterns.ABSTAIN, rest, parts, true, VoteSide.ABSTAINING);
        take(TallyPatterns.AGAINST, rest, parts, true, VoteSide.AGAINST);
        take(TallyPatterns.FAVOUR, rest, parts, true, VoteSide.FOR);
        take(TallyPatterns.LABELLED_ABSTAIN, rest, parts, true, VoteSide.ABSTAINING);
        take(TallyPatterns.LABELLED_AGAINST, rest, parts, true, VoteSide.AGAINST);
        take(TallyPatterns.REJECTED_BY, rest, parts, true, VoteSide.AGAINST);
        take(TallyPatterns.LABELLED_FAVOUR, rest, parts, true, VoteSide.FOR);
        take(TallyPatterns.NOUN_FAVOUR, rest, parts, true, VoteSide.FOR);
        take(TallyPatterns.NOUN_AGAINST, rest, parts, true, VoteSide.AGAINST);
        take(TallyPatterns.NOUN_ABSTAIN, rest, parts, true, VoteSide.ABSTAINING);
        takeRest(rest, parts);
        parts.sort(Comparator.comparingInt(Found::start));
        return parts;
    }

    /// "Yes 88; abstaining 61; no 18": words before their numbers, where at least two sides are told so.
    private static void takeBare(String text, StringBuilder rest, List<Found> parts) {
        long sides = Stream.of(TallyPatterns.BARE_FAVOUR, TallyPatterns.BARE_AGAINST, TallyPatterns.BARE_ABSTAIN)
                .filter(p -> p.matcher(text).find())
                .count();
        if (sides >= 2) {
            take(TallyPatterns.BARE_FAVOUR, rest, parts, true, VoteSide.FOR);
            take(TallyPatterns.BARE_AGAINST, rest, parts, true, VoteSide.AGAINST);
            take(TallyPatterns.BARE_ABSTAIN, rest, parts, true, VoteSide.ABSTAINING);
        }
    }

    /// What a number says only beside others.
    private static void takeRest(StringBuilder rest, List<Found> parts) {
        boolean bothSides = has(parts, VoteSide.FOR) && has(parts, VoteSide.AGAINST);
        if (bothSides && !has(parts, VoteSide.ABSTAINING)) {
            take(TallyPatterns.UNDECIDED, rest, parts, true, VoteSide.ABSTAINING);
        }
        if (!parts.isEmpty() && !has(parts, VoteSide.ABSTAINING)) {
            take(TallyPatterns.OTHERS, rest, parts, true, VoteSide.ABSTAINING);
        }
        if (!has(parts, VoteSide.FOR)) {
            take(TallyPatterns.GATHERED, rest, parts, false, VoteSide.FOR);
        }
        if (!parts.isEmpty() && !has(parts, VoteSide.FOR)) {
            take(TallyPatterns.LATE_FAVOUR, rest, parts, true, VoteSide.FOR);
            take(TallyPatterns.ENOUGH, rest, parts, false, VoteSide.FOR);
        }
    }

    private static boolean has(List<Found> parts, VoteSide side) {
        return parts.stream().anyMatch(f -> f.side == side);
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
