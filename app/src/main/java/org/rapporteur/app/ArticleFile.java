package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.ingest.read.ArticleReaders;

/// An article's file on disk.
record ArticleFile(Path path) {
    /// The file's name without its extension, which names the folder of what is made from it.
    String name() {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String file = last == null ? "" : last.toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /// Whether it is there and no folder.
    boolean isRegular() {
        return Files.isRegularFile(path);
    }

    /// Where the corrections to it are kept.
    CorrectionsFile corrections() {
        return CorrectionsFile.beside(path, name());
    }

    /// The file's bytes; of a file that is too large to be an article, only as many as show that.
    byte[] read() throws Failure {
        if (!Files.exists(path)) {
            throw Failure.about(path, "there is no such file; check the name");
        }
        if (Files.isDirectory(path)) {
            throw Failure.about(path, "is a folder; give the articles in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ArticleReaders.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw Failure.reading(path, e);
        }
    }
}
