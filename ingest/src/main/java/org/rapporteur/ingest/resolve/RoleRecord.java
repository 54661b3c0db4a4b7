package org.rapporteur.ingest.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;

/// Who has which role on a text, in the order in which the article says so, with the sentences that say it.
final class RoleRecord {
    private record RoleKey(Party party, RoleKind kind) {}

    private final Map<RoleKey, List<Evidence>> roles = new LinkedHashMap<>();
    private final Set<RoleKey> withdrawn = new LinkedHashSet<>();

    /// Gives a party a role, unless it takes it back.
    void give(Party party, RoleKind role, Evidence evidence) {
        if (withdrawn.contains(new RoleKey(party, role))) {
            return;
        }
        List<Evidence> list = roles.computeIfAbsent(new RoleKey(party, role), k -> new ArrayList<>());
        if (!list.contains(evidence)) {
            list.add(evidence);
        }
    }

    /// Takes back a role, whether it was said before or is said later.
    void withdraw(Party party, RoleKind role) {
        RoleKey key = new RoleKey(party, role);
        withdrawn.add(key);
        roles.remove(key);
    }

    /// Takes back a role that nothing but misread sentences said.
    void retract(Party party, RoleKind role, Predicate<Evidence> misread) {
        RoleKey key = new RoleKey(party, role);
        List<Evidence> list = roles.getOrDefault(key, List.of());
        if (!list.isEmpty() && list.stream().allMatch(misread)) {
            roles.remove(key);
        }
    }

    /// The actors in a role.
    Set<Actor> actors(RoleKind role) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (RoleKey key : roles.keySet()) {
            if (key.kind == role && key.party instanceof Party.Named(Actor actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }

    boolean isEmpty() {
        return roles.isEmpty();
    }

    /// The roles, as facts.
    List<Role> build() {
        List<Role> all = new ArrayList<>();
        roles.forEach((key, cited) -> all.add(new Role(key.party, key.kind, new Grounds.Cited(cited))));
        return List.copyOf(all);
    }

    /// Everything that says so.
    List<Evidence> evidence() {
        return roles.values().stream().flatMap(List::stream).toList();
    }
}
