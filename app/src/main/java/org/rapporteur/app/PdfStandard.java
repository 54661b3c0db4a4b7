package org.rapporteur.app;

import org.rapporteur.render.pdf.pdf.Standard;

/// The standards that `--standard` offers, by their accessibility part.
enum PdfStandard {
    UA2(Standard.UA_2_AND_A_4F),
    UA1(Standard.UA_1_AND_A_3A);

    private final Standard standard;

    PdfStandard(Standard standard) {
        this.standard = standard;
    }

    Standard standard() {
        return standard;
    }
}
