package org.rapporteur.app;

import org.rapporteur.render.pdf.layout.Sheet;

/// The papers that `--paper` offers.
enum Paper {
    A4(Sheet.A4),
    LETTER(Sheet.LETTER);

    private final Sheet sheet;

    Paper(Sheet sheet) {
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }
}
