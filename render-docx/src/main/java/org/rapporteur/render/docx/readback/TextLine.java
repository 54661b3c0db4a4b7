package org.rapporteur.render.docx.readback;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.correction.Attribution;

/// A row of the table by text.
///
/// @param columns where the columns of its table stand, by the names of their heads
/// @param roles where the lists of parties stand
record TextLine(WordTable.Row row, Map<String, Integer> columns, Map<RoleKind, Integer> roles) {
    Optional<WordTable.Cell> cell(String head) {
        return Optional.ofNullable(columns.get(head)).map(row::cell);
    }

    Attribution who(WordTable.Cell cell) {
        return cell.attribution().or(row.tracked().orElse(Attribution.UNKNOWN));
    }
}
