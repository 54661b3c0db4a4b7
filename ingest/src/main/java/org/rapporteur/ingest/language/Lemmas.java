package org.rapporteur.ingest.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Dictionary forms: irregular verbs from a list, regular ones by the spelling rules of English.
public final class Lemmas {
    private static final Lemmas STANDARD = load();

    /// A one-syllable verb in one vowel and one consonant doubles it before -ed ("stopped"); where it stands single, an
    /// e
    /// was dropped ("named", "hoped").
    private static final Pattern SHORT_WITH_SILENT_E = Pattern.compile("[^aeiou]{1,3}[aeiouy][^aeiouywx]");

    private final ImmutableMap<String, String> irregular;
    private final ImmutableSet<String> silentE;

    private Lemmas(ImmutableMap<String, String> irregular, ImmutableSet<String> silentE) {
        this.irregular = irregular;
        this.silentE = silentE;
    }

    /// The lists that ship with the program.
    public static Lemmas standard() {
        return STANDARD;
    }

    private static Lemmas load() {
        ImmutableMap.Builder<String, String> irregular = ImmutableMap.builder();
        for (String line : lines("irregular-verbs.txt")) {
            List<String> forms = Splitter.on(' ').omitEmptyStrings().splitToList(line);
            forms.stream().skip(1).forEach(f -> irregular.put(f, forms.getFirst()));
        }
        return new Lemmas(irregular.buildKeepingLast(), ImmutableSet.copyOf(lines("verbs-in-e.txt")));
    }

    private static List<String> lines(String name) {
        try {
            return Resources.readLines(Resources.getResource(Lemmas.class, name), StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lemma of a word under a tag.
    public String of(String lower, Tag tag) {
        return switch (tag) {
            case VERB, AUX -> verb(lower);
            case NOUN, PROPN -> noun(lower);
            default -> lower;
        };
    }

    /// The infinitive of a verb form.
    public String verb(String form) {
        String listed = irregular.get(form);
        if (listed != null) {
            return listed;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 3) {
            return form.substring(0, form.length() - 1);
        }
        if (form.endsWith("ed") && form.length() > 4) {
            return stem(form.substring(0, form.length() - 2));
        }
        return form.endsWith("ing") && form.length() > 5 ? stem(form.substring(0, form.length() - 3)) : form;
    }

    private String stem(String stem) {
        if (silentE.contains(stem + "e")) {
            return stem + "e";
        }
        int n = stem.length();
        boolean doubled =
                n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgklmnprtv".indexOf(stem.charAt(n - 1)) >= 0;
        boolean part = stem.endsWith("ll") && n < 6;
        if (doubled && !part) {
            return stem.substring(0, n - 1);
        }
        return needsE(stem) || SHORT_WITH_SILENT_E.matcher(stem).matches() ? stem + "e" : stem;
    }

    /// English spells no infinitive with a bare final v, u, z, c, or with a consonant and s, at, l after a consonant.
    private static boolean needsE(String stem) {
        return stem.matches(".*(?:v|u|z|c|[aeiou]s|rs|ns|at|[^aeiouylr]l|[^aeiou]g|[aeiou]g|iz|ys)")
                && !stem.matches(".*(?:[aeo]{2}t|eat|ng|us|ass|gress|cus)");
    }

    /// The singular of a noun form.
    public static String noun(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")) {
            return form.substring(0, form.length() - 2);
        }
        boolean plural = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is");
        return plural && form.length() > 3 ? form.substring(0, form.length() - 1) : form;
    }
}
