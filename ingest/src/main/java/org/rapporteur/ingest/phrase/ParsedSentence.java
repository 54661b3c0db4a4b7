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
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (word < chunks.get(middle).from()) {
                high = middle - 1;
            } else if (word >= chunks.get(middle).to()) {
                low = middle + 1;
            } else {
                return middle;
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

    /// The verb group at an index, if it is one.
    public Optional<VerbGroup> verb(int k) {
        return k >= 0 && k < chunks.size() && chunks.get(k) instanceof VerbGroup verb
                ? Optional.of(verb)
                : Optional.empty();
    }

    /// Whether a verb group of this form stands at an index.
    boolean isVerb(int k, VerbGroup.Form form) {
        return verb(k).filter(v -> v.form() == form).isPresent();
    }

    /// Whether a phrase of parties stands at an index.
    boolean isParties(int k) {
        return k >= 0 && k < chunks.size() && chunks.get(k) instanceof PartyPhrase;
    }

    /// Whether a phrase of a text stands at an index.
    boolean isText(int k) {
        return k >= 0 && k < chunks.size() && chunks.get(k) instanceof TextPhrase;
    }

    /// Whether what stands at an index can be a subject or an object: a phrase of any kind, or a quotation.
    boolean isNominal(int k) {
        return k >= 0
                && k < chunks.size()
                && (isParties(k) || isText(k) || chunks.get(k) instanceof NounPhrase || isMark(k, Mark.Kind.QUOTE));
    }

    /// The phrases of one class, in order.
    public <T extends Chunk> List<T> all(Class<T> type) {
        return chunks.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
