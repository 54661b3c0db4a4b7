package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.RoleKind;

/// Composes the rows of the table by text.
final class EntryComposer {
    /// The roles that always have a column of their own.
    static final List<RoleKind> ALWAYS =
            List.of(RoleKind.LEAD, RoleKind.COSPONSOR, RoleKind.SUPPORTER, RoleKind.OPPONENT, RoleKind.FACILITATOR);

    private final Facts facts;
    private final Labels labels;
    private final Names names;
    private final NoteBook notes;
    private final Checks checks;
    private final Outcomes outcomes;
    private final Map<String, Integer> numbers = new HashMap<>();

    EntryComposer(Facts facts, Labels labels, Names names, NoteBook notes, Checks checks) {
        this.facts = facts;
        this.labels = labels;
        this.names = names;
        this.notes = notes;
        this.checks = checks;
        this.outcomes = new Outcomes(labels);
    }

    List<Matrix.Entry> entries(List<Matrix.Column> columns) {
        columns.forEach(c -> numbers.put(c.text().id(), c.number()));
        List<RoleKind> shown = new ArrayList<>(ALWAYS);
        if (facts.texts().stream()
                .anyMatch(t -> !t.parties(RoleKind.DISSOCIATED).isEmpty())) {
            shown.add(shown.indexOf(RoleKind.FACILITATOR), RoleKind.DISSOCIATED);
        }
        return columns.stream().map(c -> entry(c, shown)).toList();
    }

    private Matrix.Entry entry(Matrix.Column column, List<RoleKind> shown) {
        NegotiatedText text = column.text();
        OptionalInt amended =
                text.amends().map(id -> OptionalInt.of(numbers.get(id))).orElse(OptionalInt.empty());
        List<Matrix.RoleList> lists = shown.stream()
                .map(role -> new Matrix.RoleList(
                        role,
                        text.parties(role).stream()
                                .distinct()
                                .map(names::name)
                                .sorted(names.order())
                                .toList()))
                .toList();
        return new Matrix.Entry(
                column,
                noted(outcomes.kind(text, amended), text.grounds(), labels.get("fact.text", column.number()), column),
                lists,
                text.outcome().flatMap(Outcome::vote).map(Outcomes::words),
                text.outcome().map(o -> outcome(o, column)),
                text.mandates().stream().map(m -> mandate(m, column)).toList(),
                checks.onText(text));
    }

    private Matrix.Noted outcome(Outcome outcome, Matrix.Column column) {
        String intro = labels.get("fact.outcome", column.number());
        return noted(outcomes.words(outcome), outcome.grounds(), intro, column);
    }

    private Matrix.Noted mandate(Mandate mandate, Matrix.Column column) {
        return noted(mandate.what(), mandate.grounds(), labels.get("fact.mandate", column.number()), column);
    }

    private Matrix.Noted noted(String words, Grounds grounds, String place, Matrix.Column column) {
        Matrix.Place here = new Matrix.Place(place, new Matrix.Anchor.OfText(column.number()));
        return new Matrix.Noted(words, notes.keep(grounds, "", here));
    }
}
