package org.rapporteur.model.json;

/// A file that is not a facts file. The message is one line: where, and what is wrong there.
public final class InvalidFactsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    InvalidFactsException(String pointer, String what) {
        super((pointer.isEmpty() ? "" : pointer + ": ") + what.replaceAll("\\p{Cntrl}+", " "));
        this.pointer = pointer;
    }

    /// Where it is wrong, as a JSON Pointer (RFC 6901); empty for the file as a whole.
    public String pointer() {
        return pointer;
    }
}
