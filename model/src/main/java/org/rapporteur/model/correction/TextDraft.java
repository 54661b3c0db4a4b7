package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;

/// A text that is being corrected.
final class TextDraft {
    private final String id;
    private TextKind kind;
    private String title;
    private Optional<String> symbol;
    private Optional<String> amends;
    private Grounds grounds;
    private final List<Role> roles;
    private Optional<Outcome> outcome;
    private final List<Mandate> mandates;

    TextDraft(NegotiatedText text) {
        this.id = text.id();
        this.kind = text.kind();
        this.title = text.title();
        this.symbol = text.symbol();
        this.amends = text.amends();
        this.grounds = text.grounds();
        this.roles = new ArrayList<>(text.roles());
        this.outcome = text.outcome();
        this.mandates = new ArrayList<>(text.mandates());
    }

    String id() {
        return id;
    }

    Optional<String> amends() {
        return amends;
    }

    NegotiatedText text() {
        return new NegotiatedText(id, kind, title, symbol, amends, roles, outcome, mandates, grounds);
    }

    void become(Claim.OfText is, Optional<String> amended, Attribution who) {
        kind = is.kind();
        title = is.title();
        symbol = is.symbol();
        amends = amended;
        grounds = who.grounds();
    }

    void amendNothing() {
        amends = Optional.empty();
    }

    private boolean has(Party party, RoleKind role) {
        return roles.stream().anyMatch(r -> r.kind() == role && Claims.same(r.party(), party));
    }

    Fit add(Claim.OfRole is, Attribution who) {
        if (has(is.party(), is.role())) {
            return Fit.needless();
        }
        roles.add(new Role(is.party(), is.role(), who.grounds()));
        return Fit.made();
    }

    Fit remove(Claim.OfRole was) {
        boolean removed = roles.removeIf(r -> r.kind() == was.role() && Claims.same(r.party(), was.party()));
        return removed ? Fit.made() : Fit.needless();
    }

    Fit change(Claim.OfRole was, Claim.OfRole is, Attribution who) {
        if (!has(was.party(), was.role())) {
            return has(is.party(), is.role())
                    ? Fit.needless()
                    : Fit.misfit("the text does not have that role to be changed");
        }
        remove(was);
        add(is, who);
        return Fit.made();
    }

    private boolean says(Claim.OfOutcome claim) {
        return outcome.filter(o -> o.status().equals(claim.status())
                        && o.method().equals(claim.method())
                        && o.vote().equals(claim.vote()))
                .isPresent();
    }

    private Fit set(Claim.OfOutcome is, Attribution who) {
        outcome = Optional.of(new Outcome(is.status(), is.method(), is.vote(), who.grounds()));
        return Fit.made();
    }

    Fit add(Claim.OfOutcome is, Attribution who) {
        if (outcome.isEmpty()) {
            return set(is, who);
        }
        return says(is) ? Fit.needless() : Fit.misfit("the text has another outcome by now");
    }

    Fit remove(Claim.OfOutcome was) {
        if (outcome.isEmpty()) {
            return Fit.needless();
        }
        if (!says(was)) {
            return Fit.misfit("the text has another outcome by now");
        }
        outcome = Optional.empty();
        return Fit.made();
    }

    Fit change(Claim.OfOutcome was, Claim.OfOutcome is, Attribution who) {
        if (says(is)) {
            return Fit.needless();
        }
        return says(was) ? set(is, who) : Fit.misfit("the outcome to be changed is not the text's");
    }

    private int find(Claim.OfMandate claim) {
        for (int i = 0; i < mandates.size(); i++) {
            if (TextRef.folded(mandates.get(i).what()).equals(TextRef.folded(claim.what()))) {
                return i;
            }
        }
        return -1;
    }

    Fit add(Claim.OfMandate is, Attribution who) {
        if (find(is) >= 0) {
            return Fit.needless();
        }
        mandates.add(new Mandate(is.what(), who.grounds()));
        return Fit.made();
    }

    Fit remove(Claim.OfMandate was) {
        int at = find(was);
        if (at < 0) {
            return Fit.needless();
        }
        mandates.remove(at);
        return Fit.made();
    }

    Fit change(Claim.OfMandate was, Claim.OfMandate is, Attribution who) {
        int at = find(was);
        if (at < 0) {
            return find(is) >= 0 ? Fit.needless() : Fit.misfit("the text does not have that mandate");
        }
        mandates.set(at, new Mandate(is.what(), who.grounds()));
        return Fit.made();
    }
}
