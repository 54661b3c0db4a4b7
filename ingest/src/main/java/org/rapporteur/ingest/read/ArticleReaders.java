package org.rapporteur.ingest.read;

import java.util.List;
import org.rapporteur.model.Article;

/// Reads an article's file with the first reader that knows its format.
public final class ArticleReaders {
    /// The largest file that is read, in bytes (16 MiB): a saved page with its pictures inside stays below.
    public static final int LARGEST_FILE = 16 * 1024 * 1024;

    /// The longest article text, in UTF-16 units: some 300,000 words.
    public static final int LONGEST_TEXT = 2_000_000;

    private final List<ArticleReader> readers;

    /// @param readers tried in order
    public ArticleReaders(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// The readers of every known format; what no other reader claims is read as plain text.
    public static ArticleReaders standard() {
        return new ArticleReaders(List.of(new HtmlReader(), new MarkdownReader(), new PlainTextReader()));
    }

    /// Reads an article; its blocks come without sentences, but for heads that the layout sets off.
    ///
    /// @param fileName tells the format where the bytes do not, and names the file in messages
    /// @throws UnreadableArticleException when the file is empty, too large, not text, or holds no article
    public Article read(byte[] bytes, String fileName) throws UnreadableArticleException {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(fileName, "is empty; give a file with the article's text");
        }
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableArticleException(
                    fileName, "is larger than 16 MiB; give the article alone, without its pictures");
        }
        InputFile file = new InputFile(bytes, fileName);
        for (ArticleReader reader : readers) {
            if (reader.reads(file)) {
                return checked(reader.read(file), fileName);
            }
        }
        throw new UnreadableArticleException(
                fileName, "is in no known format; give the article as plain text, Markdown or HTML");
    }

    private static Article checked(Article article, String fileName) throws UnreadableArticleException {
        if (article.blocks().isEmpty()) {
            throw new UnreadableArticleException(fileName, "holds no text; give a file with the article's text");
        }
        if (article.text().length() > LONGEST_TEXT) {
            throw new UnreadableArticleException(
                    fileName, "holds more than 2,000,000 letters; give one article, or part of it");
        }
        return article;
    }
}
