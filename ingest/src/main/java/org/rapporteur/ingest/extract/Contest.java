package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Dispute.Result;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// What is known so far of wording that is fought over.
final class Contest {
    private String wording;
    private boolean quoted;
    private boolean strong;
    private boolean prominent;
    private boolean contested;
    private boolean votedSeparately;
    private final Optional<DraftText> text;
    private final Set<Party> proponents = new LinkedHashSet<>();
    private final Set<Party> opponents = new LinkedHashSet<>();
    private final List<String> rivals = new ArrayList<>();
    private Optional<Boolean> lastSide = Optional.empty();
    private boolean lastRemoves;
    private boolean countered;
    private Optional<Result> result = Optional.empty();
    private Optional<String> replacedBy = Optional.empty();
    private Optional<DraftText> amendment = Optional.empty();
    private boolean amendedIn;
    private final Set<Evidence> evidence = new LinkedHashSet<>();

    Contest(String wording, boolean quoted, Optional<DraftText> text) {
        this.wording = wording;
        this.quoted = quoted;
        this.text = text;
    }

    String wording() {
        return wording;
    }

    boolean quoted() {
        return quoted;
    }

    Optional<DraftText> text() {
        return text;
    }

    Set<Party> proponents() {
        return proponents;
    }

    Set<Party> opponents() {
        return opponents;
    }

    Optional<Result> result() {
        return result;
    }

    Optional<String> replacedBy() {
        return replacedBy;
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /// Calls it by the words in quotation marks.
    void quote(String words) {
        wording = words;
        quoted = true;
    }

    /// Says that a sentence begins with it.
    void feature(boolean first) {
        prominent |= first;
    }

    /// Whether a sentence begins with it, so that "it" may stand for it in the next.
    boolean prominent() {
        return prominent;
    }

    /// Calls it by other words.
    void call(String words) {
        wording = words;
    }

    void cite(Evidence cited) {
        evidence.add(cited);
    }

    /// Says that an amendment would put it in or take it out.
    void amend(DraftText amending, boolean in) {
        amendment = Optional.of(amending);
        amendedIn = in;
    }

    /// Whether an amendment would change it.
    boolean amended() {
        return amendment.isPresent();
    }

    /// Whether the amendment would put it in.
    boolean amendedIn() {
        return amendedIn;
    }

    /// Takes over from the amendment who stood behind it, who against it, and what became of it.
    void weighAmendment() {
        amendment.ifPresent(a -> {
            side(named(a, RoleKind.LEAD), amendedIn, true, false);
            side(named(a, RoleKind.SUPPORTER), amendedIn, true, false);
            side(named(a, RoleKind.OPPONENT), !amendedIn, true, false);
            a.status()
                    .ifPresent(s ->
                            settle((s == Outcome.Status.ADOPTED) == amendedIn ? Result.INCLUDED : Result.EXCLUDED));
        });
    }

    private static List<Party> named(DraftText amendment, RoleKind role) {
        return amendment.actors(role).stream().<Party>map(Party.Named::new).toList();
    }

    /// Says that it is fought over.
    void contest() {
        contested = true;
    }

    /// Whether a separate vote was taken on it.
    boolean votedSeparately() {
        return votedSeparately;
    }

    /// Says that a separate vote was taken on it; those who asked for it are against it.
    void voteSeparately(List<Party> parties) {
        votedSeparately = true;
        if (!parties.isEmpty()) {
            side(parties, false, false, false);
        }
    }

    /// Puts parties on a side. Who is on the other side already stays there.
    ///
    /// @param strongly whether this is enough to tell of a dispute
    /// @param removes whether they asked for it to be taken out
    void side(List<Party> parties, boolean favours, boolean strongly, boolean removes) {
        Set<Party> side = favours ? proponents : opponents;
        Set<Party> other = favours ? opponents : proponents;
        parties.stream().filter(p -> !other.contains(p)).forEach(side::add);
        strong |= strongly;
        lastSide = Optional.of(favours);
        lastRemoves = removes;
    }

    /// Whether somebody took a side.
    boolean sided() {
        return contested || !proponents.isEmpty() || !opponents.isEmpty();
    }

    /// Whether only its proponents are known, and nothing of what became of it.
    boolean oneSided() {
        return !proponents.isEmpty() && opponents.isEmpty() && result.isEmpty();
    }

    /// Whether it is said to be fought over, and nobody has taken a side.
    boolean onlyContested() {
        return contested && proponents.isEmpty() && opponents.isEmpty() && !amended();
    }

    /// Turns it around: the words defended are what is fought over, those proposed before their rival.
    void turn(String defended) {
        rivals.add(wording);
        wording = defended;
        quoted = true;
        opponents.addAll(proponents);
        proponents.clear();
    }

    /// The side that was taken last.
    Optional<Boolean> lastSide() {
        return lastSide;
    }

    /// Whether the side taken last asked for it to be taken out.
    boolean lastRemoves() {
        return lastRemoves;
    }

    /// Says whether who spoke last stood against the others.
    void countered(boolean against) {
        countered = against;
    }

    /// Whether who spoke last stood against the others: who follows is then on the same side.
    boolean lastCountered() {
        return countered;
    }

    boolean has(Party party) {
        return proponents.contains(party) || opponents.contains(party);
    }

    /// Words that were proposed in its place.
    void rival(String words) {
        rivals.add(words);
    }

    /// Whether words were proposed in its place.
    boolean hasRival(String words) {
        return rivals.stream().anyMatch(words::equalsIgnoreCase);
    }

    /// What became of it; what was said first stays.
    void settle(Result outcome) {
        if (result.isEmpty()) {
            result = Optional.of(outcome);
        }
    }

    /// Words took its place; a compromise is one even where the text has new words.
    void replace(String words) {
        if (result.isEmpty() || result.get() == Result.EXCLUDED) {
            result = Optional.of(Result.REPLACED);
            replacedBy = Optional.of(words);
        }
    }

    /// A compromise goes before what took its place.
    ///
    /// @param together whether both are said in one sentence
    void compromise(boolean together) {
        if (result.isEmpty() || together && result.get() == Result.REPLACED) {
            result = Optional.of(Result.COMPROMISE);
            replacedBy = Optional.empty();
        }
    }

    /// Whether the article says enough of it: two sides, or one and what became of it, or that it was fought over.
    boolean holds() {
        boolean one = !proponents.isEmpty() || !opponents.isEmpty();
        boolean both = !proponents.isEmpty() && !opponents.isEmpty();
        return both
                || one && (result.isPresent() || strong || contested)
                || contested && quoted
                || votedSeparately && result.isPresent();
    }
}
