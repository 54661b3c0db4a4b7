package org.rapporteur.render.pdf.layout;

/// A face of the brief's type family.
public enum Face {
    REGULAR,
    SEMIBOLD
}
