package org.rapporteur.render.docx.readback;

import java.util.List;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.Corrections;

/// What an edited matrix says.
///
/// @param baseline the facts that the document was made from
/// @param corrections what its editors corrected
/// @param notUnderstood what they changed and no correction could be made of
public record MatrixReading(Facts baseline, Corrections corrections, List<NotUnderstood> notUnderstood) {
    public MatrixReading {
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// An edit that no correction could be made of.
    ///
    /// @param place where it stands: "Table 1, row “Kenya”, text 2"
    /// @param found the words that stand there, empty where something is missing
    /// @param reason why it is not understood and what to do, a clause without a full stop
    public record NotUnderstood(String place, String found, String reason) {}
}
