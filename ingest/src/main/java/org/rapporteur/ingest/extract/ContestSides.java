package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Dispute.Result;
import org.rapporteur.model.Party;

/// Puts parties on the sides of contests.
final class ContestSides {
    private final ContestBook book;
    private final Lexicon lexicon;

    ContestSides(ContestBook book, Lexicon lexicon) {
        this.book = book;
        this.lexicon = lexicon;
    }

    /// Puts the parties of a contention on their side.
    ///
    /// @param text whether a text was mentioned since the wording was
    void take(Reading reading, Contention contention, boolean text) {
        Optional<Contest> found = contest(reading, contention, text);
        if (found.isEmpty()) {
            return;
        }
        Contest contest = found.get();
        if (contention.parties().isEmpty()) {
            if (contest.sided() && !contention.unsaid()) {
                contest.contest();
            }
            return;
        }
        favours(contest, contention).ifPresent(f -> take(reading, contention, contest, f));
    }

    private void take(Reading reading, Contention contention, Contest contest, boolean favours) {
        boolean strong = (contention.kind() == Kind.INSISTS || contention.kind() == Kind.OBJECTS)
                && contention.wording() instanceof Wording.Named named
                && (named.quoted()
                        || named.part()
                        || reading.sentence().lower(named.from()).endsWith("ing")
                                && book.current()
                                        .filter(c -> c != contest && c.sided())
                                        .isEmpty());
        boolean ofAmendment = contest.amended() && contention.pronoun();
        contest.side(
                contention.parties(),
                ofAmendment ? favours == contest.amendedIn() : favours,
                strong,
                contention.kind() == Kind.DISLIKES);
        contest.countered(contention.kind() == Kind.COUNTERS);
        if (contention.concedes() && contest.proponents().containsAll(contention.parties())) {
            contest.settle(Result.EXCLUDED);
        }
        book.note(contest, reading, contention);
    }

    private Optional<Contest> contest(Reading reading, Contention contention, boolean text) {
        Optional<Contest> current = book.current();
        return switch (contention.wording()) {
            case Wording.Named named -> named(reading, contention, named);
            case Wording.Pointing(boolean plain, boolean _) ->
                current.filter(c -> !plain || c.amended() || !text && (c.sided() || c.quoted() || c.prominent()));
            case Wording.Unsaid _ -> unsaid(reading, contention.kind());
            case Wording.Attempt _ -> current.filter(c -> c.lastSide().isPresent() && book.close(reading));
            case Wording.Other _ -> Optional.empty();
        };
    }

    private Optional<Contest> unsaid(Reading reading, Kind kind) {
        Optional<Contest> current = book.current();
        return switch (kind) {
            case OPPOSES -> current.filter(Contest::amended);
            case ACCOMPANIES ->
                current.filter(c -> book.here(reading) && c.lastSide().isPresent());
            case JOINS, COUNTERS, HOLDS, REFUSES ->
                current.filter(c ->
                        book.here(reading) || book.close(reading) && c.result().isEmpty() && !counts(reading));
            default -> current.filter(c -> book.here(reading) || !counts(reading));
        };
    }

    private boolean counts(Reading reading) {
        return reading.sentence().words().stream().anyMatch(w -> lexicon.has("counting words", w.lemma()));
    }

    /// Words in quotation marks that another party wants are proposed in the place of those that are fought over.
    private Optional<Contest> named(Reading reading, Contention contention, Wording.Named named) {
        boolean rewrites = contention.rule().contains(" read")
                && book.current()
                        .filter(c -> c.quoted() && !c.wording().equalsIgnoreCase(book.words(named.span())))
                        .isPresent();
        Optional<Contest> known = rewrites ? Optional.empty() : book.find(reading, named);
        if (known.isPresent()) {
            return known;
        }
        Optional<Contest> swept = book.current()
                .filter(c -> book.close(reading)
                        && c.oneSided()
                        && reading.sentence().word(named.from()).is("any", "no", "such"));
        if (swept.isPresent()) {
            return swept;
        }
        if (contention.kind() == Kind.DEFENDS
                && named.quoted()
                && book.current().filter(Contest::oneSided).isPresent()) {
            book.current().get().turn(book.words(named.span()));
            return book.current();
        }
        Optional<Contest> unnamed =
                book.current().filter(c -> named.quoted() && !c.quoted() && c.onlyContested() && book.close(reading));
        if (unnamed.isPresent()) {
            unnamed.get().quote(book.words(named.span()));
            return unnamed;
        }
        Optional<Contest> rivalled = rivalled(reading, contention, named);
        if (rivalled.isPresent()) {
            Contest contest = rivalled.get();
            contest.rival(book.words(named.span()));
            contest.side(contention.parties(), false, false, false);
            book.note(contest, reading, contention);
            return Optional.empty();
        }
        return book.heading().or(() -> Optional.of(book.open(reading, named)));
    }

    private Optional<Contest> rivalled(Reading reading, Contention contention, Wording.Named named) {
        boolean wishes = contention.kind() == Kind.WANTS || contention.kind() == Kind.INSISTS;
        boolean besides =
                book.here(reading) && book.current().filter(Contest::quoted).isPresent();
        boolean wants = wishes && !named.inverted() && (named.quoted() || besides);
        return book.current()
                .filter(c -> wants
                        && c.sided()
                        && book.close(reading)
                        && (c.result().isEmpty()
                                || c.replacedBy()
                                        .filter(r -> book.alike(r, book.words(named.span())))
                                        .isPresent())
                        && (c.opponents().isEmpty() || c.proponents().isEmpty() || c.hasRival(book.words(named.span())))
                        && contention.parties().stream().noneMatch(c::has));
    }

    private static Optional<Boolean> favours(Contest contest, Contention contention) {
        boolean inverted = contention.inverted();
        boolean attempt = contention.wording() instanceof Wording.Attempt;
        return switch (contention.kind()) {
            case INSISTS, WANTS, DEFENDS, DEEMS -> attempt ? contest.lastSide() : Optional.of(!inverted);
            case OBJECTS, DISLIKES, OPPOSES, DOUBTS ->
                attempt ? contest.lastSide().map(s -> !s) : Optional.of(inverted);
            case REFUSES -> Optional.of(refuses(contest, contention));
            case COUNTERS -> contest.lastSide().map(s -> s == contest.lastCountered());
            case HOLDS -> Optional.of(contest.lastSide().map(s -> !s).orElse(true));
            case JOINS, ACCOMPANIES -> contest.lastSide();
            default -> Optional.empty();
        };
    }

    /// Who refuses what was asked for last is for it where somebody asked for it to be taken out.
    private static boolean refuses(Contest contest, Contention contention) {
        boolean named = contention.wording() instanceof Wording.Named;
        return named ? contention.inverted() : contest.lastRemoves() != contention.inverted();
    }

    /// Puts parties on the side that what became of the wording shows.
    ///
    /// @param became what it became in the same sentence, if it is said there
    void follow(Reading reading, Contention contention, Optional<Contest> contest, Optional<Result> became) {
        Optional<Contest> about = contest.or(() -> book.current().filter(c -> book.close(reading)));
        boolean pleased = contention.kind() == Kind.CAUSES || contention.kind() == Kind.WINS;
        boolean included =
                became.map(r -> r == Result.INCLUDED || r == Result.COMPROMISE).orElse(true);
        List<Party> parties = contention.parties();
        about.filter(c -> !parties.isEmpty()).ifPresent(c -> {
            c.side(parties, pleased == included && !c.votedSeparately(), false, false);
            book.note(c, reading, contention);
        });
    }
}
