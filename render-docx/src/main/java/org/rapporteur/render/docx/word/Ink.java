package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Matrix.Anchor;

/// Writes paragraphs, runs, links, bookmarks and comment marks, and hands out their ids.
final class Ink {
    /// A comment: what a person should look at.
    record Remark(int id, String words) {}

    final Xml xml;
    private final Bookmarks bookmarks;
    private final StyleSheet styles;
    private final List<Remark> remarks = new ArrayList<>();
    private int nextBookmark;
    private int nextControl = 1;

    Ink(Xml xml, Bookmarks bookmarks, StyleSheet styles) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.styles = styles;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /// The id of a style in this document.
    String id(Style style) {
        return styles.id(style);
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    int nextControl() {
        return nextControl++;
    }

    /// Opens a paragraph in a style.
    Ink paragraph(Style style) {
        xml.open("p").open("pPr").value("pStyle", styles.id(style)).close();
        return this;
    }

    /// Closes a paragraph.
    Ink end() {
        xml.close();
        return this;
    }

    /// A paragraph of plain words.
    Ink paragraph(Style style, String words) {
        return paragraph(style).words(words).end();
    }

    /// A run of plain words.
    Ink words(String words) {
        xml.open("r").text(words).close();
        return this;
    }

    /// A run in a character style.
    Ink words(Style style, String words) {
        xml.open("r")
                .open("rPr")
                .value("rStyle", styles.id(style))
                .close()
                .text(words)
                .close();
        return this;
    }

    /// A link to a place of the document.
    Ink link(Anchor anchor, Style style, String words) {
        xml.open("hyperlink", "anchor", bookmarks.name(anchor), "history", "1");
        words(style, words);
        xml.close();
        return this;
    }

    /// Links to sentences of the annex, as small numbers, or to a correction, as a small letter and number.
    Ink support(Matrix.Support support) {
        List<Integer> numbers = support.notes();
        for (int i = 0; i < numbers.size(); i++) {
            words(Style.NOTE_MARK, i == 0 ? "\u00a0" : ",");
            link(new Anchor.OfNote(numbers.get(i)), Style.NOTE_MARK, Integer.toString(numbers.get(i)));
        }
        support.correction().ifPresent(number -> {
            words(Style.NOTE_MARK, "\u00a0");
            link(new Anchor.OfCorrection(number), Style.NOTE_MARK, "c" + number);
        });
        return this;
    }

    /// A paragraph with links to the places that rest on something.
    Ink resting(Matrix.Resting resting) {
        paragraph(Style.CELL);
        if (!resting.intro().isEmpty()) {
            words(resting.intro() + " ");
        }
        for (int i = 0; i < resting.places().size(); i++) {
            Matrix.Place place = resting.places().get(i);
            if (i > 0) {
                words("; ");
            }
            link(place.anchor(), Style.HYPERLINK, place.words());
        }
        return end();
    }

    /// Opens a bookmark.
    int openBookmark(Anchor anchor) {
        return openBookmark(bookmarks.name(anchor));
    }

    /// Opens a bookmark by name.
    int openBookmark(String name) {
        xml.empty("bookmarkStart", "id", Integer.toString(nextBookmark), "name", name);
        return nextBookmark++;
    }

    /// Closes a bookmark.
    Ink closeBookmark(int id) {
        xml.empty("bookmarkEnd", "id", Integer.toString(id));
        return this;
    }

    /// Opens the range of a comment, if there is something to say.
    OptionalInt openRemark(List<String> words) {
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        int id = remarks.size();
        remarks.add(new Remark(id, String.join(" ", words)));
        xml.empty("commentRangeStart", "id", Integer.toString(id));
        return OptionalInt.of(id);
    }

    /// Closes the range of a comment.
    Ink closeRemark(OptionalInt id) {
        id.ifPresent(i -> {
            String value = Integer.toString(i);
            xml.empty("commentRangeEnd", "id", value);
            xml.open("r")
                    .open("rPr")
                    .value("rStyle", styles.id(Style.COMMENT_REFERENCE))
                    .close();
            xml.empty("commentReference", "id", value).close();
        });
        return this;
    }
}
