package org.rapporteur.ingest.read;

/// A file that no article can be read from. The message is one line for the person who gave the file: which file, what
/// is
/// wrong with it, and what to do.
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param fileName the file's name as it was given
    /// @param what what is wrong and what to do, without a full stop
    public UnreadableArticleException(String fileName, String what) {
        super(fileName.replaceAll("\\p{Cntrl}", "?") + ": " + what);
    }
}
