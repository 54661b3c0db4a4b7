package org.rapporteur.render.docx.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.rapporteur.model.RoleKind;

/// The fixed wording of the matrix in one language, from `labels_en.properties` and its sisters.
public final class Labels {
    /// The languages that have labels, by BCP 47 tag.
    public static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private final String language;
    private final Properties values;

    private Labels(String language, Properties values) {
        this.language = language;
        this.values = values;
    }

    /// The labels of a language.
    ///
    /// @throws IllegalArgumentException when there are none for it
    public static Labels of(Locale locale) {
        String language = locale.getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no labels in the language " + locale.toLanguageTag() + "; there are "
                    + String.join(", ", LANGUAGES));
        }
        String name = "labels_" + language + ".properties";
        try (InputStream stream = Labels.class.getResourceAsStream(name)) {
            Properties values = new Properties();
            values.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Labels(language, values);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The labels of every language.
    public static List<Labels> all() {
        return LANGUAGES.stream().map(l -> of(Locale.of(l))).toList();
    }

    /// The language as a BCP 47 tag.
    public String language() {
        return language;
    }

    /// The locale of the language.
    public Locale locale() {
        return Locale.of(language);
    }

    /// A label with its values filled in.
    ///
    /// @throws IllegalArgumentException when no such label exists
    public String get(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException("no label " + key));
    }

    /// A label, if it exists.
    public Optional<String> find(String key, Object... arguments) {
        String pattern = values.getProperty(key);
        if (pattern == null) {
            return Optional.empty();
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int argument = pattern.charAt(at + 1) - '0';
            filled.append(pattern, from, at).append(arguments[argument]);
            from = at + 3;
        }
        return Optional.of(filled.append(pattern, from, pattern.length()).toString());
    }

    /// A label that depends on a number, which becomes `{0}`. French counts zero as singular.
    public String count(String key, int number) {
        boolean one = number == 1 || (number == 0 && language.equals("fr"));
        return get(key + (one ? ".one" : ".other"), number);
    }

    /// Other wordings of something, besides its label: those of `KEY`, separated by commas.
    public Stream<String> also(String key) {
        return find(key).stream().flatMap(v -> Stream.of(v.split(","))).map(String::strip);
    }

    /// What a role is called in a cell.
    public String role(RoleKind role) {
        return get("role." + role.code());
    }

    /// What a list of the parties in a role is headed.
    public String roleHead(RoleKind role) {
        return get("role.heads." + role.code());
    }

    /// A list in prose order, separated as the matrix's cells are.
    public String join(List<String> words) {
        return String.join("; ", words);
    }
}
