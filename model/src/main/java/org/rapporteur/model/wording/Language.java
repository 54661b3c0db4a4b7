package org.rapporteur.model.wording;

import java.util.Locale;

/// A language that the documents can be written in.
public enum Language {
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// Its BCP 47 tag.
    public String tag() {
        return tag;
    }

    /// Its locale.
    public Locale locale() {
        return Locale.of(tag);
    }

    /// The language of a tag such as `fr` or `es-MX`.
    ///
    /// @throws IllegalArgumentException when the documents cannot be written in it
    public static Language of(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no labels in the language '" + tag + "': use en, fr or es");
    }
}
