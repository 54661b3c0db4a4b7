package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.Predicate;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;

/// Finds what became of texts: adopted, rejected, withdrawn or deferred, by consensus or by a vote, with its count.
final class OutcomeExtraction {
    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;

    OutcomeExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// Reads one sentence.
    void read(Reading reading) {
        List<Match> matches = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            best(reading, clause).ifPresent(matches::add);
        }
        for (int i = 0; i < matches.size(); i++) {
            settle(reading, matches, i);
        }
        if (matches.isEmpty()) {
            consensusAlone(reading);
        }
    }

    private Optional<Match> best(Reading reading, Clause clause) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
        PredicateMatcher matcher = new PredicateMatcher(reading.parsed());
        for (Predicate predicate : Predicates.standard().of(verb.lemma())) {
            if (predicate.effect() instanceof Effect.OfOutcome(Outcome.Status status)) {
                Optional<Match> match = matcher.match(predicate, clause).filter(m -> mayDecide(reading, m, status));
                if (match.isPresent() && !verb.hypothetical() && !conditional(reading, clause)) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private boolean conditional(Reading reading, Clause clause) {
        int first = clause.subject().isEmpty()
                ? clause.verb()
                : Math.min(clause.subject().getFirst(), clause.verb());
        return reading.parsed()
                .mark(first - 1)
                .filter(m -> lexicon.has("hypothetical subordinators", m.word()))
                .isPresent();
    }

    /// A named State adopts or rejects nothing; it may withdraw or ask to defer.
    private boolean mayDecide(Reading reading, Match match, Outcome.Status status) {
        boolean named =
                match.doers().stream().anyMatch(k -> reading.parsed().chunk(k) instanceof PartyPhrase p && p.named());
        boolean collective =
                match.doers().stream().anyMatch(k -> reading.parsed().chunk(k) instanceof PartyPhrase p && vague(p));
        return switch (status) {
            case ADOPTED -> !named;
            case REJECTED -> !named && !collective;
            case WITHDRAWN -> true;
            case DEFERRED -> !named;
        };
    }

    private static boolean vague(PartyPhrase phrase) {
        return phrase.parties().stream()
                .anyMatch(p -> p instanceof Party.Collective(String words)
                        && words.matches("(?i).*(?:many|several|some|western|other).*"));
    }

    private void settle(Reading reading, List<Match> matches, int index) {
        Match match = matches.get(index);
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(match.clause().verb());
        Outcome.Status said = ((Effect.OfOutcome) match.predicate().effect()).status();
        Optional<Outcome.Status> status = verb.negated() ? denied(said) : Optional.of(said);
        if (status.isEmpty()) {
            return;
        }
        Optional<Outcome.Method> method = method(reading, matches, index, status.get());
        Evidence cited =
                evidence.cite(reading.sentence().span(), match.predicate().rule());
        for (int k : match.texts()) {
            Reference reference = reading.reference(k);
            findings.outcome(reference, status, method, cited);
        }
    }

    private static Optional<Outcome.Status> denied(Outcome.Status said) {
        return said == Outcome.Status.ADOPTED ? Optional.of(Outcome.Status.REJECTED) : Optional.empty();
    }

    private Optional<Outcome.Method> method(Reading reading, List<Match> matches, int index, Outcome.Status status) {
        if (status == Outcome.Status.WITHDRAWN || status == Outcome.Status.DEFERRED) {
            return Optional.empty();
        }
        int from = index == 0
                ? 0
                : reading.parsed().chunk(matches.get(index).clause().verb()).from();
        int to = index + 1 < matches.size()
                ? firstOf(reading, matches.get(index + 1))
                : reading.sentence().size();
        return methodIn(reading, from, to);
    }

    private static int firstOf(Reading reading, Match match) {
        return reading.parsed().chunk(match.clause().verb()).from();
    }

    private Optional<Outcome.Method> methodIn(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (consensusAt(reading, i)) {
                return Optional.of(Outcome.Method.CONSENSUS);
            }
        }
        for (int i = from; i < to; i++) {
            if (voteAt(reading, i)) {
                return Optional.of(Outcome.Method.VOTE);
            }
        }
        return Optional.empty();
    }

    private boolean consensusAt(Reading reading, int i) {
        return phraseAt("consensus phrases", reading, i);
    }

    private boolean voteAt(Reading reading, int i) {
        boolean tally = Tallies.find(reading.sentence()).stream().anyMatch(t -> t.from() == i);
        return tally || phraseAt("vote phrases", reading, i);
    }

    private boolean phraseAt(String list, Reading reading, int i) {
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < 5 && i + k < reading.sentence().size(); k++) {
            words.append(k == 0 ? "" : " ").append(reading.sentence().lower(i + k));
            if (lexicon.has(list, words.toString())) {
                return true;
            }
        }
        return false;
    }

    /// "consensus was reached on the text", "consensus on all resolutions was reached".
    private void consensusAlone(Reading reading) {
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
            boolean consensus = clause.subject().stream()
                    .anyMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase n
                            && n.head().equals("consensus"));
            boolean object = clause.object().stream()
                    .anyMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase n
                            && n.head().equals("consensus"));
            boolean reached = lexicon.has("reaching verbs", verb.lemma()) && verb.factual();
            if (reached && (consensus || object)) {
                textOnWhich(reading)
                        .ifPresent(r -> findings.outcome(
                                r,
                                Optional.empty(),
                                Optional.of(Outcome.Method.CONSENSUS),
                                evidence.cite(reading.sentence().span(), "outcome.adopted/consensus reached on ~")));
            }
        }
    }

    private static Optional<Reference> textOnWhich(Reading reading) {
        for (int k = 1; k < reading.parsed().chunks().size(); k++) {
            if (reading.parsed()
                            .mark(k - 1)
                            .filter(m -> m.is("on", "around", "over"))
                            .isPresent()
                    && reading.parsed().chunk(k) instanceof TextPhrase) {
                return Optional.of(reading.reference(k));
            }
        }
        return Optional.empty();
    }
}
