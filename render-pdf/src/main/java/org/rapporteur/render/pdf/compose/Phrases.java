package org.rapporteur.render.pdf.compose;

import java.util.Locale;

/// Tidies words that come from the article.
final class Phrases {
    private static final String ELLIPSIS = "…";

    private Phrases() {}

    /// The words with every run of white space made one space.
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                gap = !line.isEmpty();
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.append(c);
        }
        return line.toString();
    }

    /// A title without shouting: where two words or more are all in capitals, small letters but for words with figures.
    static String calm(String title) {
        boolean shouted = title.indexOf(' ') > 0
                && title.codePoints().noneMatch(Character::isLowerCase)
                && title.codePoints().filter(Character::isLetter).count() > 8;
        if (!shouted) {
            return title;
        }
        StringBuilder calm = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            boolean figures = word.codePoints().anyMatch(Character::isDigit);
            calm.append(calm.isEmpty() ? "" : " ").append(figures ? word : word.toLowerCase(Locale.ROOT));
        }
        return calm.toString();
    }

    /// The words cut at a word's end so that they have at most `most` code points.
    static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most - 1);
        int space = words.lastIndexOf(' ', end);
        String kept = space > end / 2 ? words.substring(0, space) : words.substring(0, end);
        int last = kept.length();
        while (last > 0 && " ,;:–-".indexOf(kept.charAt(last - 1)) >= 0) {
            last--;
        }
        return kept.substring(0, last) + ELLIPSIS;
    }

    /// The words without the full stop at their end.
    static String withoutStop(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }
}
