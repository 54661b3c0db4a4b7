package org.rapporteur.ingest.gazetteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the comma-separated tables beside this class: a line of column names, then a line for each row, cells quoted
/// where they hold a comma (RFC 4180, without line breaks in cells).
final class Table {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private Table() {}

    /// The rows, each from column name to cell.
    static List<Map<String, String>> rows(String name) {
        List<String> lines;
        try {
            lines = Resources.readLines(Resources.getResource(Table.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
        List<String> columns = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .filter(l -> !l.isBlank())
                .map(l -> row(columns, cells(l)))
                .toList();
    }

    /// The items of a cell that holds a list.
    static List<String> list(String cell) {
        return LIST.splitToList(cell);
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row.buildOrThrow();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
