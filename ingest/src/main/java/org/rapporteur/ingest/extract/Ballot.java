package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.resolve.DraftText;

/// What an article has said so far of one vote: on what it was, how many stood on each side, which side was named last.
/// Later sentences refer to it by "the three", "those", "the latter".
final class Ballot {
    private final Optional<DraftText> text;
    private final Map<VoteSide, Integer> counts = new EnumMap<>(VoteSide.class);
    private final List<VoteSide> order = new ArrayList<>();

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

    /// A side is mentioned by its name.
    void mention(VoteSide side) {
        order.remove(side);
        order.add(side);
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

    /// The side mentioned last.
    Optional<VoteSide> latest() {
        return order.isEmpty() ? Optional.empty() : Optional.of(order.getLast());
    }

    /// The sides mentioned by name, in order: "the first category", "the latter".
    List<VoteSide> order() {
        return List.copyOf(order);
    }
}
