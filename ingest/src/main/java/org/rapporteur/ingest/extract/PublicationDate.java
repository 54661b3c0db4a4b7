package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.dates.DateExpression;
import org.rapporteur.ingest.dates.DateExpression.Meaning;
import org.rapporteur.ingest.dates.DateFields;
import org.rapporteur.ingest.dates.DateReader;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Token;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.PartialDate;

/// Finds the date of an article that its file does not declare: in the line under the title ("Issue 61 · Friday, 2 June
/// 2023"), in a letter's head ("Date: 2 June 2024"), in a dateline ("GENEVA, 12 July 2024 – ...").
final class PublicationDate {
    private static final int HEAD = 7;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_PLACE = 4;

    private PublicationDate() {}

    /// The date, declared or printed at the head.
    static Optional<PartialDate> of(Article article) {
        return article.published().or(() -> atHead(article));
    }

    private static Optional<PartialDate> atHead(Article article) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            Optional<PartialDate> date = in(article, blocks.get(i), i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> in(Article article, Block block, int index) {
        Sentence sentence = words(article, block);
        for (DateExpression date : DateReader.read(article.text(), sentence)) {
            if (isLine(sentence, block, index) || isDateline(sentence, date)) {
                Optional<PartialDate> full = full(sentence, date);
                if (full.isPresent()) {
                    return full;
                }
            }
        }
        return Optional.empty();
    }

    private static Sentence words(Article article, Block block) {
        List<Token> tokens = Tokenizer.tokenize(article.text(), block.span());
        List<Word> words =
                tokens.stream().map(t -> new Word(t, Tag.X, t.lower())).toList();
        return new Sentence(0, block, block.span(), words);
    }

    /// A line that names the issue, the series or the sender, not a sentence; a title is one only with such marks.
    private static boolean isLine(Sentence sentence, Block block, int index) {
        String last = sentence.word(sentence.size() - 1).text();
        boolean marks =
                sentence.words().stream().anyMatch(w -> w.is("|", "·", "•", "no", "no.", "issue", "vol", "vol."));
        boolean dashes = sentence.words().stream()
                        .filter(w -> w.is("-", "–", "—", "/", ":"))
                        .count()
                >= 2;
        boolean title = block.kind() == Block.Kind.HEADING && index == 0;
        boolean label = sentence.word(0).is("date", "dated", "published", "geneva", "vienna") && sentence.at(1, ":");
        return block.span().length() <= LONGEST_LINE
                && !last.equals(".")
                && (marks || label || (dashes && !title) || (!title && sentence.size() <= 6));
    }

    private static boolean isDateline(Sentence sentence, DateExpression date) {
        String after = sentence.lower(date.to());
        return date.from() <= LONGEST_PLACE
                        && date.from() > 0
                        && after.matches("[–—:)-]")
                        && sentence.at(date.from() - 1, ",")
                || (date.from() <= LONGEST_PLACE
                        && date.from() > 0
                        && sentence.at(date.from() - 1, "(")
                        && after.equals(")"));
    }

    /// A day or month of a printed year; "No. 4/2025 (October)" prints them apart.
    private static Optional<PartialDate> full(Sentence sentence, DateExpression date) {
        if (!(date.meaning() instanceof Meaning.Calendar(DateFields start, Optional<DateFields> end))
                || end.isPresent()
                || start.month() == 0) {
            return Optional.empty();
        }
        if (start.year() != 0) {
            return start.date();
        }
        List<String> years = sentence.words().stream()
                .map(Word::lower)
                .filter(w -> w.matches("(?:19|20)\\d\\d"))
                .distinct()
                .toList();
        boolean one = years.size() == 1 && start.day() == 0;
        return one ? Optional.of(PartialDate.of(Integer.parseInt(years.getFirst()), start.month())) : Optional.empty();
    }
}
