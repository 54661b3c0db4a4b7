package org.rapporteur.model;

/// What a text sets up or asks for next, in the article's words.
public record Mandate(String what, Grounds grounds) {
    public Mandate {
        if (what.isBlank()) {
            throw new IllegalArgumentException("a mandate without words");
        }
    }
}
