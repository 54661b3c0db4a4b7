package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Groups the lines of a plain text into paragraphs. A blank line always parts two paragraphs. Between two lines that
/// follow each other, the text's own habit decides: where lines are wrapped at a width, a line that had no room for the
/// next word goes on in the next line; where they are not, each line is a paragraph.
final class PlainParagraphs {
    /// Lines longer than this were not broken by hand or by a mail program (RFC 5322 knows 78, typewriters 100).
    private static final int WIDEST_WRAP = 100;

    /// No editor wraps text at more than this; a text with longer lines is not wrapped.
    private static final int WIDEST_EDITOR = 160;

    /// Wider than [#WIDEST_WRAP], a text counts as wrapped where this share of its lines had no room for the next word.
    private static final double FULL_LINES = 0.7;

    /// One line in this many may be longer (a URL, say) in a text that is wrapped.
    private static final int LINES_PER_LONG_LINE = 20;

    /// A line that leaves this share of the width empty was ended on purpose.
    private static final double SHORT = 0.6;

    private final List<Line> lines;
    private final BitSet tables;
    private final int width;

    private PlainParagraphs(List<Line> lines, BitSet tables) {
        this.lines = lines;
        this.tables = tables;
        this.width = wrapWidth(IntStream.range(0, lines.size())
                .filter(i -> !tables.get(i))
                .mapToObj(lines::get)
                .toList());
    }

    /// A paragraph, heading or list item.
    ///
    /// @param lines at least one, none blank
    /// @param alone whether a blank line (or the text's end) stands before and after
    record Paragraph(List<Line> lines, boolean alone) {
        Line first() {
            return lines.getFirst();
        }

        int start() {
            return first().start();
        }

        int end() {
            return lines.getLast().end();
        }
    }

    /// The paragraphs among a text's lines.
    ///
    /// @param tables the indices of the lines that belong to tables; they part paragraphs and are in none
    static List<Paragraph> of(List<Line> lines, BitSet tables) {
        return new PlainParagraphs(lines, tables).paragraphs();
    }

    /// The width at which lines are wrapped, or 0 where they are not.
    private static int wrapWidth(List<Line> lines) {
        long written = lines.stream().filter(l -> !l.isBlank()).count();
        long tooLong = lines.stream().filter(l -> l.length() > WIDEST_WRAP).count();
        if (tooLong * LINES_PER_LONG_LINE > written) {
            return wideWrap(lines);
        }
        return lines.stream()
                .mapToInt(l -> l.indent() + l.length())
                .filter(n -> n <= WIDEST_WRAP)
                .max()
                .orElse(0);
    }

    private static int wideWrap(List<Line> lines) {
        int width = lines.stream().mapToInt(l -> l.indent() + l.length()).max().orElse(0);
        if (width > WIDEST_EDITOR) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line last = lines.get(i - 1);
            Line next = lines.get(i);
            if (!last.isBlank() && !next.isBlank() && next.markerLength() == 0) {
                pairs++;
                full += hadRoom(last, next, width) ? 0 : 1;
            }
        }
        return pairs > 0 && full >= FULL_LINES * pairs ? width : 0;
    }

    private static boolean hadRoom(Line last, Line next, int width) {
        return last.indent() + last.length() + 1 + next.firstWordLength() <= width;
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> found = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        boolean afterBlank = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean drawn = line.isBlank() || line.isRule() || tables.get(i);
            if (!open.isEmpty() && (drawn || breaksBefore(open, line))) {
                found.add(new Paragraph(List.copyOf(open), afterBlank && drawn));
                open.clear();
                afterBlank = drawn;
            }
            if (drawn) {
                afterBlank = true;
            } else {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            found.add(new Paragraph(List.copyOf(open), afterBlank));
        }
        return found;
    }

    private boolean breaksBefore(List<Line> open, Line next) {
        Line last = open.getLast();
        Line first = open.getFirst();
        if (first.markerLength() > 0 && next.markerLength() == 0 && next.indent() > first.indent()) {
            return false;
        }
        if (width == 0 || next.markerLength() > 0 || startsIndented(last, next)) {
            return true;
        }
        return hadRoom(last, next, width) && (last.endsSentence() || last.length() < SHORT * width);
    }

    /// A first line set in, after a finished sentence.
    private static boolean startsIndented(Line last, Line next) {
        return next.indent() >= last.indent() + 2 && last.endsSentence();
    }
}
