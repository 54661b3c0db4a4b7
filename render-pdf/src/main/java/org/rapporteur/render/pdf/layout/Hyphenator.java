package org.rapporteur.render.pdf.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.rapporteur.model.wording.Language;

/// Finds where words may be hyphenated, by the patterns of F. M. Liang ("Word Hy-phen-a-tion by Com-put-er", 1983).
/// Patterns are read when the first word needs them.
final class Hyphenator {
    /// The fewest letters before and after a hyphen.
    private static final int LEFT = 3;

    private static final int RIGHT = 3;

    private final Language language;
    private final Map<String, int[]> patterns = new HashMap<>();
    private boolean loaded;

    Hyphenator(Language language) {
        this.language = language;
    }

    /// The places where a word may break, as UTF-16 offsets, ascending; none in what is not all letters.
    List<Integer> breaks(String word) {
        if (word.length() < LEFT + RIGHT || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        load();
        String dotted = "." + word.toLowerCase(Locale.ROOT) + ".";
        int[] weights = new int[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            for (int to = from + 1; to <= dotted.length(); to++) {
                weigh(patterns.get(dotted.substring(from, to)), from, weights);
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (int at = LEFT; at <= word.length() - RIGHT; at++) {
            if (weights[at + 1] % 2 == 1) {
                breaks.add(at);
            }
        }
        return breaks;
    }

    private static void weigh(int[] pattern, int from, int[] weights) {
        if (pattern != null) {
            for (int i = 0; i < pattern.length; i++) {
                weights[from + i] = Math.max(weights[from + i], pattern[i]);
            }
        }
    }

    private void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        try (InputStream in = Hyphenator.class.getResourceAsStream("hyphens_" + language.tag() + ".txt")) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            StringBuilder letters = new StringBuilder();
            int[] weights = new int[token.length() + 1];
            for (int i = 0; i < token.length(); i++) {
                char c = token.charAt(i);
                if (Character.isDigit(c)) {
                    weights[letters.length()] = c - '0';
                } else {
                    letters.append(c);
                }
            }
            patterns.put(letters.toString(), java.util.Arrays.copyOf(weights, letters.length() + 1));
        }
    }
}
