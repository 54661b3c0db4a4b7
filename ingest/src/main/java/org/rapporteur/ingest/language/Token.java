package org.rapporteur.ingest.language;

import java.util.Locale;
import org.rapporteur.model.Span;

/// A word, number, symbol or punctuation mark of an article, never changed.
///
/// @param text its own letters
/// @param span where it stands, in code points of the article's text
/// @param spaceBefore whether white space, or the beginning of the stretch, stands before it
public record Token(String text, Span span, boolean spaceBefore) {
    /// The letters in lower case, with straight apostrophes.
    public String lower() {
        return text.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /// Whether it begins with an upper-case letter.
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it begins with a letter or a digit.
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
