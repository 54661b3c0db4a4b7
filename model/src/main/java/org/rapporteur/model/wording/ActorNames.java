package org.rapporteur.model.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.model.Actor;

/// Names of actors in one language: CLDR's names of States, put right by `states_*.properties` where the United
/// Nations' short name differs, and the names of groups in `groups_*.properties`.
final class ActorNames {
    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, String> ALPHA_2 = alpha2();

    /// @param name for tables
    /// @param prose for running text, with its article
    /// @param compact where room is short
    record Forms(String name, String prose, String compact) {}

    private final Language language;
    private final Labels states;
    private final Labels groups;
    private final Map<String, String> articles = new HashMap<>();

    ActorNames(Language language) {
        this.language = language;
        this.states = Labels.load(Wording.class, "states", language);
        this.groups = Labels.load(Wording.class, "groups", language);
        for (String key : states.keys()) {
            if (key.startsWith("article.")) {
                String[] parts = states.text(key).split("\\s*:\\s*", 2);
                String article = parts[0].endsWith("’") ? parts[0] : parts[0] + " ";
                SPACES.splitAsStream(parts[1].strip()).forEach(code -> articles.put(code, article));
            }
        }
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code);
        }
        return codes;
    }

    Forms of(Actor actor) {
        return actor.isState() ? state(actor) : group(actor);
    }

    private Forms state(Actor actor) {
        String[] parts = parts(states, actor.id());
        String name = parts[0].isEmpty() ? cldr(actor) : parts[0];
        String prose = parts[1].isEmpty() ? articles.getOrDefault(actor.id(), "") + name : parts[1];
        return new Forms(name, prose, parts[2].isEmpty() ? name : parts[2]);
    }

    private String cldr(Actor actor) {
        String code = ALPHA_2.get(actor.id());
        return code == null ? actor.name() : Locale.of("", code).getDisplayCountry(language.locale());
    }

    private Forms group(Actor actor) {
        String[] parts = parts(groups, actor.id());
        if (parts[0].isEmpty()) {
            String name = actor.name();
            return new Forms(name, takesArticle(name) ? "the " + name : name, name);
        }
        return new Forms(parts[0], parts[1].isEmpty() ? parts[0] : parts[1], parts[2].isEmpty() ? parts[0] : parts[2]);
    }

    private boolean takesArticle(String name) {
        List<String> words = List.of(SPACES.split(groups.find("article.words").orElse("")));
        return !name.startsWith("the ") && SPACES.splitAsStream(name).anyMatch(words::contains);
    }

    private static String[] parts(Labels labels, String key) {
        String[] given = PARTS.split(labels.find(key).orElse("").strip(), -1);
        String[] parts = {"", "", ""};
        System.arraycopy(given, 0, parts, 0, Math.min(3, given.length));
        return parts;
    }
}
