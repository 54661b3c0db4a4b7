package org.rapporteur.ingest.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;

/// What is known so far of one text while an article is read.
public final class DraftText {
    /// Where a title comes from; a later one wins over an earlier one only if it ranks higher.
    public enum TitleRank {
        NONE,
        TAIL,
        TOPIC,
        ATTRIBUTE,
        HEADING,
        CONTENT,
        SUBJECT,
        QUOTED
    }

    /// The rules that read who leads a text off its name.
    private static final Set<String> NAMING = Set.of("role.lead/text called after", "role.lead/its text");

    private final int order;
    private Optional<TextKind> kind;
    private final boolean background;
    private boolean tentative;
    private boolean disputed;
    private boolean listed;
    private boolean pluralName;
    private boolean decided;
    private String title = "";
    private TitleRank rank = TitleRank.NONE;
    private Optional<String> symbol = Optional.empty();
    private Optional<DraftText> amends = Optional.empty();
    private final RoleRecord roles = new RoleRecord();
    private final OutcomeRecord outcome = new OutcomeRecord();
    private final Map<String, Evidence> mandates = new LinkedHashMap<>();
    private final Set<Evidence> mentions = new LinkedHashSet<>();

    DraftText(int order, Optional<TextKind> kind, boolean background, boolean tentative) {
        this.order = order;
        this.kind = kind;
        this.background = background;
        this.tentative = tentative;
    }

    /// Its place among the texts as they are first mentioned, from 0.
    public int order() {
        return order;
    }

    /// What it is called so far; empty where nothing is known.
    public String title() {
        return title;
    }

    /// What it can be called in the facts: its title, else its symbol; empty where it has neither.
    public String name() {
        return title.isBlank() ? symbol.orElse("") : title;
    }

    /// Where the title comes from.
    public TitleRank rank() {
        return rank;
    }

    /// Its document symbol.
    public Optional<String> symbol() {
        return symbol;
    }

    /// What kind of text it is.
    public TextKind kind() {
        return kind.orElse(TextKind.RESOLUTION);
    }

    /// Whether it is an amendment to another text.
    public boolean isAmendment() {
        return kind() == TextKind.AMENDMENT;
    }

    /// Learns that it amends another text.
    public void becomeAmendment() {
        kind = Optional.of(TextKind.AMENDMENT);
    }

    /// Says what kind it is, if no noun said so before.
    void kindIfUnknown(TextKind said) {
        kind = kind.or(() -> Optional.of(said));
    }

    /// Whether it belongs to another meeting or year.
    public boolean background() {
        return background;
    }

    /// Whether only a weak noun names it so far.
    public boolean tentative() {
        return tentative;
    }

    /// Whether its name is a plural, so that "they" can stand for it ("agreed conclusions").
    public boolean hasPluralName() {
        return pluralName;
    }

    /// Learns that its name is a plural.
    void pluralName() {
        pluralName = true;
    }

    /// Whether a verb alone told of it so far ("the Council decided to ..."), so that a noun may still name it.
    boolean isDecided() {
        return decided;
    }

    /// A verb alone tells of it.
    void decided() {
        decided = true;
    }

    /// A noun says what kind it is after all.
    void named(TextKind said) {
        if (decided) {
            kind = Optional.of(said);
            decided = false;
        }
    }

    /// Whether a table or list names it, and no sentence has spoken of it yet.
    boolean isListed() {
        return listed;
    }

    /// A table or list names it.
    void list() {
        listed = mentions.isEmpty() && roles.isEmpty();
    }

    /// A sentence speaks of it.
    void spokenOf() {
        listed = false;
    }

    /// Learns that it is a text indeed.
    public void confirm() {
        tentative = false;
    }

    /// Calls it by these words, if their rank is higher than that of the title so far. What stands in brackets is left
    /// out.
    public void call(String words, TitleRank newRank) {
        String clean =
                words.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
        if (newRank.compareTo(rank) > 0 && !clean.isEmpty()) {
            title = clean;
            rank = newRank;
        }
    }

    void symbol(String said) {
        if (symbol.isEmpty() || said.length() > symbol.get().length()) {
            symbol = Optional.of(said);
        }
    }

    /// Records where it is mentioned.
    public void mention(Evidence evidence) {
        mentions.add(evidence);
    }

    /// Ties an amendment to what it amends.
    public void amends(DraftText text) {
        if (text != this && amends.isEmpty()) {
            amends = Optional.of(text);
        }
    }

    /// The text that it amends.
    public Optional<DraftText> amended() {
        return amends;
    }

    /// Marks that wording of it was fought over.
    public void dispute() {
        disputed = true;
    }

    /// Gives a party a role.
    public void role(Party party, RoleKind role, Evidence evidence) {
        roles.give(party, role, evidence);
    }

    /// Takes back a role, whether it was said before or is said later.
    public void withdraw(Party party, RoleKind role) {
        roles.withdraw(party, role);
    }

    /// Takes back what a stretch of the article was first read to say of a role; what is said elsewhere stays.
    public void retract(Party party, RoleKind role, Predicate<Evidence> misread) {
        roles.retract(party, role, misread);
    }

    /// The actors in a role.
    public Set<Actor> actors(RoleKind role) {
        return roles.actors(role);
    }

    /// How it ended, as far as it is known.
    public Optional<Outcome.Status> status() {
        return outcome.status();
    }

    /// How it was decided, as far as it is known.
    public Optional<Outcome.Method> method() {
        return outcome.method();
    }

    /// Says what became of it. What was said before stays.
    ///
    /// @return false where this contradicts what was said before
    public boolean outcome(Optional<Outcome.Status> newStatus, Optional<Outcome.Method> newMethod, Evidence evidence) {
        return outcome.say(newStatus, newMethod, evidence);
    }

    /// Records the count of a vote; the first one counts, a later one completes it.
    public void vote(Vote count, Evidence evidence) {
        outcome.count(count, evidence);
    }

    /// The count of the vote on it, as far as it is known.
    public Optional<Vote> vote() {
        return outcome.vote();
    }

    /// Whether a count is known.
    public boolean counted() {
        return outcome.vote().isPresent();
    }

    /// Adds what the text sets up or asks for.
    public void mandate(String what, Evidence evidence) {
        mandates.putIfAbsent(what, evidence);
    }

    /// Whether the article says anything of it that makes it a text of this meeting. What a weak noun is called ("its
    /// annual report") makes none, nor what it is said to set up ("the Convention created a secretariat").
    public boolean hasFacts() {
        boolean acted =
                tentative ? roles.evidence().stream().anyMatch(e -> !NAMING.contains(e.rule())) : !roles.isEmpty();
        boolean told = acted || outcome.isKnown() || !tentative && !mandates.isEmpty();
        return told || disputed && !mentions.isEmpty();
    }

    /// What is known, as a text of the facts.
    public NegotiatedText build(Map<DraftText, String> ids) {
        List<Mandate> asked = mandates.entrySet().stream()
                .map(e -> new Mandate(e.getKey(), Grounds.of(e.getValue())))
                .toList();
        return new NegotiatedText(
                ids.get(this),
                kind(),
                name(),
                symbol,
                amends.map(ids::get),
                roles.build(),
                outcome.build(),
                asked,
                new Grounds.Cited(grounds()));
    }

    /// Where it is mentioned; for a text that no phrase of its own names, where anything is said of it.
    private List<Evidence> grounds() {
        if (!mentions.isEmpty()) {
            return List.copyOf(mentions);
        }
        Set<Evidence> said = new LinkedHashSet<>();
        said.addAll(roles.evidence());
        said.addAll(outcome.evidence());
        said.addAll(mandates.values());
        return List.copyOf(said);
    }
}
