package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Event;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;

/// Messages on what the texts set up and what comes next.
final class FollowUpMessages {
    private static final int NEXT = 45;
    private static final int MANDATES = 42;
    private static final int MOST_MANDATES = 3;
    private static final int LONGEST = 90;

    private final Terms terms;
    private final EventsComposer events;

    FollowUpMessages(Terms terms, EventsComposer events) {
        this.terms = terms;
        this.events = events;
    }

    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        mandates().ifPresent(messages::add);
        events.upcoming().stream()
                .filter(e -> e.when().start().isPresent())
                .findFirst()
                .map(this::next)
                .ifPresent(messages::add);
        return messages;
    }

    private record Task(NegotiatedText text, Mandate mandate) {}

    /// The first mandates in the article's words, and how many more there are.
    private Optional<Message> mandates() {
        List<Task> tasks = terms.facts.texts().stream()
                .flatMap(t -> t.mandates().stream().map(m -> new Task(t, m)))
                .toList();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        List<Task> named = tasks.subList(0, Math.min(MOST_MANDATES, tasks.size()));
        List<String> parts = new ArrayList<>();
        for (Task task : named) {
            String what = Phrases.withoutStop(Phrases.oneLine(task.mandate().what()));
            parts.add(terms.label(
                    "message.mandate", terms.wording.quoted(Phrases.cut(what, LONGEST)), terms.labelOf(task.text())));
        }
        int more = tasks.size() - named.size();
        String list = String.join("; ", parts);
        String words = more == 0
                ? terms.label("message.mandates", list)
                : terms.label("message.mandates.more", list, terms.wording.number(more));
        List<Grounds> grounds = named.stream().map(t -> t.mandate().grounds()).toList();
        return Optional.of(new Message(MANDATES, words, grounds));
    }

    private Message next(Event event) {
        String name = Phrases.cut(Phrases.oneLine(event.name()), 2 * LONGEST);
        String where = event.place()
                .filter(p -> !name.contains(p))
                .map(p -> Phrases.cut(p, LONGEST) + ", ")
                .orElse("");
        String when = events.inSentence(event.when());
        return new Message(NEXT, terms.label("message.next", name, where + when), List.of(event.grounds()));
    }
}
