package org.rapporteur.render.pdf.layout;

import java.util.List;

/// A document laid out.
///
/// @param structure the root of its logical structure
/// @param lastFill how much of the last page is filled, 0 to 1
public record Pages(Sheet sheet, List<Page> pages, Tag structure, List<Bookmark> bookmarks, double lastFill) {
    public Pages {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /// An entry of the outline.
    ///
    /// @param anchor the place that it leads to
    public record Bookmark(String title, String anchor) {}
}
