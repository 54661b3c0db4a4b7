package org.rapporteur.ingest.read;

import org.rapporteur.model.Article;

/// Reads one format. A new format is one more class, listed in [ArticleReaders#standard()].
public interface ArticleReader {
    /// Whether the file is in this reader's format, judged by its first bytes and then by its name.
    boolean reads(InputFile file);

    /// Reads the article; its blocks come without sentences.
    ///
    /// @throws UnreadableArticleException when the file holds no article in this format
    Article read(InputFile file) throws UnreadableArticleException;
}
