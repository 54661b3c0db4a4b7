package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.render.pdf.compose.Brief.Cell;
import org.rapporteur.render.pdf.compose.Brief.Column;
import org.rapporteur.render.pdf.compose.Brief.Row;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Composes the table of the texts: who led, who backed, who stood against, what became of them.
final class TextsComposer {
    private static final List<RoleKind> LEADING = List.of(RoleKind.LEAD, RoleKind.FACILITATOR);
    private static final List<RoleKind> BACKING = List.of(RoleKind.COSPONSOR, RoleKind.SUPPORTER);
    private static final List<RoleKind> OPPOSING = List.of(RoleKind.OPPONENT, RoleKind.DISSOCIATED);

    private final Terms terms;
    private final Rolls rolls;

    TextsComposer(Terms terms, Rolls rolls) {
        this.terms = terms;
        this.rolls = rolls;
    }

    Optional<Brief.Section> section() {
        List<NegotiatedText> texts = terms.facts.texts();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<List<RoleKind>> families = new ArrayList<>();
        List.of(LEADING, BACKING, OPPOSING).stream().filter(this::occurs).forEach(families::add);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(terms.label("texts.label"), 0, true, 24));
        columns.add(new Column(terms.label("texts.subject"), 1.5, true, 90));
        families.forEach(f -> columns.add(new Column(title(f), weight(f), false, 70)));
        columns.add(new Column(terms.label("texts.outcome"), 1.1, false, 80));
        List<Row> rows = texts.stream().map(t -> row(t, families)).toList();
        return Optional.of(new Brief.Table(heading(texts), "texts", terms.label("texts.about"), columns, rows));
    }

    private String heading(List<NegotiatedText> texts) {
        String kind = Counts.commonNoun(texts);
        return terms.wording.capitalized(terms.wording.plural(2, kind));
    }

    private boolean occurs(List<RoleKind> family) {
        return terms.facts.texts().stream().flatMap(t -> t.roles().stream()).anyMatch(r -> family.contains(r.kind()));
    }

    private boolean occurs(RoleKind kind) {
        return occurs(List.of(kind));
    }

    /// "Co-sponsored by" where only one role of the family occurs, else a title for all of them.
    private String title(List<RoleKind> family) {
        List<RoleKind> present = family.stream().filter(this::occurs).toList();
        return present.size() == 1
                ? terms.label("texts.by." + present.getFirst().code())
                : terms.label(
                        "texts.by." + (family == LEADING ? "leading" : family == BACKING ? "backing" : "opposing"));
    }

    private static double weight(List<RoleKind> family) {
        return family == BACKING ? 1.2 : 0.95;
    }

    private Row row(NegotiatedText text, List<List<RoleKind>> families) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Prose.of(terms.labelOf(text), Tone.STRONG)));
        cells.add(subject(text));
        families.forEach(f -> cells.add(parties(text, f)));
        cells.add(outcome(text));
        return new Row(Optional.of(terms.anchorOf(text)), cells);
    }

    private Cell subject(NegotiatedText text) {
        List<Prose> paragraphs = new ArrayList<>();
        boolean citedBeside = text.roles().stream().anyMatch(r -> r.grounds() instanceof Grounds.Cited);
        Prose title = Prose.of(terms.title(text));
        title = citedBeside ? title : title.citing(terms.notes.cite(text.grounds()));
        paragraphs.add(terms.corrected(title, text.grounds()));
        List<String> aside = new ArrayList<>();
        if (!Counts.commonNoun(terms.facts.texts()).equals(org.rapporteur.model.wording.Wording.noun(text.kind()))) {
            aside.add(terms.wording.label(text.kind()));
        }
        text.symbol().filter(s -> !Terms.isSymbol(text)).ifPresent(aside::add);
        text.amends()
                .flatMap(terms.facts::text)
                .ifPresent(t -> aside.add(terms.label("texts.amends", terms.labelOf(t))));
        if (!aside.isEmpty()) {
            paragraphs.add(Prose.of(String.join(" · ", aside), Tone.ASIDE));
        }
        return new Cell(paragraphs);
    }

    private Cell parties(NegotiatedText text, List<RoleKind> family) {
        boolean labelled = family.stream().filter(this::occurs).count() > 1;
        List<Prose> paragraphs = new ArrayList<>();
        for (RoleKind kind : family) {
            rolls.of(text, kind, labelled && (kind != RoleKind.LEAD)).ifPresent(paragraphs::add);
        }
        return new Cell(paragraphs);
    }

    private Cell outcome(NegotiatedText text) {
        List<Prose> paragraphs = new ArrayList<>();
        text.outcome().ifPresent(o -> paragraphs.add(words(o)));
        for (Mandate mandate : text.mandates()) {
            String what = terms.wording.capitalized(Phrases.withoutStop(Phrases.oneLine(mandate.what())));
            paragraphs.add(
                    terms.corrected(Prose.of(what).citing(terms.notes.cite(mandate.grounds())), mandate.grounds()));
        }
        return new Cell(paragraphs);
    }

    private Prose words(Outcome outcome) {
        String key = "outcome"
                + outcome.status().map(s -> "." + Counts.key(s)).orElse("")
                + outcome.method().map(m -> "." + Counts.key(m)).orElse("");
        String count = outcome.vote().map(this::count).orElse("");
        String words = key.equals("outcome") ? terms.label("outcome.vote") : terms.label(key);
        Prose prose = Prose.of(words + (count.isEmpty() ? "" : ", " + count), tone(outcome));
        return terms.corrected(prose.citing(terms.notes.cite(outcome.grounds())), outcome.grounds());
    }

    private static Tone tone(Outcome outcome) {
        return outcome.status()
                .map(s -> switch (s) {
                    case ADOPTED -> Tone.CARRIED;
                    case REJECTED, WITHDRAWN -> Tone.LOST;
                    case DEFERRED -> Tone.OPEN;
                })
                .orElse(
                        outcome.method()
                                        .filter(Outcome.Method.CONSENSUS::equals)
                                        .isPresent()
                                ? Tone.CARRIED
                                : Tone.OPEN);
    }

    private String count(Vote vote) {
        return VotesComposer.count(vote);
    }
}
