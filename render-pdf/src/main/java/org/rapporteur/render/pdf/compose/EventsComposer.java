package org.rapporteur.render.pdf.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;
import org.rapporteur.render.pdf.compose.Brief.Milestone;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Composes what comes next.
final class EventsComposer {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(
            (Event e) -> e.when().start().or(() -> e.when().end()).orElse(PartialDate.of(9999)));

    private final Terms terms;

    EventsComposer(Terms terms) {
        this.terms = terms;
    }

    /// The events to come, the soonest first, those without a date last.
    List<Event> upcoming() {
        return terms.facts.events().stream()
                .filter(e -> e.status() == Event.Status.UPCOMING)
                .sorted(BY_DATE)
                .toList();
    }

    Optional<Brief.Section> section() {
        List<Event> upcoming = upcoming();
        if (upcoming.isEmpty()) {
            return Optional.empty();
        }
        String about = terms.label(
                "next.about",
                upcoming.stream()
                        .map(e -> when(e.when()).plain() + ": " + words(e))
                        .collect(Collectors.joining("; ")));
        return Optional.of(new Brief.TimeLine(
                terms.label("next"),
                "next",
                upcoming.stream().map(this::milestone).toList(),
                about));
    }

    private Milestone milestone(Event event) {
        Prose what = Prose.of(words(event)).citing(terms.notes.cite(event.grounds()));
        return new Milestone(when(event.when()), terms.corrected(what, event.grounds()));
    }

    /// "Name, Place".
    String words(Event event) {
        String name = terms.wording.capitalized(Phrases.oneLine(event.name()));
        return event.place()
                .filter(p -> !name.contains(p))
                .map(p -> name + ", " + p)
                .orElse(name);
    }

    /// The dates as part of a sentence: "April 2026", "April 2026, inferred".
    String inSentence(When when) {
        String mark = terms.wording.labels().text("basis.inferred");
        return when(when).plain().replace(" (" + mark + ")", ", " + mark);
    }

    /// The dates, marked where they were worked out.
    Prose when(When when) {
        boolean vague = when.text().isPresent()
                && when.start().filter(s -> s.day() == 0).isPresent();
        String dates = vague
                ? terms.wording.capitalized(vague(when))
                : terms.wording.when(when).orElse(terms.label("next.nodate"));
        Prose prose = Prose.of(dates);
        return when.basis().filter(Basis.INFERRED::equals).isPresent()
                        && when.start().isPresent()
                ? prose.and(" (" + terms.wording.labels().text("basis.inferred") + ")", Tone.CAUTION)
                : prose;
    }

    /// "early 2025": the article's words, with the year where they lack it.
    private String vague(When when) {
        String words = Phrases.oneLine(when.text().orElseThrow());
        String year = when.start().map(s -> String.valueOf(s.year())).orElse("");
        return words.contains(year) ? words : terms.wording.when(when).orElse(words);
    }
}
