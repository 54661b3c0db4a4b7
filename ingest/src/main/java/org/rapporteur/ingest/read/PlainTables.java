package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds tables in a plain text: lines that follow each other and have their cells parted by vertical bars, by tabs, or
/// by spaces below each other. A drawn line between two rows is no row.
final class PlainTables {
    /// Columns that only stand below each other may do so by chance in fewer lines.
    private static final int FEWEST_ALIGNED = 3;

    private static final int FEWEST_PARTED = 2;

    private static final int MOST_COLUMNS = 60;

    /// The number of spaces that part two columns.
    private static final int GUTTER = 2;

    private static final Pattern DRAWN = Pattern.compile("[-=_+|:~ ]{3,}");
    private static final Pattern INNER_BAR = Pattern.compile("\\|");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern TABS = Pattern.compile("\t+");
    private static final Pattern GAP = Pattern.compile(" {2,}");

    private final String text;
    private final List<Line> lines;

    private PlainTables(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /// Where a cell's letters stand, in UTF-16 units; empty at its place where there are none.
    record Cell(int start, int end) {
        boolean isEmpty() {
            return start == end;
        }
    }

    /// A row of a table.
    record Row(List<Cell> cells) {
        int start() {
            return cells.getFirst().start;
        }

        int end() {
            return cells.getLast().end;
        }
    }

    /// A table.
    ///
    /// @param from the index of its first line
    /// @param to the index after its last line
    /// @param ruled whether a line is drawn below its first row
    record Table(int from, int to, boolean ruled, List<Row> rows) {}

    /// The tables among a text's lines, in order.
    static List<Table> of(String text, List<Line> lines) {
        return new PlainTables(text, lines).tables();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = runEnd(i);
            Optional<Table> table = end - i < FEWEST_PARTED ? Optional.empty() : table(i, end);
            table.ifPresent(tables::add);
            i = Math.max(end, i + 1);
        }
        return tables;
    }

    /// After the last of the lines that follow each other without a blank line.
    private int runEnd(int from) {
        int to = from;
        while (to < lines.size() && !lines.get(to).isBlank()) {
            to++;
        }
        return to;
    }

    private Optional<Table> table(int from, int to) {
        return parted(from, to, INNER_BAR)
                .or(() -> parted(from, to, TAB))
                .or(() -> parted(from, to, TABS))
                .or(() -> aligned(from, to));
    }

    private boolean isDrawn(int i) {
        return DRAWN.matcher(lines.get(i).content()).matches();
    }

    /// The longest stretch of lines that the separator cuts into as many cells.
    private Optional<Table> parted(int from, int to, Pattern separator) {
        int start = from;
        while (start < to && (isDrawn(start) || cells(start, separator).size() < 2)) {
            start++;
        }
        List<Row> rows = new ArrayList<>();
        boolean ruled = false;
        int columns = start < to ? cells(start, separator).size() : 0;
        int end = start;
        while (end < to && (isDrawn(end) || sameShape(cells(end, separator).size(), columns))) {
            if (isDrawn(end)) {
                ruled |= rows.size() == 1;
            } else {
                rows.add(new Row(cells(end, separator)));
            }
            end++;
        }
        boolean table = rows.size() >= FEWEST_PARTED && columns <= MOST_COLUMNS;
        return table ? Optional.of(new Table(start, end, ruled, rows)) : Optional.empty();
    }

    /// A cell at the end may be missing.
    private static boolean sameShape(int cells, int columns) {
        return cells >= 2 && (cells == columns || cells == columns - 1 && columns > 2);
    }

    private List<Cell> cells(int i, Pattern separator) {
        Line line = lines.get(i);
        List<Cell> cells = new ArrayList<>();
        int start = line.start();
        int end = line.end();
        if (separator == INNER_BAR) {
            start += line.content().startsWith("|") ? 1 : 0;
            end -= line.content().endsWith("|") && end > start ? 1 : 0;
        }
        var matcher = separator.matcher(text).region(start, end);
        int from = start;
        while (matcher.find()) {
            cells.add(trimmed(from, matcher.start()));
            from = matcher.end();
        }
        cells.add(trimmed(from, end));
        return cells;
    }

    private Cell trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Cell(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /// Lines with gaps of two spaces and more that no letter of any line interrupts.
    private Optional<Table> aligned(int from, int to) {
        int start = from;
        while (start < to && !gapped(start)) {
            start++;
        }
        int end = start;
        while (end < to && (isDrawn(end) || gapped(end))) {
            end++;
        }
        List<Integer> written = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (!isDrawn(i)) {
                written.add(i);
            }
        }
        List<Integer> columns = written.size() < FEWEST_ALIGNED ? List.of() : columns(written);
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Row> rows = written.stream().map(i -> new Row(slices(i, columns))).toList();
        boolean filled = rows.stream()
                        .filter(r -> r.cells.stream().filter(c -> !c.isEmpty()).count() > 1)
                        .count()
                >= FEWEST_ALIGNED;
        boolean ruled = start + 1 < end && isDrawn(start + 1);
        return filled ? Optional.of(new Table(start, end, ruled, rows)) : Optional.empty();
    }

    private boolean gapped(int i) {
        Line line = lines.get(i);
        return !isDrawn(i)
                && line.markerLength() == 0
                && (GAP.matcher(line.content()).find() || line.indent() >= GUTTER);
    }

    /// The columns at which cells begin, counted in UTF-16 units from the line's beginning.
    private List<Integer> columns(List<Integer> written) {
        BitSet inked = new BitSet();
        int width = 0;
        for (int i : written) {
            Line line = lines.get(i);
            for (int k = 0; k < line.length(); k++) {
                if (line.content().charAt(k) != ' ') {
                    inked.set(line.indent() + k);
                }
            }
            width = Math.max(width, line.indent() + line.length());
        }
        // a single space within a cell parts no columns
        for (int k = 1; k < width; k++) {
            if (!inked.get(k) && inked.get(k - 1) && inked.get(k + 1)) {
                inked.set(k);
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int k = inked.nextSetBit(0); k >= 0; k = inked.nextSetBit(inked.nextClearBit(k))) {
            columns.add(k);
        }
        return columns;
    }

    private List<Cell> slices(int i, List<Integer> columns) {
        Line line = lines.get(i);
        int begin = line.start() - line.indent();
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int from = Math.clamp(begin + columns.get(c), line.start(), line.end());
            int to = c + 1 < columns.size() ? Math.clamp(begin + columns.get(c + 1), from, line.end()) : line.end();
            cells.add(trimmed(from, to));
        }
        return cells;
    }
}
