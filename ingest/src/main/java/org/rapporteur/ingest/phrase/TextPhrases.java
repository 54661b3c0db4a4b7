package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the phrases that name or refer to texts.
final class TextPhrases {
    private final PhraseContext context;
    private final TitledTexts titles;
    private final SymbolTexts symbols;
    private final NounTexts nouns;
    private final EllipticalTexts ellipses;
    private final NominalTexts nominals;

    TextPhrases(PhraseContext context) {
        this.context = context;
        this.titles = new TitledTexts(context);
        TextTopic topic = new TextTopic(context);
        TextTail tail = new TextTail(context, titles, topic);
        this.symbols = new SymbolTexts(context, tail);
        this.nouns = new NounTexts(context, tail, topic);
        this.nominals = new NominalTexts(context);
        this.ellipses = new EllipticalTexts(context, tail, topic, symbols);
    }

    /// The phrases of the sentence, in order.
    List<TextPhrase> find() {
        List<TextPhrase> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < context.sentence().size(); i++) {
            Optional<TextPhrase> phrase = i < end ? Optional.empty() : at(i, end);
            if (phrase.isPresent()) {
                add(found, phrase.get());
                end = Math.max(phrase.get().to(), end);
            }
        }
        return found;
    }

    private void add(List<TextPhrase> found, TextPhrase phrase) {
        if (!found.isEmpty() && symbols.completes(found.getLast(), phrase)) {
            TextPhrase whole = new TextPhrase.Draft(found.removeLast())
                    .to(phrase.to())
                    .symbol(phrase.symbol())
                    .done();
            found.add(whole);
        } else {
            found.add(phrase);
        }
    }

    private Optional<TextPhrase> at(int i, int floor) {
        Optional<TextPhrase> title = titles.at(i);
        if (title.isPresent() || inQuote(i)) {
            return title;
        }
        if (context.isSymbol(i)) {
            return Optional.of(symbols.at(i, floor));
        }
        return nominals.at(i).or(() -> nouns.at(i, floor)).or(() -> ellipses.at(i, floor));
    }

    private boolean inQuote(int i) {
        return context.quotes().stream().anyMatch(q -> q.covers(i));
    }
}
