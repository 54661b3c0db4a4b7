package org.rapporteur.ingest.gazetteer;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tokenizer;

/// Cities where meetings are held (`cities.csv`) and the countries that they lie in.
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
    public record Named(int from, int to, Place place) {}

    private record Form(List<String> words, Place place) {}

    private final ImmutableListMultimap<String, Form> forms;

    private Places() {
        ImmutableListMultimap.Builder<String, Form> all = ImmutableListMultimap.builder();
        for (Map<String, String> row : Table.rows("cities.csv")) {
            Place place = new Place(row.get("city"), row.get("iso3"), true);
            add(all, row.get("city"), place);
            Table.list(row.get("aliases")).forEach(a -> add(all, a, place));
        }
        for (Map<String, String> row : Table.rows("countries.csv")) {
            Place place = new Place(row.get("common_name"), row.get("iso3"), false);
            add(all, row.get("common_name"), place);
            add(all, row.get("un_short_name"), place);
            Table.list(row.get("aliases")).forEach(a -> add(all, a, place));
            Table.list(row.get("abbreviations")).forEach(a -> add(all, a, place));
        }
        forms = all.build();
    }

    /// The lists that ship with the program.
    public static Places standard() {
        return Holder.STANDARD;
    }

    private static void add(ImmutableListMultimap.Builder<String, Form> forms, String name, Place place) {
        List<String> words =
                Tokenizer.tokenize(name).stream().map(t -> t.lower()).toList();
        forms.put(words.getFirst(), new Form(words, place));
    }

    /// The longest place name, capitalised, that begins at a word.
    public Optional<Named> at(Sentence sentence, int i) {
        if (!sentence.word(i).token().capitalised()) {
            return Optional.empty();
        }
        Form best = null;
        for (Form form : forms.get(sentence.lower(i))) {
            boolean longer = best == null || form.words.size() > best.words.size();
            if (longer && sentence.at(i, form.words.toArray(String[]::new))) {
                best = form;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Named(i, i + best.words.size(), best.place));
    }

    /// The city or country of that name.
    public Optional<Place> named(String name) {
        return forms.values().stream()
                .map(Form::place)
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
