package org.rapporteur.model;

import java.util.Objects;

/// An article's text, addressed by code points. Java counts UTF-16 units; the facts contract counts code
/// points, so every crossing between the two goes through this class.
public final class SourceText {
    private final String value;
    private final int length;
    private final boolean basicPlaneOnly;

    /// @param value the text; must not hold an unpaired surrogate, which no UTF-8 file could carry
    public SourceText(String value) {
        this.value = Objects.requireNonNull(value);
        this.length = value.codePointCount(0, value.length());
        this.basicPlaneOnly = length == value.length();
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the text holds an unpaired surrogate");
        }
    }

    /// The text itself.
    public String value() {
        return value;
    }

    /// The length in code points.
    public int length() {
        return length;
    }

    /// The text's own letters in a span.
    ///
    /// @throws IndexOutOfBoundsException when the span ends outside the text
    public String slice(Span span) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException("span " + span + " ends outside a text of " + length);
        }
        return value.substring(toUnits(span.start()), toUnits(span.end()));
    }

    /// The span of code points that covers these UTF-16 units.
    public Span spanOfUnits(int startUnit, int endUnit) {
        if (basicPlaneOnly) {
            return new Span(startUnit, endUnit);
        }
        int start = value.codePointCount(0, startUnit);
        return new Span(start, start + value.codePointCount(startUnit, endUnit));
    }

    /// The UTF-16 index of a code-point offset.
    public int toUnits(int codePoint) {
        return basicPlaneOnly ? codePoint : value.offsetByCodePoints(0, codePoint);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
