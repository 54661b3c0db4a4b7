package org.rapporteur.render.docx.readback;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.Claims;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.Matrix;

/// Gathers what the tables change about texts: which are gone, which are new, and what they are called.
final class TextEdits {
    /// What can change about a text.
    private enum Field {
        KIND,
        TITLE,
        SYMBOL
    }

    /// @param shown what tells one value from another
    private record Edit(String shown, UnaryOperator<Claim.OfText> change, Attribution who) {}

    private static final class NewText {
        private final String title;
        private Optional<TextKind> kind;
        private Optional<String> symbol;
        private Optional<TextRef> amends;
        private Attribution who;

        NewText(
                String title,
                Optional<TextKind> kind,
                Optional<String> symbol,
                Optional<TextRef> amends,
                Attribution who) {
            this.title = title;
            this.kind = kind;
            this.symbol = symbol;
            this.amends = amends;
            this.who = who;
        }
    }

    private final Matrix matrix;
    private final Claims claims;
    private final Findings findings;
    private final Map<Integer, Map<Field, Edit>> edits = new TreeMap<>();
    private final Map<Integer, Attribution> gone = new TreeMap<>();
    private final Map<String, NewText> come = new LinkedHashMap<>();

    TextEdits(Matrix matrix, Claims claims, Findings findings) {
        this.matrix = matrix;
        this.claims = claims;
        this.findings = findings;
    }

    /// How corrections name a column's text.
    TextRef name(Matrix.Column column) {
        return claims.name(column.text());
    }

    /// How corrections name the text of a number.
    Optional<TextRef> name(OptionalInt number) {
        return number.isPresent()
                        && number.getAsInt() >= 1
                        && number.getAsInt() <= matrix.columns().size()
                ? Optional.of(name(matrix.columns().get(number.getAsInt() - 1)))
                : Optional.empty();
    }

    void kind(Matrix.Column column, TextKind kind, Optional<TextRef> amends, Attribution who, String place) {
        String shown = kind + amends.map(a -> " " + a).orElse("");
        edit(
                column,
                Field.KIND,
                new Edit(shown, t -> new Claim.OfText(t.text(), kind, t.title(), t.symbol(), amends), who),
                place);
    }

    void title(Matrix.Column column, String title, Attribution who, String place) {
        edit(
                column,
                Field.TITLE,
                new Edit(title, t -> new Claim.OfText(t.text(), t.kind(), title, t.symbol(), t.amends()), who),
                place);
    }

    void symbol(Matrix.Column column, Optional<String> symbol, Attribution who, String place) {
        edit(
                column,
                Field.SYMBOL,
                new Edit(
                        symbol.orElse(""),
                        t -> new Claim.OfText(t.text(), t.kind(), t.title(), symbol, t.amends()),
                        who),
                place);
    }

    private void edit(Matrix.Column column, Field field, Edit edit, String place) {
        Map<Field, Edit> fields = edits.computeIfAbsent(column.number(), c -> new EnumMap<>(Field.class));
        Edit other = fields.get(field);
        if (other != null && !other.shown().equals(edit.shown())) {
            findings.notUnderstood(place, edit.shown(), "another table says “" + other.shown() + "”: make them agree");
            fields.remove(field);
        } else {
            Attribution who = other == null ? edit.who() : other.who().or(edit.who());
            fields.put(field, new Edit(edit.shown(), edit.change(), who));
        }
    }

    /// Notes that a text was deleted.
    void remove(Matrix.Column column, Attribution who) {
        gone.merge(column.number(), who, (a, b) -> a.or(b));
    }

    /// Notes a text that the document did not have, and says how corrections name it; empty where it can't be told from
    /// one that it had.
    Optional<TextRef> add(
            String title,
            Optional<TextKind> kind,
            Optional<String> symbol,
            Optional<TextRef> amends,
            Attribution who,
            String place) {
        boolean known = matrix.columns().stream().anyMatch(c -> TextMatcher.isTitle(c, title));
        boolean taken = matrix.columns().stream()
                .anyMatch(c -> symbol.isPresent() && c.text().symbol().equals(symbol));
        if (known || taken) {
            findings.notUnderstood(
                    place,
                    title,
                    "another text already has this " + (known ? "title" : "symbol") + ": give each its own");
            return Optional.empty();
        }
        NewText text =
                come.computeIfAbsent(TextMatcher.folded(title), t -> new NewText(title, kind, symbol, amends, who));
        text.kind = text.kind.or(() -> kind);
        text.symbol = text.symbol.or(() -> symbol);
        text.amends = text.amends.or(() -> amends);
        text.who = text.who.or(who);
        return Optional.of(new TextRef(title));
    }

    /// Makes corrections of the edits, and gives the texts that are removed.
    Set<TextRef> correct(RoleEdits roles) {
        Set<TextRef> removed = new LinkedHashSet<>();
        gone.forEach((number, who) -> {
            Matrix.Column column = matrix.columns().get(number - 1);
            if (edits.containsKey(number) || roles.touches(name(column))) {
                findings.notUnderstood(
                        "Text " + number,
                        column.title(),
                        "it is deleted in one table and edited in another: delete it in both, or keep it");
            } else {
                removed.add(name(column));
                findings.add(new Correction.Removed(claims.claim(column.text()), who));
            }
        });
        edits.forEach((number, fields) -> {
            if (!fields.isEmpty()) {
                change(claims.claim(matrix.columns().get(number - 1).text()), fields);
            }
        });
        come.values().forEach(text -> {
            Claim is = new Claim.OfText(
                    new TextRef(text.symbol.orElse(text.title)),
                    text.kind.orElse(TextKind.OTHER),
                    text.title,
                    text.symbol,
                    text.amends);
            findings.add(new Correction.Added(is, text.who));
        });
        return removed;
    }

    private void change(Claim.OfText was, Map<Field, Edit> fields) {
        Claim.OfText is = was;
        Attribution who = Attribution.UNKNOWN;
        for (Edit edit : fields.values()) {
            is = edit.change().apply(is);
            who = who.or(edit.who());
        }
        if (!is.equals(was)) {
            findings.add(new Correction.Changed(was, is, who));
        }
    }
}
