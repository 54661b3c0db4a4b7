package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Party;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.word.WordDocument;

/// Reads Table 3: the wording that was fought over.
final class ContestTables {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\b.*");

    private final Comparison all;
    private final Matrix matrix;
    private final Findings findings;

    ContestTables(Comparison all) {
        this.all = all;
        this.matrix = all.matrix();
        this.findings = all.findings();
    }

    private record Line(WordTable.Row row, Map<String, Integer> columns) {
        WordTable.Cell cell(String head) {
            return columns.containsKey(head) ? row.cell(columns.get(head)) : WordTable.Cell.EMPTY;
        }

        boolean has(String head) {
            return columns.containsKey(head);
        }

        Attribution who() {
            Attribution who = Attribution.UNKNOWN;
            for (WordTable.Cell cell : row.cells()) {
                who = who.or(cell.attribution());
            }
            return who.or(row.tracked().orElse(Attribution.UNKNOWN));
        }
    }

    void read(List<WordTable> tables) {
        List<Line> lines = new ArrayList<>();
        List<Line> deleted = new ArrayList<>();
        for (WordTable table : tables) {
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; i < table.head().cells().size(); i++) {
                int index = i;
                all.vocabulary().head(table.head().cell(i).words()).ifPresent(h -> columns.putIfAbsent(h, index));
            }
            table.body().stream().filter(r -> !r.blank()).forEach(r -> lines.add(new Line(r, columns)));
            table.deleted().forEach(r -> deleted.add(new Line(r, columns)));
        }
        List<Matrix.Contest> left = new ArrayList<>(matrix.contests());
        List<Optional<Matrix.Contest>> matched = match(lines, left);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            matched.get(i).ifPresentOrElse(contest -> compare(line, contest), () -> added(line));
        }
        List<Optional<Matrix.Contest>> tracked = match(deleted, new ArrayList<>(left));
        for (Matrix.Contest contest : left) {
            int at = tracked.indexOf(Optional.of(contest));
            Optional<Attribution> who =
                    at < 0 ? Optional.empty() : deleted.get(at).row().tracked();
            all.compare(Optional.of(claim(contest)), Optional.empty(), who.orElse(Attribution.UNKNOWN));
        }
    }

    /// Finds the rows by their wording, then by their bookmark, and takes what is found from the rest.
    private List<Optional<Matrix.Contest>> match(List<Line> lines, List<Matrix.Contest> left) {
        List<Optional<Matrix.Contest>> matched = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
        List<BiPredicate<Line, Matrix.Contest>> passes = List.of(
                (line, contest) -> isWording(line, contest) && text(line).equals(contest.text()),
                (line, contest) -> isWording(line, contest) && isOnly(contest),
                (line, contest) ->
                        line.cell("wording").bookmarked("_wording_").equals(OptionalInt.of(contest.number())));
        for (BiPredicate<Line, Matrix.Contest> pass : passes) {
            for (int i = 0; i < lines.size(); i++) {
                if (matched.get(i).isEmpty()) {
                    Line line = lines.get(i);
                    Optional<Matrix.Contest> found =
                            left.stream().filter(c -> pass.test(line, c)).findFirst();
                    found.ifPresent(left::remove);
                    matched.set(i, found);
                }
            }
        }
        return matched;
    }

    private static boolean isWording(Line line, Matrix.Contest contest) {
        return shown(contest.wording().words()).equals(line.cell("wording").words());
    }

    private boolean isOnly(Matrix.Contest contest) {
        return matrix.contests().stream()
                        .filter(c -> shown(c.wording().words())
                                .equals(shown(contest.wording().words())))
                        .count()
                == 1;
    }

    private static String shown(String words) {
        return WordTable.spaced(WordDocument.shown(words));
    }

    private Claim.OfDispute claim(Matrix.Contest contest) {
        return all.claims().claim(all.baseline().disputes().get(contest.number() - 1));
    }

    private OptionalInt text(Line line) {
        Matcher matcher = NUMBERED.matcher(line.cell("text").words());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private void compare(Line line, Matrix.Contest contest) {
        Claim.OfDispute was = claim(contest);
        String place = "Table 3, row " + contest.number();
        Claim.OfDispute is = new Claim.OfDispute(
                line.has("text") ? text(line, was, contest, place) : was.text(),
                wording(line, was),
                parties(line, "proponents", was.proponents(), contest.proponents(), place),
                parties(line, "opponents", was.opponents(), contest.opponents(), place),
                result(line, was, contest, place),
                replaced(line, was));
        all.compare(Optional.of(was), Optional.of(is), line.who());
        if (was.equals(is)) {
            line.row().cells().forEach(c -> findings.remarks(place, c));
        }
    }

    private Optional<TextRef> text(Line line, Claim.OfDispute was, Matrix.Contest contest, String place) {
        String words = line.cell("text").words();
        if (Vocabulary.isDash(words)) {
            return Optional.empty();
        }
        OptionalInt number = text(line);
        if (number.equals(contest.text())) {
            return was.text();
        }
        Optional<TextRef> named = all.texts().name(number).or(() -> titled(words));
        if (named.isEmpty()) {
            findings.notUnderstood(place + ", text", words, "no text has this number or title");
            return was.text();
        }
        return named;
    }

    private Optional<TextRef> titled(String words) {
        return matrix.columns().stream()
                .filter(c -> TextMatcher.isTitle(c, words)
                        || c.text().symbol().filter(words::equals).isPresent())
                .findFirst()
                .map(all.texts()::name);
    }

    private static String wording(Line line, Claim.OfDispute was) {
        String words = line.cell("wording").words();
        return words.isEmpty() || words.equals(shown(was.wording())) ? was.wording() : words;
    }

    private List<Party> parties(Line line, String head, List<Party> was, List<String> shownNames, String place) {
        WordTable.Cell cell = line.cell(head);
        String expected = shownNames.isEmpty() ? Labels.DASH : matrix.labels().join(shownNames);
        if (!line.has(head) || cell.words().equals(shown(expected))) {
            return was;
        }
        PartyFinder.Names names = all.parties().names(cell.paragraphs());
        names.unknown()
                .forEach(name -> findings.notUnderstood(
                        place + ", " + matrix.labels().get("head." + head),
                        name,
                        "no State, group or organization is called so"
                                + all.parties().suggestion(name)));
        return names.unknown().isEmpty() ? names.parties() : was;
    }

    private Optional<Dispute.Result> result(Line line, Claim.OfDispute was, Matrix.Contest contest, String place) {
        String words = line.cell("became").words();
        if (!line.has("became") || words.equals(shown(contest.result().orElse(Labels.DASH)))) {
            return was.outcome();
        }
        return result(words, was.outcome(), place);
    }

    private Optional<Dispute.Result> result(String words, Optional<Dispute.Result> otherwise, String place) {
        if (Vocabulary.isDash(words)) {
            return Optional.empty();
        }
        Optional<Dispute.Result> result = all.vocabulary().result(words);
        if (result.isEmpty()) {
            findings.notUnderstood(
                    place + ", " + matrix.labels().get("head.became"),
                    words,
                    "this is not a result, such as “Replaced”");
        }
        return result.or(() -> otherwise);
    }

    private static Optional<String> replaced(Line line, Claim.OfDispute was) {
        String words = line.cell("replaced").words();
        boolean same = words.equals(was.replacedBy().map(ContestTables::shown).orElse(Labels.DASH));
        return !line.has("replaced") || same
                ? was.replacedBy()
                : Optional.of(words).filter(w -> !Vocabulary.isDash(w));
    }

    private void added(Line line) {
        String wording = line.cell("wording").words();
        String place = "Table 3, row “" + wording + "”";
        if (Vocabulary.isDash(wording)) {
            findings.notUnderstood(place, line.row().cell(0).words(), "the row has no wording");
            return;
        }
        String words = line.cell("text").words();
        Optional<TextRef> text = all.texts().name(text(line)).or(() -> titled(words));
        if (text.isEmpty() && !Vocabulary.isDash(words)) {
            findings.notUnderstood(place + ", text", words, "no text has this number or title");
        }
        Claim is = new Claim.OfDispute(
                text,
                wording,
                parties(line, "proponents", List.of(), List.of(), place),
                parties(line, "opponents", List.of(), List.of(), place),
                result(line.cell("became").words(), Optional.empty(), place),
                Optional.of(line.cell("replaced").words()).filter(w -> !Vocabulary.isDash(w)));
        all.compare(Optional.empty(), Optional.of(is), line.who());
    }
}
