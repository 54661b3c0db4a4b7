package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dispute.Result;
import org.rapporteur.model.SourceText;

/// Follows what an article says about wording from sentence to sentence: "it" and "the phrase" belong to the wording
/// named last in the same paragraph.
final class Contests {
    private final ContestBook book;
    private final ContestSides sides;
    private final ContestOutcomes outcomes;
    private Optional<Block> block = Optional.empty();
    private boolean textSince;
    private boolean announced;

    Contests(SourceText source, Lexicon lexicon, EvidenceBook evidence) {
        this.book = new ContestBook(source, lexicon, evidence);
        this.sides = new ContestSides(book, lexicon);
        this.outcomes = new ContestOutcomes(book);
    }

    /// The contests of which enough is said.
    List<Contest> held() {
        return book.held();
    }

    /// What a contention of this sentence says became of a contest.
    private record Settled(int at, Contest contest) {}

    /// Reads one sentence.
    void read(Reading reading, ContentionReader reader) {
        if (block.filter(reading.sentence().block()::equals).isEmpty()) {
            block = Optional.of(reading.sentence().block());
            book.paragraph();
            openHeading(reading, reader);
        }
        book.forget(reading);
        List<Contention> contentions = settled(reader.read());
        List<Contention> deferred = new ArrayList<>();
        List<Settled> settled = new ArrayList<>();
        List<Wording.Named> candidates = new ArrayList<>(reader.candidates());
        for (Contention contention : contentions) {
            candidates.removeIf(c -> enterCandidate(reading, contention, c));
            if (follows(contention) || waits(reading, contention, contentions)) {
                deferred.add(contention);
            } else {
                apply(reading, reader, contention, !deferred.isEmpty())
                        .filter(c -> !contention.ofSides())
                        .ifPresent(c -> settled.add(new Settled(contention.at(), c)));
            }
        }
        candidates.forEach(c -> enterCandidate(reading, c));
        for (Contention contention : deferred) {
            if (follows(contention)) {
                follow(reading, contention, settled);
            } else {
                apply(reading, reader, contention, false);
            }
        }
        finish(reading, reader);
    }

    /// Whether the side of its parties shows in what became of the wording.
    private boolean follows(Contention contention) {
        boolean unknown = contention.ofSides()
                && !contention.parties().isEmpty()
                && book.current()
                        .filter(c -> contention.parties().stream().noneMatch(c::has))
                        .isPresent();
        return contention.dependsOnOutcome() || unknown;
    }

    /// What stays in brackets is not settled, whatever else the sentence says of it.
    private static List<Contention> settled(List<Contention> contentions) {
        boolean pending = contentions.stream().anyMatch(c -> c.kind() == Kind.PENDING);
        return pending
                ? contentions.stream()
                        .filter(c -> c.kind() != Kind.IN && c.kind() != Kind.OUT)
                        .toList()
                : contentions;
    }

    private void finish(Reading reading, ContentionReader reader) {
        if (reading.sentence().block().kind() != Block.Kind.LIST_ITEM) {
            announced = reader.announcesList();
        }
        textSince = book.here(reading)
                ? reader.mentionsText(
                        book.mentionedAt(reading), reading.sentence().size())
                : textSince || reading.mentionsText();
    }

    /// A list item that begins with a few words and no verb is about them.
    private void openHeading(Reading reading, ContentionReader reader) {
        if (announced && reading.sentence().block().kind() == Block.Kind.LIST_ITEM) {
            reader.heading()
                    .ifPresent(slot -> book.head(
                            reading, reading.sentence().span(slot.from(), slot.to() - 1), slot.from(), slot.to()));
        }
    }

    private boolean textBetween(Reading reading, ContentionReader reader, Contention contention) {
        boolean before = !book.here(reading) && textSince;
        return before || reader.mentionsText(book.mentionedAt(reading), contention.at());
    }

    /// A side that is taken before the wording is named belongs to what the sentence names later.
    private boolean waits(Reading reading, Contention contention, List<Contention> contentions) {
        boolean unsaid = contention.takesSide() && contention.unsaid();
        boolean namedHere = book.current().isPresent() && book.here(reading);
        boolean namedLater = contentions.stream()
                .anyMatch(c ->
                        c.at() > contention.at() && c.wording() instanceof Wording.Named && c.kind() != Kind.READS);
        return unsaid && (book.current().isEmpty() || namedLater && !namedHere);
    }

    /// A candidate before a contention is what it may point to.
    private boolean enterCandidate(Reading reading, Contention contention, Wording.Named candidate) {
        boolean named =
                contention.wording() instanceof Wording.Named n && n.span().overlaps(candidate.span());
        boolean own = named
                || contention.instead() instanceof Wording.Named m && m.span().overlaps(candidate.span());
        // what the text says, where nobody has taken a side yet, is only named
        boolean onlyNamed = named
                && contention.kind() == Kind.READS
                && candidate.quoted()
                && book.current().filter(Contest::sided).isEmpty();
        if (onlyNamed || !own && candidate.to() <= contention.at()) {
            enterCandidate(reading, candidate);
        }
        return own || candidate.to() <= contention.at();
    }

    private void enterCandidate(Reading reading, Wording.Named candidate) {
        boolean busy = book.current()
                        .filter(c -> !c.proponents().isEmpty() || !c.opponents().isEmpty())
                        .isPresent()
                && book.close(reading)
                && !candidate.quoted()
                && candidate.from() > 3;
        if (!busy) {
            Contest contest = book.findOrOpen(reading, candidate);
            contest.feature(candidate.from() <= 3);
            book.enter(contest, reading, candidate.to());
        }
    }

    /// The contest whose outcome is told, if it is.
    private Optional<Contest> apply(Reading reading, ContentionReader reader, Contention contention, boolean waiting) {
        boolean text = textBetween(reading, reader, contention);
        if (contention.takesSide()) {
            sides.take(reading, contention, text);
        } else if (contention.amendment().isPresent()) {
            amend(reading, contention);
        } else if (contention.kind() == Kind.CONTESTED || contention.kind() == Kind.SEPARATE) {
            contest(reading, contention);
        } else {
            Optional<Contest> settled = outcomes.settle(reading, contention, text, waiting);
            settled.filter(c -> contention.kind() == Kind.OUT
                            && !contention.parties().isEmpty())
                    .ifPresent(c -> c.side(contention.parties(), false, false, false));
            return settled;
        }
        return Optional.empty();
    }

    private void contest(Reading reading, Contention contention) {
        Optional<Contest> contest = switch (contention.wording()) {
            case Wording.Named named
            when contention.kind() == Kind.CONTESTED || named.part() || named.quoted() ->
                Optional.of(book.findOrOpen(reading, named));
            case Wording.Pointing _ -> book.current();
            case Wording.Unsaid _ -> book.current().filter(Contest::votedSeparately);
            default -> Optional.empty();
        };
        contest.ifPresent(c -> {
            if (contention.kind() == Kind.SEPARATE) {
                c.voteSeparately(contention.parties());
            } else {
                c.contest();
            }
            book.note(c, reading, contention);
        });
    }

    private void amend(Reading reading, Contention contention) {
        DraftText amendment = contention.amendment().orElseThrow();
        Optional<Contest> changed = switch (contention.wording()) {
            case Wording.Named named ->
                Optional.of(book.find(reading, named).orElseGet(() -> book.open(named, amendment.amended())));
            case Wording.Pointing _ -> book.current();
            default -> Optional.empty();
        };
        changed.ifPresent(contest -> {
            contest.amend(amendment, contention.kind() == Kind.AMENDS_IN);
            contest.side(contention.parties(), contention.kind() == Kind.AMENDS_IN, true, false);
            book.note(contest, reading, contention);
        });
    }

    /// "At Peru's request the words were deleted": the side shows in what the sentence says of the outcome nearby.
    private void follow(Reading reading, Contention contention, List<Settled> settled) {
        Optional<Contest> contest = settled.stream()
                .filter(s -> sameSegment(reading, s.at(), contention.at()))
                .min(Comparator.comparingInt(s -> Math.abs(s.at() - contention.at())))
                .map(Settled::contest);
        Optional<Result> became = contest.flatMap(Contest::result);
        sides.follow(reading, contention, contest, became);
    }

    private static boolean sameSegment(Reading reading, int a, int b) {
        ParsedSentence parsed = reading.parsed();
        return IntStream.range(parsed.indexAt(Math.min(a, b)), parsed.indexAt(Math.max(a, b)))
                .noneMatch(k -> parsed.isMark(k, Mark.Kind.STOP));
    }
}
