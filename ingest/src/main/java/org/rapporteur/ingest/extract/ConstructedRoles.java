package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Construction;
import org.rapporteur.ingest.pattern.ConstructionMatcher;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Finds roles that no verb tells: "Chile's objections", "the brainchild of Chile", "with Peru in support".
final class ConstructedRoles {
    /// So many words before a construction may deny it.
    private static final int REACH = 5;

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;

    ConstructedRoles(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// Reads one sentence.
    ///
    /// @param used the chunks of parties that a verb told a role of
    void read(Reading reading, Set<Integer> used) {
        ConstructionMatcher matcher = new ConstructionMatcher(reading.parsed());
        for (Construction construction : Construction.standard()) {
            if (((Effect.OfRole) construction.effect()).kind().isVote()) {
                continue;
            }
            for (ConstructionMatcher.Match match : matcher.find(construction)) {
                boolean told = match.chunk().filter(used::contains).isPresent() && construction.namesText();
                if (!told && !denied(reading.sentence(), match.from())) {
                    give(reading, match);
                }
            }
        }
    }

    private void give(Reading reading, ConstructionMatcher.Match match) {
        RoleKind kind = ((Effect.OfRole) match.construction().effect()).kind();
        Evidence cited =
                evidence.cite(reading.sentence().span(), match.construction().rule());
        Optional<Reference> target = match.text().map(reading::reference).or(() -> nearest(reading, match));
        target.ifPresent(t -> match.parties().stream()
                .filter(p -> p instanceof Party.Named && RoleExtraction.mayHaveRole(p))
                .forEach(p -> findings.role(t, p, kind, cited)));
    }

    private static Optional<Reference> nearest(Reading reading, ConstructionMatcher.Match match) {
        int k = reading.parsed().indexAt(match.from());
        return reading.textBefore(k).or(() -> reading.textAfter(k)).map(Reference::of);
    }

    private boolean denied(Sentence sentence, int from) {
        for (int i = Math.max(0, from - REACH); i < from; i++) {
            String lemma = sentence.word(i).lemma();
            if (sentence.word(i).is(".", ";", ":", ",") && i < from - 1) {
                continue;
            }
            if (lexicon.has("negators", sentence.lower(i))
                    || lexicon.has("negative governors", lemma)
                    || lexicon.has("verbs of wanting", lemma)
                    || sentence.at(i, "if")) {
                return true;
            }
        }
        return false;
    }
}
