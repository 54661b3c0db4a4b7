package org.rapporteur.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;
import org.rapporteur.model.Vote;

/// Reads tables with a column for each side of the vote and a row for each text.
final class VoteTables {
    private final Lexicon lexicon;
    private final Map<Integer, VoteSide> columns = new HashMap<>();

    VoteTables(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A row with the text that it counts.
    record Counted(DraftText text, Vote vote) {}

    /// Whether the sentence is a row of a table of votes, its head included.
    boolean row(Reading reading) {
        Block block = reading.sentence().block();
        if (block.kind() == Block.Kind.TABLE_HEAD) {
            head(reading.sentence(), block.cells());
        } else if (block.kind() != Block.Kind.TABLE_ROW) {
            columns.clear();
        }
        return columns.containsValue(VoteSide.FOR) && columns.containsValue(VoteSide.AGAINST);
    }

    private void head(Sentence sentence, List<Span> cells) {
        columns.clear();
        for (int c = 0; c < cells.size(); c++) {
            String words = words(sentence, cells.get(c));
            for (VoteSide side : VoteSide.values()) {
                if (lexicon.has("label: " + side.role().code(), words)
                        || lexicon.has("side: " + side.role().code(), words)) {
                    columns.put(c, side);
                }
            }
        }
    }

    private static String words(Sentence sentence, Span cell) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            if (cell.contains(sentence.word(i).span())) {
                words.append(words.isEmpty() ? "" : " ").append(sentence.lower(i));
            }
        }
        return words.toString();
    }

    /// What a row counts, if it names a text.
    Optional<Counted> count(Reading reading) {
        Sentence sentence = reading.sentence();
        List<Span> cells = sentence.block().cells();
        Map<VoteSide, Integer> counts = new HashMap<>();
        columns.forEach((c, side) -> {
            if (c < cells.size()) {
                String words = words(sentence, cells.get(c));
                OptionalInt count = words.matches("[–—-]|none") ? OptionalInt.of(0) : Numerals.value(words);
                count.ifPresent(n -> counts.put(side, n));
            }
        });
        return counts.isEmpty() ? Optional.empty() : text(reading).map(t -> new Counted(t, vote(counts)));
    }

    private static Vote vote(Map<VoteSide, Integer> counts) {
        return new Vote(
                count(counts, VoteSide.FOR), count(counts, VoteSide.AGAINST), count(counts, VoteSide.ABSTAINING));
    }

    private static OptionalInt count(Map<VoteSide, Integer> counts, VoteSide side) {
        Integer count = counts.get(side);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private static Optional<DraftText> text(Reading reading) {
        for (int k = 0; k < reading.parsed().chunks().size(); k++) {
            if (reading.parsed().chunk(k) instanceof TextPhrase
                    && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)
                    && texts.size() == 1) {
                return Optional.of(texts.getFirst());
            }
        }
        return Optional.empty();
    }
}
