package org.rapporteur.render.pdf.pdf;

/// A text file attached to the document, in UTF-8.
///
/// @param relationship how it relates to the document (ISO 32000-2, 7.11.3): `Source` or `Data`
public record Attachment(String name, String mediaType, String description, String relationship, String content) {}
