package org.rapporteur.model;

/// Whether a value was read in the article or worked out from it.
public enum Basis {
    STATED,
    INFERRED
}
