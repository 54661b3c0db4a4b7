package org.rapporteur.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that Rapporteur says that one article says.
public record Facts(
        Generator generator,
        Article article,
        Optional<Meeting> meeting,
        List<NegotiatedText> texts,
        List<Dispute> disputes,
        List<Statement> statements,
        List<Event> events,
        List<Warning> warnings) {
    public Facts {
        texts = List.copyOf(texts);
        disputes = List.copyOf(disputes);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
        checkTextIds(texts, disputes);
        checkEvidence(article, meeting, texts, disputes, statements, events);
    }

    private static void checkTextIds(List<NegotiatedText> texts, List<Dispute> disputes) {
        Set<String> ids = new HashSet<>();
        for (NegotiatedText text : texts) {
            if (!ids.add(text.id())) {
                throw new IllegalArgumentException("two texts with the id " + text.id());
            }
        }
        Stream.concat(
                        texts.stream().flatMap(t -> t.amends().stream()),
                        disputes.stream().flatMap(d -> d.text().stream()))
                .filter(id -> !ids.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("no text has the id " + id);
                });
    }

    private static void checkEvidence(
            Article article,
            Optional<Meeting> meeting,
            List<NegotiatedText> texts,
            List<Dispute> disputes,
            List<Statement> statements,
            List<Event> events) {
        Map<String, Evidence> seen = new LinkedHashMap<>();
        grounds(meeting, texts, disputes, statements, events)
                .flatMap(g -> g.evidence().stream())
                .forEach(evidence -> {
                    Evidence other = seen.putIfAbsent(evidence.id(), evidence);
                    if (other != null && !other.equals(evidence)) {
                        throw new IllegalArgumentException("two pieces of evidence with the id " + evidence.id());
                    }
                    if (evidence.span().end() > article.text().length()
                            || !article.text().slice(evidence.span()).equals(evidence.exact())) {
                        throw new IllegalArgumentException(
                                "evidence " + evidence.id() + " is not the text's own words at " + evidence.span());
                    }
                });
    }

    private static Stream<Grounds> grounds(
            Optional<Meeting> meeting,
            List<NegotiatedText> texts,
            List<Dispute> disputes,
            List<Statement> statements,
            List<Event> events) {
        return Stream.of(
                        meeting.stream().map(Meeting::grounds),
                        texts.stream().flatMap(Facts::grounds),
                        disputes.stream().map(Dispute::grounds),
                        statements.stream().map(Statement::grounds),
                        events.stream().map(Event::grounds))
                .flatMap(s -> s);
    }

    private static Stream<Grounds> grounds(NegotiatedText text) {
        return Stream.of(
                        Stream.of(text.grounds()),
                        text.roles().stream().map(Role::grounds),
                        text.outcome().stream().map(Outcome::grounds),
                        text.mandates().stream().map(Mandate::grounds))
                .flatMap(s -> s);
    }

    /// Every piece of evidence that a fact rests on, once, in the order of the text.
    public List<Evidence> evidence() {
        return grounds(meeting, texts, disputes, statements, events)
                .flatMap(g -> g.evidence().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Evidence::span)
                        .thenComparing(e -> e.id().length())
                        .thenComparing(Evidence::id))
                .toList();
    }

    /// Every named actor that a fact refers to, by id.
    public List<Actor> actors() {
        Map<String, Actor> actors = new TreeMap<>();
        parties().forEach(party -> {
            if (party instanceof Party.Named(Actor actor)) {
                actors.put(actor.id(), actor);
            }
        });
        return List.copyOf(actors.values());
    }

    private Stream<Party> parties() {
        return Stream.of(
                        texts.stream().flatMap(t -> t.roles().stream()).map(Role::party),
                        disputes.stream().flatMap(d -> Stream.concat(d.proponents().stream(), d.opponents().stream())),
                        statements.stream().flatMap(s -> Stream.concat(Stream.of(s.speaker()), s.target().stream())))
                .flatMap(s -> s);
    }

    /// The text with an id.
    public Optional<NegotiatedText> text(String id) {
        return texts.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
