package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Vote;
import org.rapporteur.model.wording.Language;
import org.rapporteur.model.wording.Wording;

/// The facts one by one, each in a few words for a maintainer.
final class Conclusions {
    private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

    /// A fact in words.
    record Conclusion(String words, Grounds grounds) {}

    private final List<Conclusion> conclusions = new ArrayList<>();

    private Conclusions(Facts facts) {
        facts.meeting().ifPresent(this::meeting);
        facts.texts().forEach(this::text);
        facts.disputes().forEach(this::dispute);
        facts.statements().forEach(this::statement);
        facts.events().forEach(this::event);
    }

    static List<Conclusion> of(Facts facts) {
        return List.copyOf(new Conclusions(facts).conclusions);
    }

    private void add(Grounds grounds, String kind, Stream<Optional<String>> parts) {
        String words = parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
        conclusions.add(new Conclusion(kind + ": " + words, grounds));
    }

    private void meeting(Meeting meeting) {
        add(
                meeting.grounds(),
                "meeting",
                Stream.of(
                        meeting.body().map(b -> b.code()),
                        session(meeting.session()),
                        ENGLISH.when(meeting.when()),
                        meeting.place(),
                        meeting.theme().map(ENGLISH::quoted)));
    }

    private static Optional<String> session(OptionalInt session) {
        return session.isEmpty()
                ? Optional.empty()
                : Optional.of(ENGLISH.ordinal(session.getAsInt(), false) + " session");
    }

    private void text(NegotiatedText text) {
        String id = text.id();
        add(
                text.grounds(),
                "text " + id,
                Stream.of(
                        Optional.of(lower(text.kind())),
                        Optional.of(ENGLISH.quoted(text.title())),
                        text.symbol(),
                        text.amends().map(a -> "amends " + a)));
        text.roles()
                .forEach(role ->
                        add(role.grounds(), id + " " + role.kind().code(), Stream.of(Optional.of(name(role.party())))));
        text.outcome().ifPresent(outcome -> outcome(id, outcome));
        text.mandates()
                .forEach(mandate -> add(mandate.grounds(), id + " mandate", Stream.of(Optional.of(mandate.what()))));
    }

    private void outcome(String id, Outcome outcome) {
        add(
                outcome.grounds(),
                id + " outcome",
                Stream.of(
                        outcome.status().map(Conclusions::lower),
                        outcome.method().map(Conclusions::lower),
                        outcome.vote().map(Conclusions::count)));
    }

    private static String count(Vote vote) {
        String count = Stream.of(vote.inFavour(), vote.against(), vote.abstaining())
                .map(n -> n.isPresent() ? Integer.toString(n.getAsInt()) : "?")
                .collect(Collectors.joining("–"));
        return vote.notVoting().isPresent() ? count + ", " + vote.notVoting().getAsInt() + " not voting" : count;
    }

    private void dispute(Dispute dispute) {
        add(
                dispute.grounds(),
                dispute.text().orElse("?") + " dispute",
                Stream.of(
                        Optional.of(ENGLISH.quoted(dispute.wording())),
                        names("for ", dispute.proponents()),
                        names("against ", dispute.opponents()),
                        dispute.outcome().map(Conclusions::lower),
                        dispute.replacedBy().map(ENGLISH::quoted)));
    }

    private void statement(Statement statement) {
        add(
                statement.grounds(),
                "statement",
                Stream.of(
                        Optional.of(name(statement.speaker())),
                        Optional.of(lower(statement.act())),
                        statement.target().map(Conclusions::name),
                        statement.about()));
    }

    private void event(Event event) {
        add(
                event.grounds(),
                "event",
                Stream.of(
                        Optional.of(event.name()),
                        event.body(),
                        session(event.session()),
                        ENGLISH.when(event.when()),
                        event.place(),
                        Optional.of(lower(event.status()))));
    }

    private static Optional<String> names(String side, List<Party> parties) {
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(side + parties.stream().map(Conclusions::name).collect(Collectors.joining(" and ")));
    }

    private static String name(Party party) {
        return switch (party) {
            case Party.Named(var actor) -> actor.id();
            case Party.Collective(String words) -> ENGLISH.quoted(words);
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
