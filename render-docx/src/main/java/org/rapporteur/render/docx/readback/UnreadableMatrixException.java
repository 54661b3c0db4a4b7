package org.rapporteur.render.docx.readback;

/// A file that no corrections can be read from. The message is one clause for the person who gave the file: what is
/// wrong with it and what to do, without a full stop.
public final class UnreadableMatrixException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableMatrixException(String what) {
        super(what.replaceAll("\\p{Cntrl}+", " "));
    }
}
