package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;

/// Texts whose noun is left out: "another on X", "the second", "the one by Chile", "the former", "that one".
final class EllipticalTexts {
    private final PhraseContext context;
    private final Sentence sentence;
    private final TextTail tail;
    private final TextTopic topic;
    private final SymbolTexts symbols;

    EllipticalTexts(PhraseContext context, TextTail tail, TextTopic topic, SymbolTexts symbols) {
        this.context = context;
        this.sentence = context.sentence();
        this.tail = tail;
        this.topic = topic;
        this.symbols = symbols;
    }

    /// The text for which the word at an index stands.
    ///
    /// @param floor the first word that no earlier phrase has taken
    Optional<TextPhrase> at(int i, int floor) {
        return ofTwo(i).or(() -> one(i, floor))
                .or(() -> besideSymbol(i))
                .or(() -> ordinal(i))
                .or(() -> bySponsors(i, floor))
                .or(() -> onSubject(i, floor));
    }

    /// "the former", "the latter"
    private Optional<TextPhrase> ofTwo(int i) {
        boolean two = sentence.word(i).is("former", "latter") && sentence.at(i - 1, "the") && !context.nounAt(i + 1);
        return two ? Optional.of(new TextPhrase.Draft(i - 1, i, i + 1).one().done()) : Optional.empty();
    }

    /// "that one", "the African one"
    private Optional<TextPhrase> one(int i, int floor) {
        boolean one = sentence.at(i, "one") && !context.nounAt(i + 1) && !sentence.at(i + 1, "of");
        if (one && i > floor && sentence.word(i - 1).is("that", "this")) {
            return Optional.of(tail.complete(proxy(i - 1, i, i + 1)));
        }
        boolean attributed = one && i >= 2 && sentence.word(i - 1).tag() == Tag.ADJ && sentence.at(i - 2, "the");
        return attributed
                ? Optional.of(tail.complete(proxy(i - 2, i, i + 1).named(new PhraseStart(context, i, floor).named())))
                : Optional.empty();
    }

    private static TextPhrase.Draft proxy(int from, int head, int to) {
        return new TextPhrase.Draft(from, head, to).strength(Strength.PROXY).one();
    }

    /// "another, L.7"
    private Optional<TextPhrase> besideSymbol(int i) {
        boolean beside =
                sentence.word(i).is("one", "another") && sentence.at(i + 1, ",") && context.symbolAfter(i + 1) == i + 2;
        return beside
                ? Optional.of(
                        new TextPhrase.Draft(symbols.at(i + 2, i + 2)).from(i).done())
                : Optional.empty();
    }

    /// "the first", "the other", "the second of these": one of several that were announced before.
    private Optional<TextPhrase> ordinal(int i) {
        boolean word = context.has("ordinals", i) && sentence.at(i - 1, "the");
        boolean alone = i + 1 >= sentence.size()
                || context.has("words behind an ordinal", i + 1)
                || sentence.word(i + 1).is(",", "(", "–", "—", ":", ".", ";", ")");
        boolean ofThese = sentence.at(i + 1, "of") && context.has("words for several", i + 2);
        boolean of = sentence.at(i + 1, "of") && !ofThese && !sentence.at(i + 2, "the");
        boolean oneOf = sentence.at(i - 2, "of") || sentence.at(i - 2, "for");
        boolean onSubject = sentence.at(i + 1, ",") && context.has("topic openers", i + 2);
        if (!word || oneOf || !alone || of || onSubject) {
            return Optional.empty();
        }
        int to = ofThese ? i + 3 : i + 1;
        return Optional.of(tail.complete(proxy(i - 1, i, to)));
    }

    /// "one by Chile", "the second, tabled by Peru,"
    private Optional<TextPhrase> bySponsors(int i, int floor) {
        boolean sponsored = sentence.word(i).is("one", "another", "second", "third") && topic.afterSponsors(i + 1) > 0;
        boolean the = i > floor && sentence.at(i - 1, "the");
        return sponsored
                ? Optional.of(tail.complete(new TextPhrase.Draft(the ? i - 1 : i, i, i + 1)
                        .strength(Strength.WEAK)
                        .determiner(the ? Determiner.DEFINITE : Determiner.INDEFINITE)
                        .one()))
                : Optional.empty();
    }

    /// "another on X", "the second, on X", "the ones on X", "a British-Costa Rican one about X"
    private Optional<TextPhrase> onSubject(int i, int floor) {
        int on = sentence.at(i + 1, ",") ? i + 2 : i + 1;
        if (!context.has("words for a text left out", i) || !context.has("prepositions of a subject", on)) {
            return Optional.empty();
        }
        PhraseStart start = new PhraseStart(context, i, floor);
        boolean attributed = sentence.word(i).is("one", "ones") && context.has("articles", start.from());
        int from = attributed ? start.from() : withArticles(i, floor);
        boolean definite = sentence.at(from, "the") || sentence.at(i, "that");
        return Optional.of(tail.complete(new TextPhrase.Draft(from, i, i + 1)
                .strength(Strength.WEAK)
                .determiner(definite ? Determiner.DEFINITE : Determiner.INDEFINITE)
                .named(attributed ? start.named() : List.of())
                .plural(sentence.word(i).is("ones", "two", "three"))));
    }

    private int withArticles(int i, int floor) {
        int from = i;
        while (from > floor && (context.has("articles", from - 1) || sentence.at(from - 1, "other"))) {
            from--;
        }
        return from;
    }
}
