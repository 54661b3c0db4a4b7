package org.rapporteur.render.pdf.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.compose.Prose;

/// Writes running text and remembers where each note is cited first.
final class ProseWriter {
    private final Markup html;
    private final Labels labels;
    private final Map<Integer, String> first = new HashMap<>();

    ProseWriter(Markup html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /// The name of a note's place.
    static String note(int number) {
        return "note-" + number;
    }

    /// Where a note is cited first.
    String placeOf(int note) {
        return first.getOrDefault(note, note(note));
    }

    void write(Prose prose) {
        for (Inline part : prose.parts()) {
            switch (part) {
                case Inline.Words(String text, Inline.Tone tone) -> words(text, tone);
                case Inline.References(List<Integer> notes) -> references(notes);
                case Inline.Pointer(String text, String anchor) -> html.element("a", text, "href", "#" + anchor);
                case Inline.Link(String text, String address) -> html.element("a", text, "href", address);
            }
        }
    }

    private void words(String text, Inline.Tone tone) {
        switch (tone) {
            case PLAIN -> html.text(text);
            case STRONG -> html.element("strong", text);
            case CAUTION -> html.element("span", text, "class", "caution");
            case CARRIED -> html.element("strong", text, "class", "carried");
            case LOST -> html.element("strong", text, "class", "lost");
            case OPEN -> html.element("strong", text, "class", "open");
            case ASIDE -> html.element("span", text, "class", "aside");
        }
    }

    private void references(List<Integer> notes) {
        html.open("sup");
        for (int i = 0; i < notes.size(); i++) {
            if (i > 0) {
                html.text(", ");
            }
            int note = notes.get(i);
            String place = "reference-" + note;
            boolean isFirst = first.putIfAbsent(note, place) == null;
            html.element(
                    "a",
                    String.valueOf(note),
                    "id",
                    isFirst ? place : "",
                    "href",
                    "#" + note(note),
                    "aria-label",
                    labels.text("source.reference", note));
        }
        html.close();
    }
}
