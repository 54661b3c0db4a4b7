package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path work;

    @BeforeEach
    void makeFacts() throws IOException {
        make("a", "Peru and Chile tabled a resolution on forest crime. It was adopted by consensus.");
        make("b", "Peru tabled a resolution on forest crime. Chile co-sponsored it.");
    }

    private void make(String name, String text) throws IOException {
        Path article = Files.writeString(work.resolve(name + ".txt"), text + "\n");
        assertEquals(ExitStatus.OK, Run.of("brief", article, "-o", work).status());
    }

    @Test
    void theSameFactsDoNotDiffer() {
        assertEquals(
                new Run(ExitStatus.OK, "", ""),
                Run.of("diff", work.resolve("a"), work.resolve("a").resolve("facts.json")));
    }

    @Test
    void saysInWordsWhatDiffers() {
        Run run = Run.of("diff", work.resolve("a"), work.resolve("b"));
        assertEquals(1, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Chile: role is now Co-sponsor (was Lead)"), run.out());
        assertTrue(run.out().contains("outcome: removed"), run.out());
    }

    @Test
    void aFileThatCannotBeReadIsTroubleAndNoDifference() throws IOException {
        Path broken = Files.writeString(work.resolve("broken.json"), "{}");
        for (Path wrong : new Path[] {broken, work.resolve("none.json"), work.resolve("a.txt")}) {
            Run run = Run.of("diff", work.resolve("a"), wrong);
            assertEquals(ExitStatus.USAGE, run.status());
            assertEquals("", run.out());
            assertEquals(1, run.errorLines().size(), run.err());
            assertTrue(run.err().contains(wrong.toString()), run.err());
        }
    }
}
