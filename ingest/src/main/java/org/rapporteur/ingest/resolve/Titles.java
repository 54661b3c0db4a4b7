package org.rapporteur.ingest.resolve;

import com.google.common.base.Strings;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.lexicon.Lexicon;

/// Compares what texts are called: by their content words, whatever the form.
final class Titles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /// Longer ones first, so that "-isation" is not taken for "-ation".
    private static final List<String> ENDINGS =
            Lexicon.standard().words("endings of content words").asList();

    private static final int SHORTEST_ROOT = 5;
    private static final int LONGEST_ENDING = 4;

    private Titles() {}

    /// The content words of a title, cut to their stems.
    static Set<String> words(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            if (!Lexicon.standard().has("words without content", matcher.group())) {
                words.add(stem(matcher.group()));
            }
        }
        return words;
    }

    private static String stem(String word) {
        String noun = Lemmas.noun(word);
        for (String ending : ENDINGS) {
            if (noun.length() > ending.length() + 3 && noun.endsWith(ending)) {
                return noun.substring(0, noun.length() - ending.length());
            }
        }
        return noun;
    }

    /// The share of the shorter title's words that the other has, 0 to 1.
    static double overlap(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        int shared = Sets.intersection(x, y).size();
        return x.isEmpty() || y.isEmpty() ? 0 : (double) shared / Math.min(x.size(), y.size());
    }

    /// The share of the first title's words that the second has, 0 to 1.
    static double covered(String a, String b) {
        Set<String> x = words(a);
        int shared = Sets.intersection(x, words(b)).size();
        return x.isEmpty() ? 0 : (double) shared / x.size();
    }

    /// Whether each word of the first title has one with the same root in the second: "Palestine" in "the Occupied
    /// Palestinian Territory".
    static boolean coveredByRoots(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        return !x.isEmpty() && x.stream().allMatch(w -> y.stream().anyMatch(v -> sameRoot(w, v)));
    }

    private static boolean sameRoot(String a, String b) {
        int shared = Strings.commonPrefix(a, b).length();
        return a.equals(b) || shared >= SHORTEST_ROOT && Math.max(a.length(), b.length()) - shared <= LONGEST_ENDING;
    }

    /// The harmonic mean of the shares that each title's words have in the other, 0 to 1.
    static double agreement(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        int shared = Sets.intersection(x, y).size();
        return x.isEmpty() || y.isEmpty() ? 0 : 2.0 * shared / (x.size() + y.size());
    }
}
