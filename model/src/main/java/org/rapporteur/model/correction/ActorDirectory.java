package org.rapporteur.model.correction;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.model.Actor;
import org.rapporteur.model.wording.Language;
import org.rapporteur.model.wording.Wording;

/// Finds the actor that a person means by a name: its id, its name in one of the languages of the documents, or
/// another name that it goes by. Letter case, accents, punctuation and a leading article do not matter; a misspelt name
/// finds nothing, but close names can be suggested.
public final class ActorDirectory {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|la|le|les|l|el|los|las) (?=.)");
    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, Actor> byId;
    private final Map<String, Set<String>> idsByName = new TreeMap<>();

    private ActorDirectory(Map<String, Actor> byId) {
        this.byId = byId;
    }

    /// A directory of actors by their ids and their names in every language.
    public static ActorDirectory of(Collection<Actor> actors) {
        return of(actors, Map.of());
    }

    /// The same with more names.
    ///
    /// @param otherNames names by the id of the actor that goes by them
    public static ActorDirectory of(Collection<Actor> actors, Map<String, List<String>> otherNames) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        actors.forEach(a -> byId.putIfAbsent(a.id(), a));
        ActorDirectory directory = new ActorDirectory(byId);
        for (Actor actor : byId.values()) {
            directory.name(actor, actor.name());
            for (Language language : Language.values()) {
                Wording wording = Wording.of(language);
                directory.name(actor, wording.name(actor));
                directory.name(actor, wording.compact(actor));
            }
            otherNames.getOrDefault(actor.id(), List.of()).forEach(name -> directory.name(actor, name));
        }
        return directory;
    }

    /// The same directory with other actors as well, which win over those with the same id.
    public ActorDirectory with(Collection<Actor> more) {
        Map<String, Actor> all = new LinkedHashMap<>(byId);
        more.forEach(a -> all.put(a.id(), a));
        ActorDirectory directory = of(all.values());
        idsByName.forEach((name, ids) ->
                directory.idsByName.computeIfAbsent(name, n -> new HashSet<>()).addAll(ids));
        return directory;
    }

    private void name(Actor actor, String name) {
        String folded = folded(name);
        if (!folded.isEmpty()) {
            idsByName.computeIfAbsent(folded, n -> new HashSet<>()).add(actor.id());
        }
    }

    /// The actor with an id.
    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The actor that goes by a name or an id; empty where none or more than one does.
    public Optional<Actor> find(String name) {
        Optional<Actor> exact = byId(name.strip());
        if (exact.isPresent()) {
            return exact;
        }
        Set<String> ids = idsByName.getOrDefault(folded(name), Set.of());
        return ids.size() == 1 ? byId(ids.iterator().next()) : byId(name.strip().toUpperCase(Locale.ROOT));
    }

    /// Actors whose names are close to a misspelt one, the closest first; at most three.
    public List<Actor> suggest(String name) {
        String folded = folded(name);
        int most = Math.max(1, folded.length() / 4);
        Map<String, Integer> distances = new TreeMap<>();
        for (Map.Entry<String, Set<String>> entry : idsByName.entrySet()) {
            int distance = distance(folded, entry.getKey(), most);
            if (distance <= most) {
                entry.getValue().forEach(id -> distances.merge(id, distance, Math::min));
            }
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SUGGESTIONS)
                .map(e -> byId.get(e.getKey()))
                .toList();
    }

    /// A name without what does not matter.
    public static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /// The number of letters to insert, delete, replace or swap with their neighbour; anything over `most` once that
    /// many is exceeded.
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
