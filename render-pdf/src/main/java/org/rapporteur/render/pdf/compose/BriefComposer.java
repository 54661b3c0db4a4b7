package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Warning;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.model.wording.Language;
import org.rapporteur.model.wording.Wording;
import org.rapporteur.render.pdf.compose.Brief.Points;
import org.rapporteur.render.pdf.compose.Brief.Section;

/// Composes a brief from the facts: decides what is said and in which order. Says nothing that the facts do not say,
/// and nothing twice; a section that would be empty is left out.
public final class BriefComposer {
    private final Language language;
    private final Labels labels;
    private final Optional<String> organisation;

    private BriefComposer(Language language, Labels labels, Optional<String> organisation) {
        this.organisation = organisation;
        this.language = language;
        this.labels = labels;
    }

    /// A composer in a language, with some labels worded otherwise.
    ///
    /// @throws IllegalArgumentException when a key is not among the labels
    public static BriefComposer of(Language language, Map<String, String> wording) {
        Labels labels = Labels.load(BriefComposer.class, "brief", language);
        return new BriefComposer(language, wording.isEmpty() ? labels : labels.with(wording), Optional.empty());
    }

    /// The same for an organisation, whose name stands beside the kicker.
    public BriefComposer by(Optional<String> name) {
        return new BriefComposer(language, labels, name);
    }

    /// The labels of its language.
    public Labels labels() {
        return labels;
    }

    /// The brief.
    public Brief compose(Facts facts) {
        Terms terms = new Terms(facts, Wording.of(language), labels);
        HeadComposer head = new HeadComposer(terms);
        EventsComposer events = new EventsComposer(terms);
        List<Event> upcoming = events.upcoming();
        Points messages =
                new Points(terms.label("messages"), "messages", new MessagesComposer(terms, events).messages());
        head.details(0);
        List<Section> sections = sections(terms, events);
        return new Brief(
                language,
                organisation.map(o -> head.kicker() + " · " + o).orElseGet(head::kicker),
                head.title(),
                head.subject(),
                head.standfirst(),
                head.figures(upcoming),
                messages,
                head.details(terms.notes.size()),
                sections,
                new Brief.Notes(
                        terms.label("sources"),
                        "sources",
                        facts.article().language(),
                        terms.notes.notes(terms.wording)),
                method(terms));
    }

    private static List<Section> sections(Terms terms, EventsComposer events) {
        Rolls rolls = new Rolls(terms);
        List<Section> sections = new ArrayList<>();
        new TextsComposer(terms, rolls).section().ifPresent(sections::add);
        new PositionsComposer(terms).section().ifPresent(sections::add);
        new VotesComposer(terms, rolls).section().ifPresent(sections::add);
        new DisputesComposer(terms).section().ifPresent(sections::add);
        events.section().ifPresent(sections::add);
        new StatementsComposer(terms).section().ifPresent(sections::add);
        review(terms).ifPresent(sections::add);
        rolls.annex().ifPresent(sections::add);
        return sections;
    }

    private static Optional<Section> review(Terms terms) {
        List<Prose> points = terms.facts.warnings().stream()
                .map(Warning::message)
                .map(Phrases::oneLine)
                .distinct()
                .map(Prose::of)
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new Points(terms.label("review"), "review", points));
    }

    private static Prose method(Terms terms) {
        return Prose.of(terms.label("method.heading") + " ", Inline.Tone.STRONG)
                .and(
                        terms.label(
                                "method",
                                terms.facts.generator().name(),
                                terms.facts.generator().version()),
                        Inline.Tone.PLAIN);
    }
}
