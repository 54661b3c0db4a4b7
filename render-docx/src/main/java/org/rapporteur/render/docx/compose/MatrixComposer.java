package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;

/// Arranges facts as a sponsor matrix.
public final class MatrixComposer {
    private static final int SHORT_TITLE = 58;

    private final Facts facts;
    private final Labels labels;
    private final Names names;
    private final NoteBook notes;
    private final Checks checks;

    private MatrixComposer(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
        this.names = new Names(labels);
        this.notes = new NoteBook(facts, labels.wording());
        this.checks = new Checks(facts, labels, names);
    }

    /// The matrix of some facts in the language of the labels.
    public static Matrix compose(Facts facts, Labels labels) {
        return new MatrixComposer(facts, labels).compose();
    }

    private Matrix compose() {
        List<Matrix.Column> columns = columns();
        Head head = new Head(facts, labels);
        Matrix.Place top = new Matrix.Place(labels.get("fact.meeting"), new Matrix.Anchor.Top());
        Matrix.Support meeting =
                facts.meeting().map(m -> notes.keep(m.grounds(), "", top)).orElse(Matrix.Support.NONE);
        List<Matrix.Row> rows = rows(columns);
        List<Matrix.Entry> entries = new EntryComposer(facts, labels, names, notes, checks).entries(columns);
        List<Matrix.Contest> contests = new ContestComposer(facts, labels, names, notes).contests();
        return new Matrix(
                labels,
                head.compose(rows, meeting),
                columns,
                Parts.of(columns),
                rows,
                entries,
                contests,
                notes.notes(),
                notes.corrections(),
                checks.onTheRest());
    }

    private List<Matrix.Column> columns() {
        List<Matrix.Column> columns = new ArrayList<>();
        for (NegotiatedText text : facts.texts()) {
            String title = Titles.capitalised(text.title());
            columns.add(new Matrix.Column(
                    columns.size() + 1,
                    text,
                    title,
                    Titles.cut(title, SHORT_TITLE),
                    parties(text, Set.of(RoleKind.LEAD, RoleKind.COSPONSOR)),
                    parties(text, Set.of(RoleKind.values()))));
        }
        return columns;
    }

    private static int parties(NegotiatedText text, Set<RoleKind> kinds) {
        return (int) text.roles().stream()
                .filter(r -> kinds.contains(r.kind()))
                .map(Role::party)
                .distinct()
                .count();
    }

    private List<Matrix.Row> rows(List<Matrix.Column> columns) {
        Map<PartyKey, Party> parties = new LinkedHashMap<>();
        List<Map<PartyKey, Map<RoleKind, Role>>> byText = new ArrayList<>();
        for (NegotiatedText text : facts.texts()) {
            Map<PartyKey, Map<RoleKind, Role>> roles = new LinkedHashMap<>();
            for (Role role : text.roles()) {
                PartyKey key = PartyKey.of(role.party());
                parties.putIfAbsent(key, role.party());
                roles.computeIfAbsent(key, k -> new EnumMap<>(RoleKind.class)).putIfAbsent(role.kind(), role);
            }
            byText.add(roles);
        }
        Comparator<Party> order = Comparator.<Party>comparingInt(names::rank)
                .thenComparing(names::group, names.order())
                .thenComparing(names::name, names.order())
                .thenComparing(PartyKey::of);
        return parties.values().stream()
                .sorted(order)
                .map(p -> row(p, columns, byText))
                .toList();
    }

    private Matrix.Row row(Party party, List<Matrix.Column> columns, List<Map<PartyKey, Map<RoleKind, Role>>> byText) {
        PartyKey key = PartyKey.of(party);
        List<Matrix.Cell> cells = new ArrayList<>();
        int sponsored = 0;
        for (Matrix.Column column : columns) {
            Map<RoleKind, Role> roles = byText.get(column.number() - 1).getOrDefault(key, Map.of());
            cells.add(cell(column, party, roles));
            if (roles.containsKey(RoleKind.LEAD) || roles.containsKey(RoleKind.COSPONSOR)) {
                sponsored++;
            }
        }
        return new Matrix.Row(key, party, names.name(party), names.group(party), cells, sponsored);
    }

    private Matrix.Cell cell(Matrix.Column column, Party party, Map<RoleKind, Role> roles) {
        if (roles.isEmpty()) {
            return Matrix.Cell.EMPTY;
        }
        Matrix.Place place =
                new Matrix.Place(names.name(party), new Matrix.Anchor.OfCell(column.number(), PartyKey.of(party)));
        List<Matrix.Position> positions = new ArrayList<>();
        for (Role role : roles.values()) {
            String intro = labels.get(
                    "fact.roles", column.number(), labels.role(role.kind()).toLowerCase(labels.locale()));
            positions.add(new Matrix.Position(role.kind(), notes.keep(role.grounds(), intro, place)));
        }
        return new Matrix.Cell(positions, checks.onCell(column.text(), party, roles.keySet()));
    }
}
