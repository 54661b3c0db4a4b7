package org.rapporteur.render.docx.readback;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.word.WordDocument;

/// Finds which of the document's texts a column's head or a row of the table by text is about. What it says comes
/// before what marks it: a copied row repeats its original's bookmarks and number.
final class TextMatcher {
    private final List<Matrix.Column> columns;

    TextMatcher(List<Matrix.Column> columns) {
        this.columns = columns;
    }

    /// What names a text in the document.
    ///
    /// @param number as printed
    /// @param bookmarked the number in its bookmark
    record Named(OptionalInt number, OptionalInt bookmarked, Optional<String> symbol, String title) {}

    /// The column of each, in the same order; empty for what is about no text of the document, or about one that is
    /// taken already.
    List<Optional<Matrix.Column>> match(List<Named> named) {
        Matrix.Column[] found = new Matrix.Column[named.size()];
        Set<Integer> taken = new HashSet<>();
        BiPredicate<Named, Matrix.Column> title = (n, c) -> isTitle(c, n.title());
        BiPredicate<Named, Matrix.Column> symbol = (n, c) -> n.symbol().isPresent() && isSymbol(c, n);
        BiPredicate<Named, Matrix.Column> number = (n, c) -> is(n.number(), c) || is(n.bookmarked(), c);
        List<BiPredicate<Named, Matrix.Column>> passes = List.of(
                title.and((n, c) -> isSymbol(c, n)).and(number),
                title.and((n, c) -> isSymbol(c, n)),
                title.and(number),
                title,
                symbol.and(number),
                symbol,
                (n, c) -> is(n.bookmarked(), c),
                (n, c) -> is(n.number(), c) && (n.title().isBlank() || sharesAWord(c.title(), n.title())));
        for (BiPredicate<Named, Matrix.Column> pass : passes) {
            for (int i = 0; i < found.length; i++) {
                if (found[i] == null) {
                    found[i] = free(named.get(i), pass, taken);
                }
            }
        }
        return Arrays.stream(found).map(Optional::ofNullable).toList();
    }

    private Matrix.Column free(Named named, BiPredicate<Named, Matrix.Column> pass, Set<Integer> taken) {
        for (Matrix.Column column : columns) {
            if (!taken.contains(column.number()) && pass.test(named, column)) {
                taken.add(column.number());
                return column;
            }
        }
        return null;
    }

    private static boolean is(OptionalInt number, Matrix.Column column) {
        return number.isPresent() && number.getAsInt() == column.number();
    }

    static String folded(String words) {
        return WordTable.spaced(WordDocument.shown(words)).toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether a text is shown with this title, whole or cut.
    static boolean isTitle(Matrix.Column column, String title) {
        String folded = folded(title);
        return folded.equals(folded(column.title())) || folded.equals(folded(column.shortTitle()));
    }

    private static boolean isSymbol(Matrix.Column column, Named named) {
        return named.symbol()
                .map(TextMatcher::folded)
                .equals(column.text().symbol().map(TextMatcher::folded));
    }

    private static boolean sharesAWord(String one, String other) {
        Set<String> words = new HashSet<>(List.of(folded(one).split(" ", -1)));
        words.retainAll(List.of(folded(other).split(" ", -1)));
        return !words.isEmpty();
    }
}
