package org.rapporteur.model.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/// Reads the article that the facts are about, and the dates and spans that both use.
final class SourceReader {
    /// The language of an article that does not tell it (BCP 47, "undetermined").
    private static final String UNDETERMINED = "und";

    private SourceReader() {}

    static Article article(Value value) throws InvalidFactsException {
        var title = value.field("title").string();
        var titleBasis = value.optional("titleBasis", v -> v.word(Basis.class)).orElse(Basis.STATED);
        var publisher = value.optional("publisher", Value::string);
        var authors = value.optionalList("authors", Value::string);
        var published = value.optional("published", SourceReader::date);
        var url = value.optional("url", Value::string);
        var language = value.optional("language", Value::string).orElse(UNDETERMINED);
        var mediaType = value.field("mediaType").string();
        var sha256 = value.field("sha256").string();
        Value text = value.field("text");
        var source = text.built(() -> new SourceText(text.string()));
        var blocks = value.optionalList("blocks", SourceReader::block);
        return value.built(() -> new Article(
                title, titleBasis, publisher, authors, published, url, language, mediaType, sha256, source, blocks));
    }

    private static Block block(Value value) throws InvalidFactsException {
        var kind = value.field("kind").word(Block.Kind.class);
        var level = value.field("level").integer();
        var number = value.field("number").integer();
        var span = span(value);
        var substance = value.field("substance").truth();
        var sentences = value.field("sentences").list(SourceReader::pair);
        var cells = value.optionalList("cells", SourceReader::pair);
        return value.built(() -> new Block(kind, level, number, span, sentences, cells, substance));
    }

    /// A span given as `start` and `end`.
    static Span span(Value value) throws InvalidFactsException {
        int start = value.field("start").integer();
        int end = value.field("end").integer();
        return value.built(() -> new Span(start, end));
    }

    private static Span pair(Value value) throws InvalidFactsException {
        List<Integer> ends = value.list(Value::integer);
        if (ends.size() != 2) {
            throw value.wrong("is not a pair of offsets");
        }
        return value.built(() -> new Span(ends.getFirst(), ends.getLast()));
    }

    static When when(Value value) throws InvalidFactsException {
        Optional<PartialDate> start = value.optional("start", SourceReader::date);
        Optional<PartialDate> end = value.optional("end", SourceReader::date);
        var text = value.optional("dateText", Value::string);
        var basis = value.optional("dateBasis", v -> v.word(Basis.class));
        return value.built(() -> new When(start, end, text, basis));
    }

    private static PartialDate date(Value value) throws InvalidFactsException {
        return value.built(() -> PartialDate.parse(value.string()));
    }
}
