package org.rapporteur.ingest.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The labels of `labels.txt`.
public final class Labels {
    /// The most words in a label.
    public static final int LONGEST = 6;

    private static final class Holder {
        private static final Labels STANDARD = load();
    }

    private final ImmutableMap<String, Label> byWords;

    private Labels(ImmutableMap<String, Label> byWords) {
        this.byWords = byWords;
    }

    /// The labels that ship with the program.
    public static Labels standard() {
        return Holder.STANDARD;
    }

    private static Labels load() {
        Map<String, Label> byWords = new HashMap<>();
        Label label = Label.OTHER;
        for (String line : Lexicon.resource("labels.txt")) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1).replaceAll("(\\p{Lu})", "_$1");
                label = Label.valueOf(name.toUpperCase(Locale.ROOT));
            } else if (byWords.putIfAbsent(plain(line), label) != null) {
                throw new IllegalArgumentException("labels.txt: twice \"" + line + "\"");
            }
        }
        return new Labels(ImmutableMap.copyOf(byWords));
    }

    /// What a label means, whole: "Main sponsors", "Co-sponsor(s)", "Against (12)".
    public Optional<Label> of(String words) {
        String plain = plain(words);
        return Optional.ofNullable(byWords.get(plain))
                .or(() -> Optional.ofNullable(byWords.get(plain.replaceFirst("\\.$", ""))))
                .or(() -> Optional.ofNullable(byWords.get(singular(plain))));
    }

    /// What a column's head means: its words, or the longest label among them ("Lead and main sponsors in 2024").
    public Optional<Label> within(String words) {
        Optional<Label> whole = of(words);
        if (whole.isPresent()) {
            return whole;
        }
        String[] all = plain(words).split(" ");
        for (int length = Math.min(LONGEST, all.length - 1); length >= 1; length--) {
            for (int from = 0; from + length <= all.length; from++) {
                Optional<Label> part = of(String.join(" ", Arrays.copyOfRange(all, from, from + length)));
                if (part.isPresent()) {
                    return part;
                }
            }
        }
        return Optional.empty();
    }

    /// Lower case, one form of "co-sponsor", without what is in brackets and words that do not count.
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\(s\\)", "s")
                .replaceAll("\\s*[(\\[][^)\\]]*[)\\]]?", " ")
                .replaceAll("\\bco[- ‑]?(?=sponsor|author|facilitat|lead)", "co-")
                .replaceAll("[*†‡:_\"“”]|[¹²³⁰-⁹]+", " ")
                .replaceAll("\\b(?:the|list of|number of|names of)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String singular(String plain) {
        return plain.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
