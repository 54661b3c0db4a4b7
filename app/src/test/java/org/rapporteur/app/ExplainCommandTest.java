package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path work;

    @Test
    void putsEachFindingUnderItsSentence() throws IOException {
        Path article = Files.writeString(
                work.resolve("forest.txt"),
                "It rained all week. Peru tabled a resolution on forest crime.\n\nIt was adopted by consensus.\n");
        Run run = Run.of("explain", article);
        assertEquals(ExitStatus.OK, run.status());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        int rain = lines.indexOf("  It rained all week.");
        assertEquals("      - nothing", lines.get(rain + 1), "a sentence without facts says so");
        int tabled = lines.indexOf("  Peru tabled a resolution on forest crime.");
        int adopted = lines.indexOf("  It was adopted by consensus.");
        assertTrue(rain >= 0 && rain < tabled && tabled < adopted, run.out());
        List<String> found = lines.subList(tabled + 1, adopted);
        assertTrue(
                found.stream().anyMatch(l -> l.matches(" +\\+ T1 lead: PER {3}\\[role\\.lead.*] “.*Peru.*”")),
                run.out());
        assertTrue(
                lines.subList(adopted, lines.size()).stream()
                        .anyMatch(l -> l.startsWith("      + T1 outcome: adopted, consensus")),
                run.out());
    }

    @Test
    void aMissingArticleIsOneLine() {
        Run run = Run.of("explain", work.resolve("none.txt"));
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errorLines().size());
    }
}
