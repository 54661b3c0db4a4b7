package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

/// A table of an article: its rows' cells as pieces that can be read alone.
///
/// @param rows the first one may be the head
/// @param caption the block before it
record Table(List<Row> rows, Optional<Sentence> caption) {
    Table {
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param sentence all its words
    /// @param cells their words; empty for a cell without any
    record Row(Sentence sentence, List<Optional<Sentence>> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean head() {
            return sentence.block().kind() == Block.Kind.TABLE_HEAD;
        }

        Optional<Sentence> cell(int column) {
            return column < cells.size() ? cells.get(column) : Optional.empty();
        }
    }

    /// The number of columns.
    int columns() {
        return rows.stream().mapToInt(r -> r.cells.size()).max().orElse(0);
    }

    /// The table with its columns as rows. A row's sentence is then the one of its first cell, where it has one.
    Table turned() {
        List<Row> turned = new ArrayList<>();
        for (int c = 0; c < columns(); c++) {
            int column = c;
            List<Optional<Sentence>> cells =
                    rows.stream().map(r -> r.cell(column)).toList();
            Sentence first = cells.stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(rows.getFirst().sentence());
            turned.add(new Row(first, cells));
        }
        return new Table(turned, caption);
    }

    /// Whether a block is a row of a table.
    static boolean isRow(Block block) {
        return block.kind() == Block.Kind.TABLE_HEAD || block.kind() == Block.Kind.TABLE_ROW;
    }

    /// The tables of a document, in order.
    static List<Table> of(Document document) {
        List<Table> tables = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            if (isRow(sentence.block())) {
                if (sentence.block().kind() == Block.Kind.TABLE_HEAD
                        && !rows.isEmpty()
                        && !rows.getLast().head()) {
                    tables.add(new Table(rows, before));
                    rows.clear();
                }
                rows.add(row(sentence));
            } else {
                if (!rows.isEmpty()) {
                    tables.add(new Table(rows, before));
                    rows.clear();
                }
                before = Optional.of(sentence);
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new Table(rows, before));
        }
        return tables;
    }

    private static Row row(Sentence sentence) {
        return new Row(
                sentence,
                sentence.block().cells().stream().map(c -> cell(sentence, c)).toList());
    }

    private static Optional<Sentence> cell(Sentence sentence, Span cell) {
        List<Word> words = sentence.words().stream()
                .filter(w -> cell.contains(w.span()) && w.span().length() > 0)
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        sentence.index(),
                        sentence.block(),
                        words.getFirst().span().cover(words.getLast().span()),
                        words));
    }
}
