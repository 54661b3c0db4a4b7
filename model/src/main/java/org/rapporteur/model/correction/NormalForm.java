package org.rapporteur.model.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;

/// Brings claims into a form in which those that say the same are equal: parties by id alone and in order, texts by id,
/// words without regard to letter case and white space where they name something.
final class NormalForm {
    private final UnaryOperator<TextRef> texts;

    /// @param texts gives each reference to the same text the same words
    NormalForm(UnaryOperator<TextRef> texts) {
        this.texts = texts;
    }

    boolean same(Claim one, Claim other) {
        return of(one).equals(of(other));
    }

    Claim of(Claim claim) {
        return switch (claim) {
            case Claim.OfMeeting meeting -> meeting;
            case Claim.OfText(var _, var kind, var title, var symbol, var amends) ->
                new Claim.OfText(new TextRef("-"), kind, title, symbol, amends.map(texts));
            case Claim.OfRole(var text, var party, var role) -> new Claim.OfRole(texts.apply(text), of(party), role);
            case Claim.OfOutcome(var text, var status, var method, var vote) ->
                new Claim.OfOutcome(texts.apply(text), status, method, vote);
            case Claim.OfMandate(var text, var what) -> new Claim.OfMandate(texts.apply(text), TextRef.folded(what));
            case Claim.OfDispute(var text, var wording, var proponents, var opponents, var outcome, var replaced) ->
                new Claim.OfDispute(
                        text.map(texts), TextRef.folded(wording), of(proponents), of(opponents), outcome, replaced);
            case Claim.OfStatement(var speaker, var act, var target, var about) ->
                new Claim.OfStatement(of(speaker), act, target.map(NormalForm::of), about);
            case Claim.OfEvent event -> event;
        };
    }

    private static List<Party> of(List<Party> parties) {
        return parties.stream()
                .sorted(Comparator.comparing(Claims::key))
                .map(NormalForm::of)
                .distinct()
                .toList();
    }

    private static Party of(Party party) {
        return switch (party) {
            case Party.Named(Actor actor) ->
                new Party.Named(new Actor(actor.id(), Actor.Kind.GROUP, actor.id(), Optional.empty()));
            case Party.Collective(String words) -> new Party.Collective(TextRef.folded(words));
        };
    }
}
