package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.List;

/// Splits columns into tables that fit a landscape page: up to eight stand side by side, a few more fit
/// when their heads run upwards, and still more are split into parts of eight.
final class Parts {
    /// The most columns with level heads on one page.
    static final int LEVEL = 8;

    /// The most columns on one page when the heads run upwards.
    static final int TURNED = 10;

    private Parts() {}

    static List<Matrix.Part> of(List<Matrix.Column> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        if (columns.size() <= TURNED) {
            return List.of(new Matrix.Part(columns, columns.size() > LEVEL));
        }
        List<Matrix.Part> parts = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += LEVEL) {
            parts.add(new Matrix.Part(columns.subList(from, Math.min(columns.size(), from + LEVEL)), false));
        }
        return parts;
    }
}
