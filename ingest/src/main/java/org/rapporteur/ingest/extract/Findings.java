package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;

/// Collects what rules conclude about texts. What is said of many texts at once is given to each of them when the whole
/// article is read.
public final class Findings {
    private sealed interface Deferred {
        Reference.Bulk bulk();

        record OfRole(Reference.Bulk bulk, Party party, RoleKind kind, Evidence evidence) implements Deferred {}

        record OfOutcome(
                Reference.Bulk bulk,
                Optional<Outcome.Status> status,
                Optional<Outcome.Method> method,
                Evidence evidence)
                implements Deferred {}
    }

    private final TextRegistry registry;
    private final List<Deferred> deferred = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<DraftText> own = new HashSet<>();

    public Findings(TextRegistry registry) {
        this.registry = registry;
    }

    /// A party has a role on what is referred to.
    public void role(Reference reference, Party party, RoleKind kind, Evidence evidence) {
        switch (reference) {
            case Reference.Texts(List<DraftText> texts) -> texts.forEach(t -> t.role(party, kind, evidence));
            case Reference.Bulk bulk -> deferred.add(new Deferred.OfRole(bulk, party, kind, evidence));
            case Reference.Nothing _ -> {}
        }
    }

    /// What is referred to ended so.
    public void outcome(
            Reference reference, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {
        switch (reference) {
            case Reference.Texts(List<DraftText> texts) -> texts.forEach(t -> settle(t, status, method, evidence));
            case Reference.Bulk bulk -> deferred.add(new Deferred.OfOutcome(bulk, status, method, evidence));
            case Reference.Nothing _ -> {}
        }
    }

    private void settle(
            DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {
        own.add(text);
        if (!text.outcome(status, method, evidence)) {
            warn(text, status, method);
        }
    }

    private void warn(DraftText text, Optional<Outcome.Status> status, Optional<Outcome.Method> method) {
        String said = status.map(s -> s.name().toLowerCase(java.util.Locale.ROOT))
                .or(() -> method.map(m -> "by " + m.name().toLowerCase(java.util.Locale.ROOT)))
                .orElse("");
        Warning warning = new Warning(
                "contradiction.outcome",
                "The article also says \"" + said + "\" of the text \"" + text.title() + "\".");
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /// A count of votes on a text.
    public void vote(DraftText text, Vote vote, Evidence evidence) {
        own.add(text);
        text.vote(vote, evidence);
    }

    /// Gives each text what was said of it in bulk.
    public void distribute() {
        for (Deferred item : deferred) {
            for (DraftText text : registry.distribute(item.bulk(), Set.copyOf(own))) {
                give(item, text);
            }
        }
    }

    /// A bulk statement gives way to what was said of a text alone.
    private static void give(Deferred item, DraftText text) {
        switch (item) {
            case Deferred.OfRole(var _, Party party, RoleKind kind, Evidence evidence) ->
                text.role(party, kind, evidence);
            case Deferred.OfOutcome(var _, var status, var method, Evidence evidence) -> {
                boolean settled = text.status().isPresent() && !text.status().equals(status);
                if (!settled) {
                    text.outcome(status, text.method().isPresent() ? Optional.empty() : method, evidence);
                }
            }
        }
    }

    /// What a person should look at.
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
