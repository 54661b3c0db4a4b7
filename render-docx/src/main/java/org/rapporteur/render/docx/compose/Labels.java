package org.rapporteur.render.docx.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.wording.Language;
import org.rapporteur.model.wording.Wording;

/// The fixed wording of the matrix in one language, from `labels_en.properties` and its sisters. What the tables say
/// of roles, kinds and outcomes is worded here and not in {@link Wording}, because it is read back: in one language
/// no two of them may look the same.
public final class Labels {
    private final Wording wording;
    private final org.rapporteur.model.wording.Labels labels;

    private Labels(Language language) {
        this.wording = Wording.of(language);
        this.labels = org.rapporteur.model.wording.Labels.load(Labels.class, "labels", language);
    }

    /// The labels of a language.
    ///
    /// @throws IllegalArgumentException when there are none for it
    public static Labels of(Locale locale) {
        return new Labels(Language.of(locale.toLanguageTag()));
    }

    /// The labels of every language.
    public static List<Labels> all() {
        return Arrays.stream(Language.values()).map(Labels::new).toList();
    }

    /// The language as a BCP 47 tag.
    public String language() {
        return wording.language().tag();
    }

    /// The locale of the language.
    public Locale locale() {
        return wording.language().locale();
    }

    /// How the language names actors, dates and numbers.
    public Wording wording() {
        return wording;
    }

    /// A label with its values filled in.
    ///
    /// @throws IllegalArgumentException when no such label exists
    public String get(String key, Object... arguments) {
        return labels.text(key, arguments);
    }

    /// A label, if it exists.
    public Optional<String> find(String key) {
        return labels.find(key);
    }

    /// A label that depends on a number, which becomes `{0}`. French counts zero as singular.
    public String count(String key, int number) {
        boolean one = number == 1 || (number == 0 && wording.language() == Language.FRENCH);
        return get(key + (one ? ".one" : ".other"), number);
    }

    /// Other wordings of something, besides its label: those of a key, separated by commas.
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

    /// A colon with the spaces that the language puts around it.
    public String colon() {
        return get("colon");
    }

    /// What stands where there is nothing.
    public static final String DASH = "–";

    /// A list of names as the table by text shows it, with their number where there is more than one.
    public String counted(List<String> names) {
        if (names.isEmpty()) {
            return DASH;
        }
        return (names.size() > 1 ? names.size() + ": " : "") + join(names);
    }

    /// A list as the matrix's cells separate it.
    public String join(List<String> words) {
        return String.join("; ", words);
    }
}
