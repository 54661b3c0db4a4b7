package org.rapporteur.render.pdf.layout;

/// The styles of a brief.
final class Styles {
    final Style kicker;
    final Style title;
    final Style standfirst;
    final Style figure;
    final Style caption;
    final Style heading;
    final Style text;
    final Style term;
    final Style detail;
    final Style tableHead;
    final Style cell;
    final Style small;
    final Style foot;
    final Style note;
    final Style gridName;
    final Style gridRow;
    final Style gridLetter;
    final Style bloc;

    /// How open the setting is: 1, or less to save a nearly empty last page.
    final double density;

    Styles(Palette palette, double density) {
        this.density = density;
        double leading = 1 - (1 - density) / 2;
        kicker = Style.of(Face.SEMIBOLD, 7.6, 11, palette.accent()).tracked(0.7);
        title = Style.of(Face.SEMIBOLD, 21, 25, palette.heading());
        standfirst = Style.of(Face.REGULAR, 10.6, 15.2, palette.quiet());
        figure = Style.of(Face.SEMIBOLD, 15, 18, palette.heading());
        caption = Style.of(Face.REGULAR, 7.8, 10, palette.quiet());
        heading = Style.of(Face.SEMIBOLD, 12, 15, palette.heading());
        text = Style.of(Face.REGULAR, 9.8, 13.4 * leading, palette.text());
        term = Style.of(Face.SEMIBOLD, 7.2, 10.4, palette.accent()).tracked(0.45);
        detail = Style.of(Face.REGULAR, 8.4, 11.4 * leading, palette.text());
        tableHead = Style.of(Face.SEMIBOLD, 7.4, 9.6, palette.quiet()).tracked(0.3);
        cell = Style.of(Face.REGULAR, 9, 11.8 * leading, palette.text());
        small = Style.of(Face.REGULAR, 7.6, 10.2 * leading, palette.quiet());
        foot = Style.of(Face.REGULAR, 7.2, 9, palette.quiet());
        note = Style.of(Face.REGULAR, 7.5, 9.9 * leading, palette.text());
        gridName = Style.of(Face.REGULAR, 7.4, 9, palette.text());
        gridRow = Style.of(Face.SEMIBOLD, 8.2, 10, palette.accent());
        gridLetter = Style.of(Face.SEMIBOLD, 7.2, 9, palette.text());
        bloc = Style.of(Face.REGULAR, 6.8, 8.4, palette.quiet());
    }
}
