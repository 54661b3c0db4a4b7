package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.Predicate;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Finds who led, co-sponsored, supported, opposed or facilitated, from verb phrases and from constructions.
final class RoleExtraction {
    /// Those who serve the meeting take no side on its texts.
    private static final Set<String> SECRETARIATS = Set.of("SECRETARIAT", "SG");

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Doers doers;
    private final NamesBehind names;
    private final Company company;
    private final RoleTargets targets;
    private final ConstructedRoles constructed;
    private final QuestionRoles question;

    RoleExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
        this.doers = new Doers(lexicon);
        this.names = new NamesBehind(lexicon);
        this.company = new Company(lexicon);
        this.targets = new RoleTargets(findings, lexicon);
        this.question = new QuestionRoles(findings);
        this.constructed = new ConstructedRoles(evidence, findings, lexicon);
    }

    /// Reads one sentence.
    void read(Reading reading) {
        question.answer(reading, evidence);
        List<Match> matches = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            best(reading, clause).ifPresent(matches::add);
        }
        matches.replaceAll(m -> names.resolve(reading, m));
        Map<Integer, List<Integer>> textsOf = new HashMap<>();
        for (Match match : matches) {
            match.doers().forEach(d -> textsOf.merge(d, match.texts(), (a, b) -> a.isEmpty() ? b : a));
        }
        Set<Integer> used = new HashSet<>();
        for (Match match : company.backers(reading, matches)) {
            emit(reading, match, textsOf);
            used.addAll(match.doers());
        }
        constructed.read(reading, used);
        question.remember(reading, matches, m -> targets.of(reading, m, textsOf));
        doers.remember(reading);
        targets.remember(reading);
    }

    private Optional<Match> best(Reading reading, Clause clause) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
        PredicateMatcher matcher = new PredicateMatcher(reading.parsed());
        Factuality factuality = new Factuality(reading.parsed(), lexicon);
        for (Predicate predicate : Predicates.standard().of(verb.lemma())) {
            boolean withdrawal = predicate.effect() instanceof Effect.OfWithdrawal;
            boolean role = predicate.effect() instanceof Effect.OfRole(RoleKind kind) && !kind.isVote();
            if (!role && !withdrawal) {
                continue;
            }
            Optional<Match> match = matcher.match(predicate, clause);
            boolean vague = predicate.denied()
                    && match.filter(m -> !m.texts().isEmpty()).isPresent()
                    && match.filter(m -> m.texts().stream()
                                    .allMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase))
                            .isPresent()
                    && predicate.namesText();
            if (match.isPresent()
                    && !vague
                    && (predicate.denied() ? factuality.denies(clause) : factuality.holds(clause))) {
                return match;
            }
        }
        return Optional.empty();
    }

    private void emit(Reading reading, Match match, Map<Integer, List<Integer>> textsOf) {
        Set<Party> parties = new LinkedHashSet<>(doers.of(reading, match));
        List<Reference> texts = targets.of(reading, match, textsOf);
        switch (match.predicate().effect()) {
            case Effect.OfWithdrawal(RoleKind back) ->
                texts.forEach(t -> parties.forEach(p -> findings.withdraw(t, p, back)));
            case Effect.OfRole(RoleKind kind) -> {
                parties.addAll(company.of(reading, match));
                if (!parties.isEmpty()) {
                    give(reading, match, texts, parties, kind);
                }
            }
            default -> {}
        }
    }

    private void give(Reading reading, Match match, List<Reference> texts, Set<Party> parties, RoleKind kind) {
        Evidence cited =
                evidence.cite(reading.sentence().span(), match.predicate().rule());
        boolean stance = match.predicate().verbs().contains("be")
                || match.predicate().verbs().contains("be-opposed");
        boolean unnamed = match.texts().isEmpty() && !StanceExtraction.debates(reading, lexicon);
        for (Reference text : texts) {
            RoleKind told = stance && unnamed ? voted(text, kind) : kind;
            parties.stream().filter(p -> mayHaveRole(p)).forEach(p -> findings.role(text, p, told, cited));
        }
    }

    /// "Thirty-one were in favour ... Nigeria, to gasps, was in favour"
    private static RoleKind voted(Reference reference, RoleKind kind) {
        return reference instanceof Reference.Texts(var texts) && texts.size() == 1
                ? StanceExtraction.voted(texts.getFirst(), kind)
                : kind;
    }

    static boolean mayHaveRole(Party party) {
        if (party instanceof Party.Named(Actor actor) && SECRETARIATS.contains(actor.id())) {
            return false;
        }
        return !(party instanceof Party.Collective(String words))
                || !words.toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(?:sponsors|supporters|opponents|critics|parties|delegates|nations member)");
    }
}
