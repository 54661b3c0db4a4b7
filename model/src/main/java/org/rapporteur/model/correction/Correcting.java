package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Party;

/// Makes corrections to facts, one after the other. A text is looked for among those of the article and those that
/// corrections added, whatever earlier corrections made of their titles.
final class Correcting {
    private final Facts facts;
    private final Map<String, Actor> actors = new HashMap<>();
    private final TextDrafts texts;
    private final Drafts drafts;
    private final NormalForm form;

    Correcting(Facts facts) {
        this.facts = facts;
        facts.actors().forEach(a -> actors.put(a.id(), a));
        this.texts = new TextDrafts(facts.texts());
        this.form = new NormalForm(texts::normal);
        this.drafts = new Drafts(facts, texts, form);
    }

    Corrections.Applied apply(Corrections corrections) {
        List<Correction> made = new ArrayList<>();
        List<Correction> needless = new ArrayList<>();
        List<Corrections.Misfit> misfits = new ArrayList<>();
        for (Correction correction : corrections.corrections()) {
            switch (apply(correction)) {
                case Fit.Made() -> made.add(correction);
                case Fit.Needless() -> needless.add(correction);
                case Fit.Misfit(String reason) -> misfits.add(new Corrections.Misfit(correction, reason));
            }
        }
        boolean edited = !corrections.sha256().equals(facts.article().sha256());
        return new Corrections.Applied(drafts.facts(), made, needless, misfits, edited);
    }

    private Fit apply(Correction correction) {
        return switch (correction) {
            case Correction.Added(Claim is, var who) -> added(known(is), who);
            case Correction.Removed(Claim was, var _) -> removed(was);
            case Correction.Changed(Claim was, Claim is, var who) -> changed(was, known(is), who);
        };
    }

    private Fit added(Claim is, Attribution who) {
        return switch (is) {
            case Claim.OfText text -> texts.add(text, who);
            case Claim.OfRole role -> texts.edit(role.text(), d -> d.add(role, who));
            case Claim.OfOutcome outcome -> texts.edit(outcome.text(), d -> d.add(outcome, who));
            case Claim.OfMandate mandate -> texts.edit(mandate.text(), d -> d.add(mandate, who));
            case Claim.OfMeeting meeting -> drafts.setMeeting(Optional.empty(), Optional.of(meeting), who);
            case Claim other -> drafts.add(other, who);
        };
    }

    private Fit removed(Claim was) {
        return switch (was) {
            case Claim.OfText text -> texts.remove(text.text());
            case Claim.OfRole role -> texts.edit(role.text(), d -> d.remove(role));
            case Claim.OfOutcome outcome -> texts.edit(outcome.text(), d -> d.remove(outcome));
            case Claim.OfMandate mandate -> texts.edit(mandate.text(), d -> d.remove(mandate));
            case Claim.OfMeeting meeting ->
                drafts.setMeeting(Optional.of(meeting), Optional.empty(), Attribution.UNKNOWN);
            case Claim other -> drafts.remove(other);
        };
    }

    private Fit changed(Claim was, Claim is, Attribution who) {
        return switch (is) {
            case Claim.OfText text -> texts.change((Claim.OfText) was, text, who, form);
            case Claim.OfRole role -> texts.edit(role.text(), d -> d.change((Claim.OfRole) was, role, who));
            case Claim.OfOutcome outcome ->
                texts.edit(outcome.text(), d -> d.change((Claim.OfOutcome) was, outcome, who));
            case Claim.OfMandate mandate ->
                texts.edit(mandate.text(), d -> d.change((Claim.OfMandate) was, mandate, who));
            case Claim.OfMeeting meeting ->
                drafts.setMeeting(Optional.of((Claim.OfMeeting) was), Optional.of(meeting), who);
            case Claim other -> drafts.change(was, other, who);
        };
    }

    /// The same claim about the actors that the facts know.
    private Claim known(Claim claim) {
        return switch (claim) {
            case Claim.OfRole(var text, var party, var role) -> new Claim.OfRole(text, known(party), role);
            case Claim.OfDispute(var text, var wording, var proponents, var opponents, var outcome, var replaced) ->
                new Claim.OfDispute(text, wording, known(proponents), known(opponents), outcome, replaced);
            case Claim.OfStatement(var speaker, var act, var target, var about) ->
                new Claim.OfStatement(known(speaker), act, target.map(this::known), about);
            default -> claim;
        };
    }

    private List<Party> known(List<Party> parties) {
        return parties.stream().map(this::known).toList();
    }

    private Party known(Party party) {
        return party instanceof Party.Named(Actor actor)
                ? new Party.Named(actors.computeIfAbsent(actor.id(), id -> actor))
                : party;
    }
}
