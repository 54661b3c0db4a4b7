package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void countsCodePointsNotUtf16Units() {
        var text = new SourceText("a𝄞b");
        assertEquals(3, text.length());
        assertEquals("𝄞b", text.slice(new Span(1, 3)));
        assertEquals(new Span(2, 3), text.spanOfUnits(3, 4));
    }

    @Test
    void refusesASpanThatEndsOutside() {
        var text = new SourceText("abc");
        assertThrows(IndexOutOfBoundsException.class, () -> text.slice(new Span(2, 4)));
    }

    @Test
    void refusesAnUnpairedSurrogate() {
        assertThrows(IllegalArgumentException.class, () -> new SourceText("a\ud834b"));
    }
}
