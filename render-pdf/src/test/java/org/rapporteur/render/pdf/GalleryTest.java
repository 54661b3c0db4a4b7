package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rapporteur.model.Facts;

/// Writes the briefs and web pages of the extremes into the folder that `rapporteur.gallery` names, for
/// `docs/gallery/make` and for checks by other programs.
class GalleryTest {
    @Test
    @EnabledIfSystemProperty(named = "rapporteur.gallery", matches = ".+")
    void theExtremesAreWritten() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("rapporteur.gallery")));
        BriefRenderer renderer = BriefRenderer.builder().build();
        for (Map.Entry<String, Facts> extreme : Extremes.all().entrySet()) {
            Path file = folder.resolve(extreme.getKey() + ".pdf");
            Files.write(file, renderer.render(extreme.getValue()));
            assertTrue(Files.size(file) > 10_000, file.toString());
            Files.write(folder.resolve(extreme.getKey() + ".html"), renderer.html(extreme.getValue()));
        }
    }
}
