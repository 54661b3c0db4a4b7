package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;

/// Composes the key messages: finds what matters, ranks it, and words the weightiest.
final class MessagesComposer {
    private static final int MOST = 5;

    private record Message(int weight, String words, List<Grounds> grounds) {}

    private final Terms terms;
    private final EventsComposer events;
    private final List<NegotiatedText> texts;

    MessagesComposer(Terms terms, EventsComposer events) {
        this.terms = terms;
        this.events = events;
        this.texts = terms.facts.texts();
    }

    List<Prose> messages() {
        List<Message> found = new ArrayList<>();
        outcomes().ifPresent(found::add);
        lost().forEach(found::add);
        votes().forEach(found::add);
        disputes().ifPresent(found::add);
        leaders().ifPresent(found::add);
        backers().ifPresent(found::add);
        next().ifPresent(found::add);
        return found.stream()
                .sorted(Comparator.comparingInt(m -> -m.weight()))
                .limit(MOST)
                .map(m -> Prose.of(m.words()).citing(terms.notes.cite(m.grounds())))
                .toList();
    }

    /// How the texts fared, taken together.
    private Optional<Message> outcomes() {
        if (texts.size() < 2) {
            return Optional.empty();
        }
        String noun = Counts.commonNoun(texts);
        List<NegotiatedText> consensus = Counts.byConsensus(texts);
        List<Grounds> grounds = texts.stream()
                .flatMap(t -> t.outcome().stream())
                .map(Outcome::grounds)
                .distinct()
                .toList();
        if (consensus.size() == texts.size()) {
            String all = terms.wording.counted(texts.size(), noun);
            return Optional.of(new Message(100, terms.label("message.consensus", all), grounds));
        }
        List<String> parts = new ArrayList<>();
        part(parts, consensus.size(), "message.part.consensus");
        part(parts, adoptedByVote().size(), "message.part.vote");
        part(parts, adoptedSomehow().size(), "message.part.adopted");
        for (Outcome.Status status :
                List.of(Outcome.Status.REJECTED, Outcome.Status.WITHDRAWN, Outcome.Status.DEFERRED)) {
            part(parts, Counts.of(texts, status).size(), "message.part." + Counts.key(status));
        }
        String all = terms.wording.counted(texts.size(), noun);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Message(95, terms.label("message.outcomes", all, terms.wording.list(parts)), grounds));
    }

    private void part(List<String> parts, int count, String key) {
        if (count > 0) {
            String noun = Counts.commonNoun(texts);
            parts.add(terms.label(count == 1 ? key + ".one" : key, terms.wording.number(count, noun)));
        }
    }

    private List<NegotiatedText> adoptedByVote() {
        return Counts.of(Counts.of(texts, Outcome.Status.ADOPTED), Outcome.Method.VOTE);
    }

    private List<NegotiatedText> adoptedSomehow() {
        return Counts.of(texts, Outcome.Status.ADOPTED).stream()
                .filter(t -> t.outcome().flatMap(Outcome::method).isEmpty())
                .toList();
    }

    /// Each text that failed.
    private List<Message> lost() {
        List<Message> messages = new ArrayList<>();
        for (NegotiatedText text : texts) {
            text.outcome()
                    .filter(o ->
                            o.status().filter(s -> s != Outcome.Status.ADOPTED).isPresent())
                    .ifPresent(o -> messages.add(lost(text, o)));
        }
        return messages.size() > 2 ? messages.subList(0, 2) : messages;
    }

    private Message lost(NegotiatedText text, Outcome outcome) {
        String key = "message." + Counts.key(outcome.status().orElseThrow());
        String name = terms.wording.capitalized(terms.named(text));
        String words = outcome.vote()
                .map(this::count)
                .map(c -> terms.label(key + ".count", name, c))
                .orElseGet(() -> terms.label(key, name));
        int weight = outcome.status().get() == Outcome.Status.DEFERRED ? 85 : 92;
        return new Message(weight, words, List.of(outcome.grounds()));
    }

    /// Each text that was carried by a vote, the closest first.
    private List<Message> votes() {
        return adoptedByVote().stream()
                .sorted(Comparator.comparingDouble(MessagesComposer::margin))
                .limit(2)
                .map(t -> {
                    Outcome outcome = t.outcome().orElseThrow();
                    String name = terms.wording.capitalized(terms.named(t));
                    String words = outcome.vote()
                            .map(v -> terms.label("message.vote.count", name, count(v)))
                            .orElseGet(() -> terms.label("message.vote", name));
                    return new Message(90, words, List.of(outcome.grounds()));
                })
                .toList();
    }

    /// The share of votes against among those for and against; whole where it is not known.
    private static double margin(NegotiatedText text) {
        return text.outcome()
                .flatMap(Outcome::vote)
                .filter(v -> v.inFavour().isPresent() && v.against().isPresent())
                .map(v -> (double) (v.inFavour().getAsInt() - v.against().getAsInt())
                        / Math.max(1, v.inFavour().getAsInt() + v.against().getAsInt()))
                .orElse(1.0);
    }

    /// "121 in favour, four against and 52 abstaining".
    private String count(Vote vote) {
        List<String> parts = new ArrayList<>();
        vote.inFavour().ifPresent(n -> parts.add(terms.label("message.count.inFavour", terms.wording.number(n))));
        vote.against().ifPresent(n -> parts.add(terms.label("message.count.against", terms.wording.number(n))));
        vote.abstaining().ifPresent(n -> parts.add(terms.label("message.count.abstaining", terms.wording.number(n))));
        return terms.wording.list(parts);
    }

    /// What became of the contested wording.
    private Optional<Message> disputes() {
        List<Dispute> disputes = terms.facts.disputes();
        if (disputes.isEmpty()) {
            return Optional.empty();
        }
        if (disputes.size() == 1) {
            return Optional.of(dispute(disputes.getFirst()));
        }
        List<String> parts = new ArrayList<>();
        for (Dispute.Result result : Dispute.Result.values()) {
            int count = (int) disputes.stream()
                    .filter(d -> d.outcome().filter(result::equals).isPresent())
                    .count();
            if (count > 0) {
                String key = "message.result." + Counts.key(result);
                parts.add(terms.label(count == 1 ? key + ".one" : key, terms.wording.number(count)));
            }
        }
        String all = terms.wording.number(disputes.size());
        List<Grounds> grounds = disputes.stream()
                .filter(d -> d.outcome().isPresent())
                .map(Dispute::grounds)
                .toList();
        return parts.isEmpty()
                ? Optional.of(new Message(
                        60,
                        terms.label("message.disputes.open", terms.wording.capitalized(all)),
                        disputes.stream().map(Dispute::grounds).toList()))
                : Optional.of(
                        new Message(70, terms.label("message.disputes", all, terms.wording.list(parts)), grounds));
    }

    private Message dispute(Dispute dispute) {
        String wording = terms.wording.quoted(Phrases.cut(Phrases.oneLine(dispute.wording()), 80));
        String key = "message.dispute"
                + dispute.outcome().map(r -> "." + Counts.key(r)).orElse("");
        String words = dispute.replacedBy().isPresent() && dispute.outcome().isPresent()
                ? terms.label(
                        "message.dispute.replaced.by",
                        wording,
                        terms.wording.quoted(
                                Phrases.oneLine(dispute.replacedBy().get())))
                : terms.label(key, wording);
        return new Message(65, words, List.of(dispute.grounds()));
    }

    /// Who led more than one text.
    private Optional<Message> leaders() {
        Map<Party, List<Role>> led = byParty(RoleKind.LEAD::equals);
        int most = led.values().stream().mapToInt(List::size).max().orElse(0);
        if (most < 2 || texts.size() < 3) {
            return Optional.empty();
        }
        List<Party> leaders = led.entrySet().stream()
                .filter(e -> e.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (leaders.size() > 4) {
            return Optional.empty();
        }
        String counted = terms.wording.counted(most, Counts.commonNoun(texts));
        String key = leaders.size() == 1 ? "message.led.one" : "message.led";
        return Optional.of(new Message(
                50,
                terms.wording.capitalized(terms.label(key, terms.prose(leaders), counted)),
                leaders.stream()
                        .flatMap(p -> led.get(p).stream())
                        .map(Role::grounds)
                        .toList()));
    }

    /// Who backed more than one text without being among its leads.
    private Optional<Message> backers() {
        Map<Party, List<Role>> backed =
                byParty(k -> k == RoleKind.COSPONSOR || k == RoleKind.SUPPORTER || k == RoleKind.LEAD);
        int most = backed.values().stream().mapToInt(List::size).max().orElse(0);
        if (most < 2 || texts.size() < 3) {
            return Optional.empty();
        }
        List<Party> backers = backed.entrySet().stream()
                .filter(e -> e.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (backers.size() > 9) {
            return Optional.empty();
        }
        String counted = terms.wording.counted(most, Counts.commonNoun(texts));
        return Optional.of(new Message(
                40,
                terms.wording.capitalized(terms.label(
                        backers.size() == 1 ? "message.backed.one" : "message.backed", terms.prose(backers), counted)),
                backers.stream()
                        .flatMap(p -> backed.get(p).stream())
                        .map(Role::grounds)
                        .toList()));
    }

    private Map<Party, List<Role>> byParty(Predicate<RoleKind> kinds) {
        Map<Party, List<Role>> roles = new LinkedHashMap<>();
        for (NegotiatedText text : texts) {
            Map<Party, Role> once = new LinkedHashMap<>();
            text.roles().stream()
                    .filter(r -> r.party() instanceof Party.Named && kinds.test(r.kind()))
                    .forEach(r -> once.putIfAbsent(r.party(), r));
            once.forEach((party, role) ->
                    roles.computeIfAbsent(party, p -> new ArrayList<>()).add(role));
        }
        return roles;
    }

    /// What comes next.
    private Optional<Message> next() {
        return events.upcoming().stream()
                .filter(e -> e.when().start().isPresent())
                .findFirst()
                .map(this::next);
    }

    private Message next(Event event) {
        String name = Phrases.oneLine(event.name());
        String where =
                event.place().filter(p -> !name.contains(p)).map(p -> p + ", ").orElse("");
        String when = events.when(event.when()).plain();
        return new Message(45, terms.label("message.next", name, where + when), List.of(event.grounds()));
    }
}
