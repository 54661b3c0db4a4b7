package org.rapporteur.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

/// Cuts a stretch of text into tokens. Gazetteer entries are cut by the same class, so that names compare token by
/// token.
///
/// Slashes and hyphens separate words ("Russian/Belarusian", "Norwegian-led" are three tokens each), but a prefix that
/// is no word of its own stays joined ("co-sponsor", "pre-2020"). A possessive ending is a token. A document symbol
/// ("A/C.1/79/L.5/Rev.1"), a number with separators, an ordinal and an abbreviation with full stops are one token.
public final class Tokenizer {
    private static final String PREFIXES =
            "(?:co|re|pre|non|anti|sub|inter|ex|vice|multi|semi|mid|self|e|counter|cross)";

    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            // GC(68)/RES/8, A42-WP/349, C-28/DEC.12
            "\\b\\p{Lu}{1,6}\\(\\d+\\)(?:/[\\p{Lu}0-9][\\p{L}0-9]*(?:\\.[0-9]+)*)+",
            "\\b(?=\\S*/\\S*\\d)\\p{Lu}{1,4}(?:\\d{1,3}-\\p{Lu}{1,4}|-\\d{1,3})(?:/[\\p{Lu}0-9][\\p{L}0-9]*(?:\\.[0-9]+)*)+",
            // E/CN.15/2024/L.5, A/C.1/79/L.5/Rev.1, WHA77.12, L.12, L.12/Rev.1, MEPC.391(81)
            "\\b(?=[^\\s,;)]*\\d)\\p{Lu}{1,6}(?:\\.\\d+)?(?:/[\\p{Lu}0-9][\\p{L}0-9]*(?:\\.[0-9]+)*)+",
            "\\b(?:L|CRP)\\.\\s?\\d+(?:/(?:Rev|Add|Corr)\\.\\d+)*",
            "\\b\\p{Lu}{1,5}\\d+(?:/\\p{Lu}{1,5}\\.?)+/\\d+",
            "\\b\\p{Lu}{2,5}\\d+\\.R?\\d+\\b",
            "\\b(?:CONF|Conf)\\./\\d+(?:/(?:Rev|Add|Corr)\\.\\d+)*",
            "\\b(?:Rev|Add|Corr|WP)\\.\\d+",
            "\\p{Lu}+\\d*\\.\\d+(?:\\(\\d+\\))?",
            // numbers
            "\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?![\\d])",
            "\\d+(?:\\.\\d+)+",
            "\\d+(?:st|nd|rd|th|bis|ter|s)\\b",
            // abbreviations
            "(?:\\p{L}\\.){2,}",
            "(?:Mr|Mrs|Ms|Dr|Prof|St|Amb|Gen|Col|Hon|No|Nos|Art|art|Para|Paras|para|paras|vs|Sept|Jan|Feb|Aug|Oct|Nov|Dec)\\.(?=\\s*[\\p{Lu}\\d])",
            "(?i:" + PREFIXES + ")[-‑](?=\\p{L}|\\d)[\\p{L}\\p{M}\\d]+",
            // possessive and clitics
            "(?<=[\\p{L}\\d.])['’](?i:s|ve|re|ll|d|m)(?![\\p{L}\\d])",
            "(?<=\\p{L}s)['’](?=\\s)",
            "(?i:d|l|c)['’](?=[\\p{L}])[\\p{L}\\p{M}]+",
            "\\p{L}[\\p{L}\\p{M}]*n['’]t\\b",
            "[\\p{L}\\p{M}]+['’](?!(?i:s|ve|re|ll|d|m)(?![\\p{L}]))(?=\\p{L})[\\p{L}\\p{M}]+",
            "[\\p{L}\\p{M}]+\\d+(?!\\p{L})",
            "[\\p{L}\\p{M}\\p{N}]+",
            "\\.{3}|…",
            "\\S"));

    private Tokenizer() {}

    /// The tokens of a stretch of text.
    ///
    /// @param within in code points
    public static List<Token> tokenize(SourceText text, Span within) {
        int start = text.toUnits(within.start());
        Matcher matcher = TOKEN.matcher(text.value()).region(start, text.toUnits(within.end()));
        matcher.useTransparentBounds(true);
        List<Token> tokens = new ArrayList<>();
        int end = start;
        int codePoint = within.start();
        while (matcher.find()) {
            codePoint += text.value().codePointCount(end, matcher.start());
            int next = codePoint
                    + matcher.group().codePointCount(0, matcher.group().length());
            boolean space = tokens.isEmpty() || matcher.start() > end;
            tokens.add(new Token(matcher.group(), new Span(codePoint, next), space));
            codePoint = next;
            end = matcher.end();
        }
        return List.copyOf(tokens);
    }

    /// The tokens of a text of its own, a gazetteer's entry for instance.
    public static List<Token> tokenize(String text) {
        SourceText source = new SourceText(text);
        return tokenize(source, new Span(0, source.length()));
    }
}
