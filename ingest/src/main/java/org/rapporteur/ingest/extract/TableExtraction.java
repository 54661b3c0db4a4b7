package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Label;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;

/// Reads tables in which each row stands for a text, its columns known by the words over them.
final class TableExtraction {
    private final ListReading reading;
    private final EvidenceBook evidence;
    private final Findings findings;
    private final ListedTexts texts;
    private final NameReader names;

    TableExtraction(ListReading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.findings = reading.findings();
        this.texts = reading.texts();
        this.names = reading.names();
    }

    /// Reads a table.
    ///
    /// @param columns what its columns mean
    void read(Table table, List<Label> columns) {
        Optional<DraftText> above = Optional.empty();
        Set<DraftText> rows = new HashSet<>();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            Optional<DraftText> text = goesOn(row, columns) ? above : text(row, columns, rows);
            text.ifPresent(t -> read(t, row, columns));
            above = text;
            text.ifPresent(rows::add);
        }
    }

    /// A row without a name goes on with the text above it.
    private static boolean goesOn(Table.Row row, List<Label> columns) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c) == Label.TEXT && row.cell(c).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Optional<DraftText> text(Table.Row row, List<Label> columns, Set<DraftText> rows) {
        List<ListedTexts.Name> found = new ArrayList<>();
        List<Party> leads = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Optional<Sentence> cell = row.cell(c);
            if (columns.get(c) == Label.TEXT && cell.isPresent()) {
                found.add(names.read(cell.get(), 0, cell.get().size()));
            } else if (columns.get(c) == Label.LEAD && cell.isPresent()) {
                leads.addAll(reading.parties(cell.get()).parties());
            }
        }
        Optional<ListedTexts.Name> name =
                found.stream().reduce(ListedTexts.Name::and).map(n -> ledBy(n, leads));
        Optional<ListedTexts.Name> told =
                name.filter(n -> n.symbol().isPresent() || n.title().matches("(?s).*\\p{L}{2}.*"));
        Optional<DraftText> text = told.map(n -> texts.registerRow(n, rows));
        text.ifPresent(t -> {
            Evidence cited = evidence.cite(row.sentence().span(), "text.row of a table");
            t.mention(cited);
            told.get().leads().forEach(a -> findings.role(Reference.of(t), new Party.Named(a), RoleKind.LEAD, cited));
        });
        return text;
    }

    private static ListedTexts.Name ledBy(ListedTexts.Name name, List<Party> leads) {
        Set<Actor> all = new LinkedHashSet<>(name.leads());
        for (Party party : leads) {
            if (party instanceof Party.Named(var actor)) {
                all.add(actor);
            }
        }
        return new ListedTexts.Name(name.symbol(), name.title(), name.rank(), all, name.kind());
    }

    private void read(DraftText text, Table.Row row, List<Label> columns) {
        OptionalInt[] sides = {OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()};
        for (int c = 0; c < columns.size(); c++) {
            Optional<Sentence> cell = row.cell(c);
            if (cell.isPresent()) {
                cell(text, row, columns.get(c), cell.get(), sides);
            }
        }
        int numbers = 0;
        for (OptionalInt side : sides) {
            numbers += side.isPresent() ? 1 : 0;
        }
        boolean counted = numbers > 1 || numbers == 1 && sides[0].isPresent();
        boolean nobody = sides[0].orElse(1) == 0 && sides[1].orElse(0) == 0;
        if (counted && !nobody) {
            findings.vote(
                    text,
                    new Vote(sides[0], sides[1], sides[2]),
                    evidence.cite(row.sentence().span(), "vote.count/row of a table"));
        }
    }

    private void cell(DraftText text, Table.Row row, Label column, Sentence cell, OptionalInt[] sides) {
        switch (column) {
            case OUTCOME, VOTE -> verdict(text, row, cell);
            case VOTED_FOR -> sides[0] = side(text, row, column, cell);
            case VOTED_AGAINST -> sides[1] = side(text, row, column, cell);
            case ABSTAINED -> sides[2] = side(text, row, column, cell);
            case MANDATE ->
                text.mandate(
                        reading.source().slice(cell.span()),
                        evidence.cite(row.sentence().span(), "mandate/row of a table"));
            case TEXT, STATE, ORDINAL, OTHER -> {}
            default -> parties(text, row, column, cell);
        }
    }

    /// A side of a vote: a number, the States, or both.
    private OptionalInt side(DraftText text, Table.Row row, Label column, Sentence cell) {
        parties(text, row, column, cell);
        for (int i = 0; i < Math.min(2, cell.size()); i++) {
            OptionalInt number = Numerals.value(cell.lower(i));
            if (number.isPresent()) {
                return number;
            }
        }
        boolean nil = cell.size() <= 2
                && (cell.word(0).is("none", "nil", "no")
                        || !cell.word(0).token().isWord());
        return nil ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private void parties(DraftText text, Table.Row row, Label column, Sentence cell) {
        RoleKind kind = column.role().orElseThrow();
        Evidence cited = evidence.cite(row.sentence().span(), "role." + kind.code() + "/row of a table");
        reading.parties(cell).parties().forEach(p -> findings.role(Reference.of(text), p, kind, cited));
    }

    private void verdict(DraftText text, Table.Row row, Sentence cell) {
        Verdict verdict = reading.verdict(cell, 0, cell.size());
        Evidence cited = evidence.cite(row.sentence().span(), "outcome/row of a table");
        findings.verdict(text, verdict, cited);
    }
}
