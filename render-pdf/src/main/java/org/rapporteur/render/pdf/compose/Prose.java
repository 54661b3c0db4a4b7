package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.render.pdf.compose.Inline.Pointer;
import org.rapporteur.render.pdf.compose.Inline.References;
import org.rapporteur.render.pdf.compose.Inline.Tone;
import org.rapporteur.render.pdf.compose.Inline.Words;

/// A paragraph's running text.
public record Prose(List<Inline> parts) {
    public Prose {
        parts = List.copyOf(parts);
    }

    /// Nothing.
    public static final Prose EMPTY = new Prose(List.of());

    /// Plain words.
    public static Prose of(String words) {
        return of(words, Tone.PLAIN);
    }

    /// Words in a tone.
    public static Prose of(String words, Tone tone) {
        return words.isEmpty() ? EMPTY : new Prose(List.of(new Words(words, tone)));
    }

    /// This text and more.
    public Prose and(Inline... more) {
        List<Inline> all = new ArrayList<>(parts);
        all.addAll(Arrays.asList(more));
        return new Prose(all);
    }

    /// This text and more words.
    public Prose and(String words, Tone tone) {
        return words.isEmpty() ? this : and(new Words(words, tone));
    }

    /// This text and another.
    public Prose and(Prose other) {
        return and(other.parts.toArray(Inline[]::new));
    }

    /// This text and references to notes; the same text where there are none.
    public Prose citing(List<Integer> notes) {
        return notes.isEmpty() ? this : and(new References(notes));
    }

    /// Whether there is nothing to read.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The words alone, without references.
    public String plain() {
        return parts.stream()
                .map(part -> switch (part) {
                    case Words(String text, Tone _) -> text;
                    case Pointer(String text, String _) -> text;
                    case Inline.Link(String text, String _) -> text;
                    case References _ -> "";
                })
                .collect(Collectors.joining());
    }
}
