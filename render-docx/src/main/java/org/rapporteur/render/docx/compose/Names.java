package org.rapporteur.render.docx.compose;

import java.text.Collator;
import java.util.Comparator;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;

/// What parties and their groups are called in the language of the labels.
public final class Names {
    private final Labels labels;
    private final Comparator<String> order;

    public Names(Labels labels) {
        this.labels = labels;
        Collator collator = Collator.getInstance(labels.locale());
        this.order = Comparator.<String>comparingInt(s -> 0)
                .thenComparing(collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    /// The name as a row head shows it.
    public String name(Party party) {
        return labels.wording().name(party);
    }

    /// The regional group of a State; what it is for any other party.
    public String group(Party party) {
        return switch (party) {
            case Party.Collective _ -> labels.get("region.collective");
            case Party.Named(Actor actor)
            when actor.isState() -> actor.region().map(this::region).orElse(labels.get("region.none"));
            case Party.Named(Actor actor) ->
                labels.get("region." + actor.kind().name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /// The name of a regional group by its code; States of an unknown one belong to none.
    public String region(String code) {
        return labels.find("region." + code).orElseGet(() -> labels.get("region.none"));
    }

    /// The order of names in the language.
    public Comparator<String> order() {
        return order;
    }

    /// States by region, then groups, organisations and bodies, then collectives.
    public int rank(Party party) {
        return switch (party) {
            case Party.Collective _ -> 4;
            case Party.Named(Actor actor) when actor.isState() -> actor.region().isPresent() ? 0 : 1;
            case Party.Named(Actor actor) -> actor.kind() == Actor.Kind.GROUP ? 2 : 3;
        };
    }
}
