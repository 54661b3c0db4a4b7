package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Composes the key messages: gathers what may matter, ranks it, and keeps the weightiest.
final class MessagesComposer {
    private static final int MOST = 5;

    private final Terms terms;
    private final EventsComposer events;

    MessagesComposer(Terms terms, EventsComposer events) {
        this.terms = terms;
        this.events = events;
    }

    List<Prose> messages() {
        List<Message> found = new ArrayList<>();
        found.addAll(new OutcomeMessages(terms).messages());
        found.addAll(new PartyMessages(terms).messages());
        found.addAll(new DisputeMessages(terms).messages());
        found.addAll(new FollowUpMessages(terms, events).messages());
        return found.stream()
                .sorted(Comparator.comparingInt(m -> -m.weight()))
                .limit(MOST)
                .map(m -> Prose.of(m.words()).citing(terms.notes.cite(m.grounds())))
                .toList();
    }
}
