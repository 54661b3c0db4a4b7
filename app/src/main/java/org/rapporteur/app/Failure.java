package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Something that could not be done. The message is one line for the person at the terminal: which file, what is wrong
/// with it, and what to do.
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private Failure(String message) {
        super(message);
    }

    /// A failure about a file.
    ///
    /// @param what what is wrong and what to do, without a full stop
    static Failure about(Path file, String what) {
        return new Failure(shown(file) + ": " + what);
    }

    /// A file that could not be read.
    static Failure reading(Path file, IOException cause) {
        return about(file, "cannot be read: " + reason(cause));
    }

    /// A file or folder that could not be written.
    static Failure writing(Path file, IOException cause) {
        return about(file, "cannot be written: " + reason(cause) + "; choose another folder with -o");
    }

    /// A path as it is shown in messages: on one line, whatever its name holds.
    static String shown(Path file) {
        return file.toString().replaceAll("\\p{Cntrl}", "?");
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "there is no such file";
            case FileAlreadyExistsException taken -> "a file of that name is in the way";
            case FileSystemException system
            when system.getReason() != null -> system.getReason().toLowerCase(java.util.Locale.ROOT);
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }
}
