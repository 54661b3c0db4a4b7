package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;

/// Reads what follows a text's noun: a symbol, a title in quotation marks, the subject.
final class TextTail {
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
        int s = context.symbolAfter(phrase.to());
        if (s >= 0) {
            phrase.symbol(Optional.of(sentence.word(s).text()));
            phrase.to(sentence.at(s - 1, "(") ? context.behindSymbol(s) : s + 1);
        }
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
        if (!found.contiguous()) {
            return phrase;
        }
        int end = found.end();
        phrase.to(end);
        boolean behind = phrase.symbol().isEmpty() && !phrase.isPlural() && sentence.at(end, "(");
        if (behind && context.isSymbol(end + 1)) {
            phrase.symbol(Optional.of(sentence.word(end + 1).text())).to(context.behindSymbol(end + 1));
        }
        return phrase;
    }
}
