package org.rapporteur.render.docx.readback;

import java.util.List;
import java.util.function.Consumer;

/// One kind of edit, and what comes back from it.
///
/// @param group the heading that it stands under in the documentation
/// @param edit what a person does
/// @param doing the same, done
/// @param corrections in words
/// @param notUnderstood as "place: “found”: reason"
record EditKind(
        String group,
        String edit,
        Consumer<EditedDocument> doing,
        List<String> corrections,
        List<String> notUnderstood) {
    static EditKind of(String group, String edit, Consumer<EditedDocument> doing, String... corrections) {
        return new EditKind(group, edit, doing, List.of(corrections), List.of());
    }

    EditKind notUnderstood(String... lines) {
        return new EditKind(group, edit, doing, corrections, List.of(lines));
    }

    @Override
    public String toString() {
        return edit;
    }
}
