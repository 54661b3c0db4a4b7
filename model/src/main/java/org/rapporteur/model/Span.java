package org.rapporteur.model;

/// A stretch of an article's text, counted in Unicode code points, end exclusive (the offsets of the W3C
/// Web Annotation text-position selector).
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// The length in code points.
    public int length() {
        return end - start;
    }

    /// Whether every code point of `other` lies in this span.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two spans share a code point.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Orders by start, then the shorter first.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
