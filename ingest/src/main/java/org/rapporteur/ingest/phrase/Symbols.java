package org.rapporteur.ingest.phrase;

import java.util.Locale;
import java.util.regex.Pattern;

/// Document symbols ("E/CN.15/2024/L.5", "L.12/Rev.1").
public final class Symbols {
    /// `L.12/Rev.1`, `CRP.6`, `WP.3`, `E/CN.15/2024/L.5`, `A77/A/CONF./14`, `EB154.R9`, `MEPC.391(81)`, `GC(68)/RES/8`,
    /// `A42-WP/349`, `C-28/DEC.12`.
    private static final Pattern SYMBOL = Pattern.compile(String.join(
            "|",
            "(?:L|CRP|WP|MISC|Conf|CONF)\\.[\\s/]?\\d+(?:/(?:Rev|Add|Corr)\\.\\d+)*",
            "\\p{Lu}{1,6}\\d*(?:\\.\\d+)?(?:/[\\p{Lu}0-9][\\p{L}0-9]*(?:\\.[0-9]*)*)*/(?:\\p{Lu}{1,4}\\.\\d+|[\\p{Lu}\\d.]*\\d)(?:/(?:Rev|Add|Corr)\\.\\d+)*",
            "\\p{Lu}{2,}\\d+\\.\\p{Lu}?\\d+",
            "\\p{Lu}{2,}\\.\\d+\\(\\d+\\)",
            "\\p{Lu}{1,6}\\(\\d+\\)/\\S*\\d",
            "\\p{Lu}{1,4}(?:\\d{1,3}-\\p{Lu}{1,4}|-\\d{1,3})/\\S*\\d"));

    private Symbols() {}

    /// Whether a token is a document symbol.
    public static boolean is(String token) {
        return SYMBOL.matcher(token).matches();
    }

    /// Whether two symbols may name the same document: equal, or one the other's end; revisions apart.
    public static boolean same(String a, String b) {
        String x = base(a);
        String y = base(b);
        return x.equals(y) || x.endsWith("/" + y) || y.endsWith("/" + x);
    }

    private static String base(String symbol) {
        return symbol.replaceAll("/(?:Rev|Corr)\\.\\d+$", "")
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
