package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.render.pdf.compose.Brief.Bloc;
import org.rapporteur.render.pdf.compose.Brief.Grid;
import org.rapporteur.render.pdf.compose.Brief.LegendEntry;
import org.rapporteur.render.pdf.compose.Brief.Position;
import org.rapporteur.render.pdf.compose.Brief.Positions;
import org.rapporteur.render.pdf.compose.Brief.Shade;
import org.rapporteur.render.pdf.compose.Brief.Standing;

/// Draws the grids of positions: a row for each text, a column for each party, letters and shades for the roles.
final class GridLayout {
    private static final double LABEL = 26;
    private static final double BLOC_GAP = 5;
    private static final double WIDEST = 16.4;
    private static final double ROW = 16;
    private static final double ANGLE = 55;

    private final Metrics metrics;
    private final Styles styles;
    private final Palette palette;
    private final double measure;

    GridLayout(Metrics metrics, Styles styles, Palette palette, double measure) {
        this.metrics = metrics;
        this.styles = styles;
        this.palette = palette;
        this.measure = measure;
    }

    List<Slab> slabs(Positions positions, Tag parent) {
        List<Slab> slabs = new ArrayList<>();
        for (Grid grid : positions.grids()) {
            Tag figure = parent.add(Tag.Role.FIGURE).with(Tag.Trait.ALT, grid.about());
            slabs.add(grid(grid, figure).spaced(slabs.isEmpty() ? 2 : 10));
        }
        int last = slabs.size() - 1;
        slabs.set(last, slabs.get(last).kept());
        slabs.addAll(legend(positions.legend(), parent.add(Tag.Role.PARAGRAPH)));
        return slabs;
    }

    private Slab grid(Grid grid, Tag figure) {
        int columns = grid.blocs().stream().mapToInt(b -> b.columns().size()).sum();
        double gaps = BLOC_GAP * (grid.blocs().size() - 1);
        double cell = Math.min(WIDEST, (measure - LABEL - gaps - 24) / columns);
        double top = namesHeight(grid) + 4;
        double bottom = top + grid.rows().size() * ROW;
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            marks.add(new Mark.Words(
                    figure,
                    2,
                    top + row * ROW + ROW * 0.68,
                    styles.gridRow,
                    grid.rows().get(row),
                    0));
        }
        double x = LABEL;
        for (Bloc bloc : grid.blocs()) {
            double start = x;
            for (Standing standing : bloc.columns()) {
                column(standing, figure, x, top, cell, marks);
                x += cell;
            }
            bloc(bloc.name(), figure, start, x, bottom, marks);
            x += BLOC_GAP;
        }
        return Slab.of(2, bottom + 16, marks);
    }

    /// The height of the slanted names.
    private double namesHeight(Grid grid) {
        double longest = grid.blocs().stream()
                .flatMap(b -> b.columns().stream())
                .mapToDouble(s -> metrics.width(styles.gridName, name(s)))
                .max()
                .orElse(0);
        return longest * Math.sin(Math.toRadians(ANGLE)) + 4;
    }

    /// The name, cut where it would tower over the grid.
    private static String name(Standing standing) {
        String name = standing.name();
        return name.codePointCount(0, name.length()) <= 26
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 24)) + "…";
    }

    private void column(Standing standing, Tag figure, double x, double top, double cell, List<Mark> marks) {
        marks.add(new Mark.Words(figure, x + cell / 2 + 2, top - 4, styles.gridName, name(standing), ANGLE));
        for (int row = 0; row < standing.cells().size(); row++) {
            cell(standing.cells().get(row), figure, x, top + row * ROW, cell, marks);
        }
    }

    private void cell(Optional<Position> position, Tag figure, double x, double y, double width, List<Mark> marks) {
        if (position.isEmpty()) {
            marks.add(new Mark.Field(figure, x + 0.7, y + 0.7, width - 1.4, ROW - 1.4, palette.field()));
        } else {
            position(position.get(), figure, x + 0.7, y + 0.7, width - 1.4, ROW - 1.4, marks);
        }
    }

    /// A filled field with its letter; shades differ by lightness and by bars, so that they hold in grey print.
    private void position(
            Position position, Tag tag, double x, double y, double width, double height, List<Mark> marks) {
        Shade shade = position.shade();
        Colour ground = switch (shade) {
            case LEADING -> palette.heading();
            case BACKING -> palette.tint();
            case AGAINST -> palette.lost();
            case APART, SERVING -> Palette.PAPER;
        };
        marks.add(new Mark.Field(tag, x, y, width, height, ground));
        if (shade == Shade.APART || shade == Shade.SERVING) {
            frame(tag, x, y, width, height, shade == Shade.APART ? palette.lost() : palette.heading(), marks);
        }
        if (shade == Shade.AGAINST) {
            marks.add(new Mark.Field(tag, x, y + height - 2.2, width, 0.9, Palette.PAPER));
        }
        boolean dark = shade == Shade.LEADING || shade == Shade.AGAINST;
        Style style = styles.gridLetter.in(dark ? Palette.PAPER : palette.heading());
        double letter = metrics.width(style, position.letter());
        double baseline = y + height / 2 + style.size() * 0.33;
        marks.add(new Mark.Words(tag, x + (width - letter) / 2, baseline, style, position.letter(), 0));
    }

    private void frame(Tag tag, double x, double y, double width, double height, Colour colour, List<Mark> marks) {
        double right = x + width;
        double bottom = y + height;
        marks.add(new Mark.Rule(tag, x, y + 0.4, right, y + 0.4, 0.8, colour));
        marks.add(new Mark.Rule(tag, x, bottom - 0.4, right, bottom - 0.4, 0.8, colour));
        marks.add(new Mark.Rule(tag, x + 0.4, y, x + 0.4, bottom, 0.8, colour));
        marks.add(new Mark.Rule(tag, right - 0.4, y, right - 0.4, bottom, 0.8, colour));
    }

    private void bloc(String name, Tag figure, double x, double right, double y, List<Mark> marks) {
        marks.add(new Mark.Rule(figure, x + 1, y + 3, right - 1, y + 3, 0.7, palette.quiet()));
        double width = metrics.width(styles.bloc, name);
        double left = Math.max(x, x + (right - x - width) / 2);
        String shown = width <= right - x + BLOC_GAP ? name : shortened(name, right - x + BLOC_GAP);
        if (!shown.isEmpty()) {
            marks.add(new Mark.Words(figure, shown.equals(name) ? left : x, y + 11.5, styles.bloc, shown, 0));
        }
    }

    private String shortened(String name, double room) {
        for (int end = name.length() - 1; end > 1; end--) {
            String shorter = name.substring(0, end).strip() + ".";
            if (metrics.width(styles.bloc, shorter) <= room) {
                return shorter;
            }
        }
        return "";
    }

    private List<Slab> legend(List<LegendEntry> keys, Tag paragraph) {
        List<Slab> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double x = LABEL;
        for (LegendEntry key : keys) {
            double width = 15 + metrics.width(styles.small, key.meaning() + "  ") + 12;
            if (x + width > measure) {
                rows.add(Slab.of(rows.isEmpty() ? 4 : 2, 12, marks).kept());
                marks = new ArrayList<>();
                x = LABEL;
            }
            Tag span = paragraph.add(Tag.Role.SPAN);
            position(key.position(), span, x, 0.5, 11, 11, marks);
            marks.add(new Mark.Words(span, x + 15, 8.6, styles.small, " " + key.meaning() + " ", 0));
            x += width;
        }
        rows.add(Slab.of(rows.isEmpty() ? 4 : 2, 12, marks));
        return rows;
    }
}
