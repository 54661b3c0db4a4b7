package org.rapporteur.render.pdf.compose;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.render.pdf.compose.Brief.Bloc;
import org.rapporteur.render.pdf.compose.Brief.Grid;
import org.rapporteur.render.pdf.compose.Brief.LegendEntry;
import org.rapporteur.render.pdf.compose.Brief.Position;
import org.rapporteur.render.pdf.compose.Brief.Shade;
import org.rapporteur.render.pdf.compose.Brief.Standing;

/// Composes the grids of texts by parties, the parties under their regional groups.
final class PositionsComposer {
    /// As many columns as stand side by side on a page.
    private static final int COLUMNS = 26;

    /// As many rows as one grid holds.
    private static final int ROWS = 32;

    /// With more parties than this the grid would be a wall: the tables name them by region instead.
    private static final int MOST_PARTIES = 3 * COLUMNS;

    private final Terms terms;
    private final Collator collator;

    PositionsComposer(Terms terms) {
        this.terms = terms;
        this.collator = Collator.getInstance(terms.wording.language().locale());
    }

    Optional<Brief.Section> section() {
        List<NegotiatedText> texts = terms.facts.texts().stream()
                .filter(t -> t.roles().stream().anyMatch(r -> r.party() instanceof Party.Named))
                .toList();
        Map<String, List<Actor>> regions = actors(texts);
        int parties = regions.values().stream().mapToInt(List::size).sum();
        if (texts.size() < 2 || parties < 3 || parties > MOST_PARTIES) {
            return Optional.empty();
        }
        List<Grid> grids = new ArrayList<>();
        for (List<NegotiatedText> rows : slices(texts, ROWS)) {
            strips(actors(rows)).forEach(strip -> grids.add(grid(rows, strip)));
        }
        return Optional.of(new Brief.Positions(terms.label("positions"), "positions", grids, legend(texts)));
    }

    private Map<String, List<Actor>> actors(List<NegotiatedText> texts) {
        Set<Actor> actors = new LinkedHashSet<>();
        texts.stream().flatMap(t -> t.roles().stream()).forEach(r -> {
            if (r.party() instanceof Party.Named(var actor)) {
                actors.add(actor);
            }
        });
        Map<String, List<Actor>> regions = new LinkedHashMap<>();
        for (String region : Rolls.withOthers()) {
            List<Actor> members = actors.stream()
                    .filter(a -> Rolls.region(new Party.Named(a)).equals(region))
                    .sorted(Comparator.comparing(terms.wording::compact, collator))
                    .toList();
            if (!members.isEmpty()) {
                regions.put(region, members);
            }
        }
        return regions;
    }

    /// Rows of blocs that fit the page's width; a region is split only where it alone is too wide.
    private static List<Map<String, List<Actor>>> strips(Map<String, List<Actor>> regions) {
        List<Map<String, List<Actor>>> strips = new ArrayList<>();
        Map<String, List<Actor>> strip = new LinkedHashMap<>();
        int used = 0;
        for (var region : regions.entrySet()) {
            for (List<Actor> part : slices(region.getValue(), COLUMNS)) {
                if (used + part.size() > COLUMNS && !strip.isEmpty()) {
                    strips.add(strip);
                    strip = new LinkedHashMap<>();
                    used = 0;
                }
                strip.put(region.getKey(), part);
                used += part.size();
            }
        }
        strips.add(strip);
        return strips;
    }

    private static <T> List<List<T>> slices(List<T> all, int most) {
        int parts = Math.max(1, (all.size() + most - 1) / most);
        List<List<T>> slices = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            slices.add(all.subList(all.size() * i / parts, all.size() * (i + 1) / parts));
        }
        return slices;
    }

    private Grid grid(List<NegotiatedText> texts, Map<String, List<Actor>> strip) {
        List<Bloc> blocs = new ArrayList<>();
        strip.forEach((region, actors) -> blocs.add(new Bloc(
                terms.wording.shortRegion(region),
                actors.stream().map(a -> standing(texts, a)).toList())));
        return new Grid(texts.stream().map(terms::labelOf).toList(), blocs, about(texts, strip));
    }

    private Standing standing(List<NegotiatedText> texts, Actor actor) {
        return new Standing(
                terms.wording.compact(actor),
                texts.stream().map(t -> position(roles(t, actor))).toList());
    }

    private static Set<RoleKind> roles(NegotiatedText text, Actor actor) {
        Set<RoleKind> kinds = EnumSet.noneOf(RoleKind.class);
        text.roles().stream()
                .filter(r -> r.party() instanceof Party.Named(var a) && a.equals(actor))
                .forEach(r -> kinds.add(r.kind()));
        return kinds;
    }

    /// The weightiest role gives the shade; up to two roles give their letters.
    private Optional<Position> position(Set<RoleKind> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        String letters = kinds.stream().limit(2).map(terms.wording::letter).collect(Collectors.joining());
        return Optional.of(new Position(letters, shade(kinds.iterator().next())));
    }

    private static Shade shade(RoleKind kind) {
        return switch (kind) {
            case LEAD -> Shade.LEADING;
            case COSPONSOR, SUPPORTER, VOTED_FOR -> Shade.BACKING;
            case OPPONENT, VOTED_AGAINST -> Shade.AGAINST;
            case DISSOCIATED, ABSTAINED -> Shade.APART;
            case FACILITATOR -> Shade.SERVING;
        };
    }

    private List<LegendEntry> legend(List<NegotiatedText> texts) {
        Set<RoleKind> present = EnumSet.noneOf(RoleKind.class);
        texts.stream().flatMap(t -> t.roles().stream()).forEach(r -> present.add(r.kind()));
        return present.stream()
                .map(k -> new LegendEntry(new Position(terms.wording.letter(k), shade(k)), terms.wording.label(k)))
                .toList();
    }

    /// Says in words what the grid shows, text by text.
    private String about(List<NegotiatedText> texts, Map<String, List<Actor>> strip) {
        StringBuilder about = new StringBuilder(terms.label("positions.about"));
        for (NegotiatedText text : texts) {
            Map<RoleKind, List<String>> names = new LinkedHashMap<>();
            strip.values().stream()
                    .flatMap(List::stream)
                    .forEach(a -> roles(text, a)
                            .forEach(k -> names.computeIfAbsent(k, x -> new ArrayList<>())
                                    .add(terms.wording.compact(a))));
            if (!names.isEmpty()) {
                String roles = names.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> terms.label(
                                "positions.about.role",
                                terms.wording.label(e.getKey()),
                                String.join(", ", e.getValue())))
                        .collect(Collectors.joining("; "));
                about.append(' ').append(terms.label("positions.about.text", terms.labelOf(text), roles));
            }
        }
        return about.toString();
    }
}
