package org.rapporteur.render.pdf.compose;

import java.util.List;
import org.rapporteur.model.Grounds;

/// A sentence that may become a key message.
///
/// @param weight how much it matters beside the others
record Message(int weight, String words, List<Grounds> grounds) {
    Message {
        grounds = List.copyOf(grounds);
    }
}
