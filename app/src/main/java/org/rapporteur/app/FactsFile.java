package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.model.Facts;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.model.json.InvalidFactsException;

/// A facts file on disk, given as itself or as the folder that holds it.
record FactsFile(Path given) {
    private static final String NAME = "facts.json";

    Facts read() throws Failure {
        Path file = Files.isDirectory(given) ? given.resolve(NAME) : given;
        if (!Files.exists(file)) {
            throw Failure.about(file, "there is no such file; give a facts.json or the folder that holds it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FactsJson.read(in.readNBytes(FactsJson.LARGEST_FILE + 1));
        } catch (IOException e) {
            throw Failure.reading(file, e);
        } catch (InvalidFactsException e) {
            throw Failure.about(file, "is no facts file: " + e.getMessage());
        }
    }
}
