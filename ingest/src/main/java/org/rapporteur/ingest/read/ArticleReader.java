package org.rapporteur.ingest.read;

import org.rapporteur.model.Article;

/// Reads one format. A new format is one more class, listed in [ArticleReaders#standard()].
public interface ArticleReader {
    /// Whether the file is in this reader's format, judged by its first bytes and then by its name.
    boolean reads(InputFile file);

    /// Reads the article. Its blocks come without sentences, but for the head that the layout sets off at a block's
    /// beginning (bold words before a full stop).
    ///
    /// @throws UnreadableArticleException when the file holds no article in this format
    Article read(InputFile file) throws UnreadableArticleException;
}
