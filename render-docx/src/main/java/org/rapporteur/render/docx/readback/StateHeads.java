package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.Matrix;

/// Reads the heads of Table 1's columns: which texts are there, which are gone or new, and what they are called.
final class StateHeads {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SYMBOL = Pattern.compile("\\S*[./]\\S*");

    private final Comparison all;
    private final Matrix matrix;
    private final Findings findings;
    private boolean unnamed;

    StateHeads(Comparison all) {
        this.all = all;
        this.matrix = all.matrix();
        this.findings = all.findings();
    }

    /// A column of a part that is about a text.
    ///
    /// @param column empty for a text that the document did not have
    record Head(int index, Optional<Matrix.Column> column, TextRef text) {}

    /// The heads of each part.
    List<List<Head>> read(List<WordTable> parts) {
        List<List<Integer>> indices = new ArrayList<>();
        List<TextMatcher.Named> named = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            indices.add(textColumns(parts.get(p), p + 1));
            for (int index : indices.get(p)) {
                named.add(named(parts.get(p).head().cell(index)));
            }
        }
        List<Optional<Matrix.Column>> matched = new TextMatcher(matrix.columns()).match(named);
        missing(parts, matched);
        List<List<Head>> heads = new ArrayList<>();
        int at = 0;
        for (int p = 0; p < parts.size(); p++) {
            List<Head> ofPart = new ArrayList<>();
            for (int index : indices.get(p)) {
                WordTable.Cell cell = parts.get(p).head().cell(index);
                head(index, cell, named.get(at), matched.get(at)).ifPresent(ofPart::add);
                at++;
            }
            heads.add(ofPart);
        }
        return heads;
    }

    private List<Integer> textColumns(WordTable part, int number) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 1; i < part.head().cells().size(); i++) {
            WordTable.Cell cell = part.head().cell(i);
            boolean own = all.vocabulary().head(cell.words()).isPresent();
            int index = i;
            boolean blank = cell.words().isEmpty()
                    && part.body().stream()
                            .allMatch(r -> Vocabulary.isDash(r.cell(index).words()));
            if (cell.words().isEmpty() && !blank && !cell.deleted()) {
                unnamed = true;
                findings.notUnderstood(
                        "Table 1, part " + number + ", column " + (i + 1), "", "the column has no head: name its text");
            } else if (!own && !cell.words().isEmpty()) {
                columns.add(i);
            }
        }
        return columns;
    }

    private TextMatcher.Named named(WordTable.Cell head) {
        List<String> lines = new ArrayList<>(head.paragraphs());
        OptionalInt number = OptionalInt.empty();
        if (!lines.isEmpty() && NUMBER.matcher(lines.getFirst()).matches()) {
            number = OptionalInt.of(Integer.parseInt(lines.removeFirst()));
        }
        OptionalInt bookmarked = head.bookmarked("_column_");
        Optional<String> symbol = Optional.empty();
        if (!lines.isEmpty() && isSymbol(lines, bookmarked)) {
            symbol = Optional.of(lines.removeFirst());
        }
        return new TextMatcher.Named(number, bookmarked, symbol, String.join(" ", lines));
    }

    private boolean isSymbol(List<String> lines, OptionalInt bookmarked) {
        String first = TextMatcher.folded(lines.getFirst());
        boolean known = matrix.columns().stream()
                .anyMatch(c -> c.text()
                        .symbol()
                        .filter(s -> TextMatcher.folded(s).equals(first))
                        .isPresent());
        boolean hadOne = bookmarked.isPresent()
                && bookmarked.getAsInt() <= matrix.columns().size()
                && matrix.columns()
                        .get(bookmarked.getAsInt() - 1)
                        .text()
                        .symbol()
                        .isPresent();
        return known
                || (lines.size() > 1
                        && (hadOne || SYMBOL.matcher(lines.getFirst()).matches()));
    }

    /// Notes the texts whose columns are gone; a part that is gone as a whole is too much to be meant, and a column
    /// without a head may be any of them.
    private void missing(List<WordTable> parts, List<Optional<Matrix.Column>> matched) {
        if (unnamed) {
            return;
        }
        Set<Integer> found = matched.stream()
                .flatMap(Optional::stream)
                .map(Matrix.Column::number)
                .collect(Collectors.toSet());
        Map<Integer, Attribution> tracked = new HashMap<>();
        for (WordTable part : parts) {
            part.head().cells().stream()
                    .filter(WordTable.Cell::deleted)
                    .forEach(c -> c.bookmarked("_column_").ifPresent(n -> tracked.put(n, c.attribution())));
        }
        for (int p = 0; p < matrix.parts().size(); p++) {
            List<Matrix.Column> columns = matrix.parts().get(p).columns();
            if (parts.size() < matrix.parts().size() && columns.stream().noneMatch(c -> found.contains(c.number()))) {
                findings.notUnderstood(
                        "Table 1, part " + (p + 1),
                        "",
                        "the whole part is missing: to remove its texts, delete their rows in Table 2");
                continue;
            }
            columns.stream()
                    .filter(c -> !found.contains(c.number()))
                    .forEach(c -> all.texts().remove(c, tracked.getOrDefault(c.number(), Attribution.UNKNOWN)));
        }
    }

    private Optional<Head> head(
            int index, WordTable.Cell cell, TextMatcher.Named named, Optional<Matrix.Column> matched) {
        String place = "Table 1, head of column “" + cell.words() + "”";
        if (matched.isEmpty()) {
            if (named.title().isBlank()) {
                findings.notUnderstood(place, cell.words(), "the column does not name a text");
                return Optional.empty();
            }
            Optional<TextRef> text = all.texts()
                    .add(named.title(), Optional.empty(), named.symbol(), Optional.empty(), cell.attribution(), place);
            return text.map(t -> new Head(index, Optional.empty(), t));
        }
        Matrix.Column column = matched.get();
        boolean changed = title(column, cell, named, place);
        if (!named.symbol()
                .map(TextMatcher::folded)
                .equals(column.text().symbol().map(TextMatcher::folded))) {
            all.texts().symbol(column, named.symbol(), cell.attribution(), place);
            changed = true;
        }
        if (!changed) {
            findings.remarks(place, cell);
        }
        return Optional.of(new Head(index, matched, all.texts().name(column)));
    }

    private boolean title(Matrix.Column column, WordTable.Cell cell, TextMatcher.Named named, String place) {
        if (TextMatcher.isTitle(column, named.title())) {
            return false;
        }
        if (named.title().isBlank()) {
            findings.notUnderstood(place, cell.words(), "the title is missing");
        } else if (named.title().endsWith("…")) {
            findings.notUnderstood(
                    place, named.title(), "the head shows only the beginning of the title: change it in Table 2");
        } else {
            all.texts().title(column, named.title(), cell.attribution(), place);
            return true;
        }
        return false;
    }
}
