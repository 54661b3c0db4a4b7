package org.rapporteur.ingest.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Vote;

/// What became of a text, as far as the article has said it, with the sentences that say it.
final class OutcomeRecord {
    private Optional<Outcome.Status> status = Optional.empty();
    private Optional<Outcome.Method> method = Optional.empty();
    private Optional<Vote> vote = Optional.empty();
    private final Set<Evidence> grounds = new LinkedHashSet<>();

    /// How the text ended.
    Optional<Outcome.Status> status() {
        return status;
    }

    /// How it was decided.
    Optional<Outcome.Method> method() {
        return method;
    }

    /// The count of the vote on it.
    Optional<Vote> vote() {
        return vote;
    }

    /// Whether it is known how it ended or how it was decided.
    boolean isKnown() {
        return status.isPresent() || method.isPresent();
    }

    /// Says what became of the text. What was said before stays.
    ///
    /// @return false where this contradicts what was said before
    boolean say(Optional<Outcome.Status> newStatus, Optional<Outcome.Method> newMethod, Evidence evidence) {
        if (differs(status, newStatus) || differs(method, newMethod)) {
            return false;
        }
        boolean news = newStatus.isPresent() && status.isEmpty() || newMethod.isPresent() && method.isEmpty();
        status = status.or(() -> newStatus);
        method = method.or(() -> newMethod);
        if (news) {
            grounds.add(evidence);
        }
        return true;
    }

    private static <T> boolean differs(Optional<T> known, Optional<T> said) {
        return known.isPresent() && said.isPresent() && !known.equals(said);
    }

    /// Records the count of a vote; the first one counts, a later one completes it.
    void count(Vote count, Evidence evidence) {
        vote = Optional.of(vote.map(v -> completed(v, count)).orElse(count));
        method = Optional.of(Outcome.Method.VOTE);
        grounds.add(evidence);
    }

    private static Vote completed(Vote known, Vote more) {
        return new Vote(
                known.inFavour().isPresent() ? known.inFavour() : more.inFavour(),
                known.against().isPresent() ? known.against() : more.against(),
                known.abstaining().isPresent() ? known.abstaining() : more.abstaining(),
                known.notVoting().isPresent() ? known.notVoting() : more.notVoting());
    }

    /// The sentences that say it.
    Set<Evidence> evidence() {
        return grounds;
    }

    /// The outcome; empty where nothing is known of it.
    Optional<Outcome> build() {
        return isKnown()
                ? Optional.of(new Outcome(status, method, vote, new Grounds.Cited(List.copyOf(grounds))))
                : Optional.empty();
    }
}
