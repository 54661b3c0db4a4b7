package org.rapporteur.ingest.gazetteer;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tokenizer;

/// Cities where meetings are held (`cities.csv`) and the countries that they lie in; a capital also by its country
/// ("the Kenyan capital", "the capital of Kenya"), a city also by a river or a building that stands for it ("on the
/// Rhone").
public final class Places {
    private static final class Holder {
        static final Places STANDARD = new Places();
    }

    /// A city or a country.
    ///
    /// @param name as it is written
    /// @param country its ISO 3166-1 alpha-3 code; empty where that is disputed
    public record Place(String name, String country, boolean city) {
        /// Whether the two can be the same place: the same name, or a city and its country.
        public boolean agrees(Place other) {
            return name.equals(other.name)
                    || (city != other.city && !country.isEmpty() && country.equals(other.country));
        }
    }

    /// A place in a sentence.
    ///
    /// @param to the index after its last word
    /// @param described whether it is not named but described: by its country, or by a river or a building
    public record Named(int from, int to, Place place, boolean described) {}

    private record Form(List<String> words, Place place, boolean described) {}

    private final ImmutableListMultimap<String, Form> forms;
    private final ImmutableMap<String, Place> capitals;

    private Places() {
        ImmutableListMultimap.Builder<String, Form> all = ImmutableListMultimap.builder();
        Map<String, Place> cities = new HashMap<>();
        for (Map<String, String> row : Table.rows("cities.csv")) {
            Place place = new Place(row.get("city"), row.get("iso3"), true);
            add(all, row.get("city"), place, false);
            cities.put(row.get("city"), place);
            for (String alias : Table.list(row.get("aliases"))) {
                add(all, alias, place, false);
                cities.putIfAbsent(alias, place);
            }
            Table.list(row.get("nicknames")).forEach(n -> add(all, n, place, true));
        }
        Map<String, Place> byCountry = new HashMap<>();
        for (Map<String, String> row : Table.rows("countries.csv")) {
            addCountry(all, row);
            capital(row, cities).ifPresent(c -> byCountry.put(row.get("iso3"), c));
            capital(row, cities)
                    .ifPresent(c -> Table.list(row.get("adjectives")).forEach(a -> add(all, a + " capital", c, true)));
        }
        forms = all.build();
        capitals = ImmutableMap.copyOf(byCountry);
    }

    private static void addCountry(ImmutableListMultimap.Builder<String, Form> all, Map<String, String> row) {
        Place place = new Place(row.get("common_name"), row.get("iso3"), false);
        add(all, row.get("common_name"), place, false);
        add(all, row.get("un_short_name"), place, false);
        Table.list(row.get("aliases")).forEach(a -> add(all, a, place, false));
        Table.list(row.get("abbreviations")).forEach(a -> add(all, a, place, false));
    }

    private static Optional<Place> capital(Map<String, String> row, Map<String, Place> cities) {
        List<String> named = Table.list(row.get("capitals"));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        cities.getOrDefault(named.getFirst(), new Place(named.getFirst(), row.get("iso3"), true)));
    }

    /// The lists that ship with the program.
    public static Places standard() {
        return Holder.STANDARD;
    }

    private static void add(
            ImmutableListMultimap.Builder<String, Form> forms, String name, Place place, boolean described) {
        List<String> words =
                Tokenizer.tokenize(name).stream().map(t -> t.lower()).toList();
        forms.put(words.getFirst(), new Form(words, place, described));
    }

    /// The longest place that begins at a word: a capitalised name, or a capital by its country.
    public Optional<Named> at(Sentence sentence, int i) {
        boolean capital = sentence.at(i, "capital");
        if (!sentence.word(i).token().capitalised()) {
            return capital ? capitalOf(sentence, i) : Optional.empty();
        }
        Form best = null;
        for (Form form : forms.get(sentence.lower(i))) {
            boolean longer = best == null || form.words.size() > best.words.size();
            if (longer && sentence.at(i, form.words.toArray(String[]::new))) {
                best = form;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Named named = new Named(i, i + best.words.size(), best.place, best.described);
        return Optional.of(ofCapital(sentence, named));
    }

    /// "the capital of Kenya", "Kenya's capital, Nairobi".
    private Optional<Named> capitalOf(Sentence sentence, int i) {
        if (!sentence.at(i + 1, "of") || i + 2 >= sentence.size()) {
            return Optional.empty();
        }
        int of = sentence.at(i + 2, "the") ? i + 3 : i + 2;
        return Optional.of(of)
                .filter(k -> k < sentence.size())
                .flatMap(k -> at(sentence, k))
                .filter(n ->
                        capitals.containsKey(n.place().country()) && !n.place().city())
                .map(n -> new Named(i, n.to(), capitals.get(n.place().country()), true));
    }

    private Named ofCapital(Sentence sentence, Named country) {
        boolean possessed = !country.place().city() && sentence.at(country.to(), "'s", "capital");
        return possessed && capitals.containsKey(country.place().country())
                ? new Named(
                        country.from(),
                        country.to() + 2,
                        capitals.get(country.place().country()),
                        true)
                : country;
    }

    /// The city or country of that name.
    public Optional<Place> named(String name) {
        return forms.values().stream()
                .map(Form::place)
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
