package org.rapporteur.model;

/// A body that meets.
public record Body(String code, String name) {
    public Body {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a body without code or name");
        }
    }
}
