package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.RoleKind;

/// Tells which texts a clause is about: those that it names, else the one that the sentence or paragraph is about.
final class RoleTargets {
    private final Findings findings;
    private final Lexicon lexicon;
    private Optional<Block> block = Optional.empty();
    private boolean wordingBefore;

    RoleTargets(Findings findings, Lexicon lexicon) {
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// The texts of a match.
    ///
    /// @param textsOf the texts that the sentence's other matches name, by the chunk of who does it
    List<Reference> of(Reading reading, Match match, Map<Integer, List<Integer>> textsOf) {
        List<Reference> references = new ArrayList<>();
        match.texts().stream()
                .filter(k -> !standsForWording(reading, k))
                .forEach(k -> references.add(reading.reference(k)));
        if (references.isEmpty() && !match.texts().isEmpty()) {
            return List.of();
        }
        boolean nothing = !references.isEmpty() && references.stream().allMatch(r -> r instanceof Reference.Nothing);
        Optional<DraftText> announced = nothing && pronouns(reading, match) ? findings.fromHeading() : Optional.empty();
        if (announced.isPresent()) {
            return List.of(Reference.of(announced.get()));
        }
        return references.isEmpty() ? unsaid(reading, match, textsOf) : references;
    }

    private List<Reference> unsaid(Reading reading, Match match, Map<Integer, List<Integer>> textsOf) {
        // "Belarus (supported by Syria) tabled a text": the text of the clause that the participle's subject belongs to
        List<Reference> references = new ArrayList<>();
        for (int k : match.clause().subject()) {
            for (int t : textsOf.getOrDefault(k, List.of())) {
                references.add(reading.reference(t));
            }
        }
        if (!references.isEmpty()) {
            return references;
        }
        boolean ownObject =
                !match.clause().object().isEmpty() && match.predicate().textIsObject();
        boolean otherSubject = match.predicate().textIsObject()
                && match.clause().subject().stream()
                        .anyMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase n && !n.pronoun());
        boolean wording =
                takesSide(match) && !match.predicate().namesText() && !reading.mentionsText() && wordingBefore(reading);
        if (ownObject || otherSubject || wording) {
            return List.of();
        }
        return reading.textBefore(match.clause().verb())
                .or(() -> reading.textAfter(match.clause().verb()))
                .or(findings::fromHeading)
                .map(t -> List.of(Reference.of(t)))
                .orElse(List.of());
    }

    private static boolean takesSide(Match match) {
        return match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)
                && (kind == RoleKind.SUPPORTER || kind == RoleKind.OPPONENT);
    }

    private static boolean pronouns(Reading reading, Match match) {
        return match.texts().stream().allMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase);
    }

    /// "pressed for a mention of spraying, Peru resisted it": the pronoun stands for the words that were just spoken
    /// of.
    private boolean standsForWording(Reading reading, int k) {
        if (!(reading.parsed().chunk(k) instanceof NounPhrase it) || !it.pronoun()) {
            return false;
        }
        for (int i = k - 1; i >= 0; i--) {
            Chunk chunk = reading.parsed().chunk(i);
            if (chunk instanceof TextPhrase || reading.parsed().isMark(i, Mark.Kind.STOP)) {
                return false;
            }
            boolean remark =
                    reading.parsed().mark(i - 1).filter(m -> m.is("as")).isPresent();
            if (isWording(chunk) || reading.parsed().isMark(i, Mark.Kind.QUOTE) && !remark) {
                return true;
            }
        }
        return false;
    }

    private boolean isWording(Chunk chunk) {
        return chunk instanceof NounPhrase noun && !noun.pronoun() && lexicon.has("part nouns", noun.head());
    }

    /// "Brazil had proposed to insert “...” in paragraph 3. Lithuania objected": to the words, not to the text.
    private boolean wordingBefore(Reading reading) {
        return wordingBefore && block.equals(Optional.of(reading.sentence().block()));
    }

    /// Remembers whether the sentence spoke of wording.
    void remember(Reading reading) {
        block = Optional.of(reading.sentence().block());
        wordingBefore = reading.parsed().chunks().stream()
                .anyMatch(c -> isWording(c) || c instanceof Mark mark && mark.kind() == Mark.Kind.QUOTE);
    }
}
