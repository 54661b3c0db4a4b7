package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SequencedMap;

/// Where the documents of the articles go: one folder for each article. Files are written beside their place and moved
/// into it when they are complete, so that nobody ever meets half a document.
final class OutputFolder {
    private final Path root;

    OutputFolder(Path root) {
        this.root = root;
    }

    /// The folder of an article's documents, whether it is there or not.
    Path of(String name) {
        return root.resolve(name);
    }

    /// Puts an article's files into its folder, in place of earlier ones of the same names. Other files there stay.
    ///
    /// @return the folder
    Path put(String name, SequencedMap<String, byte[]> files) throws Failure {
        Path folder = of(name);
        Path draft = root.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createDirectories(root);
            Files.createDirectory(draft);
            try {
                write(draft, files);
                publish(draft, folder, files);
            } finally {
                remove(draft, files);
            }
        } catch (IOException e) {
            throw Failure.writing(folder, e);
        }
        return folder;
    }

    private static void write(Path draft, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(draft.resolve(file.getKey()), file.getValue());
        }
    }

    private static void publish(Path draft, Path folder, Map<String, byte[]> files) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "a file of that name is in the way");
        }
        for (String file : files.keySet()) {
            Files.move(draft.resolve(file), folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void remove(Path draft, Map<String, byte[]> files) throws IOException {
        for (String file : files.keySet()) {
            Files.deleteIfExists(draft.resolve(file));
        }
        Files.deleteIfExists(draft);
    }
}
