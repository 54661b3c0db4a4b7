package org.rapporteur.ingest.gazetteer;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.language.Token;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.model.Actor;

/// The names of actors, from `countries.csv`, `groups.csv` and, for names that hold an actor's and mean something else,
/// `no-actors.txt`. The longest name at a place wins; of two actors with one name, the one listed first.
public final class Gazetteer {
    /// A longer word in capitals is a name set in capitals rather than an acronym, unless it is listed so.
    private static final int LONGEST_ACRONYM = 3;

    private record Entry(List<String> words, Optional<Actor> actor, Form form) {}

    private static final class Holder {
        private static final Gazetteer STANDARD = load();
    }

    private final ImmutableListMultimap<String, Entry> byFirstWord;
    private final ImmutableMap<String, Actor> byId;

    private Gazetteer(ImmutableListMultimap<String, Entry> byFirstWord, ImmutableMap<String, Actor> byId) {
        this.byFirstWord = byFirstWord;
        this.byId = byId;
    }

    /// The names that ship with the program.
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /// The actor with an id.
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Every actor, in the order of the tables.
    public List<Actor> actors() {
        return byId.values().asList();
    }

    /// The names that actors go by, under their ids; adjectives, demonyms and capitals are none.
    public Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        byFirstWord.values().stream()
                .filter(e -> e.form() == Form.NAME)
                .forEach(e -> e.actor()
                        .ifPresent(a -> names.computeIfAbsent(a.id(), id -> new ArrayList<>())
                                .add(String.join(" ", e.words()))));
        return names;
    }

    /// The mentions of actors in a sentence's tokens, in order; they do not overlap.
    public List<ActorMention> actors(List<Token> tokens) {
        List<String> words = tokens.stream().map(Gazetteer::key).toList();
        List<ActorMention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Entry> entry = longestAt(words, i);
            if (entry.isPresent()) {
                int to = i + entry.get().words().size();
                int from = i;
                entry.get()
                        .actor()
                        .ifPresent(a -> mentions.add(
                                new ActorMention(from, to, a, entry.get().form())));
                i = to - 1;
            }
        }
        return List.copyOf(mentions);
    }

    private Optional<Entry> longestAt(List<String> words, int i) {
        Entry best = null;
        for (Entry entry : byFirstWord.get(words.get(i))) {
            int size = entry.words().size();
            boolean fits =
                    i + size <= words.size() && words.subList(i, i + size).equals(entry.words());
            if (fits && (best == null || size > best.words().size())) {
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String key(String word) {
        return word.replace('’', '\'');
    }

    /// Bulletins print the names of speakers in capitals; "CÔTE D'IVOIRE" is looked up like "Côte D'ivoire", and
    /// entries
    /// that are no acronyms are kept under that form too.
    private static String key(Token token) {
        return token.text().length() > LONGEST_ACRONYM && isUpper(token.text())
                ? capitalised(token.text())
                : key(token.text());
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT))
                && word.codePoints().noneMatch(Character::isDigit);
    }

    private static String capitalised(String word) {
        return key(word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    private static Gazetteer load() {
        Names names = new Names();
        noActors().forEach(name -> names.add(name, Optional.empty(), Form.NAME));
        CsvTable.resource("countries.csv").rows().forEach(names::country);
        CsvTable.resource("groups.csv").rows().forEach(names::group);
        return new Gazetteer(names.entries(), ImmutableMap.copyOf(names.actors));
    }

    private static List<String> noActors() {
        try {
            return Resources.readLines(Resources.getResource(Gazetteer.class, "no-actors.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list no-actors.txt can't be read", e);
        }
    }

    /// Collects the names of the tables.
    private static final class Names {
        private final Map<String, Map<List<String>, Entry>> entries = new LinkedHashMap<>();
        private final Map<String, Actor> actors = new LinkedHashMap<>();

        void country(CsvTable.Row row) {
            String region = row.get("un_regional_group");
            Actor actor = new Actor(
                    row.get("iso3"),
                    kindOf(row.get("status")),
                    row.get("common_name"),
                    region.isEmpty() || region.equals("NONE") ? Optional.empty() : Optional.of(region));
            actors.put(actor.id(), actor);
            add(row.get("un_short_name"), actor, Form.NAME);
            add(row.get("common_name"), actor, Form.NAME);
            add(row.list("aliases"), actor, Form.NAME);
            add(
                    row.list("adjectives").stream()
                            .filter(a -> !row.list("abbreviations").contains(a))
                            .toList(),
                    actor,
                    Form.ADJECTIVE);
            add(row.list("abbreviations"), actor, Form.NAME);
            add(row.list("demonym_nouns"), actor, Form.DEMONYM);
            add(row.list("capitals"), actor, Form.CAPITAL);
            add(row.list("metonyms"), actor, Form.GOVERNMENT);
        }

        private static Actor.Kind kindOf(String status) {
            return switch (status) {
                case "member" -> Actor.Kind.STATE;
                case "territory" -> Actor.Kind.TERRITORY;
                default -> Actor.Kind.OBSERVER;
            };
        }

        void group(CsvTable.Row row) {
            boolean group = row.get("kind").endsWith("group");
            Actor actor = new Actor(
                    row.get("code"),
                    group ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION,
                    row.get("name"),
                    Optional.empty());
            actors.put(actor.id(), actor);
            add(row.get("name"), actor, Form.NAME);
            add(row.list("aliases"), actor, Form.NAME);
            if (!actor.id().contains("_")) {
                add(actor.id(), actor, Form.NAME);
            }
        }

        private void add(List<String> names, Actor actor, Form form) {
            names.forEach(name -> add(name, actor, form));
        }

        private void add(String name, Actor actor, Form form) {
            add(name, Optional.of(actor), form);
        }

        void add(String name, Optional<Actor> actor, Form form) {
            if (name.isBlank()) {
                return;
            }
            List<Token> tokens = Tokenizer.tokenize(name);
            put(tokens.stream().map(Gazetteer::key).toList(), actor, form);
            put(tokens.stream().map(t -> inCapitals(t.text())).toList(), actor, form);
        }

        private void put(List<String> words, Optional<Actor> actor, Form form) {
            entries.computeIfAbsent(words.getFirst(), w -> new LinkedHashMap<>())
                    .putIfAbsent(words, new Entry(words, actor, form));
        }

        /// How a word of a name set in capitals is looked up: "of" as "OF", "Samoa" as "Samoa".
        private static String inCapitals(String word) {
            String upper = word.toUpperCase(Locale.ROOT);
            return upper.length() > LONGEST_ACRONYM && isUpper(upper) ? capitalised(upper) : key(upper);
        }

        ImmutableListMultimap<String, Entry> entries() {
            ImmutableListMultimap.Builder<String, Entry> all = ImmutableListMultimap.builder();
            entries.forEach((word, byWords) -> all.putAll(word, byWords.values()));
            return all.build();
        }
    }
}
