package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Label;
import org.rapporteur.ingest.lexicon.Labels;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.model.SourceText;

/// Tells what the columns of a table mean: by the words over them, and where none stand there, by what is in them.
final class TableColumns {
    private static final double MOSTLY = 0.6;
    private static final int LONGEST_VERDICT = 8;

    private final SourceText source;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    TableColumns(SourceText source, Gazetteer gazetteer, Lexicon lexicon) {
        this.source = source;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /// The meaning of each column, if the table tells of texts: it has a column for the text and one for what is said
    /// of it.
    Optional<List<Label>> of(Table table) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        List<Label> columns = new ArrayList<>();
        for (int c = 0; c < table.columns(); c++) {
            columns.add(meaning(table, c));
        }
        boolean told = columns.stream().anyMatch(TableColumns::tells);
        if (told && !columns.contains(Label.TEXT)) {
            nameless(table, columns);
        }
        return told && columns.contains(Label.TEXT) ? Optional.of(List.copyOf(columns)) : Optional.empty();
    }

    /// The same table with its rows as columns, where the words that tell what is said of the texts stand in its first
    /// column and the texts in its head.
    Optional<Table> turned(Table table) {
        int rows = table.rows().size() - 1;
        long labels = table.rows().stream()
                .skip(1)
                .filter(r -> r.cell(0)
                        .flatMap(this::label)
                        .filter(TableColumns::tells)
                        .isPresent())
                .count();
        boolean heads = table.rows().getFirst().cells().stream()
                .skip(1)
                .allMatch(c -> c.filter(h -> label(h).isEmpty()).isPresent());
        return table.columns() > 1 && labels > 0 && labels >= MOSTLY * rows && heads
                ? Optional.of(table.turned())
                : Optional.empty();
    }

    private Optional<Label> label(Sentence cell) {
        return Labels.standard().within(source.slice(cell.span()));
    }

    private Label meaning(Table table, int column) {
        if (mostly(
                table, column, cell -> cell.words().stream().anyMatch(w -> Symbols.is(w.text())) && cell.size() < 3)) {
            return Label.TEXT;
        }
        Optional<Sentence> head = table.rows().getFirst().cell(column);
        Optional<Label> said = head.flatMap(this::label);
        if (said.isPresent() || head.isPresent()) {
            return said.orElse(Label.OTHER);
        }
        boolean verdicts = mostly(
                table,
                column,
                c -> c.size() <= LONGEST_VERDICT
                        && Verdict.in(source, c, 0, c.size(), lexicon).isPresent());
        return verdicts ? Label.OUTCOME : Label.OTHER;
    }

    private static boolean mostly(Table table, int column, Predicate<Sentence> is) {
        List<Sentence> cells = table.rows().stream()
                .skip(1)
                .flatMap(r -> r.cell(column).stream())
                .toList();
        return !cells.isEmpty() && cells.stream().filter(is).count() >= MOSTLY * cells.size();
    }

    /// Where no head names the texts, the first column without another meaning does, unless it lists States.
    private void nameless(Table table, List<Label> columns) {
        for (int c = 0; c < columns.size(); c++) {
            Optional<Sentence> head = table.rows().getFirst().cell(c);
            boolean free = columns.get(c) == Label.OTHER && (head.isEmpty() || c == 0);
            if (free
                    && !mostly(
                            table,
                            c,
                            cell -> PartyList.in(cell, gazetteer, lexicon).isNothingElse())) {
                columns.set(c, Label.TEXT);
                return;
            }
        }
    }

    private static boolean tells(Label label) {
        return label.role().isPresent() || label == Label.OUTCOME || label == Label.VOTE;
    }
}
