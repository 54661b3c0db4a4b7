package org.rapporteur.model;

import java.util.List;

/// A block of an article as the reader found it.
///
/// @param kind what it is in the article's layout
/// @param level 1 to 6 for a heading, the nesting depth (from 1) for a list item, 0 otherwise
/// @param number the number that people cite ("paragraph 7"), counted from 1 over blocks that are not headings; 0 for a
///     heading
/// @param span where it stands; blocks do not overlap and come in order
/// @param sentences its sentences, inside the span and in order
/// @param cells the cells of a table row, else empty
/// @param substance false for what is not the article's own matter (a call to join a mailing list, a licence note)
public record Block(
        Kind kind, int level, int number, Span span, List<Span> sentences, List<Span> cells, boolean substance) {
    /// What a block is in the article's layout.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_HEAD,
        TABLE_ROW,
        QUOTE,
        FOOTNOTE
    }

    public Block {
        sentences = List.copyOf(sentences);
        cells = List.copyOf(cells);
        for (Span sentence : sentences) {
            if (!span.contains(sentence)) {
                throw new IllegalArgumentException("a sentence outside its block: " + sentence + " in " + span);
            }
        }
    }
}
