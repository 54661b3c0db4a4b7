package org.rapporteur.render.docx.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.correction.CorrectionWords;
import org.rapporteur.render.docx.MatrixRenderer;
import org.rapporteur.render.docx.Sample;

/// Real edits: LibreOffice opens the document, changes it through its own interface and saves it. Skipped where
/// LibreOffice or its Python bindings are missing.
class LibreOfficeTest {
    private static final int MISSING = 77;
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @TempDir
    Path folder;

    private MatrixReading edit(String edits) throws Exception {
        assumeTrue(Files.isExecutable(PYTHON), "there is no " + PYTHON);
        Path script = folder.resolve("edit.py");
        try (InputStream in = getClass().getResourceAsStream("edit_with_libreoffice.py")) {
            Files.write(script, in.readAllBytes());
        }
        Path source = folder.resolve("in.docx");
        Path target = folder.resolve("out.docx");
        Files.write(source, MatrixRenderer.builder().build().docx(Sample.facts()));
        Process process = new ProcessBuilder(
                        PYTHON.toString(), script.toString(), edits, source.toString(), target.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice does not come back");
        assumeTrue(process.exitValue() != MISSING, "LibreOffice or its Python bindings are missing");
        assertEquals(0, process.exitValue(), () -> log(folder.resolve("log")));
        return new MatrixReader(RoundTripTest.DIRECTORY).read(Files.readAllBytes(target));
    }

    private static String log(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join("\n", lines.toList());
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static Set<String> words(MatrixReading reading) {
        CorrectionWords words = new CorrectionWords();
        return Set.copyOf(
                reading.corrections().corrections().stream().map(words::of).toList());
    }

    @Test
    void savingIsNoEdit() throws Exception {
        MatrixReading reading = edit("nothing");
        assertEquals(List.of(), reading.corrections().corrections());
        assertEquals(List.of(), reading.notUnderstood());
    }

    @Test
    void editsComeBack() throws Exception {
        MatrixReading reading = edit("choose+delete_row+insert_row+track+retitle+add_name+comment");
        assertEquals(
                Set.of(
                        "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead)",
                        "“COW/2026/L.1”, Chile: removed (role Co-sponsor)",
                        "“open data”, Brazil: added (role Supporter)",
                        "Text “open data”: title is now “Open government data” (was “open data”)",
                        "“COW/2026/L.1”, Norway: added (role Co-sponsor)"),
                Set.copyOf(words(reading).stream()
                        .filter(w -> !w.contains("vote is now 31–4–8"))
                        .toList()));
        assertTrue(words(reading).stream().anyMatch(w -> w.contains("vote is now 31–4–8 (was 31–4–9), corrected")));
        assertEquals(
                List.of("Are you sure?"),
                reading.notUnderstood().stream()
                        .map(MatrixReading.NotUnderstood::found)
                        .toList());
    }

    @Test
    void aDeletedColumnIsARemovedText() throws Exception {
        assertEquals(
                Set.of("Text “open data”: removed (kind decision; title “open data”)"), words(edit("delete_column")));
    }
}
