package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.PartyKey;
import org.rapporteur.render.docx.compose.Titles;
import org.rapporteur.render.docx.word.WordDocument;

/// Reads Table 2: what each text is, who sponsored it and how it ended.
final class TextTables {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Comparison all;
    private final Matrix matrix;
    private final Findings findings;

    TextTables(Comparison all) {
        this.all = all;
        this.matrix = all.matrix();
        this.findings = all.findings();
    }

    void read(List<WordTable> tables) {
        List<TextLine> lines = new ArrayList<>();
        List<TextLine> deleted = new ArrayList<>();
        for (WordTable table : tables) {
            Map<String, Integer> columns = new HashMap<>();
            Map<RoleKind, Integer> roles = new LinkedHashMap<>();
            heads(table.head(), columns, roles);
            table.body().stream().filter(r -> !r.blank()).forEach(r -> lines.add(new TextLine(r, columns, roles)));
            table.deleted().forEach(r -> deleted.add(new TextLine(r, columns, roles)));
        }
        List<Optional<Matrix.Column>> matched = new TextMatcher(matrix.columns())
                .match(lines.stream().map(this::named).toList());
        missing(matched, deleted);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            matched.get(i).ifPresentOrElse(column -> compare(line, column), () -> added(line));
        }
    }

    private void heads(WordTable.Row head, Map<String, Integer> columns, Map<RoleKind, Integer> roles) {
        for (int i = 0; i < head.cells().size(); i++) {
            String words = head.cell(i).words();
            Optional<RoleKind> role = all.vocabulary().roleHead(words);
            Optional<String> known = all.vocabulary().head(words);
            if (role.isPresent()) {
                roles.putIfAbsent(role.get(), i);
            } else if (known.isPresent()) {
                columns.putIfAbsent(known.get(), i);
            } else if (!words.isBlank()) {
                findings.notUnderstood("Table 2, column “" + words + "”", words, "no column of Table 2 is headed so");
            }
        }
    }

    private TextMatcher.Named named(TextLine line) {
        WordTable.Cell number = line.cell("number").orElse(WordTable.Cell.EMPTY);
        OptionalInt printed = NUMBER.matcher(number.words()).matches()
                ? OptionalInt.of(Integer.parseInt(number.words()))
                : OptionalInt.empty();
        Optional<String> symbol = line.cell("symbol").map(WordTable.Cell::words).filter(s -> !Vocabulary.isDash(s));
        String title = line.cell("title").map(WordTable.Cell::words).orElse("");
        return new TextMatcher.Named(printed, number.bookmarked("_text_"), symbol, title);
    }

    private void missing(List<Optional<Matrix.Column>> matched, List<TextLine> deleted) {
        Set<Matrix.Column> found = matched.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        List<Matrix.Column> missing =
                matrix.columns().stream().filter(c -> !found.contains(c)).toList();
        List<Optional<Matrix.Column>> tracked =
                new TextMatcher(missing).match(deleted.stream().map(this::named).toList());
        for (Matrix.Column column : missing) {
            int at = tracked.indexOf(Optional.of(column));
            Optional<Attribution> who =
                    at < 0 ? Optional.empty() : deleted.get(at).row().tracked();
            all.texts().remove(column, who.orElse(Attribution.UNKNOWN));
        }
    }

    private static String shown(String words) {
        return WordTable.spaced(WordDocument.shown(words));
    }

    private static String place(Object text, String head) {
        return "Table 2, text " + text + ", " + head;
    }

    private void compare(TextLine line, Matrix.Column column) {
        Matrix.Entry entry = matrix.entries().get(column.number() - 1);
        NegotiatedText text = column.text();
        line.cell("title").ifPresent(cell -> title(line, cell, column));
        line.cell("symbol").ifPresent(cell -> symbol(line, cell, column));
        line.cell("kind").ifPresent(cell -> kind(line, cell, column, entry));
        for (Matrix.RoleList list : entry.lists()) {
            if (line.roles().containsKey(list.role())) {
                WordTable.Cell cell = line.row().cell(line.roles().get(list.role()));
                String place = place(column.number(), matrix.labels().roleHead(list.role()));
                if (shown(matrix.labels().counted(list.names())).equals(cell.words())) {
                    findings.remarks(place, cell);
                } else {
                    names(line, cell, all.texts().name(column), list.role(), text.parties(list.role()), place);
                }
            }
        }
        otherRoles(line, column, entry);
        new OutcomeCells(all, line, place(column.number(), ""))
                .compare(all.texts().name(column), Optional.of(entry), text.outcome());
        line.cell("mandates").ifPresent(cell -> mandates(line, cell, column));
    }

    /// Roles whose column an editor added: those that the document had no column for.
    private void otherRoles(TextLine line, Matrix.Column column, Matrix.Entry entry) {
        line.roles().forEach((role, index) -> {
            boolean listed = entry.lists().stream().anyMatch(l -> l.role() == role);
            if (!listed) {
                WordTable.Cell cell = line.row().cell(index);
                String place = place(column.number(), matrix.labels().role(role));
                names(line, cell, all.texts().name(column), role, column.text().parties(role), place);
            }
        });
    }

    private void title(TextLine line, WordTable.Cell cell, Matrix.Column column) {
        String place = place(column.number(), "title");
        String words = cell.words();
        if (words.equals(shown(column.title()))
                || words.equals(shown(column.text().title()))) {
            findings.remarks(place, cell);
        } else if (Vocabulary.isDash(words)) {
            findings.notUnderstood(place, words, "a text needs a title");
        } else {
            all.texts().title(column, words, line.who(cell), place);
        }
    }

    private void symbol(TextLine line, WordTable.Cell cell, Matrix.Column column) {
        String place = place(column.number(), "symbol");
        String was = column.text().symbol().map(TextTables::shown).orElse(Labels.DASH);
        if (cell.words().equals(was)) {
            findings.remarks(place, cell);
        } else {
            Optional<String> is = Optional.of(cell.words()).filter(s -> !Vocabulary.isDash(s));
            all.texts().symbol(column, is, line.who(cell), place);
        }
    }

    private void kind(TextLine line, WordTable.Cell cell, Matrix.Column column, Matrix.Entry entry) {
        String place = place(column.number(), "kind");
        if (cell.words().equals(shown(Titles.capitalised(entry.kind().words())))) {
            findings.remarks(place, cell);
            return;
        }
        kind(cell, place).ifPresent(k -> all.texts().kind(column, k.kind(), k.amends(), line.who(cell), place));
    }

    private record Kind(TextKind kind, Optional<TextRef> amends) {}

    private Optional<Kind> kind(WordTable.Cell cell, String place) {
        Optional<Vocabulary.Amending> amending = all.vocabulary().amending(cell.words());
        if (amending.isPresent()) {
            Optional<TextRef> amended =
                    all.texts().name(OptionalInt.of(amending.get().amended()));
            if (amended.isPresent()) {
                return Optional.of(new Kind(amending.get().kind(), amended));
            }
        }
        Optional<Kind> kind = all.vocabulary().kind(cell.words()).map(k -> new Kind(k, Optional.empty()));
        if (kind.isEmpty()) {
            findings.notUnderstood(place, cell.words(), "this is not a kind of text, such as “Resolution”");
        }
        return kind;
    }

    private void names(TextLine line, WordTable.Cell cell, TextRef text, RoleKind role, List<Party> was, String place) {
        PartyFinder.Names names = all.parties().names(cell.paragraphs());
        names.unknown()
                .forEach(name -> findings.notUnderstood(
                        place,
                        name,
                        "no State, group or organization is called so"
                                + all.parties().suggestion(name)));
        if (cell.merged()) {
            findings.notUnderstood(place, cell.words(), "the cell is merged with another: split them");
            return;
        }
        Map<PartyKey, Party> before = byKey(was);
        Map<PartyKey, Party> now = byKey(names.parties());
        before.forEach((key, party) -> {
            boolean misspelt =
                    names.unknown().stream().anyMatch(n -> all.parties().mayMean(n, party));
            if (!now.containsKey(key) && !misspelt) {
                all.roles().byText(text, party, Set.of(role), Set.of(), line.who(cell));
            }
        });
        now.forEach((key, party) -> {
            if (!before.containsKey(key)) {
                all.roles().byText(text, party, Set.of(), Set.of(role), line.who(cell));
            }
        });
    }

    private static Map<PartyKey, Party> byKey(List<Party> parties) {
        Map<PartyKey, Party> byKey = new LinkedHashMap<>();
        parties.forEach(p -> byKey.putIfAbsent(PartyKey.of(p), p));
        return byKey;
    }

    private void mandates(TextLine line, WordTable.Cell cell, Matrix.Column column) {
        TextRef text = all.texts().name(column);
        Map<String, Claim> before = new LinkedHashMap<>();
        column.text()
                .mandates()
                .forEach(m ->
                        before.putIfAbsent(shown(Titles.capitalised(m.what())), new Claim.OfMandate(text, m.what())));
        List<String> now =
                cell.paragraphs().stream().filter(p -> !Vocabulary.isDash(p)).toList();
        Set<String> kept = new HashSet<>(before.keySet());
        kept.retainAll(now);
        Set<String> come = new LinkedHashSet<>(now);
        come.removeAll(kept);
        List<Claim> gone = new ArrayList<>(before.entrySet().stream()
                .filter(e -> !kept.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        for (String words : come) {
            Claim is = new Claim.OfMandate(text, words);
            Optional<Claim> was = gone.isEmpty() ? Optional.empty() : Optional.of(gone.removeFirst());
            all.compare(was, Optional.of(is), line.who(cell));
        }
        gone.forEach(was -> all.compare(Optional.of(was), Optional.empty(), line.who(cell)));
        if (come.isEmpty() && gone.isEmpty() && kept.size() == before.size()) {
            findings.remarks(place(column.number(), "mandates"), cell);
        }
    }

    private void added(TextLine line) {
        TextMatcher.Named named = named(line);
        String place = "Table 2, row “" + named.title() + "”";
        if (Vocabulary.isDash(named.title())) {
            findings.notUnderstood(place, line.row().cell(0).words(), "the row does not name a text");
            return;
        }
        Optional<Kind> kind =
                line.cell("kind").filter(c -> !Vocabulary.isDash(c.words())).flatMap(c -> kind(c, place + ", kind"));
        Attribution who = line.who(line.cell("title").orElse(WordTable.Cell.EMPTY));
        Optional<TextRef> text = all.texts()
                .add(named.title(), kind.map(Kind::kind), named.symbol(), kind.flatMap(Kind::amends), who, place);
        if (text.isEmpty()) {
            return;
        }
        line.roles()
                .forEach((role, index) -> names(
                        line,
                        line.row().cell(index),
                        text.get(),
                        role,
                        List.of(),
                        place + ", " + matrix.labels().role(role)));
        new OutcomeCells(all, line, place + ", ").compare(text.get(), Optional.empty(), Optional.empty());
        line.cell("mandates")
                .ifPresent(cell -> cell.paragraphs().stream()
                        .filter(p -> !Vocabulary.isDash(p))
                        .forEach(p -> all.compare(
                                Optional.empty(), Optional.of(new Claim.OfMandate(text.get(), p)), line.who(cell))));
    }
}
