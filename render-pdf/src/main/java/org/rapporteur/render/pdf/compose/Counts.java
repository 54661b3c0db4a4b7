package org.rapporteur.render.pdf.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.wording.Wording;

/// Counts what the facts hold.
final class Counts {
    private Counts() {}

    /// The noun for all of the texts: that of their kind where they are of one kind, "text" otherwise.
    static String commonNoun(List<NegotiatedText> texts) {
        Set<String> nouns = new LinkedHashSet<>();
        texts.forEach(t -> nouns.add(Wording.noun(t.kind())));
        return nouns.size() == 1 ? nouns.iterator().next() : "text";
    }

    /// The texts of a status.
    static List<NegotiatedText> of(List<NegotiatedText> texts, Outcome.Status status) {
        return texts.stream()
                .filter(t -> t.outcome()
                        .flatMap(Outcome::status)
                        .filter(status::equals)
                        .isPresent())
                .toList();
    }

    /// The texts decided in a way.
    static List<NegotiatedText> of(List<NegotiatedText> texts, Outcome.Method method) {
        return texts.stream()
                .filter(t -> t.outcome()
                        .flatMap(Outcome::method)
                        .filter(method::equals)
                        .isPresent())
                .toList();
    }

    /// The texts that were adopted by consensus.
    static List<NegotiatedText> byConsensus(List<NegotiatedText> texts) {
        return of(of(texts, Outcome.Method.CONSENSUS), Outcome.Status.ADOPTED);
    }

    /// The States in any of some roles, each once.
    static Set<Party> states(Facts facts, Set<RoleKind> kinds) {
        Set<Party> states = new LinkedHashSet<>();
        facts.texts().stream()
                .flatMap(t -> t.roles().stream())
                .filter(r -> kinds.contains(r.kind()) && Rolls.isState(r.party()))
                .forEach(r -> states.add(r.party()));
        return states;
    }

    /// A constant's part of a label's key.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
