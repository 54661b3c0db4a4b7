package org.rapporteur.ingest.phrase;

import java.util.List;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;

/// A sentence with what is known of it when its texts are looked for.
///
/// @param mentions actors outside quotations
record PhraseContext(
        Sentence sentence,
        List<ActorMention> mentions,
        List<PartyPhrase> parties,
        List<Quotes.Quote> quotes,
        Lexicon lexicon) {
    PhraseContext {
        mentions = List.copyOf(mentions);
        parties = List.copyOf(parties);
        quotes = List.copyOf(quotes);
    }

    /// Whether a list of the lexicon holds the word at an index.
    boolean has(String list, int i) {
        return lexicon.has(list, sentence.lower(i));
    }

    /// Whether a list of the lexicon holds the two words at an index.
    boolean hasPair(String list, int i) {
        return lexicon.has(list, sentence.lower(i) + " " + sentence.lower(i + 1));
    }

    /// Whether a word belongs to an actor's name.
    boolean mentionAt(int i) {
        return mentions.stream().anyMatch(m -> m.from() <= i && i < m.to());
    }

    /// Whether a word is the last of an actor's name.
    boolean mentionEndsAt(int i) {
        return mentions.stream().anyMatch(m -> m.to() == i + 1);
    }

    /// Whether a word can open a text's phrase.
    boolean isDeterminer(int i) {
        return sentence.word(i).tag() == Tag.DET || has("determiners", i);
    }

    boolean partyAt(int i) {
        return parties.stream().anyMatch(p -> p.from() == i);
    }

    boolean insideParty(int i) {
        return parties.stream().anyMatch(p -> p.from() <= i && i < p.to());
    }

    /// The index after the party that begins at a word; the same index where none does.
    int partyEnd(int i) {
        return parties.stream()
                .filter(p -> p.from() == i)
                .mapToInt(PartyPhrase::to)
                .findFirst()
                .orElse(i);
    }

    boolean isSymbol(int i) {
        return i >= 0 && i < sentence.size() && Symbols.is(sentence.word(i).text());
    }

    /// The index of the symbol at a word, behind a comma or in brackets; -1 where none stands there.
    int symbolAfter(int i) {
        int j = sentence.at(i, "(") || sentence.at(i, ",") ? i + 1 : i;
        return isSymbol(j) ? j : -1;
    }

    /// The index behind a symbol and the bracket that closes after it.
    int behindSymbol(int symbol) {
        return sentence.at(symbol + 1, ")") ? symbol + 2 : symbol + 1;
    }

    /// Whether an indefinite article and a noun stand at a word: "for an expert group", not "for adoption" or "for
    /// Chile".
    boolean nounAfterArticle(int i) {
        return sentence.word(Math.min(i, sentence.size() - 1)).is("a", "an") && nounAt(i + 1) && !partyAt(i);
    }

    /// Whether a determiner and a noun, or a noun alone, that is no party stands at a word.
    boolean nounAfterDeterminer(int i) {
        int noun = has("articles", i) ? i + 1 : i;
        return nounAt(noun) && !partyAt(i) && !partyAt(noun);
    }

    /// Whether a word can belong to a noun phrase as its noun or attribute.
    boolean nounAt(int i) {
        return i < sentence.size()
                && (sentence.word(i).tag() == Tag.NOUN
                        || sentence.word(i).tag() == Tag.PROPN
                        || sentence.word(i).tag() == Tag.ADJ);
    }
}
