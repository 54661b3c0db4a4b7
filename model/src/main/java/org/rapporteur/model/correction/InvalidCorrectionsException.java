package org.rapporteur.model.correction;

/// A file that is not a corrections file. The message is one line: where, what is wrong there, and what to do.
public final class InvalidCorrectionsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /// @param line counted from 1
    /// @param column counted from 1, in code points
    InvalidCorrectionsException(int line, int column, String what) {
        super("line " + line + ", column " + column + ": " + what.replaceAll("\\p{Cntrl}+", " "));
        this.line = line;
        this.column = column;
    }

    /// The line, counted from 1.
    public int line() {
        return line;
    }

    /// The column, counted from 1.
    public int column() {
        return column;
    }
}
