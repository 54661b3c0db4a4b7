package org.rapporteur.render.pdf.pdf;

import java.util.List;
import java.util.Optional;

/// What a document says about itself.
///
/// @param language a BCP 47 tag
/// @param created seconds since 1970; from the source, never from the clock, so that the same input gives the same
/// bytes
/// @param fingerprint tells this document from others: 32 hexadecimal digits
public record Description(
        String title,
        String subject,
        List<String> authors,
        Optional<String> publisher,
        String language,
        String producer,
        long created,
        String fingerprint) {
    public Description {
        authors = List.copyOf(authors);
    }
}
