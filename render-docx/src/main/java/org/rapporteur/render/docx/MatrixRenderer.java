package org.rapporteur.render.docx;

import java.util.Locale;
import org.rapporteur.model.Facts;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.MatrixComposer;
import org.rapporteur.render.docx.word.WordDocument;

/// Makes the sponsor matrix of an article's facts as a Word document. The same facts give the same bytes.
public final class MatrixRenderer {
    private final Labels labels;

    private MatrixRenderer(Builder builder) {
        this.labels = Labels.of(builder.language);
    }

    /// A builder for a matrix in English without a template.
    public static Builder builder() {
        return new Builder();
    }

    /// The document.
    public byte[] docx(Facts facts) {
        Matrix matrix = MatrixComposer.compose(facts, labels);
        return new WordDocument(matrix, facts).write();
    }

    /// Chooses how the matrix is made.
    public static final class Builder {
        private Locale language = Locale.ENGLISH;

        private Builder() {}

        /// The language of the labels: English, French or Spanish.
        public Builder language(Locale chosen) {
            language = chosen;
            return this;
        }

        /// The renderer.
        ///
        /// @throws IllegalArgumentException when there are no labels in the language
        public MatrixRenderer build() {
            return new MatrixRenderer(this);
        }
    }
}
