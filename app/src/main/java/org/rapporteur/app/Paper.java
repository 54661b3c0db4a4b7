package org.rapporteur.app;

import org.rapporteur.render.pdf.layout.Sheet;

/// The papers that `--paper` offers.
enum Paper {
    A4,
    LETTER;

    Sheet sheet() {
        return switch (this) {
            case A4 -> Sheet.A4;
            case LETTER -> Sheet.LETTER;
        };
    }
}
