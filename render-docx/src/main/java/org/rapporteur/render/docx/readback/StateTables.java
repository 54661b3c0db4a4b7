package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.PartyKey;
import org.rapporteur.render.docx.word.WordDocument;

/// Reads Table 1, in all its parts: the roles of each State on each text.
final class StateTables {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SYMBOL = Pattern.compile("\\S*[./]\\S*");

    private final Comparison all;
    private final Matrix matrix;
    private final Findings findings;
    private boolean unnamed;

    StateTables(Comparison all) {
        this.all = all;
        this.matrix = all.matrix();
        this.findings = all.findings();
    }

    /// A column of a part that is about a text.
    ///
    /// @param column empty for a text that the document did not have
    private record Head(int index, Optional<Matrix.Column> column, TextRef text) {}

    void read(List<WordTable> parts) {
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
        int at = 0;
        for (int p = 0; p < parts.size(); p++) {
            List<Head> heads = new ArrayList<>();
            for (int index : indices.get(p)) {
                WordTable.Cell cell = parts.get(p).head().cell(index);
                head(index, cell, named.get(at), matched.get(at)).ifPresent(heads::add);
                at++;
            }
            new Part(parts.get(p), heads, p + 1).read();
        }
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

    /// One part, row by row.
    private final class Part {
        private final WordTable table;
        private final List<Head> heads;
        private final int number;
        private final int groupColumn;
        private final Map<PartyKey, WordTable.Row> rows = new LinkedHashMap<>();
        private final Map<PartyKey, Party> parties = new LinkedHashMap<>();
        private final Set<PartyKey> suspects = new HashSet<>();

        Part(WordTable table, List<Head> heads, int number) {
            this.table = table;
            this.heads = heads;
            this.number = number;
            int group = -1;
            for (int i = 0; i < table.head().cells().size(); i++) {
                if (all.vocabulary()
                        .head(table.head().cell(i).words())
                        .filter("region"::equals)
                        .isPresent()) {
                    group = i;
                }
            }
            this.groupColumn = group;
        }

        void read() {
            table.body().forEach(this::name);
            parties.forEach(
                    (key, party) -> cells(party, rows.get(key), rows.get(key).tracked()));
            for (Matrix.Row row : matrix.rows()) {
                if (!rows.containsKey(row.key()) && !suspects.contains(row.key())) {
                    Optional<Attribution> who = table.deleted().stream()
                            .filter(r -> all.parties()
                                    .find(r.cell(0).words())
                                    .map(PartyKey::of)
                                    .filter(row.key()::equals)
                                    .isPresent())
                            .findFirst()
                            .flatMap(WordTable.Row::tracked);
                    gone(row, who.orElse(Attribution.UNKNOWN));
                }
            }
        }

        private void gone(Matrix.Row row, Attribution who) {
            for (Head head : heads) {
                head.column()
                        .ifPresent(c ->
                                all.roles().byState(head.text(), row.party(), was(row.party(), head), Set.of(), who));
            }
        }

        private void name(WordTable.Row row) {
            String name = row.cell(0).words();
            if (row.blank() || all.vocabulary().isTotal(name)) {
                return;
            }
            String place = place(name);
            Optional<Party> party = all.parties().find(name).or(() -> collective(row, name));
            if (party.isEmpty()) {
                suspects(row, name);
                String reason = name.isBlank()
                        ? "the row has no name"
                        : "no State, group or organization is called so"
                                + all.parties().suggestion(name);
                findings.notUnderstood(place, name, reason);
                return;
            }
            PartyKey key = PartyKey.of(party.get());
            WordTable.Row other = rows.putIfAbsent(key, row);
            parties.putIfAbsent(key, party.get());
            if (other != null && !sameRoles(other, row)) {
                findings.notUnderstood(place, name, "there are two rows for it that differ: keep one");
            }
        }

        private boolean sameRoles(WordTable.Row one, WordTable.Row other) {
            return heads.stream()
                    .allMatch(h -> one.cell(h.index())
                            .words()
                            .equals(other.cell(h.index()).words()));
        }

        private Optional<Party> collective(WordTable.Row row, String name) {
            boolean said = groupColumn >= 0
                    && !name.isBlank()
                    && all.vocabulary().isCollective(row.cell(groupColumn).words());
            return said ? Optional.of(new Party.Collective(name)) : Optional.empty();
        }

        /// A row that can't be read may be that of a party whose row would otherwise seem to be deleted.
        private void suspects(WordTable.Row row, String name) {
            for (Matrix.Row known : matrix.rows()) {
                boolean marked =
                        row.cell(0).bookmarks().contains(all.bookmarks().row(number, known.key()));
                if (marked || all.parties().mayMean(name, known.party())) {
                    suspects.add(known.key());
                }
            }
        }

        private String place(String name) {
            String part = matrix.parts().size() > 1 ? ", part " + number : "";
            return "Table 1" + part + ", row “" + name + "”";
        }

        private void cells(Party party, WordTable.Row row, Optional<Attribution> rowTracked) {
            String place = place(row.cell(0).words());
            group(party, row, place);
            findings.remarks(place, row.cell(0));
            for (Head head : heads) {
                WordTable.Cell cell = row.cell(head.index());
                String where = place + ", text “" + head.text() + "”";
                Set<RoleKind> was = was(party, head);
                Optional<Set<RoleKind>> is = shown(was).equals(cell.paragraphs())
                        ? Optional.of(was)
                        : all.vocabulary().roles(cell.paragraphs());
                if (is.isEmpty()) {
                    findings.notUnderstood(where, cell.words(), "this is not a role: " + roleNames());
                } else if (is.get().equals(was)) {
                    findings.remarks(where, cell);
                } else if (cell.merged()) {
                    findings.notUnderstood(where, cell.words(), "the cell is merged with another: split them");
                } else {
                    Attribution who = cell.attribution().or(rowTracked.orElse(Attribution.UNKNOWN));
                    all.roles().byState(head.text(), party, was, is.get(), who);
                }
            }
        }

        private void group(Party party, WordTable.Row row, String place) {
            if (groupColumn < 0) {
                return;
            }
            String group = row.cell(groupColumn).words();
            matrix.rows().stream()
                    .filter(r -> r.key().equals(PartyKey.of(party)))
                    .map(r -> WordTable.spaced(WordDocument.shown(r.group())))
                    .filter(expected -> !expected.equalsIgnoreCase(group))
                    .findFirst()
                    .ifPresent(expected -> findings.notUnderstood(
                            place,
                            group,
                            "the regional group is not taken from the article, it stays “" + expected + "”"));
        }
    }

    private String roleNames() {
        Labels labels = matrix.labels();
        return "write "
                + java.util.Arrays.stream(RoleKind.values()).map(labels::role).collect(Collectors.joining(", "))
                + " or a dash";
    }

    private List<String> shown(Set<RoleKind> roles) {
        return roles.isEmpty()
                ? List.of(Labels.DASH)
                : roles.stream()
                        .map(r -> WordTable.spaced(matrix.labels().role(r)))
                        .toList();
    }

    /// The roles that the document was made with.
    private Set<RoleKind> was(Party party, Head head) {
        Set<RoleKind> roles = EnumSet.noneOf(RoleKind.class);
        head.column()
                .ifPresent(c -> matrix.rows().stream()
                        .filter(r -> r.key().equals(PartyKey.of(party)))
                        .flatMap(r -> r.cells().get(c.number() - 1).positions().stream())
                        .forEach(p -> roles.add(p.role())));
        return roles;
    }
}
