package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;

/// Collects what rules conclude about texts. What is said of many texts at once is given to each of them when the whole
/// article is read.
public final class Findings {
    private sealed interface Deferred {
        Reference.Bulk bulk();

        Set<DraftText> spokenFor();

        record OfRole(Reference.Bulk bulk, Set<DraftText> spokenFor, Party party, RoleKind kind, Evidence evidence)
                implements Deferred {}

        record OfOutcome(
                Reference.Bulk bulk,
                Set<DraftText> spokenFor,
                Optional<Outcome.Status> status,
                Optional<Outcome.Method> method,
                Evidence evidence)
                implements Deferred {}
    }

    /// A role as a rule gave it.
    record Given(Reference reference, Party party, RoleKind kind, Evidence evidence) {}

    private final List<Given> given = new ArrayList<>();

    private record OfSection(
            DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {}

    private final TextRegistry registry;
    private final List<Deferred> deferred = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<DraftText> own = new HashSet<>();
    private final Map<DraftText, Evidence> counts = new HashMap<>();
    private final List<OfSection> sections = new ArrayList<>();
    private final EvidenceBook book;

    public Findings(TextRegistry registry, EvidenceBook book) {
        this.registry = registry;
        this.book = book;
    }

    /// A party has a role on what is referred to.
    public void role(Reference reference, Party party, RoleKind kind, Evidence evidence) {
        given.add(new Given(reference, party, kind, evidence));
        switch (reference) {
            case Reference.Texts(List<DraftText> texts) ->
                texts.forEach(t -> {
                    confirm(t);
                    t.role(party, kind, evidence);
                });
            case Reference.Bulk bulk -> deferred.add(new Deferred.OfRole(bulk, Set.copyOf(own), party, kind, evidence));
            case Reference.Nothing _ -> {}
        }
    }

    /// A party takes its role back.
    void withdraw(Reference reference, Party party, RoleKind kind) {
        if (reference instanceof Reference.Texts(List<DraftText> texts)) {
            texts.forEach(t -> t.withdraw(party, kind));
        }
    }

    /// A text was adopted, as the verb that tells of it says.
    void decided(DraftText text, Evidence evidence) {
        outcome(Reference.of(text), Optional.of(Outcome.Status.ADOPTED), Optional.empty(), evidence);
    }

    /// What a role is given on is a text indeed, and the one that the next sentences are about.
    private void confirm(DraftText text) {
        if (text.tentative()) {
            text.confirm();
            registry.focus(text);
        }
    }

    /// The text that a heading announces, where nothing was said of it yet.
    Optional<DraftText> fromHeading() {
        return registry.fromHeading();
    }

    /// The role given last, so that "so did X" can give it again.
    Optional<Given> last() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
    }

    /// Where a sentence turned out to tell a party's vote: a role that was read in it alone, of the kinds that the
    /// words of
    /// a vote are mistaken for, is none.
    void retract(Reference reference, Party party, Predicate<Evidence> misread) {
        if (reference instanceof Reference.Texts(List<DraftText> texts)) {
            for (RoleKind kind : RoleKind.values()) {
                texts.stream().filter(t -> !kind.isVote()).forEach(t -> t.retract(party, kind, misread));
            }
        }
    }

    /// Whether a party's vote was read in a stretch of the article.
    boolean voted(Party party, Span span) {
        return given.stream()
                .anyMatch(g -> g.kind.isVote()
                        && g.party.equals(party)
                        && g.evidence.span().equals(span));
    }

    /// What is referred to ended so.
    public void outcome(
            Reference reference, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {
        switch (reference) {
            case Reference.Texts(List<DraftText> texts) -> texts.forEach(t -> settle(t, status, method, evidence));
            case Reference.Bulk bulk ->
                deferred.add(new Deferred.OfOutcome(bulk, Set.copyOf(own), status, method, evidence));
            case Reference.Nothing _ -> {}
        }
    }

    /// What a cell, a label or an item says of a text's end.
    void verdict(DraftText text, Verdict verdict, Evidence evidence) {
        if (verdict.status().isPresent() || verdict.method().isPresent()) {
            outcome(Reference.of(text), verdict.status(), verdict.method(), evidence);
        }
        verdict.vote().ifPresent(v -> vote(text, v, evidence));
    }

    private void settle(
            DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {
        own.add(text);
        if (!text.outcome(status, method, evidence)) {
            warn(text, status, method);
        }
    }

    private void warn(DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method) {
        String said = status.map(s -> s.name().toLowerCase(Locale.ROOT))
                .or(() -> method.map(m -> "by " + m.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        warn("contradiction.outcome", "The article also says \"" + said + "\" of the text \"" + text.title() + "\".");
    }

    private void warn(String code, String message) {
        Warning warning = new Warning(code, message);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /// A count of votes on a text. One that contradicts the count known so far is not taken over.
    public void vote(DraftText text, Vote vote, Evidence evidence) {
        own.add(text);
        boolean agrees = text.vote().stream()
                .allMatch(v -> agree(v.inFavour(), vote.inFavour())
                        && agree(v.against(), vote.against())
                        && agree(v.abstaining(), vote.abstaining()));
        if (agrees) {
            counts.putIfAbsent(text, evidence);
            text.vote(vote, evidence);
        } else {
            warn("contradiction.vote", "The article gives two counts of the votes on \"" + text.title() + "\".");
        }
    }

    private static boolean agree(OptionalInt known, OptionalInt said) {
        return known.isEmpty() || said.isEmpty() || known.equals(said);
    }

    /// The texts mentioned last, the latest last: amendments where the article speaks of one, else others.
    public List<DraftText> recent(int count) {
        boolean amendments = registry.focus().filter(DraftText::isAmendment).isPresent();
        return registry.recent(count, amendments);
    }

    /// Gives each text what was said of it in bulk.
    public void distribute() {
        registry.texts().forEach(this::decideByCount);
        registry.texts().forEach(Findings::withoutVotes);
        sections.forEach(s -> giveOutcome(s.text, s.status, s.method, s.evidence));
        for (Deferred item : deferred) {
            for (DraftText text : registry.distribute(item.bulk(), item.spokenFor())) {
                give(item, text);
            }
        }
    }

    /// Where the article gives the count alone, the majority of the members present and voting decides, and an equal
    /// division rejects (rules 85, 86 and 95 of the General Assembly's rules of procedure).
    private void decideByCount(DraftText text) {
        Optional<Vote> vote = text.vote();
        Evidence counted = counts.get(text);
        if (text.status().isEmpty()
                && counted != null
                && vote.isPresent()
                && vote.get().inFavour().isPresent()) {
            Optional<Outcome.Status> status =
                    saysTooFew(counted) ? Optional.of(Outcome.Status.REJECTED) : majority(vote.get());
            status.ifPresent(s -> text.outcome(
                    status,
                    Optional.empty(),
                    book.cite(counted.span(), "outcome." + s.name().toLowerCase(Locale.ROOT) + "/by the count")));
        }
    }

    /// "a three-quarters majority was required, and the proposal fell: 78 for, 40 against".
    private static boolean saysTooFew(Evidence counted) {
        String words = counted.exact().toLowerCase(Locale.ROOT).replaceAll("([,.;:()])", " $1");
        return TallyPatterns.SHORT_OF.matcher(words).find()
                && !TallyPatterns.VICTORY.matcher(words).find();
    }

    /// On what was adopted by consensus nobody voted: "Against: Chad" was said of its wording.
    private static void withoutVotes(DraftText text) {
        boolean agreed =
                text.method().filter(m -> m == Outcome.Method.CONSENSUS).isPresent()
                        && text.vote().isEmpty();
        if (agreed) {
            for (VoteSide side : VoteSide.values()) {
                text.actors(side.role()).forEach(a -> text.withdraw(new Party.Named(a), side.role()));
            }
        }
    }

    /// Empty where only the votes in favour are known: they may have been too few.
    private static Optional<Outcome.Status> majority(Vote vote) {
        if (vote.against().isEmpty() && vote.abstaining().isEmpty()) {
            return Optional.empty();
        }
        boolean more = vote.inFavour().orElse(0) > vote.against().orElse(0);
        return Optional.of(more ? Outcome.Status.ADOPTED : Outcome.Status.REJECTED);
    }

    /// A bulk statement gives way to what was said of a text alone.
    private static void give(Deferred item, DraftText text) {
        switch (item) {
            case Deferred.OfRole(var _, var _, Party party, RoleKind kind, Evidence evidence) ->
                text.role(party, kind, evidence);
            case Deferred.OfOutcome(var _, var _, var status, var method, Evidence evidence) ->
                giveOutcome(text, status, method, evidence);
        }
    }

    private static void giveOutcome(
            DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {
        boolean settled = text.status().isPresent()
                && status.isPresent()
                && !text.status().equals(status);
        boolean decided = text.status()
                .filter(s -> s == Outcome.Status.WITHDRAWN || s == Outcome.Status.DEFERRED)
                .isPresent();
        if (!settled && !decided) {
            text.outcome(status, text.method().isPresent() ? Optional.empty() : method, evidence);
        }
    }

    /// A section's heading says this of a text that comes up in it, unless something else is said of the text itself.
    public void section(
            DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {
        sections.add(new OfSection(text, status, method, evidence));
    }

    /// What a person should look at.
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
