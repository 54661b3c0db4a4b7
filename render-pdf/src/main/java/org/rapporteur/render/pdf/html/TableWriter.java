package org.rapporteur.render.pdf.html;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.render.pdf.compose.Brief;
import org.rapporteur.render.pdf.compose.Brief.Bloc;
import org.rapporteur.render.pdf.compose.Brief.Cell;
import org.rapporteur.render.pdf.compose.Brief.Column;
import org.rapporteur.render.pdf.compose.Brief.Grid;
import org.rapporteur.render.pdf.compose.Brief.LegendEntry;
import org.rapporteur.render.pdf.compose.Brief.Position;
import org.rapporteur.render.pdf.compose.Brief.Row;
import org.rapporteur.render.pdf.compose.Brief.Standing;
import org.rapporteur.render.pdf.compose.Prose;

/// Writes tables, and the grids of positions as tables too.
final class TableWriter {
    private final Markup html;
    private final ProseWriter prose;

    TableWriter(Markup html, ProseWriter prose) {
        this.html = html;
        this.prose = prose;
    }

    void write(Brief.Table table) {
        scroll(table.heading());
        html.open("table").line().element("caption", table.about()).line();
        html.open("thead").open("tr").line();
        for (Column column : table.columns()) {
            html.element("th", column.title(), "scope", "col").line();
        }
        html.close().close().line().open("tbody").line();
        for (Row row : table.rows()) {
            html.open("tr", "id", row.anchor().orElse("")).line();
            for (int i = 0; i < row.cells().size(); i++) {
                cell(row.cells().get(i), table.columns().get(i));
            }
            html.close().line();
        }
        html.close().close().line().close().line();
    }

    /// A place that scrolls on narrow screens, reached by keyboard too.
    private void scroll(String heading) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", heading)
                .line();
    }

    private void cell(Cell cell, Column column) {
        if (column.head()) {
            html.open("th", "scope", "row");
        } else {
            html.open("td");
        }
        if (cell.paragraphs().isEmpty()) {
            html.text("–");
        }
        boolean several = cell.paragraphs().size() > 1;
        for (Prose paragraph : cell.paragraphs()) {
            if (several) {
                html.open("p");
            }
            prose.write(paragraph);
            if (several) {
                html.close();
            }
        }
        html.close().line();
    }

    void write(Brief.Positions positions) {
        for (int i = 0; i < positions.grids().size(); i++) {
            Grid grid = positions.grids().get(i);
            scroll(i == 0 ? positions.heading() : positions.heading() + " " + (i + 1));
            html.open("table", "class", "grid")
                    .line()
                    .element("caption", grid.about())
                    .line();
            gridHead(grid);
            html.open("tbody").line();
            for (int row = 0; row < grid.rows().size(); row++) {
                html.open("tr").element("th", grid.rows().get(row), "scope", "row");
                for (Bloc bloc : grid.blocs()) {
                    for (Standing standing : bloc.columns()) {
                        position(standing.cells().get(row));
                    }
                }
                html.close().line();
            }
            html.close().close().line().close().line();
        }
        html.open("p", "class", "legend");
        for (LegendEntry entry : positions.legend()) {
            html.open("span").element("b", entry.position().letter(), "class", shade(entry.position()));
            html.text(" " + entry.meaning()).close().text(" ");
        }
        html.close().line();
    }

    private void gridHead(Grid grid) {
        html.open("thead").open("tr").open("td", "rowspan", "2").close();
        for (Bloc bloc : grid.blocs()) {
            html.element(
                    "th",
                    bloc.name(),
                    "scope",
                    "colgroup",
                    "colspan",
                    String.valueOf(bloc.columns().size()));
        }
        html.close().line().open("tr");
        for (Bloc bloc : grid.blocs()) {
            for (Standing standing : bloc.columns()) {
                html.open("th", "scope", "col").element("span", standing.name()).close();
            }
        }
        html.close().close().line();
    }

    private void position(Optional<Position> position) {
        position.ifPresentOrElse(
                p -> html.element("td", p.letter(), "class", shade(p)),
                () -> html.open("td").close());
    }

    private static String shade(Position position) {
        return position.shade().name().toLowerCase(Locale.ROOT);
    }
}
