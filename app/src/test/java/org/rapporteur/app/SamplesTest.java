package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.FactsDiff;
import org.rapporteur.model.json.FactsJson;

/// What is read in each sample is what was approved. `-Drapporteur.approve=true` approves what is read now; look at the
/// difference in version control before you keep it.
class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path GOLDEN = SAMPLES.resolve("golden");

    @TempDir
    private static Path out;

    static List<Path> samples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(SAMPLES, Files::isRegularFile)) {
            all.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    @BeforeAll
    static void makeThemAll() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("brief", "-o", out, "--format", "pdf,html"));
        arguments.addAll(samples());
        Run run = Run.of(arguments.toArray());
        assertEquals(new Run(ExitStatus.OK, "", ""), run);
    }

    private static Path made(Path sample) {
        return out.resolve(new ArticleFile(sample).name());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhatWasApproved(Path sample) throws Exception {
        Path golden = GOLDEN.resolve(new ArticleFile(sample).name() + ".facts.json");
        byte[] facts = Files.readAllBytes(made(sample).resolve("facts.json"));
        if (Boolean.getBoolean("rapporteur.approve")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, facts);
        }
        assumeTrue(Files.exists(golden), "nobody has approved the facts of " + sample + " yet");
        Facts approved = FactsJson.read(Files.readAllBytes(golden));
        Facts read = FactsJson.read(facts);
        assertEquals(List.of(), FactsDiff.describe(approved, read), "approved, and read now");
        assertEquals(Files.readString(golden), new String(facts, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesEveryDocument(Path sample) throws IOException {
        for (String name : List.of("brief.pdf", "brief.html", "sponsors.docx")) {
            assertTrue(Files.size(made(sample).resolve(name)) > 5_000, name);
        }
    }

    @Test
    void comesInEveryFormat() throws IOException {
        List<String> names =
                samples().stream().map(s -> s.getFileName().toString()).toList();
        for (String ending : List.of(".md", ".txt", ".html")) {
            assertTrue(names.stream().anyMatch(n -> n.endsWith(ending)), ending);
        }
    }
}
