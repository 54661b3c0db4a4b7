package org.rapporteur.render.pdf.compose;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Party;
import org.rapporteur.render.pdf.compose.Brief.Cell;
import org.rapporteur.render.pdf.compose.Brief.Column;
import org.rapporteur.render.pdf.compose.Brief.Row;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Composes the table of contested language.
final class DisputesComposer {
    private final Terms terms;

    DisputesComposer(Terms terms) {
        this.terms = terms;
    }

    Optional<Brief.Section> section() {
        List<Dispute> disputes = terms.facts.disputes();
        if (disputes.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(terms.label("texts.label"), 0, true, 24),
                new Column(terms.label("disputes.wording"), 1.25, true, 100),
                new Column(terms.label("disputes.wanted"), 1, false, 80),
                new Column(terms.label("disputes.resisted"), 1, false, 80),
                new Column(terms.label("disputes.result"), 1, false, 80));
        List<Row> rows = disputes.stream().map(this::row).toList();
        return Optional.of(
                new Brief.Table(terms.label("disputes"), "disputes", terms.label("disputes.about"), columns, rows));
    }

    private Row row(Dispute dispute) {
        String label =
                dispute.text().flatMap(terms.facts::text).map(terms::labelOf).orElse("");
        Prose result = Prose.of(terms.wording.label(dispute)).citing(terms.notes.cite(dispute.grounds()));
        return new Row(
                Optional.empty(),
                List.of(
                        Cell.of(Prose.of(label, Tone.STRONG)),
                        Cell.of(Prose.of(terms.wording.quoted(Phrases.oneLine(dispute.wording())))),
                        parties(dispute.proponents()),
                        parties(dispute.opponents()),
                        Cell.of(terms.corrected(result, dispute.grounds()))));
    }

    private Cell parties(List<Party> parties) {
        return Cell.of(Prose.of(
                String.join(", ", parties.stream().map(terms.wording::name).toList())));
    }
}
