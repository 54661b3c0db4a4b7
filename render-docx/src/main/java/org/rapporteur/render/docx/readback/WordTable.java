package org.rapporteur.render.docx.readback;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.correction.Attribution;

/// A table of the edited document as its readers see it once every tracked change is accepted.
record WordTable(List<Row> rows) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    WordTable {
        rows = List.copyOf(rows);
    }

    /// The head row; a table without rows has an empty one.
    Row head() {
        return rows.isEmpty() ? new Row(List.of(), false, Optional.empty()) : rows.getFirst();
    }

    /// The rows below the head that are still there.
    List<Row> body() {
        return rows.stream().skip(1).filter(r -> !r.deleted()).toList();
    }

    /// The rows whose deletion is tracked.
    List<Row> deleted() {
        return rows.stream().skip(1).filter(Row::deleted).toList();
    }

    /// A row.
    ///
    /// @param deleted whether its deletion is tracked
    /// @param tracked who inserted or deleted it and when
    record Row(List<Cell> cells, boolean deleted, Optional<Attribution> tracked) {
        Row {
            cells = List.copyOf(cells);
        }

        /// A cell; an empty one where the row is shorter.
        Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean blank() {
            return cells.stream().allMatch(c -> Vocabulary.isDash(c.words()));
        }
    }

    /// A cell.
    ///
    /// @param paragraphs the words of each paragraph, without the numbers that lead to the annex; white space is
    ///     one space
    /// @param bookmarks the names of those that begin in it
    /// @param tracked who changed it last and when, where a change is tracked
    /// @param remarks what people commented
    /// @param merged whether it is merged with another one
    /// @param deleted whether its deletion is tracked
    record Cell(
            List<String> paragraphs,
            Set<String> bookmarks,
            Optional<Attribution> tracked,
            List<Remark> remarks,
            boolean merged,
            boolean deleted) {
        static final Cell EMPTY = new Cell(List.of(), Set.of(), Optional.empty(), List.of(), false, false);

        Cell {
            paragraphs = List.copyOf(paragraphs);
            bookmarks = Set.copyOf(bookmarks);
            remarks = List.copyOf(remarks);
        }

        /// The words of all paragraphs.
        String words() {
            return String.join(" ", paragraphs);
        }

        /// The number in a bookmark's name after this beginning.
        OptionalInt bookmarked(String beginning) {
            for (String name : bookmarks) {
                Matcher matcher =
                        Pattern.compile(Pattern.quote(beginning) + "(\\d+)").matcher(name);
                if (matcher.matches()) {
                    return OptionalInt.of(Integer.parseInt(matcher.group(1)));
                }
            }
            return OptionalInt.empty();
        }

        /// Who changed the cell: as tracked, else who commented on it last.
        Attribution attribution() {
            return tracked.or(() -> remarks.stream().map(Remark::who).reduce((first, last) -> last))
                    .orElse(Attribution.UNKNOWN);
        }
    }

    /// A person's comment.
    record Remark(Attribution who, String words) {}

    /// Words with their white space made one space each.
    static String spaced(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }
}
