package org.rapporteur.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article as it was read.
///
/// @param title its title, printed or composed
/// @param titleBasis `INFERRED` where the title was composed
/// @param language a BCP 47 tag
/// @param sha256 of the input file's bytes, 64 lower-case hexadecimal digits
/// @param text the text that every offset refers to
/// @param blocks headings, paragraphs, list items and table rows, in order
public record Article(
        String title,
        Basis titleBasis,
        Optional<String> publisher,
        List<String> authors,
        Optional<PartialDate> published,
        Optional<String> url,
        String language,
        String mediaType,
        String sha256,
        SourceText text,
        List<Block> blocks) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Article {
        Objects.requireNonNull(title);
        Objects.requireNonNull(titleBasis);
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or outside the text: " + block.span());
            }
            end = block.span().end();
        }
    }

    /// The same article under another title.
    public Article withTitle(String newTitle, Basis basis) {
        return new Article(
                newTitle, basis, publisher, authors, published, url, language, mediaType, sha256, text, blocks);
    }

    /// The same article under another date of publication.
    public Article withPublished(PartialDate date) {
        return new Article(
                title,
                titleBasis,
                publisher,
                authors,
                Optional.of(date),
                url,
                language,
                mediaType,
                sha256,
                text,
                blocks);
    }

    /// The same article with its blocks told more exactly.
    public Article withBlocks(List<Block> newBlocks) {
        return new Article(
                title, titleBasis, publisher, authors, published, url, language, mediaType, sha256, text, newBlocks);
    }

    /// The block that holds a span, if one does.
    public Optional<Block> blockAt(Span span) {
        return blocks.stream().filter(b -> b.span().contains(span)).findFirst();
    }

    /// The sentence that holds a span's beginning; the whole block where it has no sentences.
    public Optional<Span> sentenceAt(Span span) {
        return blocks.stream()
                .filter(b -> b.span().start() <= span.start()
                        && span.start() < b.span().end())
                .findFirst()
                .map(b -> b.sentences().stream()
                        .filter(s -> s.start() <= span.start() && span.start() < s.end())
                        .findFirst()
                        .orElse(b.span()));
    }

    /// The number of words, counted as runs between white space.
    public int wordCount() {
        String trimmed = text.value().strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }
}
