package org.rapporteur.ingest.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

/// An article with the words of its sentences.
///
/// @param article the article, its blocks' sentences filled in
/// @param sentences all of them, in order, headings and table rows included; those of blocks without substance are left
///     out
public record Document(Article article, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /// Splits an article into sentences and words.
    public static Document of(Article article, Tagger tagger) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : RunInHeads.part(article, tagger)) {
            List<List<Token>> split = split(article, block);
            List<Span> spans = split.stream().map(Document::cover).toList();
            Block filled = new Block(
                    block.kind(), block.level(), block.number(), block.span(), spans, block.cells(), block.substance());
            blocks.add(filled);
            if (block.substance()) {
                for (List<Token> tokens : split) {
                    sentences.add(new Sentence(sentences.size(), filled, cover(tokens), words(tokens, tagger)));
                }
            }
        }
        return new Document(article.withBlocks(blocks), sentences);
    }

    private static List<List<Token>> split(Article article, Block block) {
        if (block.cells().isEmpty()) {
            return SentenceSplitter.split(Tokenizer.tokenize(article.text(), block.span()));
        }
        List<Token> row = block.cells().stream()
                .flatMap(c -> Tokenizer.tokenize(article.text(), c).stream())
                .toList();
        return row.isEmpty() ? List.of() : List.of(row);
    }

    private static Span cover(List<Token> tokens) {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    private static List<Word> words(List<Token> tokens, Tagger tagger) {
        List<Tag> tags = tagger.tag(tokens);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            words.add(new Word(token, tags.get(i), Lemmas.standard().of(token.lower(), tags.get(i))));
        }
        return words;
    }

    /// The sentences of one block, in order.
    public List<Sentence> in(Block block) {
        return sentences.stream()
                .filter(s -> s.block().span().equals(block.span()))
                .toList();
    }
}
