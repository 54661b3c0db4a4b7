package org.rapporteur.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;

/// Reads test articles and shows their blocks.
final class Reading {
    private Reading() {}

    static Article of(String fileName, String text) throws UnreadableArticleException {
        return ArticleReaders.standard().read(text.getBytes(StandardCharsets.UTF_8), fileName);
    }

    /// The texts of the blocks of a kind that are the article's own matter.
    static List<String> blocks(Article article, Block.Kind kind) {
        return article.blocks().stream()
                .filter(b -> b.kind() == kind && b.substance())
                .map(b -> article.text().slice(b.span()))
                .toList();
    }

    /// The texts of the blocks that are not the article's own matter.
    static List<String> beside(Article article) {
        return article.blocks().stream()
                .filter(b -> !b.substance())
                .map(b -> article.text().slice(b.span()))
                .toList();
    }

    /// The cells of the table rows.
    static List<List<String>> rows(Article article, Block.Kind kind) {
        return article.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.cells().stream().map(article.text()::slice).toList())
                .toList();
    }

    /// Each block on a line, for a look at the whole.
    static String outline(Article article) {
        StringBuilder out = new StringBuilder();
        for (Block block : article.blocks()) {
            out.append(block.substance() ? "" : "- ").append(block.kind());
            out.append(block.level() > 0 ? " " + block.level() : "").append(": ");
            out.append(article.text().slice(block.span()).replace("\n", "\\n").replace("\t", " | "))
                    .append('\n');
        }
        return out.toString();
    }
}
