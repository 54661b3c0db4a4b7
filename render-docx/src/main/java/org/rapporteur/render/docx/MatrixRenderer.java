package org.rapporteur.render.docx;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Facts;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.MatrixComposer;
import org.rapporteur.render.docx.word.Template;
import org.rapporteur.render.docx.word.UnreadableTemplateException;
import org.rapporteur.render.docx.word.WordDocument;

/// Makes the sponsor matrix of an article's facts as a Word document. The same facts give the same bytes.
public final class MatrixRenderer {
    private final Labels labels;
    private final Optional<Template> template;

    private MatrixRenderer(Builder builder) {
        this.labels = Labels.of(builder.language);
        this.template = builder.template;
    }

    /// A builder for a matrix in English without a template.
    public static Builder builder() {
        return new Builder();
    }

    /// The document.
    public byte[] docx(Facts facts) {
        Matrix matrix = MatrixComposer.compose(facts, labels);
        return new WordDocument(matrix, facts, template).write();
    }

    /// Chooses how the matrix is made.
    public static final class Builder {
        private Locale language = Locale.ENGLISH;
        private Optional<Template> template = Optional.empty();

        private Builder() {}

        /// The language of the labels: English, French or Spanish.
        public Builder language(Locale chosen) {
            language = chosen;
            return this;
        }

        /// An organisation's template, a .dotx or .docx file: styles, page, header and footer with their pictures are
        /// taken from it. It can restyle all that the document uses, by the names of its styles.
        ///
        /// @throws UnreadableTemplateException when it is not one
        public Builder template(byte[] dotx) throws UnreadableTemplateException {
            template = Optional.of(Template.of(dotx));
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
