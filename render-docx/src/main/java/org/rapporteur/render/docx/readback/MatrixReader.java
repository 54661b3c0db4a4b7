package org.rapporteur.render.docx.readback;

import org.rapporteur.model.correction.ActorDirectory;

/// Reads an edited matrix against the facts that it carries.
public final class MatrixReader {
    private final ActorDirectory directory;

    /// @param directory finds the actors whose names editors have written; those of the document's own facts are known
    ///     without it
    public MatrixReader(ActorDirectory directory) {
        this.directory = directory;
    }

    /// Compares a document with its baseline.
    ///
    /// @throws UnreadableMatrixException when it is not a Word document, or not a matrix that this program made
    public MatrixReading read(byte[] docx) throws UnreadableMatrixException {
        return new Comparison(DocxPackage.open(docx), directory).reading();
    }
}
