package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;

/// Reads what follows a text's noun: a symbol, a title in quotation marks, the subject.
final class TextTail {
    private static final int LONGEST_ANNOUNCEMENT = 4;

    private final PhraseContext context;
    private final Sentence sentence;
    private final TitledTexts titles;
    private final TextTopic topic;

    TextTail(PhraseContext context, TitledTexts titles, TextTopic topic) {
        this.context = context;
        this.sentence = context.sentence();
        this.titles = titles;
        this.topic = topic;
    }

    /// Completes a phrase that was read up to its noun.
    TextPhrase complete(TextPhrase.Draft phrase) {
        if (context.isSymbol(phrase.head())) {
            phrase.symbol(Optional.of(sentence.word(phrase.head()).text()));
        } else if (!phrase.isPlural()) {
            symbol(phrase);
        }
        Optional<Quotes.Quote> quote = titles.after(phrase.to());
        quote.ifPresent(q -> {
            phrase.to(q.close() + 1).quoted(Optional.of(titles.content(q)));
            symbolBehindTitle(phrase);
        });
        return quote.isPresent() ? phrase.done() : subject(phrase).done();
    }

    private void symbol(TextPhrase.Draft phrase) {
        int s = announcedSymbol(phrase.to());
        if (s >= 0) {
            phrase.symbol(Optional.of(sentence.word(s).text()));
            phrase.to(sentence.at(s + 1, ")") && bracketed(phrase.to(), s) ? s + 2 : s + 1);
        }
    }

    private boolean bracketed(int from, int symbol) {
        return sentence.at(from, "(") || sentence.at(symbol - 1, "(");
    }

    /// The symbol behind a noun: "draft L.5", "an amendment in document L.18", "a text (document WP/349)".
    private int announcedSymbol(int from) {
        int i = sentence.word(Math.min(from, sentence.size() - 1)).is("(", ",") ? from + 1 : from;
        int words = i;
        while (i - words < LONGEST_ANNOUNCEMENT && context.has("symbol announcers", i)) {
            i++;
        }
        return context.isSymbol(i) ? i : -1;
    }

    private void symbolBehindTitle(TextPhrase.Draft phrase) {
        int s = context.symbolAfter(phrase.to());
        if (s >= 0 && phrase.symbol().isEmpty()) {
            phrase.symbol(Optional.of(sentence.word(s).text())).to(context.behindSymbol(s));
        }
    }

    private TextPhrase.Draft subject(TextPhrase.Draft phrase) {
        TextTopic.Found found = topic.after(phrase.to(), phrase.isPlural(), phrase.howMany());
        phrase.topics(List.copyOf(found.spans()));
        int symbol = phrase.symbol().isEmpty() && !phrase.isPlural() ? symbolBehindSubject(found.end()) : -1;
        if (symbol >= 0) {
            phrase.symbol(Optional.of(sentence.word(symbol).text()));
        }
        if (found.contiguous()) {
            phrase.to(
                    symbol < 0
                            ? found.end()
                            : sentence.at(symbol - 1, "(") ? context.behindSymbol(symbol) : symbol + 1);
        }
        return phrase;
    }

    /// "the draft on seas (L.5)", "the one on Guam, L.4, was ..."
    private int symbolBehindSubject(int end) {
        int announced = announcedSymbol(end);
        if (announced > end && !sentence.word(end).is(",", "(")) {
            return announced;
        }
        int symbol = context.symbolAfter(end);
        boolean apposed = sentence.at(end, ",")
                && (symbol + 1 >= sentence.size() || sentence.word(symbol + 1).is(",", ".", ";", ":", ")"));
        return symbol > end && (sentence.at(end, "(") || apposed) ? symbol : -1;
    }
}
