package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.PartyKey;

/// Gathers which roles the two tables take away and give, and makes corrections of both together. Where the tables
/// were edited against each other, neither is believed.
final class RoleEdits {
    private static final int BY_STATE = 0;
    private static final int BY_TEXT = 1;

    private record Subject(TextRef text, PartyKey party) {}

    private static final class Edit {
        private final Party party;
        private final List<Map<RoleKind, Attribution>> taken = List.of(new TreeMap<>(), new TreeMap<>());
        private final List<Map<RoleKind, Attribution>> given = List.of(new TreeMap<>(), new TreeMap<>());

        Edit(Party party) {
            this.party = party;
        }

        /// The tables contradict each other where both replace the same role, by different ones.
        boolean agrees() {
            Set<RoleKind> one = given.get(BY_STATE).keySet();
            Set<RoleKind> other = given.get(BY_TEXT).keySet();
            boolean apart = !one.isEmpty() && !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
            return !apart
                    || Collections.disjoint(
                            taken.get(BY_STATE).keySet(), taken.get(BY_TEXT).keySet());
        }

        Map<RoleKind, Attribution> both(List<Map<RoleKind, Attribution>> edits) {
            Map<RoleKind, Attribution> all = new TreeMap<>(edits.get(BY_STATE));
            edits.get(BY_TEXT).forEach((role, who) -> all.merge(role, who, (a, b) -> a.or(b)));
            return all;
        }
    }

    private final Map<Subject, Edit> edits = new LinkedHashMap<>();

    private Edit edit(TextRef text, Party party) {
        return edits.computeIfAbsent(new Subject(text, PartyKey.of(party)), s -> new Edit(party));
    }

    /// Notes what a cell of the table by State says of a party that had other roles.
    void byState(TextRef text, Party party, Set<RoleKind> was, Set<RoleKind> is, Attribution who) {
        note(BY_STATE, text, party, was, is, who);
    }

    /// Notes what the table by text says of a party that had other roles.
    void byText(TextRef text, Party party, Set<RoleKind> was, Set<RoleKind> is, Attribution who) {
        note(BY_TEXT, text, party, was, is, who);
    }

    private void note(int table, TextRef text, Party party, Set<RoleKind> was, Set<RoleKind> is, Attribution who) {
        for (RoleKind role : RoleKind.values()) {
            if (was.contains(role) && !is.contains(role)) {
                edit(text, party).taken.get(table).put(role, who);
            }
            if (is.contains(role) && !was.contains(role)) {
                edit(text, party).given.get(table).put(role, who);
            }
        }
    }

    /// Whether a text's roles are edited.
    boolean touches(TextRef text) {
        return edits.keySet().stream().anyMatch(s -> s.text().equals(text));
    }

    /// Makes corrections of the edits.
    ///
    /// @param gone texts that are removed with all their roles
    void correct(Set<TextRef> gone, Findings findings) {
        edits.forEach((subject, edit) -> {
            if (gone.contains(subject.text())) {
                return;
            }
            if (edit.agrees()) {
                correct(subject.text(), edit, findings);
            } else {
                findings.notUnderstood(
                        "Tables 1 and 2, " + name(edit.party) + ", text “" + subject.text() + "”",
                        "",
                        "the two tables were edited against each other: make them say the same");
            }
        });
    }

    private static String name(Party party) {
        return switch (party) {
            case Party.Named(var actor) -> actor.name();
            case Party.Collective(var words) -> words;
        };
    }

    /// A role that is taken and one that is given at the same time are one change.
    private static void correct(TextRef text, Edit edit, Findings findings) {
        var taken = new ArrayList<>(edit.both(edit.taken).entrySet());
        var given = new ArrayList<>(edit.both(edit.given).entrySet());
        for (int i = 0; i < Math.max(taken.size(), given.size()); i++) {
            if (i >= taken.size()) {
                Claim is = new Claim.OfRole(text, edit.party, given.get(i).getKey());
                findings.add(new Correction.Added(is, given.get(i).getValue()));
            } else {
                Claim was = new Claim.OfRole(text, edit.party, taken.get(i).getKey());
                Attribution who = taken.get(i).getValue();
                findings.add(
                        i >= given.size()
                                ? new Correction.Removed(was, who)
                                : new Correction.Changed(
                                        was,
                                        new Claim.OfRole(
                                                text, edit.party, given.get(i).getKey()),
                                        given.get(i).getValue().or(who)));
            }
        }
    }
}
