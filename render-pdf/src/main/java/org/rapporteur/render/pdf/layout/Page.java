package org.rapporteur.render.pdf.layout;

import java.util.List;

/// A page's marks, in drawing order.
public record Page(List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
