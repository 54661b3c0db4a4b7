package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.json.FactsJson;

class ApplyCommandTest {
    private static final String ARTICLE =
            "Peru and Chile tabled a resolution on forest crime. It was adopted by consensus.\n";

    @TempDir
    private Path work;

    private Path article;
    private Path out;
    private Path matrix;

    @BeforeEach
    void makeMatrix() throws IOException {
        article = Files.writeString(work.resolve("forest.txt"), ARTICLE);
        out = work.resolve("out");
        assertEquals(ExitStatus.OK, Run.of("brief", article, "-o", out).status());
        matrix = out.resolve("forest/sponsors.docx");
    }

    private void edit(UnaryOperator<String> edit) throws IOException {
        Files.write(matrix, EditedMatrix.of(Files.readAllBytes(matrix), edit));
    }

    private Facts facts() throws Exception {
        return FactsJson.read(Files.readAllBytes(out.resolve("forest/facts.json")));
    }

    private static Set<String> parties(Facts facts, RoleKind kind) {
        return facts.texts().getFirst().parties(kind).stream()
                .map(p -> ((Party.Named) p).actor().id())
                .collect(Collectors.toSet());
    }

    @Test
    void anUneditedMatrixGivesNoCorrections() throws IOException {
        Run run = Run.of("apply", matrix, "--article", article);
        assertEquals(new Run(ExitStatus.OK, matrix + ": no corrections" + System.lineSeparator(), ""), run);
        assertFalse(Files.exists(work.resolve("forest.corrections.yaml")));
    }

    @Test
    void correctionsAreKeptBesideTheArticleAndMadeInEveryLaterRun() throws Exception {
        edit(EditedMatrix.role("CHL", "Co-sponsor"));
        Run run = Run.of("apply", matrix, "--article", article);
        assertEquals(ExitStatus.OK, run.status(), run.err());
        assertTrue(run.out().contains("Chile") && run.out().contains("kept 1 correction"), run.out());
        assertTrue(Files.exists(work.resolve("forest.corrections.yaml")));
        for (int i = 0; i < 2; i++) {
            assertEquals(new Run(ExitStatus.OK, "", ""), Run.of("brief", article, "-o", out));
            Facts facts = facts();
            assertEquals(Set.of("PER"), parties(facts, RoleKind.LEAD));
            assertEquals(Set.of("CHL"), parties(facts, RoleKind.COSPONSOR));
            Role chile = facts.texts().getFirst().roles().stream()
                    .filter(r -> r.kind() == RoleKind.COSPONSOR)
                    .findFirst()
                    .orElseThrow();
            assertTrue(chile.grounds().corrected());
        }
    }

    @Test
    void findsTheArticleByItsNameAndBytes() throws IOException {
        Path beside = Files.move(matrix, work.resolve("forest.docx"));
        Files.write(beside, EditedMatrix.of(Files.readAllBytes(beside), EditedMatrix.role("CHL", "Supporter")));
        Files.writeString(work.resolve("forest.md"), "An article of the same name and of other bytes.");
        assertEquals(ExitStatus.OK, Run.of("apply", beside).status());
        assertTrue(Files.exists(work.resolve("forest.corrections.yaml")));
    }

    @Test
    void keepsTheCorrectionsWithTheDocumentsWhereTheArticleIsNotFound() throws Exception {
        edit(EditedMatrix.role("CHL", "Supporter"));
        Run run = Run.of("apply", matrix);
        assertEquals(ExitStatus.OK, run.status(), run.err());
        assertTrue(Files.exists(out.resolve("forest/forest.corrections.yaml")));
        assertEquals(ExitStatus.OK, Run.of("brief", article, "-o", out).status());
        assertEquals(Set.of("CHL"), parties(facts(), RoleKind.SUPPORTER));
    }

    @Test
    void laterCorrectionsJoinTheEarlierOnes() throws Exception {
        edit(EditedMatrix.role("CHL", "Co-sponsor"));
        Run.of("apply", matrix, "--article", article);
        Run.of("brief", article, "-o", out);
        edit(EditedMatrix.role("PER", "Facilitator"));
        assertEquals(
                ExitStatus.OK, Run.of("apply", matrix, "--article", article).status());
        assertEquals(ExitStatus.OK, Run.of("brief", article, "-o", out).status());
        assertEquals(Set.of("CHL"), parties(facts(), RoleKind.COSPONSOR));
        assertEquals(Set.of("PER"), parties(facts(), RoleKind.FACILITATOR));
    }

    @Test
    void anEditThatIsNotUnderstoodIsToldWithItsPlace() throws IOException {
        edit(EditedMatrix.role("CHL", "Grand patron"));
        Run run = Run.of("apply", matrix, "--article", article);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains("Chile") && run.err().contains("Grand patron"), run.err());
    }

    @Test
    void aCorrectionThatNoLongerFitsIsToldAndNotMade() throws Exception {
        edit(EditedMatrix.role("CHL", "Co-sponsor"));
        Run.of("apply", matrix, "--article", article);
        Files.writeString(article, "Kenya tabled a resolution on soil. It was adopted by consensus.\n");
        Run run = Run.of("brief", article, "-o", out);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains("forest.corrections.yaml: not made: "), run.err());
        assertEquals(Set.of("KEN"), parties(facts(), RoleKind.LEAD));
        assertEquals(
                List.of("correction.misfit"),
                facts().warnings().stream().map(w -> w.code()).toList());
    }

    @Test
    void aBrokenCorrectionsFileStopsItsArticleWithLineAndColumn() throws IOException {
        Files.writeString(work.resolve("forest.corrections.yaml"), "format: rapporteur-corrections/1\nfoo: [\n");
        Run run = Run.of("brief", article, "-o", work.resolve("fresh"));
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().matches("(?s).*forest\\.corrections\\.yaml: line \\d+, column \\d+: .*"), run.err());
        assertFalse(Files.exists(work.resolve("fresh")));
    }

    @Test
    void whatIsNoMatrixIsOneLine() throws IOException {
        for (Path wrong : List.of(article, work.resolve("none.docx"), out)) {
            Run run = Run.of("apply", wrong);
            assertEquals(ExitStatus.FAILED, run.status());
            assertEquals(1, run.errorLines().size(), run.err());
        }
    }
}
