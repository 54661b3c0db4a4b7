package org.rapporteur.render.docx.readback;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.PartyKey;
import org.rapporteur.render.docx.word.WordDocument;

/// Reads Table 1, in all its parts: the roles of each State on each text.
final class StateTables {
    private final Comparison all;
    private final Matrix matrix;
    private final Findings findings;

    StateTables(Comparison all) {
        this.all = all;
        this.matrix = all.matrix();
        this.findings = all.findings();
    }

    void read(List<WordTable> parts) {
        List<List<StateHeads.Head>> heads = new StateHeads(all).read(parts);
        for (int p = 0; p < parts.size(); p++) {
            new Part(parts.get(p), heads.get(p), p + 1).read();
        }
    }

    /// One part, row by row.
    private final class Part {
        private final WordTable table;
        private final List<StateHeads.Head> heads;
        private final int number;
        private final int groupColumn;
        private final Map<PartyKey, WordTable.Row> rows = new LinkedHashMap<>();
        private final Map<PartyKey, Party> parties = new LinkedHashMap<>();
        private final Set<PartyKey> suspects = new HashSet<>();

        Part(WordTable table, List<StateHeads.Head> heads, int number) {
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
            for (StateHeads.Head head : heads) {
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
            for (StateHeads.Head head : heads) {
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
    private Set<RoleKind> was(Party party, StateHeads.Head head) {
        Set<RoleKind> roles = EnumSet.noneOf(RoleKind.class);
        head.column()
                .ifPresent(c -> matrix.rows().stream()
                        .filter(r -> r.key().equals(PartyKey.of(party)))
                        .flatMap(r -> r.cells().get(c.number() - 1).positions().stream())
                        .forEach(p -> roles.add(p.role())));
        return roles;
    }
}
