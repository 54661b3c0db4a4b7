package org.rapporteur.render.docx.readback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.Claims;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.model.correction.Corrections;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.model.json.InvalidFactsException;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.MatrixComposer;
import org.rapporteur.render.docx.word.Baseline;
import org.rapporteur.render.docx.word.Bookmarks;
import org.rapporteur.render.docx.word.WordDocument;
import org.w3c.dom.Element;

/// Compares an edited document with the matrix of its baseline, and gathers what differs. A cell that shows what the
/// matrix shows is not edited, whatever its words could mean.
final class Comparison {
    private final Facts baseline;
    private final Matrix matrix;
    private final Claims claims;
    private final Vocabulary vocabulary;
    private final PartyFinder parties;
    private final Bookmarks bookmarks;
    private final Findings findings = new Findings();
    private final RoleEdits roles = new RoleEdits();
    private final TextEdits texts;
    private final List<Correction> others = new ArrayList<>();
    private final WordReader document;
    private final WordReader made;

    Comparison(DocxPackage docx, ActorDirectory directory) throws UnreadableMatrixException {
        Element part = docx.baseline();
        Labels labels = labels(part.getAttribute("language"));
        this.baseline = facts(part);
        this.matrix = MatrixComposer.compose(baseline, labels);
        this.claims = Claims.of(baseline);
        this.vocabulary = new Vocabulary(labels);
        this.parties = new PartyFinder(baseline, labels, directory);
        this.bookmarks = new Bookmarks(baseline.texts());
        this.texts = new TextEdits(matrix, claims, findings);
        this.document = new WordReader(docx.document(), docx.comments(), labels.get("check.author"));
        DocxPackage asMade = DocxPackage.open(new WordDocument(matrix, baseline, Optional.empty()).write());
        this.made = new WordReader(asMade.document(), Optional.empty(), "");
    }

    private static Labels labels(String language) throws UnreadableMatrixException {
        try {
            return Labels.of(Locale.forLanguageTag(language));
        } catch (IllegalArgumentException e) {
            throw new UnreadableMatrixException("the facts that the document carries are damaged: " + e.getMessage());
        }
    }

    private static Facts facts(Element part) throws UnreadableMatrixException {
        try {
            return FactsJson.read(Baseline.unpacked(part.getTextContent()));
        } catch (IOException | InvalidFactsException e) {
            throw new UnreadableMatrixException("the facts that the document carries are damaged: " + e.getMessage());
        }
    }

    Facts baseline() {
        return baseline;
    }

    Matrix matrix() {
        return matrix;
    }

    Claims claims() {
        return claims;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    PartyFinder parties() {
        return parties;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Findings findings() {
        return findings;
    }

    RoleEdits roles() {
        return roles;
    }

    TextEdits texts() {
        return texts;
    }

    /// Notes that a fact that is no role and no text's name has come, gone or changed.
    void compare(Optional<? extends Claim> was, Optional<? extends Claim> is, Attribution who) {
        if (was.isPresent() && is.isPresent()) {
            if (!was.get().equals(is.get())) {
                others.add(new Correction.Changed(was.get(), is.get(), who));
            }
        } else {
            was.ifPresent(w -> others.add(new Correction.Removed(w, who)));
            is.ifPresent(i -> others.add(new Correction.Added(i, who)));
        }
    }

    MatrixReading reading() {
        if (!matrix.columns().isEmpty()) {
            List<WordTable> byState = tables(h -> has(h, "state"), "1");
            if (!byState.isEmpty()) {
                new StateTables(this).read(byState);
            }
            List<WordTable> byText = tables(h -> has(h, "title") && !has(h, "wording"), "2");
            if (!byText.isEmpty()) {
                new TextTables(this).read(byText);
            }
        }
        if (!matrix.contests().isEmpty()) {
            List<WordTable> contests = tables(h -> has(h, "wording"), "3");
            if (!contests.isEmpty()) {
                new ContestTables(this).read(contests);
            }
        }
        new Elsewhere(document, made, vocabulary, findings).read();
        Set<TextRef> gone = texts.correct(roles);
        roles.correct(gone, findings);
        others.stream().filter(c -> !isAbout(c, gone)).forEach(findings::add);
        return new MatrixReading(baseline, Corrections.to(baseline, findings.corrections()), findings.notUnderstood());
    }

    private List<WordTable> tables(Predicate<WordTable.Row> isHead, String number) {
        List<WordTable> found =
                document.tables().stream().filter(t -> isHead.test(t.head())).toList();
        if (found.isEmpty()) {
            findings.notUnderstood(
                    "Table " + number, "", "the table is missing, or its head row is: nothing is taken from it");
        }
        return found;
    }

    private boolean has(WordTable.Row head, String key) {
        return head.cells().stream()
                .anyMatch(c -> vocabulary.head(c.words()).filter(key::equals).isPresent());
    }

    /// What is said of a text that is removed goes with it.
    private static boolean isAbout(Correction correction, Set<TextRef> gone) {
        Claim claim = switch (correction) {
            case Correction.Added(Claim is, Attribution _) -> is;
            case Correction.Removed(Claim was, Attribution _) -> was;
            case Correction.Changed(Claim was, Claim _, Attribution _) -> was;
        };
        return switch (claim) {
            case Claim.OfOutcome outcome -> gone.contains(outcome.text());
            case Claim.OfMandate mandate -> gone.contains(mandate.text());
            default -> false;
        };
    }
}
