package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.correction.Correction;

/// What is found while a document is read.
final class Findings {
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<MatrixReading.NotUnderstood, Boolean> notUnderstood = new LinkedHashMap<>();

    void add(Correction correction) {
        corrections.add(correction);
    }

    void notUnderstood(String place, String found, String reason) {
        notUnderstood.put(new MatrixReading.NotUnderstood(place, found, reason), true);
    }

    /// Lists what people remarked on a cell that they did not change.
    void remarks(String place, WordTable.Cell cell) {
        for (WordTable.Remark remark : cell.remarks()) {
            String who = remark.who().by().map(by -> " by " + by).orElse("");
            notUnderstood(place, remark.words(), "a comment" + who + " on something that is not changed");
        }
    }

    List<Correction> corrections() {
        return corrections;
    }

    List<MatrixReading.NotUnderstood> notUnderstood() {
        return List.copyOf(notUnderstood.keySet());
    }
}
