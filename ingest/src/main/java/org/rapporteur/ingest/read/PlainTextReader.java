package org.rapporteur.ingest.read;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ingest.read.PlainParagraphs.Paragraph;
import org.rapporteur.ingest.read.PlainTables.Table;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;

/// Reads plain text. The text stays as it is but for the forms of spaces and line ends ([Letters]); blocks are marked
/// in
/// it, so a paragraph that was wrapped by hand holds line feeds.
public final class PlainTextReader implements ArticleReader {
    /// Lines about the article are looked for among so many paragraphs at its head.
    private static final int HEAD = 6;

    /// Longer lines are paragraphs, not headings; a title may be longer.
    private static final int LONGEST_HEADING = 100;

    private static final int LONGEST_TITLE = 180;

    /// A numbered paragraph longer than this is a paragraph of its own, not an item of a list.
    private static final int LONGEST_ITEM = 400;

    private static final int SPACES_PER_LEVEL = 2;

    private static final Pattern OUTER_TABS = Pattern.compile("(?m)^[ \t]+|[ \t]+$");

    @Override
    public boolean reads(InputFile file) {
        return true;
    }

    @Override
    public Article read(InputFile file) throws UnreadableArticleException {
        String tabbed = withoutOuterTabs(Letters.withTabs(file.text()));
        List<Line> lines = Line.of(tabbed);
        Deque<Table> tables = new ArrayDeque<>(PlainTables.of(tabbed, lines));
        String text = withoutTabsBeside(tables, lines, tabbed);
        List<Paragraph> paragraphs = PlainParagraphs.of(Line.of(text), linesIn(tables));
        Manuscript manuscript = Manuscript.over(text);
        Imprint imprint = Imprint.EMPTY;
        for (int i = 0; i < paragraphs.size(); i++) {
            markTables(manuscript, tables, paragraphs.get(i).start());
            Optional<Imprint> byline = byline(paragraphs, i);
            if (byline.isPresent()) {
                imprint = imprint.orElse(byline.get());
            } else if (isTitle(paragraphs, i, imprint)) {
                imprint = imprint.orElse(Imprint.ofTitle(content(text, paragraphs.get(i))));
                mark(manuscript, paragraphs.get(i), Block.Kind.HEADING, 1);
                continue;
            }
            markBody(manuscript, paragraphs, i, byline.isEmpty());
        }
        markTables(manuscript, tables, text.length());
        return manuscript.article(file, "text/plain", imprint);
    }

    /// Tabs that indent a line, or end it, part nothing.
    private static String withoutOuterTabs(String text) {
        return OUTER_TABS.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    }

    private static String withoutTabsBeside(Deque<Table> tables, List<Line> lines, String text) {
        BitSet kept = linesIn(tables);
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < lines.size(); i++) {
            for (int k = lines.get(i).start(); k < lines.get(i).end() && !kept.get(i); k++) {
                if (text.charAt(k) == '\t') {
                    plain.setCharAt(k, ' ');
                }
            }
        }
        return plain.toString();
    }

    private static BitSet linesIn(Deque<Table> tables) {
        BitSet lines = new BitSet();
        tables.forEach(t -> lines.set(t.from(), t.to()));
        return lines;
    }

    /// Marks the tables that stand before a place.
    private static void markTables(Manuscript manuscript, Deque<Table> tables, int before) {
        while (!tables.isEmpty() && tables.getFirst().rows().getFirst().start() < before) {
            Table table = tables.removeFirst();
            for (int i = 0; i < table.rows().size(); i++) {
                boolean head = i == 0 && table.ruled();
                manuscript.markRow(
                        head ? Block.Kind.TABLE_HEAD : Block.Kind.TABLE_ROW,
                        table.rows().get(i).cells());
            }
        }
    }

    private static void markBody(Manuscript manuscript, List<Paragraph> paragraphs, int i, boolean substance) {
        Paragraph paragraph = paragraphs.get(i);
        Line first = paragraph.first();
        int marker = first.markerLength();
        if (!substance) {
            manuscript.mark(Block.Kind.PARAGRAPH, 0, paragraph.start(), paragraph.end(), false);
        } else if (isHeading(paragraphs, i)) {
            mark(manuscript, paragraph, Block.Kind.HEADING, 2);
        } else if (marker > 0 && paragraph.end() - paragraph.start() <= LONGEST_ITEM) {
            int level = 1 + first.indent() / SPACES_PER_LEVEL;
            manuscript.mark(Block.Kind.LIST_ITEM, level, paragraph.start() + marker, paragraph.end(), true);
        } else {
            manuscript.mark(Block.Kind.PARAGRAPH, 0, paragraph.start() + marker, paragraph.end(), true);
        }
    }

    private static void mark(Manuscript manuscript, Paragraph paragraph, Block.Kind kind, int level) {
        manuscript.mark(kind, level, paragraph.start(), paragraph.end(), true);
    }

    private static String content(String text, Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end());
    }

    private static Optional<Imprint> byline(List<Paragraph> paragraphs, int i) {
        Paragraph paragraph = paragraphs.get(i);
        return i < HEAD && paragraph.lines().size() == 1
                ? Byline.in(paragraph.first().content())
                : Optional.empty();
    }

    /// The first paragraph that is not a line about the article, if it is short, ends without a full stop and more
    /// follows.
    private static boolean isTitle(List<Paragraph> paragraphs, int i, Imprint imprint) {
        if (i >= HEAD || imprint.title().isPresent() || i + 1 == paragraphs.size()) {
            return false;
        }
        for (int k = 0; k < i; k++) {
            if (byline(paragraphs, k).isEmpty()) {
                return false;
            }
        }
        Paragraph paragraph = paragraphs.get(i);
        int length = paragraph.end() - paragraph.start();
        return paragraph.lines().size() <= 2
                && length <= LONGEST_TITLE
                && !endsLikeASentence(paragraph.lines().getLast())
                && paragraph.first().markerLength() == 0;
    }

    /// One short line without a final stop, followed by text that is not another such line.
    private static boolean isHeading(List<Paragraph> paragraphs, int i) {
        Paragraph paragraph = paragraphs.get(i);
        if (!looksLikeAHeading(paragraph) || i + 1 == paragraphs.size()) {
            return false;
        }
        Paragraph next = paragraphs.get(i + 1);
        boolean subheading =
                looksLikeAHeading(next) && i + 2 < paragraphs.size() && !looksLikeAHeading(paragraphs.get(i + 2));
        return !looksLikeAHeading(next) || subheading;
    }

    private static boolean looksLikeAHeading(Paragraph paragraph) {
        Line line = paragraph.first();
        int first = line.content().codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || "‘“'\"«¿¡".indexOf(first) >= 0;
        return paragraph.lines().size() == 1
                && line.length() <= LONGEST_HEADING
                && begins
                && !endsLikeASentence(line)
                && (line.markerLength() == 0 || (paragraph.alone() && Character.isDigit(first)));
    }

    /// A question may be a heading; a line that ends in a colon or comma leads on to the next.
    private static boolean endsLikeASentence(Line line) {
        return (line.endsSentence() && !line.content().endsWith("?"))
                || line.content().endsWith(",");
    }
}
