package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// Texts named by a noun: "the Swiss draft", "two resolutions on seas", "this text".
final class NounTexts {
    private final PhraseContext context;
    private final Sentence sentence;
    private final TextTail tail;
    private final TextTopic topic;
    private final TopicReader topics;

    NounTexts(PhraseContext context, TextTail tail, TextTopic topic) {
        this.context = context;
        this.sentence = context.sentence();
        this.topics = new TopicReader(sentence, context.parties(), context.lexicon());
        this.tail = tail;
        this.topic = topic;
    }

    /// The text whose noun ends at a word.
    ///
    /// @param floor the first word that no earlier phrase has taken
    Optional<TextPhrase> at(int i, int floor) {
        return TextNouns.standard().endingAt(sentence, i).filter(n -> isHead(i)).map(n -> phrase(n, i, floor));
    }

    /// Whether the noun is the last one of its phrase, and no verb.
    private boolean isHead(int i) {
        boolean verb = sentence.word(i).tag() == Tag.VERB && !isDeterminerLike(i - 1);
        boolean compound = i + 1 < sentence.size()
                && TextNouns.standard()
                        .endingAt(sentence, i + 1)
                        .filter(n -> n.from() <= i || sentence.word(i + 1).tag() == Tag.NOUN)
                        .isPresent();
        return !verb && !compound;
    }

    private boolean isDeterminerLike(int i) {
        return i >= 0
                && (sentence.word(i).tag() == Tag.DET
                        || sentence.word(i).tag() == Tag.ADJ
                        || sentence.word(i).tag() == Tag.NUM
                        || context.has("text modifiers", i)
                        || context.has("determiners", i)
                        || sentence.at(i, "'s"));
    }

    /// "the amendment of Article VI of the Statute": a decision, called by all its words.
    private Optional<Span> amendsInstrument(TextNouns.Found noun, int head) {
        boolean amendment =
                noun.noun().kind().filter(TextKind.AMENDMENT::equals).isPresent();
        int of = head + 1;
        int instrument = context.has("articles", of + 1) ? of + 2 : of + 1;
        boolean lasting = amendment
                && (sentence.at(of, "of") || sentence.at(of, "to"))
                && context.has("instruments that are amended for good", instrument);
        return lasting ? Optional.of(sentence.span(noun.from(), topics.end(instrument) - 1)) : Optional.empty();
    }

    private TextPhrase phrase(TextNouns.Found noun, int head, int floor) {
        Optional<Span> lasting = amendsInstrument(noun, head);
        if (lasting.isPresent()) {
            PhraseStart start = new PhraseStart(context, noun.from(), floor);
            return new TextPhrase.Draft(start.from(), head, head + 1)
                    .noun(noun.from())
                    .kind(Optional.of(TextKind.DECISION))
                    .strength(Strength.WEAK)
                    .determiner(start.determiner())
                    .named(start.named())
                    .topics(List.of(lasting.get()))
                    .done();
        }
        PhraseStart start =
                new PhraseStart(context, noun.from(), floor, noun.noun().isOwnName());
        String word = sentence.lower(head);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !noun.pluralForm();
        Determiner determiner = start.determiner();
        boolean many = plural
                && !(determiner == Determiner.INDEFINITE && start.partitive())
                && !topic.firstOfSymbols(head + 1);
        return tail.complete(new TextPhrase.Draft(start.from(), head, head + 1)
                .noun(noun.from())
                .kind(noun.noun().kind())
                .strength(strength(noun, head))
                .determiner(determiner)
                .plural(many)
                .count(start.count())
                .named(start.named())
                .modifiers(start.modifiers()));
    }

    /// "the WHO Pandemic Agreement": a name in capitals is no mere stand-in.
    private Strength strength(TextNouns.Found noun, int head) {
        boolean name = head > 0
                && sentence.word(head).token().capitalised()
                && sentence.word(head - 1).token().capitalised();
        return noun.noun().strength() == Strength.PROXY && name
                ? Strength.WEAK
                : noun.noun().strength();
    }
}
