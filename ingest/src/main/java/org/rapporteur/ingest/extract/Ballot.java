package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Outcome;

/// What an article has said so far of one vote: on what it was, how many stood on each side, which side was named last.
/// Later sentences refer to it by "the three", "those", "the latter".
final class Ballot {
    private final Optional<DraftText> text;
    private final Map<VoteSide, Integer> counts = new EnumMap<>(VoteSide.class);
    private final List<VoteSide> order = new ArrayList<>();
    private final Map<VoteSide, Place> places = new EnumMap<>(VoteSide.class);

    private record Place(int sentence, int word) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::sentence)
                    .thenComparingInt(Place::word)
                    .compare(this, other);
        }
    }

    /// @param text what was voted on; empty where it was a paragraph, a motion or anything else that is no text
    Ballot(Optional<DraftText> text) {
        this.text = text;
    }

    Optional<DraftText> text() {
        return text;
    }

    void count(VoteSide side, int value) {
        counts.putIfAbsent(side, value);
    }

    /// Whether it was said how many stood on a side.
    boolean isCounted() {
        return !counts.isEmpty();
    }

    /// A side is mentioned by its name, at a word of a sentence.
    void mention(VoteSide side, int sentence, int word) {
        if (!order.contains(side)) {
            order.add(side);
        }
        places.merge(side, new Place(sentence, word), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /// The only side on which so many stood.
    Optional<VoteSide> ofCount(int number) {
        List<VoteSide> fitting = counts.entrySet().stream()
                .filter(e -> e.getValue() == number)
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// How many stood on a side.
    Optional<Integer> count(VoteSide side) {
        return Optional.ofNullable(counts.get(side));
    }

    /// The side mentioned last before a word of a sentence.
    Optional<VoteSide> latest(int sentence, int word) {
        Place here = new Place(sentence, word);
        return places.entrySet().stream()
                .filter(e -> e.getValue().compareTo(here) < 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// The sides mentioned by name, in the order of their first mention: "the first category", "the latter".
    List<VoteSide> order() {
        return List.copyOf(order);
    }

    /// The side that had its way: the greater of the two, or, where no count tells, what became of the text.
    VoteSide winners() {
        boolean counted = counts.containsKey(VoteSide.FOR) && counts.containsKey(VoteSide.AGAINST);
        boolean lost = counted
                ? counts.get(VoteSide.FOR) <= counts.get(VoteSide.AGAINST)
                : text.flatMap(DraftText::status)
                        .filter(s -> s == Outcome.Status.REJECTED)
                        .isPresent();
        return lost ? VoteSide.AGAINST : VoteSide.FOR;
    }

    /// The side that did not have its way.
    VoteSide losers() {
        return winners() == VoteSide.FOR ? VoteSide.AGAINST : VoteSide.FOR;
    }

    /// The side on which the fewest stood, if any did.
    Optional<VoteSide> fewest() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
