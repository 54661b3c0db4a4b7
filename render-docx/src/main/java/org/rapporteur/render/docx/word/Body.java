package org.rapporteur.render.docx.word;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.RoleKind;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;

/// Writes the main part of the document.
final class Body {
    private final Matrix matrix;
    private final Labels labels;
    private final Ink ink;
    private final Page page;

    Body(Matrix matrix, Ink ink, Page page) {
        this.matrix = matrix;
        this.labels = matrix.labels();
        this.ink = ink;
        this.page = page;
    }

    void write() {
        ink.xml.open("body");
        titles();
        guide();
        heading("heading.by.state");
        if (matrix.columns().isEmpty()) {
            ink.paragraph(Style.NORMAL, labels.get("no.texts"));
        } else {
            new MatrixTable(matrix, ink, page.textWidth()).write();
            heading("heading.by.text");
            new TextTable(matrix, ink, page.textWidth()).write();
        }
        if (!matrix.contests().isEmpty()) {
            heading("heading.contested");
            new ContestTable(matrix, ink, page.textWidth()).write();
        }
        heading("heading.sources");
        matrix.head().method().forEach(words -> ink.paragraph(Style.NORMAL, words));
        heading("heading.evidence");
        if (matrix.notes().isEmpty()) {
            ink.paragraph(Style.NORMAL, labels.get("evidence.none"));
        } else {
            new EvidenceTable(matrix, ink, page.textWidth()).write();
        }
        if (!matrix.corrections().isEmpty()) {
            heading("heading.corrections");
            new CorrectionTable(matrix, ink, page.textWidth()).write();
        }
        page.write(ink.xml);
        ink.xml.close();
    }

    private void heading(String key) {
        ink.paragraph(Style.HEADING, labels.get(key));
    }

    private void titles() {
        ink.paragraph(Style.TITLE);
        int bookmark = ink.openBookmark(new Anchor.Top());
        ink.words(matrix.head().title()).closeBookmark(bookmark).end();
        ink.paragraph(Style.SUBTITLE).words(matrix.head().subtitle());
        ink.support(matrix.head().support()).end();
    }

    private void guide() {
        heading("heading.how");
        int places = places();
        ink.paragraph(
                Style.NORMAL, matrix.head().summary() + (places > 0 ? " " + labels.count("to.check", places) : ""));
        legend();
        for (Matrix.Remark remark : matrix.remarks()) {
            ink.paragraph(Style.CHECK);
            OptionalInt comment = ink.openRemark(List.of(remark.message()));
            ink.words(labels.get("heading.check")).closeRemark(comment);
            ink.words(labels.colon() + remark.message()).end();
        }
    }

    private int places() {
        long cells = matrix.rows().stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> !c.remarks().isEmpty())
                .count();
        long texts =
                matrix.entries().stream().filter(e -> !e.remarks().isEmpty()).count();
        return (int) (cells + texts) + matrix.remarks().size();
    }

    private void legend() {
        if (matrix.columns().isEmpty()) {
            return;
        }
        Set<RoleKind> used = matrix.rows().stream()
                .flatMap(r -> r.cells().stream())
                .flatMap(c -> c.positions().stream())
                .map(Matrix.Position::role)
                .collect(Collectors.toSet());
        ink.paragraph(Style.LEGEND).words(labels.get("legend.intro") + " ");
        for (RoleKind role :
                Arrays.stream(RoleKind.values()).filter(used::contains).toList()) {
            ink.words(Style.of(role), labels.role(role));
            ink.words(labels.colon() + labels.get("role.about." + role.code()) + "; ");
        }
        ink.words(Style.NO_ROLE, Labels.DASH)
                .words(labels.colon() + labels.get("legend.none") + ".")
                .end();
        String more = matrix.notes().isEmpty() ? "" : labels.get("legend.numbers") + " ";
        String corrected = !matrix.corrections().isEmpty() ? labels.get("legend.corrected") + " " : "";
        String votes =
                matrix.entries().stream().anyMatch(e -> e.vote().isPresent()) ? labels.get("legend.votes") + " " : "";
        ink.paragraph(Style.LEGEND, more + corrected + votes + labels.get("legend.edit"));
    }
}
