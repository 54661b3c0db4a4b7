package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

/// An article in the making: its text and the blocks found so far. A reader either marks blocks in a text that stands
/// already ([#over]) or has the text composed from blocks, a blank line between any two ([#blank]).
final class Manuscript {
    /// The title of an article that prints none; a later stage composes a better one.
    static final String UNTITLED = "Untitled";

    private static final String CELL_GAP = "\t";

    private final StringBuilder text;
    private final List<Draft> drafts = new ArrayList<>();

    private Manuscript(String text) {
        this.text = new StringBuilder(text);
    }

    /// Marks blocks in a finished text.
    static Manuscript over(String text) {
        return new Manuscript(text);
    }

    /// Composes the text from its blocks.
    static Manuscript blank() {
        return new Manuscript("");
    }

    /// Marks a block between two UTF-16 indices of the text; blocks come in order.
    void mark(Block.Kind kind, int level, int start, int end, boolean substance) {
        drafts.add(new Draft(kind, level, List.of(new Units(start, end)), false, 0, substance));
    }

    /// Marks a table row.
    ///
    /// @param cells the UTF-16 indices between which each cell stands, in order; an empty cell begins where it ends
    void markRow(Block.Kind kind, List<PlainTables.Cell> cells) {
        List<Units> parts =
                cells.stream().map(c -> new Units(c.start(), c.end())).toList();
        drafts.add(new Draft(kind, 0, parts, true, 0, true));
    }

    /// Adds a block; one without letters is left out.
    void add(Block.Kind kind, int level, String content, boolean substance) {
        add(kind, level, content, 0, substance);
    }

    /// Adds a block; one without letters is left out.
    ///
    /// @param head the number of UTF-16 units at its beginning that the layout sets off as a head of its own,
    ///     or 0
    void add(Block.Kind kind, int level, String content, int head, boolean substance) {
        if (!content.isBlank()) {
            gap();
            drafts.add(new Draft(kind, level, List.of(set(content.strip())), false, head, substance));
        }
    }

    /// Adds a table row; one without letters is left out, an empty cell of another row is kept as an empty span.
    void addRow(Block.Kind kind, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        gap();
        List<Units> set = new ArrayList<>();
        for (String cell : cells) {
            if (!set.isEmpty()) {
                text.append(CELL_GAP);
            }
            set.add(set(cell.strip()));
        }
        drafts.add(new Draft(kind, 0, set, true, 0, true));
    }

    /// The number of UTF-16 units composed so far.
    int length() {
        return text.length();
    }

    /// Whether no block was found.
    boolean isEmpty() {
        return drafts.isEmpty();
    }

    /// The finished article.
    Article article(InputFile file, String mediaType, Imprint imprint) {
        SourceText source = new SourceText(text.toString());
        Optional<String> title = imprint.title().map(Letters::oneLine).filter(t -> !t.isEmpty());
        return new Article(
                title.orElse(UNTITLED),
                title.isPresent() ? Basis.STATED : Basis.INFERRED,
                imprint.publisher(),
                imprint.authors(),
                imprint.published(),
                imprint.url(),
                imprint.language().orElse("en"),
                mediaType,
                file.sha256(),
                source,
                blocks(source.value()));
    }

    private void gap() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    private Units set(String content) {
        int start = text.length();
        text.append(content);
        return new Units(start, text.length());
    }

    private List<Block> blocks(String value) {
        CodePoints points = new CodePoints(value);
        BitSet beside =
                SideMatter.in(drafts.stream().map(draft -> draft.piece(value)).toList());
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Span> set = draft.head().stream().map(points::span).toList();
            List<Span> parts = draft.parts.stream().map(points::span).toList();
            Span whole = parts.getFirst().cover(parts.getLast());
            boolean heading = draft.kind == Block.Kind.HEADING;
            number += heading ? 0 : 1;
            List<Span> cells = draft.row ? parts : List.of();
            boolean substance = draft.substance && !beside.get(i);
            blocks.add(new Block(draft.kind, draft.level, heading ? 0 : number, whole, set, cells, substance));
        }
        return blocks;
    }

    private record Units(int start, int end) {}

    /// @param headLength the number of UTF-16 units at its beginning that are a head of their own
    private record Draft(
            Block.Kind kind, int level, List<Units> parts, boolean row, int headLength, boolean substance) {
        List<Units> head() {
            int start = parts.getFirst().start;
            return headLength == 0 ? List.of() : List.of(new Units(start, start + headLength));
        }

        SideMatter.Piece piece(String value) {
            String text = value.substring(parts.getFirst().start, parts.getLast().end);
            return new SideMatter.Piece(kind, level, Letters.oneLine(text));
        }
    }

    /// Counts code points forward through the text, so that many blocks cost one pass.
    private static final class CodePoints {
        private final String value;
        private int unit;
        private int point;

        CodePoints(String value) {
            this.value = value;
        }

        Span span(Units units) {
            int start = at(units.start);
            return new Span(start, at(units.end));
        }

        private int at(int target) {
            point += target < unit ? -value.codePointCount(target, unit) : value.codePointCount(unit, target);
            unit = target;
            return point;
        }
    }
}
