package org.rapporteur.model;

/// The words that a fact rests on (W3C Web Annotation text-position and text-quote selectors).
///
/// @param id unique within the facts
/// @param span where the words stand
/// @param exact the words, letter for letter
/// @param rule the stable name of the rule that concluded the fact
public record Evidence(String id, Span span, String exact, String rule) {
    public Evidence {
        if (id.isBlank() || exact.isEmpty() || rule.isBlank()) {
            throw new IllegalArgumentException("evidence without id, words or rule: " + id);
        }
        if (exact.codePointCount(0, exact.length()) != span.length()) {
            throw new IllegalArgumentException("evidence " + id + ": its words do not fill " + span);
        }
    }
}
