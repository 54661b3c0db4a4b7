package org.rapporteur.ingest.read;

import java.text.Normalizer;

/// Brings the letters of every format to one form, so that the same words read the same wherever they come from:
///
/// - Unicode normalization form C (one code point for "ü");
/// - line ends are line feeds;
/// - every other space (non-breaking, thin, figure, tab) is a plain space, one for one;
/// - soft hyphens, zero-width spaces, byte-order marks, direction marks and control characters are dropped.
final class Letters {
    private Letters() {}

    /// The text in that form; spaces are not collapsed.
    static String normalized(String text) {
        return withTabs(text).replace('\t', ' ');
    }

    /// The text in that form, but for its tabs: in a plain text they may part the cells of a table.
    static String withTabs(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\r') {
                if (i + 1 == composed.length() || composed.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (isLineEnd(c)) {
                out.append('\n');
            } else if (c == '\t') {
                out.append(c);
            } else if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (!isInvisible(c) && !isLoneSurrogate(composed, i)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The text on one line: runs of white space are one space, none at the ends.
    static String oneLine(String text) {
        return normalized(text).replaceAll("[ \n]+", " ").strip();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// The joiners U+200C and U+200D stay: some scripts and emoji need them.
    private static boolean isInvisible(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF' -> true;
            default ->
                Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        };
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
