package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.render.pdf.compose.Brief.Cell;
import org.rapporteur.render.pdf.compose.Brief.Column;
import org.rapporteur.render.pdf.compose.Brief.Row;
import org.rapporteur.render.pdf.compose.Inline.Pointer;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Names the parties in a role: all of them where they are few; by region, with the full list in an annex, where they
/// are many.
final class Rolls {
    /// More names than this do not fit a cell.
    private static final int MOST_NAMES = 24;

    /// The order of the regional groups, as the United Nations lists them.
    static final List<String> REGIONS = List.of("AG", "APG", "EEG", "GRULAC", "WEOG");

    private record Entry(NegotiatedText text, RoleKind kind) {}

    private final Terms terms;
    private final Map<Entry, List<Party>> annexed = new LinkedHashMap<>();

    Rolls(Terms terms) {
        this.terms = terms;
    }

    /// The parties in a role, with their references; empty where there are none.
    ///
    /// @param labelled whether the role is named first
    Optional<Prose> of(NegotiatedText text, RoleKind kind, boolean labelled) {
        List<Role> roles = text.roles().stream().filter(r -> r.kind() == kind).toList();
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        List<Party> parties = roles.stream().map(Role::party).distinct().toList();
        Prose prose = labelled ? Prose.of(terms.label("roll." + kind.code()) + " ", Tone.ASIDE) : Prose.EMPTY;
        prose = parties.size() > MOST_NAMES ? prose.and(summary(text, kind, parties)) : prose.and(names(parties));
        prose = prose.citing(terms.notes.cite(roles.stream().map(Role::grounds)));
        for (Role role : roles) {
            prose = terms.corrected(prose, role.grounds());
        }
        return Optional.of(prose);
    }

    private Prose names(List<Party> parties) {
        List<String> names = sorted(parties).stream().map(terms.wording::name).toList();
        String list = String.join(names.stream().anyMatch(n -> n.contains(",")) ? "; " : ", ", names);
        long states = parties.stream().filter(Rolls::isState).count();
        return states == parties.size() && parties.size() > 6
                ? Prose.of(terms.label("roll.counted", parties.size(), list))
                : Prose.of(list);
    }

    private Prose summary(NegotiatedText text, RoleKind kind, List<Party> parties) {
        annexed.put(new Entry(text, kind), sorted(parties));
        Map<String, Integer> byRegion = new TreeMap<>();
        parties.forEach(p -> byRegion.merge(region(p), 1, Integer::sum));
        List<String> counts = new ArrayList<>();
        for (String region : withOthers()) {
            Integer count = byRegion.get(region);
            if (count != null) {
                counts.add(terms.label("roll.region", terms.wording.shortRegion(region), count));
            }
        }
        return Prose.of(terms.label("roll.summary", parties.size(), String.join(", ", counts)) + " ")
                .and(new Pointer(terms.label("roll.annex"), "annex"));
    }

    /// Every region in order, then the States of none and the groups.
    static List<String> withOthers() {
        List<String> all = new ArrayList<>(REGIONS);
        all.add("none");
        all.add("groups");
        return all;
    }

    /// A party's regional group; `none` for a State of none, `groups` for what is not a State.
    static String region(Party party) {
        return party instanceof Party.Named(var actor) && actor.isState()
                ? actor.region().filter(REGIONS::contains).orElse("none")
                : "groups";
    }

    static boolean isState(Party party) {
        return party instanceof Party.Named(var actor) && actor.isState();
    }

    private List<Party> sorted(List<Party> parties) {
        var collator = java.text.Collator.getInstance(terms.wording.language().locale());
        return parties.stream()
                .sorted(java.util.Comparator.<Party>comparingInt(p -> p instanceof Party.Named ? 0 : 1)
                        .thenComparing(terms.wording::name, collator))
                .toList();
    }

    /// The full lists that cells only summed up.
    Optional<Brief.Section> annex() {
        if (annexed.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        annexed.forEach((entry, parties) -> rows.add(new Row(
                Optional.empty(),
                List.of(
                        Cell.of(Prose.of(terms.labelOf(entry.text()), Tone.STRONG)),
                        Cell.of(Prose.of(terms.wording.label(entry.kind()))),
                        new Cell(byRegion(parties))))));
        List<Column> columns = List.of(
                new Column(terms.label("texts.label"), 0, true, 24),
                new Column(terms.label("annex.role"), 0.5, true, 60),
                new Column(terms.label("annex.names"), 4, false, 180));
        return Optional.of(
                new Brief.Table(terms.label("annex.heading"), "annex", terms.label("annex.about"), columns, rows));
    }

    private List<Prose> byRegion(List<Party> parties) {
        List<Prose> paragraphs = new ArrayList<>();
        for (String region : withOthers()) {
            List<String> names = parties.stream()
                    .filter(p -> region(p).equals(region))
                    .map(terms.wording::name)
                    .toList();
            if (!names.isEmpty()) {
                paragraphs.add(Prose.of(terms.label("annex.group", terms.wording.region(region)) + " ", Tone.STRONG)
                        .and(String.join(", ", names), Tone.PLAIN));
            }
        }
        return paragraphs;
    }
}
