package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Finds roles that a question asks for and the next sentence gives: "Who opposed it? Chile and Peru."
final class QuestionRoles {
    private record Asked(RoleKind kind, List<Reference> texts, String rule) {}

    private final Findings findings;
    private Optional<Asked> asked = Optional.empty();

    QuestionRoles(Findings findings) {
        this.findings = findings;
    }

    /// Gives the role that was asked for to those whom a sentence names at its beginning, without a verb of their own.
    void answer(Reading reading, EvidenceBook evidence) {
        boolean verb = reading.clauses().stream()
                .map(c -> (VerbGroup) reading.parsed().chunk(c.verb()))
                .anyMatch(v -> v.form() == VerbGroup.Form.FINITE);
        if (asked.isEmpty() || verb || !(reading.parsed().chunk(0) instanceof PartyPhrase parties)) {
            return;
        }
        Asked question = asked.get();
        var cited = evidence.cite(reading.sentence().span(), question.rule());
        for (Reference text : question.texts()) {
            parties.parties().stream()
                    .filter(p -> p instanceof Party.Named)
                    .forEach(p -> findings.role(text, p, question.kind(), cited));
        }
    }

    /// Remembers what a sentence asks.
    ///
    /// @param targets the texts of a match
    void remember(Reading reading, List<Match> matches, Function<Match, List<Reference>> targets) {
        boolean asks = reading.sentence().at(reading.sentence().size() - 1, "?")
                && reading.sentence().word(0).is("who", "which", "whose", "and", "so", "but", "by");
        asked = Optional.empty();
        if (!asks) {
            return;
        }
        for (Match match : matches) {
            boolean unnamed = match.doers().stream()
                    .noneMatch(k -> Doers.isNamed(reading.parsed().chunk(k)));
            if (unnamed && match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)) {
                asked = Optional.of(
                        new Asked(kind, targets.apply(match), match.predicate().rule() + ", asked"));
            }
        }
    }
}
