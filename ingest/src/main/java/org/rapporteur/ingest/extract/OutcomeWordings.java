package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.extract.OutcomeExtraction.Decided;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.OutcomePattern;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;

/// Reads the wordings of `outcomes.txt`, which name no text that they are said of: "nobody asked for a vote",
/// "consideration was deferred", "the next one went the same way".
final class OutcomeWordings {
    private record Said(Optional<Outcome.Status> status, Optional<Outcome.Method> method) {}

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Elsewhere elsewhere;
    private final Methods methods;
    private Optional<Said> last = Optional.empty();

    OutcomeWordings(EvidenceBook evidence, Findings findings, Lexicon lexicon, Elsewhere elsewhere, Methods methods) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
        this.elsewhere = elsewhere;
        this.methods = methods;
    }

    /// Reads one sentence.
    ///
    /// @param decided what its verbs say
    void read(Reading reading, List<Decided> decided) {
        decided.stream().reduce((_, b) -> b).ifPresent(d -> last = Optional.of(new Said(d.status(), d.method())));
        for (OutcomePattern pattern : OutcomePattern.standard()) {
            pattern.find(reading.sentence()).filter(m -> told(reading, m)).ifPresent(m -> apply(reading, m, decided));
        }
    }

    private boolean told(Reading reading, OutcomePattern.Match match) {
        boolean factual = reading.parsed().all(VerbGroup.class).stream()
                .filter(v -> v.to() > match.from() && v.from() < match.to())
                .noneMatch(
                        v -> v.hypothetical() || v.negated() && !match.pattern().negative());
        return factual
                && !lexicon.has("hypothetical subordinators", reading.sentence().lower(match.from() - 1))
                && !elsewhere.at(reading.sentence(), match.from());
    }

    private void apply(Reading reading, OutcomePattern.Match match, List<Decided> decided) {
        if (match.pattern().same()) {
            last.ifPresent(s -> same(reading, match, s));
            return;
        }
        Optional<Outcome.Status> status = match.pattern().status();
        Optional<Outcome.Method> method = method(reading, match);
        Evidence cited = cite(reading, match);
        target(reading, match, decided).ifPresent(r -> {
            findings.outcome(r, status, method, cited);
            last = Optional.of(new Said(status, method));
        });
    }

    private Evidence cite(Reading reading, OutcomePattern.Match match) {
        return evidence.cite(reading.sentence().span(), match.pattern().rule());
    }

    /// "went the same way", "so was the one on wells": what was said last, of the text named in the statement.
    private void same(Reading reading, OutcomePattern.Match match, Said said) {
        int k = reading.parsed().indexAt(match.from());
        boolean before = reading.parsed().chunks().subList(0, k).stream().anyMatch(TextPhrase.class::isInstance);
        Optional<DraftText> text = before ? reading.textBefore(k) : after(reading, match.to());
        text.filter(t -> !t.background() && t.status().isEmpty())
                .ifPresent(t -> findings.outcome(Reference.of(t), said.status(), said.method(), cite(reading, match)));
    }

    private static Optional<DraftText> after(Reading reading, int word) {
        return word < reading.sentence().size()
                ? reading.textAfter(reading.parsed().indexAt(word))
                : Optional.empty();
    }

    /// The text named behind the words, else the one that a verb before them is about, else the one named before in the
    /// sentence or that the article is about.
    private Optional<Reference> target(Reading reading, OutcomePattern.Match match, List<Decided> decided) {
        int k = reading.parsed().indexAt(match.from());
        Optional<Reference> before = decided.stream()
                .filter(d -> d.verb() < k)
                .reduce((_, b) -> b)
                .flatMap(d -> d.targets().stream().findFirst());
        return explicit(reading, match)
                .or(() -> before)
                .filter(r -> !(r instanceof Reference.Nothing))
                .or(() -> reading.textBefore(k).or(() -> reading.textAfter(k)).map(Reference::of));
    }

    /// "nobody asked for a vote on the Swiss text", "Withdrawn: a text on".
    private static Optional<Reference> explicit(Reading reading, OutcomePattern.Match match) {
        int word = match.to();
        if (word < reading.sentence().size() && reading.sentence().word(word).is("on", "over")) {
            word++;
        } else if (!reading.sentence().at(match.to() - 1, ":")
                && !reading.sentence().at(match.to() - 1, "on")) {
            return Optional.empty();
        }
        int k = word < reading.sentence().size() ? reading.parsed().indexAt(word) : -1;
        return k >= 0 && reading.parsed().chunk(k) instanceof TextPhrase
                ? Optional.of(reading.reference(k))
                : Optional.empty();
    }

    /// What the pattern says, else what the words of its statement say: "Adopted, as the one before, by consensus."
    private Optional<Outcome.Method> method(Reading reading, OutcomePattern.Match match) {
        Optional<Outcome.Status> status = match.pattern().status();
        boolean decided = status.filter(s -> s == Outcome.Status.ADOPTED || s == Outcome.Status.REJECTED)
                .isPresent();
        return match.pattern().method().isPresent() || !decided
                ? match.pattern().method()
                : methods.in(
                        reading.sentence(), match.from(), reading.sentence().size());
    }
}
