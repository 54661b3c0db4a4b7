package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Looks for the article that a matrix was made from: a file of its name with the very bytes that were read.
///
/// @param sha256 of the article's bytes
record ArticleSearch(Path matrix, String sha256) {
    private static final String MATRIX = "sponsors";

    /// The folder of a matrix.
    static Path folder(Path matrix) {
        Path folder = matrix.toAbsolutePath().normalize().getParent();
        return folder == null ? matrix.toAbsolutePath() : folder;
    }

    /// The name of a matrix's article: its folder's where it is still called as it was made, else its own.
    static String name(Path matrix) {
        String own = new ArticleFile(matrix).name();
        Path folder = folder(matrix).getFileName();
        return own.startsWith(MATRIX) && folder != null ? folder.toString() : own;
    }

    /// The article, beside the matrix, in the folder above or in the current folder.
    Optional<ArticleFile> find() throws Failure {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(folder(matrix));
        if (folder(matrix).getParent() != null) {
            folders.add(folder(matrix).getParent());
        }
        folders.add(Path.of("").toAbsolutePath());
        for (Path folder : folders) {
            for (Path file : candidates(folder)) {
                ArticleFile article = new ArticleFile(file);
                if (article.isRegular() && hash(article.read()).equals(sha256)) {
                    return Optional.of(article);
                }
            }
        }
        return Optional.empty();
    }

    private Set<Path> candidates(Path folder) throws Failure {
        Set<Path> found = new TreeSet<>();
        String name = name(matrix);
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, f -> new ArticleFile(f).name().equals(name))) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw Failure.reading(folder, e);
        }
        return found;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
