package org.rapporteur.render.pdf.style;

/// A house style that cannot be used. The message is one line: where, what is wrong, what to do.
public final class InvalidStyleException extends Exception {
    private static final long serialVersionUID = 1;

    /// @param message one line for the person who wrote the style
    public InvalidStyleException(String message) {
        super(message);
    }
}
