package org.rapporteur.ingest.phrase;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;

/// Texts named by a noun: "the Swiss draft", "two resolutions on seas", "this text".
final class NounTexts {
    private final PhraseContext context;
    private final Sentence sentence;
    private final TextTail tail;
    private final TextTopic topic;

    NounTexts(PhraseContext context, TextTail tail, TextTopic topic) {
        this.context = context;
        this.sentence = context.sentence();
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

    private TextPhrase phrase(TextNouns.Found noun, int head, int floor) {
        PhraseStart start = new PhraseStart(context, noun.from(), floor);
        String word = sentence.lower(head);
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        Determiner determiner = start.determiner();
        boolean many = plural
                && !(determiner == Determiner.INDEFINITE && start.partitive())
                && !topic.firstOfSymbols(head + 1);
        return tail.complete(new TextPhrase.Draft(start.from(), head, head + 1)
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
