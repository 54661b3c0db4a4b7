package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.Block;

/// Tells the blocks that are not the article's own matter: calls to action, licence notes, lines about the author,
/// lists
/// of other articles. What they look like is data: `side-matter.txt`.
final class SideMatter {
    private static final ImmutableSetMultimap<String, String> DATA = ReadingData.sections("side-matter.txt");
    private static final ImmutableList<Pattern> HEADINGS = patterns("heading");
    private static final ImmutableList<Pattern> PARAGRAPHS = patterns("paragraph");
    private static final ImmutableList<Pattern> BRIEF = patterns("brief");
    private static final ImmutableList<Pattern> TRAILING = patterns("trailing");

    /// A longer paragraph that mentions a newsletter in passing is the article's.
    private static final int BRIEFLY = 500;

    /// Longer paragraphs are not looked at: what speaks to the reader is short.
    private static final int LONGEST = 1200;

    /// So many blocks at the end may be side matter by the patterns for the end.
    private static final int LONGEST_TAIL = 12;

    private final List<Piece> pieces;
    private final BitSet beside = new BitSet();

    private SideMatter(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// A block and its text on one line.
    record Piece(Block.Kind kind, int level, String text) {
        private boolean isHeading() {
            return kind == Block.Kind.HEADING;
        }

        private boolean isRow() {
            return kind == Block.Kind.TABLE_HEAD || kind == Block.Kind.TABLE_ROW;
        }
    }

    /// The indices of the pieces that are side matter.
    static BitSet in(List<Piece> pieces) {
        SideMatter matter = new SideMatter(pieces);
        matter.markSections();
        matter.markParagraphs();
        matter.markTail();
        return matter.beside;
    }

    private void markSections() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0 && piece.isHeading() && matchesWhole(piece)) {
                int end = i + 1;
                while (end < pieces.size() && !isHeadingOfRank(pieces.get(end), piece.level)) {
                    end++;
                }
                beside.set(i, end);
            }
        }
    }

    private static boolean isHeadingOfRank(Piece piece, int level) {
        return (piece.isHeading() && piece.level <= level) || piece.kind == Block.Kind.FOOTNOTE;
    }

    private void markParagraphs() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean looked = !piece.isHeading() && !piece.isRow() && piece.text.length() <= LONGEST;
            if (looked && (begins(piece, PARAGRAPHS) || (piece.text.length() <= BRIEFLY && holds(piece, BRIEF)))) {
                beside.set(i);
            }
        }
    }

    /// From the end backwards, as long as each block is side matter, a footnote, or a heading with nothing left under
    /// it.
    private void markTail() {
        int steps = 0;
        for (int i = pieces.size() - 1; i > 0 && steps < LONGEST_TAIL; i--) {
            Piece piece = pieces.get(i);
            boolean tail = !piece.isRow() && piece.text.length() <= LONGEST && begins(piece, TRAILING);
            boolean bare = piece.isHeading() && beside.nextClearBit(i + 1) >= pieces.size();
            if (tail || bare) {
                beside.set(i);
                steps++;
            } else if (!beside.get(i) && piece.kind != Block.Kind.FOOTNOTE) {
                return;
            }
        }
    }

    private static boolean matchesWhole(Piece heading) {
        return heading.text.length() <= BRIEFLY
                && HEADINGS.stream().anyMatch(p -> p.matcher(heading.text).matches());
    }

    private static boolean begins(Piece piece, List<Pattern> patterns) {
        return patterns.stream().anyMatch(p -> p.matcher(piece.text).lookingAt());
    }

    private static boolean holds(Piece piece, List<Pattern> patterns) {
        return patterns.stream().anyMatch(p -> p.matcher(piece.text).find());
    }

    private static ImmutableList<Pattern> patterns(String section) {
        return DATA.get(section).stream()
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .collect(ImmutableList.toImmutableList());
    }
}
