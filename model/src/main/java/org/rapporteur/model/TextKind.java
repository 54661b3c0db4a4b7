package org.rapporteur.model;

/// What kind of text was negotiated. A draft is its kind.
public enum TextKind {
    RESOLUTION,
    DECISION,
    DECLARATION,
    AMENDMENT,
    STATEMENT,
    TREATY,
    RECOMMENDATION,
    REPORT,
    OTHER
}
