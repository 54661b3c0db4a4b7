package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.PartyKey;
import org.rapporteur.render.docx.word.WordDocument;

/// Finds the parties that names in the document mean: first those of its own facts, as it shows them, then every actor
/// of the directory.
final class PartyFinder {
    private static final Pattern COUNT = Pattern.compile("^\\d+\\s*\\p{Z}?:\\s*");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:(?:and|et|y)\\s+)?|\\s+(?:and|et|y|e)\\s+");

    private final Map<String, Party> shown = new LinkedHashMap<>();
    private final ActorDirectory directory;

    PartyFinder(Facts facts, Labels labels, ActorDirectory directory) {
        this.directory = directory.with(facts.actors());
        Stream.concat(
                        facts.texts().stream().flatMap(t -> t.roles().stream()).map(Role::party),
                        facts.disputes().stream()
                                .flatMap(d -> Stream.concat(d.proponents().stream(), d.opponents().stream())))
                .forEach(p -> shown.putIfAbsent(
                        folded(WordDocument.shown(labels.wording().name(p))), p));
    }

    private static String folded(String name) {
        return ActorDirectory.folded(name);
    }

    /// The party of a name.
    Optional<Party> find(String name) {
        return Optional.ofNullable(shown.get(folded(name)))
                .or(() -> directory.find(name).map(Party.Named::new));
    }

    /// Close names, for a message; empty where there is none.
    String suggestion(String name) {
        List<Actor> close = directory.suggest(name);
        return close.isEmpty()
                ? ""
                : "; did you mean " + close.stream().map(Actor::name).collect(Collectors.joining(" or ")) + "?";
    }

    /// Whether a misspelt name may mean a party.
    boolean mayMean(String name, Party party) {
        return party instanceof Party.Named(Actor actor)
                && directory.suggest(name).stream().anyMatch(a -> a.id().equals(actor.id()));
    }

    /// A list of names.
    ///
    /// @param parties those that were found, each once
    /// @param unknown the names that were not
    record Names(List<Party> parties, List<String> unknown) {}

    /// Reads a cell with a list of names: separated by semicolons or paragraphs, with or without a count before them;
    /// commas and "and" separate where that makes sense of every name.
    Names names(List<String> paragraphs) {
        Map<PartyKey, Party> parties = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String paragraph : paragraphs) {
            String list = COUNT.matcher(paragraph).replaceFirst("");
            for (String name : parted(list)) {
                if (!Vocabulary.isDash(name)) {
                    Optional<Party> party = find(name);
                    party.ifPresent(p -> parties.putIfAbsent(PartyKey.of(p), p));
                    if (party.isEmpty()) {
                        byCommas(name)
                                .ifPresentOrElse(
                                        all -> all.forEach(p -> parties.putIfAbsent(PartyKey.of(p), p)),
                                        () -> unknown.add(name));
                    }
                }
            }
        }
        return new Names(List.copyOf(parties.values()), List.copyOf(unknown));
    }

    /// The names between semicolons; those of the article's vague collectives may hold one themselves.
    private List<String> parted(String list) {
        List<String> pieces = List.of(SEMICOLON.split(list, -1));
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = pieces.size();
            while (to > from + 1 && !shown.containsKey(folded(String.join(" ", pieces.subList(from, to))))) {
                to--;
            }
            names.add(String.join("; ", pieces.subList(from, to)));
            from = to;
        }
        return names;
    }

    private Optional<List<Party>> byCommas(String names) {
        List<Party> parties = new ArrayList<>();
        String[] split = COMMA.split(names, -1);
        for (String name : split) {
            find(name).ifPresent(parties::add);
        }
        return parties.size() == split.length && split.length > 1 ? Optional.of(parties) : Optional.empty();
    }
}
