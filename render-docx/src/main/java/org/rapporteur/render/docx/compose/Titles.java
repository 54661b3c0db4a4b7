package org.rapporteur.render.docx.compose;

/// Shortens titles for the heads of columns.
public final class Titles {
    /// The ellipsis that ends a shortened title.
    public static final String CUT = "…";

    private Titles() {}

    /// The title with its first letter large.
    public static String capitalised(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(java.util.Locale.ROOT) + title.substring(first);
    }

    /// The title cut at a word so that it has at most `most` code points.
    public static String cut(String title, int most) {
        if (title.codePointCount(0, title.length()) <= most) {
            return title;
        }
        int end = title.offsetByCodePoints(0, most - 1);
        int space = title.lastIndexOf(' ', end);
        String kept = space > end / 2 ? title.substring(0, space) : title.substring(0, end);
        return kept.replaceAll("[\\s,;:–-]+$", "") + CUT;
    }
}
