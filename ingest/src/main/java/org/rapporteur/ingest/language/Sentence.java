package org.rapporteur.ingest.language;

import java.util.List;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

/// A sentence, heading, list item or table cell with its words.
///
/// @param index its place among the document's sentences, from 0
/// @param block the block that it stands in
/// @param span from its first to its last word, in code points
public record Sentence(int index, Block block, Span span, List<Word> words) {
    public Sentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words at " + span);
        }
    }

    /// The word at an index.
    public Word word(int i) {
        return words.get(i);
    }

    /// The number of words.
    public int size() {
        return words.size();
    }

    /// The lower-case form of the word at an index, or the empty string outside the sentence.
    public String lower(int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    /// The lower-case forms of up to so many words from an index.
    public List<String> lowers(int from, int count) {
        int end = Math.min(Math.max(from, 0) + count, words.size());
        return words.subList(Math.min(Math.max(from, 0), end), end).stream()
                .map(Word::lower)
                .toList();
    }

    /// The span from one word to another, both included.
    public Span span(int first, int last) {
        return new Span(words.get(first).span().start(), words.get(last).span().end());
    }

    /// Whether these words stand at an index, compared in lower case.
    public boolean at(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (!lower(i + k).equals(expected[k])) {
                return false;
            }
        }
        return true;
    }
}
