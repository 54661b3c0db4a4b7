package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;

/// Finds the few places that a person should look at: what the facts warn of, what was worked out rather
/// than read, and what contradicts itself.
final class Checks {
    private final Facts facts;
    private final Labels labels;
    private final Names names;
    private final Set<Warning> placed = new HashSet<>();

    Checks(Facts facts, Labels labels, Names names) {
        this.facts = facts;
        this.labels = labels;
        this.names = names;
    }

    /// Remarks on a party's cell.
    List<String> onCell(NegotiatedText text, Party party, Set<RoleKind> roles) {
        List<String> remarks = new ArrayList<>();
        boolean sponsor = roles.contains(RoleKind.LEAD) || roles.contains(RoleKind.COSPONSOR);
        if (sponsor && (roles.contains(RoleKind.OPPONENT) || roles.contains(RoleKind.VOTED_AGAINST))) {
            remarks.add(labels.get("check.lead.opponent"));
        }
        if (roles.stream().filter(RoleKind::isVote).count() > 1) {
            remarks.add(labels.get("check.two.votes"));
        }
        if (!roles.isEmpty()) {
            remarks.addAll(take(w -> speaksOf(w, text) && speaksOf(w, party)));
        }
        return remarks;
    }

    /// Remarks on a text as a whole; to be asked after its cells.
    List<String> onText(NegotiatedText text) {
        List<String> remarks = new ArrayList<>(take(w -> speaksOf(w, text)));
        text.outcome().flatMap(Outcome::vote).ifPresent(v -> tally(text, v).forEach(remarks::add));
        return remarks;
    }

    private Stream<String> tally(NegotiatedText text, Vote vote) {
        return Stream.of(
                        tally(text, RoleKind.VOTED_FOR, vote.inFavour()),
                        tally(text, RoleKind.VOTED_AGAINST, vote.against()),
                        tally(text, RoleKind.ABSTAINED, vote.abstaining()))
                .flatMap(s -> s);
    }

    private Stream<String> tally(NegotiatedText text, RoleKind role, OptionalInt counted) {
        int named = text.parties(role).size();
        return counted.isPresent() && named > counted.getAsInt()
                ? Stream.of(labels.role(role) + labels.colon() + labels.get("check.tally", named, counted.getAsInt()))
                : Stream.empty();
    }

    /// Remarks on the whole document, with what no other place has taken; to be asked last.
    List<Matrix.Remark> onTheRest() {
        List<Matrix.Remark> remarks = new ArrayList<>();
        facts.meeting()
                .filter(m -> m.when().basis().filter(Basis.INFERRED::equals).isPresent())
                .ifPresent(m -> remarks.add(new Matrix.Remark("inferred.dates", labels.get("check.dates"))));
        if (facts.article().titleBasis() == Basis.INFERRED) {
            remarks.add(new Matrix.Remark("inferred.title", labels.get("check.article.title")));
        }
        facts.warnings().stream()
                .filter(w -> !placed.contains(w))
                .forEach(w -> remarks.add(new Matrix.Remark(w.code(), w.message())));
        return remarks;
    }

    private List<String> take(java.util.function.Predicate<Warning> about) {
        List<Warning> found = facts.warnings().stream()
                .filter(w -> !placed.contains(w))
                .filter(about)
                .toList();
        placed.addAll(found);
        return found.stream().map(Warning::message).toList();
    }

    private static boolean speaksOf(Warning warning, NegotiatedText text) {
        return mentions(warning.message(), text.title())
                || text.symbol().filter(s -> mentions(warning.message(), s)).isPresent();
    }

    private boolean speaksOf(Warning warning, Party party) {
        boolean inEnglish = party instanceof Party.Named(var actor) && mentions(warning.message(), actor.name());
        return inEnglish || mentions(warning.message(), names.name(party));
    }

    private static boolean mentions(String message, String words) {
        return message.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /// The roles as a set.
    static Set<RoleKind> set(List<RoleKind> roles) {
        return roles.isEmpty() ? EnumSet.noneOf(RoleKind.class) : EnumSet.copyOf(roles);
    }
}
