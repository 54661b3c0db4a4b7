package org.rapporteur.render.docx.word;

/// A file that can't serve as a template. The message is one clause for the person who gave it: what is wrong and what
/// to do, without a full stop.
public final class UnreadableTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableTemplateException(String what) {
        super(what.replaceAll("\\p{Cntrl}+", " "));
    }
}
