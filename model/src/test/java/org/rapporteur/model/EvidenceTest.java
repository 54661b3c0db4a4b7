package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void wordsMustFillTheirSpan() {
        assertThrows(IllegalArgumentException.class, () -> new Evidence("E1", new Span(0, 4), "abc", "role.lead"));
    }

    @Test
    void aFactNeedsEvidence() {
        assertThrows(IllegalArgumentException.class, () -> new Grounds.Cited(List.of()));
    }

    @Test
    void aDateMustExist() {
        assertThrows(RuntimeException.class, () -> PartialDate.parse("2024-02-30"));
    }
}
