package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;

/// A sentence with its phrases in order; every word belongs to exactly one chunk.
///
/// @param mentions the actors' names in it, whatever they stand for
public record ParsedSentence(
        Sentence sentence, List<ActorMention> mentions, List<Quotes.Quote> quotes, List<Chunk> chunks) {
    public ParsedSentence {
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        chunks = List.copyOf(chunks);
    }

    /// The chunk at an index.
    public Chunk chunk(int k) {
        return chunks.get(k);
    }

    /// The index of the chunk that holds a word.
    public int indexAt(int word) {
        for (int k = 0; k < chunks.size(); k++) {
            if (chunks.get(k).from() <= word && word < chunks.get(k).to()) {
                return k;
            }
        }
        throw new IndexOutOfBoundsException("no chunk holds word " + word);
    }

    /// The mark at an index, if it is one.
    public Optional<Mark> mark(int k) {
        return k >= 0 && k < chunks.size() && chunks.get(k) instanceof Mark mark ? Optional.of(mark) : Optional.empty();
    }

    /// Whether the chunk at an index is a mark of one of these kinds.
    public boolean isMark(int k, Mark.Kind... kinds) {
        return mark(k).filter(m -> List.of(kinds).contains(m.kind())).isPresent();
    }

    /// The phrases of one class, in order.
    public <T extends Chunk> List<T> all(Class<T> type) {
        return chunks.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
