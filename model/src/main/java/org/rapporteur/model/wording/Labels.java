package org.rapporteur.model.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// The fixed words of a document in one language, by key. Read from a property file in UTF-8; `{0}`, `{1}` in a
/// value are filled in by the caller.
public final class Labels {
    private final Map<String, String> values;

    private Labels(Map<String, String> values) {
        this.values = values;
    }

    /// Reads `NAME_LANGUAGE.properties` beside a class.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public static Labels load(Class<?> beside, String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + file + " beside " + beside.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> values = new TreeMap<>();
            properties.forEach((key, value) -> values.put((String) key, (String) value));
            return new Labels(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same labels with some of them worded otherwise.
    ///
    /// @throws IllegalArgumentException when a key is not among the labels
    public Labels with(Map<String, String> overrides) {
        Map<String, String> changed = new TreeMap<>(values);
        overrides.forEach((key, value) -> {
            if (changed.put(key, value) == null) {
                throw new IllegalArgumentException("there is no label '" + key + "'");
            }
        });
        return new Labels(changed);
    }

    /// Every key, in order.
    public Set<String> keys() {
        return values.keySet();
    }

    /// The label of a key, if there is one.
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// The label of a key, its places filled in.
    ///
    /// @throws IllegalArgumentException when there is no such label
    public String text(String key, Object... arguments) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no label '" + key + "'");
        }
        return arguments.length == 0 ? value : fill(value, arguments);
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int place = at + 2 < pattern.length() ? pattern.charAt(at + 1) - '0' : -1;
            if (c == '{'
                    && pattern.charAt(Math.min(at + 2, pattern.length() - 1)) == '}'
                    && place >= 0
                    && place < arguments.length) {
                filled.append(arguments[place]);
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }
}
