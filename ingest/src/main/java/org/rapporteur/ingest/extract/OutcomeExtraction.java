package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.Quotes;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;

/// Finds what became of texts: adopted, rejected, withdrawn or deferred, by consensus or by a vote.
final class OutcomeExtraction {
    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Elsewhere elsewhere;
    private final Methods methods;
    private final Plurals plurals;
    private final OutcomeSections sections;
    private final VoteSubjects subjects;
    private final Inversions inversions;
    private final OutcomeWordings wordings;

    /// Whether the paragraph so far speaks of words in quotation marks, and of no text since.
    private boolean quoted;

    private Optional<Block> block = Optional.empty();

    OutcomeExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon, Elsewhere elsewhere) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
        this.elsewhere = elsewhere;
        this.methods = new Methods(lexicon);
        this.plurals = new Plurals(lexicon, findings);
        this.subjects = new VoteSubjects(lexicon, plurals);
        this.sections = new OutcomeSections(evidence, findings, methods);
        this.inversions = new Inversions(evidence, findings, methods);
        this.wordings = new OutcomeWordings(evidence, findings, lexicon, elsewhere, methods);
    }

    /// What a statement says of the end of texts.
    ///
    /// @param verb the index of its verb among the chunks
    record Decided(
            int verb, List<Reference> targets, Optional<Outcome.Status> status, Optional<Outcome.Method> method) {
        Decided {
            targets = List.copyOf(targets);
        }
    }

    /// Reads one sentence.
    void read(Reading reading) {
        sections.read(reading);
        List<Match> matches = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            best(reading, clause).ifPresent(matches::add);
        }
        List<Decided> decided = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            settle(reading, matches, i).ifPresent(decided::add);
        }
        inversions.read(reading).ifPresent(decided::add);
        if (matches.isEmpty()) {
            consensusAlone(reading);
        }
        wordings.read(reading, decided);
        plurals.remember(reading);
        boolean inBlock = block.equals(Optional.of(reading.sentence().block()));
        quoted = !Quotes.find(reading.sentence()).isEmpty() || inBlock && quoted && !reading.mentionsText();
        block = Optional.of(reading.sentence().block());
    }

    /// What votes are on.
    VoteSubjects subjects() {
        return subjects;
    }

    /// The parts of the article under headings and lead-ins that tell an outcome.
    OutcomeSections sections() {
        return sections;
    }

    private Optional<Match> best(Reading reading, Clause clause) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
        PredicateMatcher matcher = new PredicateMatcher(reading.parsed());
        boolean told = !verb.hypothetical()
                && !conditional(reading, clause)
                && !elsewhere.at(reading.sentence(), verb.from())
                && !isSubjunctive(reading, clause, verb)
                && !isOfWording(reading, verb)
                && !isMoved(reading, verb)
                && !reading.sentence().at(verb.from(), "used", "to");
        return Predicates.standard().of(verb.lemma()).stream()
                .filter(p -> told && decides(p.effect()))
                .flatMap(p -> matcher.match(p, aboutTopic(reading, clause)).stream())
                .filter(m -> mayDecide(reading, m))
                .findFirst();
    }

    /// "a motion to take no action on it": what is moved has not happened yet.
    private static boolean isMoved(Reading reading, VerbGroup verb) {
        return verb.form() == VerbGroup.Form.INFINITIVE
                && reading.sentence().lower(verb.from() - 1).matches("motions?|proposals?|bid|attempts?|move");
    }

    /// Behind a relative clause ("every text that was tabled and that was not withdrawn was adopted"), the subject is
    /// what
    /// the sentence begins with.
    private static Clause aboutTopic(Reading reading, Clause clause) {
        boolean relative = !clause.subject().isEmpty()
                && clause.subject().stream()
                        .map(k -> reading.parsed().chunk(k))
                        .allMatch(c -> c instanceof NounPhrase
                                && reading.sentence().word(c.from()).is("that", "what", "which", "who", "whom"));
        for (int k = 0; relative && k < clause.verb(); k++) {
            if (reading.parsed().chunk(k) instanceof TextPhrase
                    && !reading.parsed().isMark(k - 1, Mark.Kind.PREPOSITION)) {
                return new Clause(clause.verb(), List.of(k), clause.object(), clause.agents(), clause.end());
            }
        }
        return clause;
    }

    private static boolean decides(Effect effect) {
        return effect instanceof Effect.OfOutcome || effect instanceof Effect.OfMethod;
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

    /// Behind words in quotation marks, what "was dropped" are the words, not the text.
    private boolean isOfWording(Reading reading, VerbGroup verb) {
        boolean removal = lexicon.has("removals", verb.lemma());
        boolean text = removal && reading.parsed().chunks().stream().anyMatch(TextPhrase.class::isInstance);
        return removal && !text && (quoted || !Quotes.find(reading.sentence()).isEmpty());
    }

    /// "proposed that the Committee adopt it": a wish, told by the bare verb behind a singular.
    private static boolean isSubjunctive(Reading reading, Clause clause, VerbGroup verb) {
        boolean bare = verb.to() == verb.from() + 1
                && reading.sentence().lower(verb.from()).equals(verb.lemma());
        boolean that =
                reading.sentence().words().subList(0, verb.from()).stream().anyMatch(w -> w.is("that"));
        return bare
                && that
                && !clause.subject().isEmpty()
                && clause.subject().stream()
                        .map(k -> reading.parsed().chunk(k))
                        .allMatch(c -> c instanceof NounPhrase n
                                && !n.pronoun()
                                && n.head().equals(reading.sentence().lower(n.to() - 1)));
    }

    /// A named State adopts or rejects nothing; it may withdraw or ask to defer.
    private boolean mayDecide(Reading reading, Match match) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(match.clause().verb());
        boolean fellTo = verb.lemma().equals("fall")
                && reading.sentence().lower(verb.to()).matches("to|within|under|into|on|upon|outside|between");
        if (fellTo) {
            return false;
        }
        boolean named =
                match.doers().stream().anyMatch(k -> reading.parsed().chunk(k) instanceof PartyPhrase p && p.named());
        boolean collective =
                match.doers().stream().anyMatch(k -> reading.parsed().chunk(k) instanceof PartyPhrase p && vague(p));
        return switch (match.predicate().effect()) {
            case Effect.OfOutcome(Outcome.Status status) ->
                switch (status) {
                    case ADOPTED, DEFERRED -> !named;
                    case REJECTED -> !named && !collective && decidedByMeeting(reading, match);
                    case WITHDRAWN ->
                        !match.doers().isEmpty() || match.predicate().namesText();
                };
            default -> !named;
        };
    }

    /// In the active, only a meeting rejects; parties do so each for itself.
    private boolean decidedByMeeting(Reading reading, Match match) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(match.clause().verb());
        boolean active = !verb.passive()
                && !match.predicate().textFirst()
                && !match.texts().equals(match.clause().subject());
        return !active
                || match.doers().stream()
                        .anyMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase n
                                && (lexicon.has("meeting nouns", n.head())
                                        || n.head().equals("majority")));
    }

    private static boolean vague(PartyPhrase phrase) {
        return phrase.parties().stream()
                .anyMatch(p -> p instanceof Party.Collective(String words)
                        && words.matches("(?i).*(?:many|several|some|western|other).*"));
    }

    private Optional<Decided> settle(Reading reading, List<Match> matches, int index) {
        Match match = matches.get(index);
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(match.clause().verb());
        boolean denied = verb.negated() || deniedSubject(reading, match.clause());
        Optional<Outcome.Status> status = match.predicate().effect() instanceof Effect.OfOutcome(Outcome.Status said)
                ? denied ? opposite(said) : Optional.of(said)
                : Optional.empty();
        Optional<Outcome.Method> method = match.predicate().effect() instanceof Effect.OfMethod(Outcome.Method how)
                ? denied ? Optional.empty() : Optional.of(how)
                : method(reading, matches, index, status);
        if (status.isEmpty() && method.isEmpty()) {
            return Optional.empty();
        }
        Evidence cited =
                evidence.cite(reading.sentence().span(), match.predicate().rule());
        List<Reference> targets = targets(reading, match);
        targets.forEach(r -> findings.outcome(r, status, method, cited));
        plurals.comparands(reading, targets).ifPresent(r -> findings.outcome(r, status, method, cited));
        return Optional.of(new Decided(match.clause().verb(), targets, status, method));
    }

    private List<Reference> targets(Reading reading, Match match) {
        if (match.texts().isEmpty() && !match.predicate().namesText()) {
            int verb = match.clause().verb();
            return reading.textBefore(verb).or(() -> reading.textAfter(verb)).map(Reference::of).stream()
                    .map(Reference.class::cast)
                    .toList();
        }
        return match.texts().stream()
                .filter(k -> reading.parsed().chunk(k) instanceof TextPhrase phrase
                        ? !VoteSubjects.isMotion(reading.sentence(), phrase)
                        : !subjects.onPart())
                .map(k -> sections.within(reading, k).orElseGet(() -> plurals.reference(reading, k)))
                .toList();
    }

    private static boolean deniedSubject(Reading reading, Clause clause) {
        return clause.subject().stream()
                .map(k -> reading.parsed().chunk(k).from())
                .anyMatch(w -> reading.sentence().lower(w).matches("no|none|neither|nobody"));
    }

    private static Optional<Outcome.Status> opposite(Outcome.Status said) {
        return said == Outcome.Status.ADOPTED ? Optional.of(Outcome.Status.REJECTED) : Optional.empty();
    }

    /// How it was decided, by the words up to the next outcome.
    private Optional<Outcome.Method> method(
            Reading reading, List<Match> matches, int index, Optional<Outcome.Status> status) {
        boolean decided = status.filter(s -> s == Outcome.Status.ADOPTED || s == Outcome.Status.REJECTED)
                .isPresent();
        if (!decided) {
            return Optional.empty();
        }
        int from = index == 0
                ? 0
                : reading.parsed().chunk(matches.get(index).clause().verb()).from();
        int to = index + 1 < matches.size()
                ? reading.parsed().chunk(matches.get(index + 1).clause().verb()).from()
                : reading.sentence().size();
        return methods.in(reading.sentence(), from, to);
    }

    /// "consensus was reached on the text", "consensus on all resolutions was reached".
    private void consensusAlone(Reading reading) {
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
            boolean consensus = isConsensus(reading, clause.subject()) || isConsensus(reading, clause.object());
            if (consensus && lexicon.has("reaching verbs", verb.lemma()) && verb.factual()) {
                textOnWhich(reading)
                        .ifPresent(r -> findings.outcome(
                                r,
                                Optional.empty(),
                                Optional.of(Outcome.Method.CONSENSUS),
                                evidence.cite(reading.sentence().span(), "outcome.adopted/consensus reached on ~")));
            }
        }
    }

    private static boolean isConsensus(Reading reading, List<Integer> chunks) {
        return chunks.stream()
                .anyMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase n
                        && n.head().equals("consensus")
                        && !reading.sentence().at(n.from(), "no"));
    }

    private static Optional<Reference> textOnWhich(Reading reading) {
        for (int k = 1; k < reading.parsed().chunks().size(); k++) {
            boolean on = reading.parsed()
                    .mark(k - 1)
                    .filter(m -> m.is("on", "around", "over"))
                    .isPresent();
            if (on && reading.parsed().chunk(k) instanceof TextPhrase) {
                return Optional.of(reading.reference(k));
            }
        }
        return Optional.empty();
    }
}
