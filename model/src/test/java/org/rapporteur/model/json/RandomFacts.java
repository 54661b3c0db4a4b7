package org.rapporteur.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Generator;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// Facts that make no sense but are legal, as many as there are seeds. The text holds letters outside the basic
/// plane, quotation marks, control characters and line ends.
final class RandomFacts {
    private static final List<String> LETTERS =
            List.of("a", "Z", "é", "ß", "’", "\"", "\\", "/", "\n", "\t", "\u0001", "漢", "𝄞", "👩", " ", "\u2028");

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> textIds = new ArrayList<>();
    private final SourceText text;
    private int evidenceCount;

    private RandomFacts(long seed) {
        random = new Random(seed);
        text = new SourceText(words(1 + random.nextInt(200)));
        for (int i = 0; i < 6; i++) {
            actors.add(new Actor("A" + i, any(Actor.Kind.values()), name(), maybe(this::name)));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            textIds.add("T" + i);
        }
    }

    static Facts of(long seed) {
        return new RandomFacts(seed).facts();
    }

    private Facts facts() {
        return new Facts(
                new Generator(name(), name()),
                article(),
                maybe(() -> new Meeting(
                        maybe(() -> new Body(name(), name())),
                        count(),
                        when(),
                        maybe(this::name),
                        maybe(this::name),
                        grounds())),
                textIds.stream().map(this::negotiated).toList(),
                some(this::dispute),
                some(() -> new Statement(
                        party(), any(Statement.Act.values()), maybe(this::party), maybe(this::name), grounds())),
                some(() -> new Event(
                        name(),
                        maybe(this::name),
                        count(),
                        when(),
                        maybe(this::name),
                        any(Event.Status.values()),
                        grounds())),
                some(() -> new Warning(name(), name())));
    }

    private Article article() {
        List<Block> blocks = new ArrayList<>();
        for (int at = random.nextInt(5); at + 10 < text.length(); at += 10 + random.nextInt(20)) {
            Span span = new Span(at, at + 10);
            List<Span> parts = List.of(new Span(at, at + 4), new Span(at + 4, at + 9));
            blocks.add(new Block(
                    any(Block.Kind.values()),
                    random.nextInt(7),
                    random.nextInt(100),
                    span,
                    random.nextBoolean() ? parts : List.of(),
                    random.nextBoolean() ? parts : List.of(),
                    random.nextBoolean()));
        }
        return new Article(
                name(),
                any(Basis.values()),
                maybe(this::name),
                some(this::name),
                maybe(this::date),
                maybe(this::name),
                "en",
                "text/plain",
                "0123456789abcdef".repeat(4),
                text,
                blocks);
    }

    private NegotiatedText negotiated(String id) {
        return new NegotiatedText(
                id,
                any(TextKind.values()),
                name(),
                maybe(this::name),
                textIds.stream().filter(o -> !o.equals(id)).findAny().filter(o -> random.nextBoolean()),
                some(() -> new Role(party(), any(RoleKind.values()), grounds())),
                maybe(this::outcome),
                some(() -> new Mandate(name(), grounds())),
                grounds());
    }

    private Outcome outcome() {
        if (random.nextBoolean()) {
            Vote vote = new Vote(OptionalInt.of(random.nextInt(193)), count(), count(), count());
            return new Outcome(
                    maybe(() -> any(Outcome.Status.values())),
                    Optional.of(Outcome.Method.VOTE),
                    Optional.of(vote),
                    grounds());
        }
        return new Outcome(
                Optional.of(any(Outcome.Status.values())),
                maybe(() -> any(Outcome.Method.values())),
                Optional.empty(),
                grounds());
    }

    private Dispute dispute() {
        return new Dispute(
                textIds.stream().findFirst(),
                name(),
                some(this::party),
                some(this::party),
                maybe(() -> any(Dispute.Result.values())),
                maybe(this::name),
                grounds());
    }

    private Grounds grounds() {
        if (random.nextInt(4) == 0) {
            return new Grounds.Corrected(
                    maybe(this::name), maybe(() -> LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28))));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int start = random.nextInt(text.length());
            Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
            evidence.add(new Evidence("E" + ++evidenceCount, span, text.slice(span), "rule." + random.nextInt(9)));
        }
        return new Grounds.Cited(evidence);
    }

    private Party party() {
        return random.nextInt(4) == 0
                ? new Party.Collective(name())
                : new Party.Named(any(actors.toArray(new Actor[0])));
    }

    private When when() {
        Optional<PartialDate> start = maybe(this::date);
        Optional<PartialDate> end = start.filter(s -> random.nextBoolean());
        return new When(start, end, maybe(this::name), maybe(() -> any(Basis.values())));
    }

    private PartialDate date() {
        int month = random.nextInt(13);
        return new PartialDate(1 + random.nextInt(9999), month, month == 0 ? 0 : random.nextInt(29));
    }

    private OptionalInt count() {
        return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(200)) : OptionalInt.empty();
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return words.toString();
    }

    private String name() {
        return "n" + words(random.nextInt(12));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            values.add(value.get());
        }
        return values;
    }
}
