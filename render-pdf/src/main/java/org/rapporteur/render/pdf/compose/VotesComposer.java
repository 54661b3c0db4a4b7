package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.render.pdf.compose.Brief.Ballot;
import org.rapporteur.render.pdf.compose.Brief.Choice;
import org.rapporteur.render.pdf.compose.Brief.Share;

/// Composes the recorded votes.
final class VotesComposer {
    private static final List<RoleKind> VOTES = List.of(RoleKind.VOTED_FOR, RoleKind.VOTED_AGAINST, RoleKind.ABSTAINED);

    private final Terms terms;
    private final Rolls rolls;

    VotesComposer(Terms terms, Rolls rolls) {
        this.terms = terms;
        this.rolls = rolls;
    }

    Optional<Brief.Section> section() {
        List<Ballot> ballots =
                terms.facts.texts().stream().flatMap(t -> ballot(t).stream()).toList();
        return ballots.isEmpty()
                ? Optional.empty()
                : Optional.of(new Brief.Votes(terms.label("votes"), "votes", ballots));
    }

    /// "121 to 4, 52 abstaining" with a dash for what is not given.
    static String count(Vote vote) {
        String count = figure(vote.inFavour()) + "–" + figure(vote.against());
        return vote.abstaining().isPresent() ? count + "–" + figure(vote.abstaining()) : count;
    }

    private static String figure(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "?";
    }

    private Optional<Ballot> ballot(NegotiatedText text) {
        Optional<Outcome> outcome = text.outcome().filter(o -> o.vote().isPresent());
        boolean named = text.roles().stream().anyMatch(r -> r.kind().isVote());
        if (outcome.isEmpty() && !named) {
            return Optional.empty();
        }
        List<Share> shares = outcome.flatMap(Outcome::vote).map(this::shares).orElse(List.of());
        Prose title = Prose.of(Phrases.cut(terms.title(text), 90));
        title = outcome.map(o -> terms.notes.cite(o.grounds()))
                .map(title::citing)
                .orElse(title);
        List<Prose> paragraphs = new ArrayList<>();
        VOTES.forEach(kind -> rolls.of(text, kind, true).ifPresent(paragraphs::add));
        String about = terms.label(
                "votes.about",
                terms.labelOf(text),
                shares.stream().map(s -> s.label() + " " + s.count()).collect(Collectors.joining(", ")));
        return Optional.of(new Ballot(terms.labelOf(text), title, shares, paragraphs, about));
    }

    private List<Share> shares(Vote vote) {
        List<Share> shares = new ArrayList<>();
        vote.inFavour().ifPresent(n -> shares.add(share(Choice.IN_FAVOUR, "vote.inFavour", n)));
        vote.against().ifPresent(n -> shares.add(share(Choice.AGAINST, "vote.against", n)));
        vote.abstaining().ifPresent(n -> shares.add(share(Choice.ABSTAINING, "vote.abstaining", n)));
        vote.notVoting().ifPresent(n -> shares.add(share(Choice.NOT_VOTING, "vote.notVoting", n)));
        return shares;
    }

    private Share share(Choice choice, String label, int count) {
        return new Share(choice, terms.wording.labels().text(label), count);
    }
}
