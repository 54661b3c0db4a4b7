package org.rapporteur.ingest.phrase;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.Span;

/// Titles in quotation marks: those that stand for their text ("Cuba tabled “Human rights and solidarity”", "“Care at
/// work” (L.5)"), and those behind a text's noun.
final class TitledTexts {
    private static final int SHORTEST = 3;
    private static final int LONGEST_ANNOUNCEMENT = 4;
    private static final int LONGEST_DESCRIPTION = 5;

    private final PhraseContext context;
    private final Sentence sentence;

    TitledTexts(PhraseContext context) {
        this.context = context;
        this.sentence = context.sentence();
    }

    /// The text whose title opens at a word.
    Optional<TextPhrase> at(int i) {
        Optional<Quotes.Quote> quote = context.quotes().stream()
                .filter(q -> q.open() == i && isTitle(q) && isCapitalised(q))
                .findFirst();
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int after = quote.get().close() + 1;
        int symbol = context.symbolAfter(after);
        boolean tabled = i > 0
                        && context.lexicon()
                                .has("tabling verbs", sentence.word(i - 1).lemma())
                || describedAsText(after);
        if (symbol < 0 && !tabled) {
            return Optional.empty();
        }
        TextPhrase.Draft phrase =
                symbol < 0 ? new TextPhrase.Draft(i, i, after) : new TextPhrase.Draft(i, symbol, behind(symbol));
        return Optional.of(phrase.one()
                .quoted(Optional.of(content(quote.get())))
                .symbol(
                        symbol < 0
                                ? Optional.empty()
                                : Optional.of(sentence.word(symbol).text()))
                .done());
    }

    private int behind(int symbol) {
        return context.behindSymbol(symbol);
    }

    private static boolean isTitle(Quotes.Quote quote) {
        return quote.close() - quote.open() >= SHORTEST;
    }

    private boolean isCapitalised(Quotes.Quote quote) {
        return sentence.word(quote.open() + 1).token().capitalised();
    }

    /// "“Postal Strategy”, a declaration ...": what stands beside the quotation says that it is a text.
    private boolean describedAsText(int after) {
        if (!sentence.at(after, ",") || !context.has("articles", after + 1)) {
            return false;
        }
        for (int i = after + 2; i < Math.min(after + LONGEST_DESCRIPTION, sentence.size()); i++) {
            boolean text = TextNouns.standard()
                    .endingAt(sentence, i)
                    .filter(n -> n.noun().strength() != TextPhrase.Strength.PROXY)
                    .isPresent();
            if (text) {
                return true;
            }
        }
        return false;
    }

    /// The title behind a text's noun: "a draft titled “...”", "the decision “...”".
    Optional<Quotes.Quote> after(int i) {
        int j = i;
        while ((context.has("title announcers", j)
                        || sentence.word(Math.min(j, sentence.size() - 1)).is(",", "("))
                && j - i < LONGEST_ANNOUNCEMENT) {
            j++;
        }
        int at = j;
        boolean words = j > i && context.has("title announcers", j - 1);
        // "rejected the text as “a fable”"
        boolean judged = words && sentence.at(j - 1, "as") && !context.has("words before a title's as", j - 2);
        boolean announced = words && !judged;
        // "the text named “transnational repression”": it spoke of it
        return context.quotes().stream()
                .filter(q -> q.open() == at && isTitle(q))
                .filter(q -> !judged && (announced && !isNaming(i) || isCapitalised(q)))
                .findFirst();
    }

    private boolean isNaming(int i) {
        return sentence.at(i, "named") || sentence.at(i, "called");
    }

    /// What stands in quotation marks, without a comma or stop before the closing one.
    Span content(Quotes.Quote quote) {
        int end = quote.close() - 1;
        boolean stop = end > quote.open() + 1 && (sentence.at(end, ",") || sentence.at(end, "."));
        return sentence.span(quote.open() + 1, stop ? end - 1 : end);
    }
}
