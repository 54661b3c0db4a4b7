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

    /// From one line of a bloc's name to the next, in points.
    private static final double BLOC_LINE = 7.6;

    private static final double WIDEST = 16.4;
    private static final double WIDEST_OF_FEW = 24;
    private static final double NARROWEST_OF_PAIR = 12;
    private static final int FEW = 14;
    private static final double ROW = 16;
    private static final double LOW_ROW = 11.6;
    private static final int MANY_ROWS = 12;
    private static final double BETWEEN = 22;
    private static final double ANGLE = 55;

    /// What the last slanted name takes to the right of its column.
    private static final double SLANT = 24;

    private final Metrics metrics;
    private final Styles styles;
    private final Palette palette;
    private final double measure;
    private double widest = WIDEST_OF_FEW;

    GridLayout(Metrics metrics, Styles styles, Palette palette, double measure) {
        this.metrics = metrics;
        this.styles = styles;
        this.palette = palette;
        this.measure = measure;
    }

    List<Slab> slabs(Positions positions, Tag parent) {
        widest = pairs(positions.grids());
        List<Slab> slabs = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        double used = 0;
        for (Grid grid : positions.grids()) {
            double width = width(grid);
            if (!line.isEmpty() && used + BETWEEN + width > measure) {
                slabs.add(line(line).spaced(slabs.isEmpty() ? 2 : 10));
                line.clear();
                used = 0;
            }
            double x = line.isEmpty() ? 0 : used + BETWEEN;
            line.add(new Placed(grid, x, parent.add(Tag.Role.FIGURE).with(Tag.Trait.ALT, grid.about())));
            used = x + width;
        }
        slabs.add(line(line).spaced(slabs.isEmpty() ? 2 : 10).kept());
        slabs.addAll(legend(positions.legend(), parent.add(Tag.Role.PARAGRAPH)));
        return slabs;
    }

    /// The width of a column at which grids of few columns stand side by side; wide where they cannot.
    private double pairs(List<Grid> grids) {
        double narrowest = grids.stream()
                .mapToDouble(g -> ((measure - BETWEEN) / 2 - LABEL - gaps(g) - SLANT) / columns(g))
                .min()
                .orElse(WIDEST_OF_FEW);
        return grids.size() > 1 && narrowest >= NARROWEST_OF_PAIR ? narrowest : WIDEST_OF_FEW;
    }

    private static double gaps(Grid grid) {
        return BLOC_GAP * (grid.blocs().size() - 1);
    }

    private record Placed(Grid grid, double x, Tag figure) {}

    /// Grids side by side, their first rows level.
    private Slab line(List<Placed> grids) {
        double top =
                grids.stream().mapToDouble(g -> namesHeight(g.grid())).max().orElse(0) + 4;
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (Placed placed : grids) {
            marks.addAll(grid(placed, top));
            double names = BLOC_LINE * (blocLines(placed.grid()) - 1);
            height = Math.max(height, top + placed.grid().rows().size() * row(placed.grid()) + 16 + names);
        }
        return Slab.of(2, height, marks);
    }

    private static int columns(Grid grid) {
        return grid.blocs().stream().mapToInt(b -> b.columns().size()).sum();
    }

    private static double row(Grid grid) {
        return grid.rows().size() > MANY_ROWS ? LOW_ROW : ROW;
    }

    private double cell(Grid grid) {
        int columns = columns(grid);
        double most = Math.min(widest, columns > FEW ? WIDEST : WIDEST_OF_FEW);
        return Math.min(most, (measure - LABEL - gaps(grid) - SLANT) / columns);
    }

    private double width(Grid grid) {
        return LABEL + cell(grid) * columns(grid) + gaps(grid) + SLANT;
    }

    private List<Mark> grid(Placed placed, double top) {
        Grid grid = placed.grid();
        Tag figure = placed.figure();
        double row = row(grid);
        double cell = cell(grid);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            double y = top + i * row + row / 2 + 2.8;
            marks.add(new Mark.Words(
                    figure, placed.x() + 2, y, styles.gridRow, grid.rows().get(i), 0));
        }
        double x = placed.x() + LABEL;
        for (Bloc bloc : grid.blocs()) {
            double start = x;
            for (Standing standing : bloc.columns()) {
                column(standing, figure, x, top, cell, row, marks);
                x += cell;
            }
            bloc(bloc.name(), figure, start, x, top + grid.rows().size() * row, marks);
            x += BLOC_GAP;
        }
        return marks;
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

    private void column(
            Standing standing, Tag figure, double x, double top, double cell, double row, List<Mark> marks) {
        marks.add(new Mark.Words(figure, x + cell / 2 + 2, top - 4, styles.gridName, name(standing), ANGLE));
        for (int i = 0; i < standing.cells().size(); i++) {
            cell(standing.cells().get(i), figure, x + 0.7, top + i * row + 0.7, cell - 1.4, row - 1.4, marks);
        }
    }

    private void cell(
            Optional<Position> position,
            Tag figure,
            double x,
            double y,
            double width,
            double height,
            List<Mark> marks) {
        if (position.isEmpty()) {
            marks.add(new Mark.Field(figure, x, y, width, height, palette.field()));
        } else {
            position(position.get(), figure, x, y, width, height, marks);
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
        List<String> lines = lines(name, right - x);
        for (int i = 0; i < lines.size(); i++) {
            double width = metrics.width(styles.bloc, lines.get(i));
            double left = Math.max(x, x + (right - x - width) / 2);
            marks.add(new Mark.Words(figure, left, y + 11.5 + i * BLOC_LINE, styles.bloc, lines.get(i) + " ", 0));
        }
    }

    private int blocLines(Grid grid) {
        return grid.blocs().stream()
                .mapToInt(b -> lines(b.name(), b.columns().size() * cell(grid)).size())
                .max()
                .orElse(1);
    }

    /// The name of a bloc on as many lines as its columns' width asks for; words that are wider still are shortened.
    private List<String> lines(String name, double width) {
        double room = width + BLOC_GAP - 1;
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && metrics.width(styles.bloc, longer) <= room) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(metrics.width(styles.bloc, word) <= room ? word : shortened(word, room));
            }
        }
        return lines;
    }

    private String shortened(String name, double room) {
        for (int end = name.length() - 1; end > 1; end--) {
            String shorter = name.substring(0, end).replaceAll("[\\s,.]+$", "") + ".";
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
