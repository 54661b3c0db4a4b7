package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.model.Dispute.Result;

/// Tells what became of what was fought over.
final class ContestOutcomes {
    private final ContestBook book;

    ContestOutcomes(ContestBook book) {
        this.book = book;
    }

    /// Takes over what a contention says of a contest's outcome.
    ///
    /// @param text whether a text was mentioned since the wording was
    /// @param waiting whether parties have taken a side before the wording is named
    /// @return the contest that it is about
    Optional<Contest> settle(Reading reading, Contention contention, boolean text, boolean waiting) {
        if (contention.kind() == Kind.READS && contention.wording() instanceof Wording.Named named && !text) {
            book.current().ifPresent(c -> rename(c, named));
        }
        Optional<Contest> found = contest(reading, contention, text, waiting)
                .filter(c -> !(c.amended() && (contention.pronoun() || contention.unsaid())));
        found.ifPresent(c -> {
            settle(c, contention, book.here(reading));
            book.note(c, reading, contention);
        });
        return found;
    }

    private Optional<Contest> contest(Reading reading, Contention contention, boolean text, boolean waiting) {
        Optional<Contest> current = book.current();
        return switch (contention.wording()) {
            case Wording.Named named ->
                contention.kind() == Kind.READS
                        ? current.filter(Contest::sided)
                        : settled(reading, contention, named, waiting);
            case Wording.Pointing(boolean plain, boolean _) -> plain && text ? Optional.empty() : current;
            case Wording.Unsaid _ -> current.filter(c -> unsaid(contention.kind()) && book.close(reading));
            case Wording.Attempt _ -> current;
            case Wording.Other _ -> Optional.empty();
        };
    }

    private static boolean unsaid(Kind kind) {
        return kind != Kind.READS && kind != Kind.GRANTED && kind != Kind.DENIED;
    }

    /// What is said of words in quotation marks may be about the element that was named otherwise just before.
    private Optional<Contest> settled(Reading reading, Contention contention, Wording.Named named, boolean waiting) {
        Optional<Contest> known = book.find(reading, named);
        if (known.isPresent()) {
            return known;
        }
        Optional<Contest> same = book.current()
                .filter(c -> !c.quoted()
                        && named.quoted()
                        && book.sharesWord(c.wording(), book.words(reading, named.from(), named.to())));
        same.ifPresent(c -> c.quote(book.words(named.span())));
        boolean before = named.from() <= contention.at();
        boolean opens = named.quoted() || before && (named.part() || waiting && contention.kind() != Kind.PENDING);
        return same.or(() -> opens ? Optional.of(book.open(reading, named)) : Optional.empty());
    }

    private void settle(Contest contest, Contention contention, boolean here) {
        switch (contention.kind()) {
            case IN -> contest.settle(attempted(contest, contention, Result.INCLUDED));
            case OUT -> contest.settle(attempted(contest, contention, Result.EXCLUDED));
            case GRANTED -> contest.settle(contest.lastRemoves() ? Result.EXCLUDED : Result.INCLUDED);
            case DENIED -> contest.settle(contest.lastRemoves() ? Result.INCLUDED : Result.EXCLUDED);
            case WINS -> contest.settle(won(contest, contention, true));
            case LOSES -> contest.settle(won(contest, contention, false));
            case PENDING -> contest.settle(Result.UNRESOLVED);
            case MIDDLE -> contest.compromise(here);
            case SWAP -> {
                if (contention.instead() instanceof Wording.Named named) {
                    contest.replace(book.words(named.span()));
                }
            }
            case READS -> reads(contest, contention);
            default -> {}
        }
    }

    /// An attempt to have it out that fails leaves it in.
    private static Result attempted(Contest contest, Contention contention, Result result) {
        boolean turned =
                contention.wording() instanceof Wording.Attempt && contest.lastRemoves() || contention.inverted();
        return turned ? result == Result.INCLUDED ? Result.EXCLUDED : Result.INCLUDED : result;
    }

    /// Whoever is named, or else spoke last, got its way or did not.
    private static Result won(Contest contest, Contention contention, boolean way) {
        boolean favours = contention.parties().stream().anyMatch(contest.proponents()::contains)
                || contention.parties().stream().noneMatch(contest::has)
                        && contest.lastSide().orElse(true);
        return favours == way ? Result.INCLUDED : Result.EXCLUDED;
    }

    private void rename(Contest contest, Wording.Named named) {
        if (!contest.quoted() && !contest.sided()) {
            contest.call(book.words(named.span()));
        }
    }

    private void reads(Contest contest, Contention contention) {
        if (contention.wording() instanceof Wording.Named named && named.quoted()) {
            String now = book.words(named.span());
            if (book.alike(contest.wording(), now)) {
                contest.settle(Result.INCLUDED);
            } else {
                contest.replace(now);
            }
        }
    }
}
