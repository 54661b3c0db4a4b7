package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Label;
import org.rapporteur.ingest.lexicon.Labels;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Reads tables in which each row stands for a State and each further column for a text, with a mark where they meet:
/// "Y", "N" and "A" for votes, "L" and "C" for sponsors, a tick for what the caption says.
final class StateTables {
    private static final double MOSTLY = 0.6;

    private final ListReading reading;
    private final EvidenceBook evidence;
    private final Findings findings;
    private final ListedTexts texts;
    private final NameReader names;
    private final RoleSets sets = RoleSets.load();

    StateTables(ListReading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.findings = reading.findings();
        this.texts = reading.texts();
        this.names = reading.names();
    }

    /// How a table is to be read.
    ///
    /// @param ticked the role that a mere tick stands for
    record Plan(Optional<RoleKind> ticked) {}

    /// How to read a table, if it is such a one.
    Optional<Plan> plan(Table table) {
        int rows = table.rows().size() - 1;
        if (rows < 1 || table.columns() < 2) {
            return Optional.empty();
        }
        long states = table.rows().stream()
                .skip(1)
                .filter(r -> r.cell(0).filter(this::isParty).isPresent())
                .count();
        boolean heads = true;
        for (int c = 1; c < table.columns(); c++) {
            heads &= table.rows().getFirst().cell(c).filter(this::namesText).isPresent();
        }
        Optional<RoleKind> ticked =
                table.caption().flatMap(c -> sets.within(c, 0, c.size())).map(RoleSets.Found::kind);
        return states >= MOSTLY * rows && heads && marks(table, ticked)
                ? Optional.of(new Plan(ticked))
                : Optional.empty();
    }

    private boolean isParty(Sentence cell) {
        return reading.parties(cell).isNothingElse();
    }

    /// A head that is no label of its own: a symbol or a title.
    private boolean namesText(Sentence head) {
        boolean symbol = head.words().stream().anyMatch(w -> Symbols.is(w.text()));
        return symbol
                || Labels.standard().of(reading.source().slice(head.span())).isEmpty() && !isParty(head);
    }

    private boolean marks(Table table, Optional<RoleKind> ticked) {
        int cells = 0;
        int marks = 0;
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            for (int c = 1; c < table.columns(); c++) {
                Optional<Sentence> cell = row.cell(c);
                cells += cell.isPresent() ? 1 : 0;
                marks += cell.isPresent() && (mark(cell.get(), ticked).isPresent() || isNothing(cell.get())) ? 1 : 0;
            }
        }
        return cells > 0 && marks >= MOSTLY * cells;
    }

    private boolean isNothing(Sentence cell) {
        return reading.lexicon().has("marks for nothing", words(cell));
    }

    private String words(Sentence cell) {
        return reading.source()
                .slice(cell.span())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.*†‡]", "")
                .strip();
    }

    private Optional<RoleKind> mark(Sentence cell, Optional<RoleKind> ticked) {
        String words = words(cell);
        if (reading.lexicon().has("marks of a tick", words)) {
            return ticked;
        }
        for (RoleKind kind : List.of(
                RoleKind.VOTED_FOR, RoleKind.VOTED_AGAINST, RoleKind.ABSTAINED, RoleKind.LEAD, RoleKind.COSPONSOR)) {
            if (reading.lexicon().has("marks of " + kind.code(), words)) {
                return Optional.of(kind);
            }
        }
        Optional<Label> label = cell.size() <= 2 ? Labels.standard().of(words) : Optional.empty();
        return label.flatMap(Label::role);
    }

    /// Reads a table.
    void read(Table table, Plan plan) {
        List<Optional<DraftText>> columns = new ArrayList<>();
        for (int c = 1; c < table.columns(); c++) {
            columns.add(table.rows().getFirst().cell(c).map(h -> texts.register(names.read(h, 0, h.size()))));
        }
        Evidence head = evidence.cite(table.rows().getFirst().sentence().span(), "text.head of a table");
        columns.forEach(t -> t.ifPresent(text -> text.mention(head)));
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            for (int c = 1; c < table.columns(); c++) {
                read(row, c, columns.get(c - 1), plan);
            }
        }
    }

    private void read(Table.Row row, int column, Optional<DraftText> text, Plan plan) {
        Optional<RoleKind> kind = row.cell(column).flatMap(m -> mark(m, plan.ticked));
        Optional<Sentence> state = row.cell(0);
        if (kind.isEmpty() || state.isEmpty() || text.isEmpty()) {
            return;
        }
        Evidence cited =
                evidence.cite(row.sentence().span(), "role." + kind.get().code() + "/table of States");
        for (Party party : reading.parties(state.get()).parties()) {
            findings.role(Reference.of(text.get()), party, kind.get(), cited);
        }
    }
}
