package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.Predicate;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;

/// Reads sentences that begin with what became of the texts that they name: "Also approved by consensus were a draft on
/// wells and one on trees", "By consensus was adopted the text on caves".
final class Inversions {
    private static final int LATEST = 10;

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Methods methods;

    Inversions(EvidenceBook evidence, Findings findings, Methods methods) {
        this.evidence = evidence;
        this.findings = findings;
        this.methods = methods;
    }

    /// What the sentence says, where it is one of that order.
    Optional<OutcomeExtraction.Decided> read(Reading reading) {
        Sentence sentence = reading.sentence();
        OptionalInt copula = IntStream.range(1, Math.min(LATEST, sentence.size()))
                .filter(i -> sentence.word(i).is("was", "were", "is", "are"))
                .findFirst();
        if (copula.isEmpty()) {
            return Optional.empty();
        }
        int be = copula.getAsInt();
        int participle = participle(reading, be);
        Optional<Outcome.Status> status = participle < 0 ? Optional.empty() : status(sentence, participle);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> targets = targets(reading, Math.max(be, participle) + 1);
        Optional<Outcome.Method> method =
                status.get() == Outcome.Status.ADOPTED || status.get() == Outcome.Status.REJECTED
                        ? methods.in(sentence, 0, sentence.size())
                        : Optional.empty();
        Evidence cited = evidence.cite(sentence.span(), "outcome.inverted");
        targets.forEach(t -> findings.outcome(t, status, method, cited));
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutcomeExtraction.Decided(reading.parsed().indexAt(be), targets, status, method));
    }

    /// The participle before the copula, behind nothing but adverbs, or right behind it after words of method alone.
    private int participle(Reading reading, int be) {
        Sentence sentence = reading.sentence();
        int i = 0;
        while (i < be
                && sentence.word(i)
                        .is(
                                "also",
                                "likewise",
                                "too",
                                "then",
                                "and",
                                "finally",
                                "next",
                                "again",
                                "similarly",
                                "equally",
                                "unanimously",
                                ",",
                                "duly",
                                "later",
                                "earlier",
                                "just",
                                "as",
                                "quietly")) {
            i++;
        }
        if (i < be && status(sentence, i).isPresent()) {
            return i;
        }
        boolean method =
                methods.in(sentence, 0, be).isPresent() && sentence.word(0).is("by", "without");
        return method && status(sentence, be + 1).isPresent() ? be + 1 : -1;
    }

    private static Optional<Outcome.Status> status(Sentence sentence, int i) {
        String form = sentence.lower(i);
        String lemma = Lemmas.standard().verb(form);
        if (lemma.isEmpty() || lemma.equals(form) && !form.equals("put")) {
            return Optional.empty();
        }
        return Predicates.standard().of(lemma).stream()
                .filter(Inversions::takesTextAlone)
                .flatMap(p -> p.effect() instanceof Effect.OfOutcome(Outcome.Status said)
                        ? java.util.stream.Stream.of(said)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private static boolean takesTextAlone(Predicate predicate) {
        return !predicate.textFirst() && predicate.rest().size() == 1;
    }

    private static List<Reference> targets(Reading reading, int from) {
        List<Reference> targets = new ArrayList<>();
        for (int k = 0; k < reading.parsed().chunks().size(); k++) {
            boolean text = reading.parsed().chunk(k) instanceof TextPhrase phrase && phrase.from() >= from;
            if (text && !(reading.reference(k) instanceof Reference.Nothing)) {
                targets.add(reading.reference(k));
            }
        }
        return targets;
    }
}
