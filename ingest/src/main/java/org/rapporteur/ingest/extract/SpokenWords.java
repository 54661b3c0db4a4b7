package org.rapporteur.ingest.extract;

import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Tells quotations of what somebody said from quotations of a text's words.
final class SpokenWords {
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    SpokenWords(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// What somebody said, not what a text says: a whole sentence, or words behind a verb of saying or blaming.
    boolean isSpeech(int k) {
        Chunk quote = parsed.chunk(k);
        boolean sentenceLong = sentence.word(quote.to() - 2).is(",", ".", "!", "?") && hasVerb(quote);
        int before = k - 1;
        while (before > 0 && (parsed.isMark(before, Mark.Kind.COMMA, Mark.Kind.PREPOSITION) || isAddressee(before))) {
            before--;
        }
        boolean askedFor =
                before == k - 2 && parsed.mark(k - 1).filter(m -> m.is("for")).isPresent();
        boolean blamed = before >= 0
                && !askedFor
                && parsed.chunk(before) instanceof VerbGroup verb
                && lexicon.has("blaming verbs", verb.lemma())
                && !textSpeaks(before);
        boolean styled =
                k > 0 && parsed.mark(k - 1).filter(m -> m.is("as", "like")).isPresent();
        return sentenceLong || blamed || styled;
    }

    /// "paragraph 3, which says ...": what is quoted is the text's own.
    private boolean textSpeaks(int verb) {
        boolean told = verb > 0
                && (parsed.chunk(verb - 1) instanceof TextPhrase
                        || parsed.chunk(verb - 1) instanceof NounPhrase noun && lexicon.has("text words", noun.head()));
        return told
                || reading.clauses().stream()
                        .filter(c -> c.verb() == verb)
                        .flatMap(c -> c.subject().stream())
                        .map(parsed::chunk)
                        .anyMatch(c -> c instanceof TextPhrase
                                || c instanceof NounPhrase noun
                                        && (sentence.word(noun.from()).is("it")
                                                || namesPart(noun)
                                                || lexicon.has("text words", noun.head())));
    }

    private boolean hasVerb(Chunk quote) {
        return IntStream.range(quote.from(), quote.to())
                .anyMatch(i -> sentence.word(i).tag() == Tag.AUX
                        || sentence.word(i).tag() == Tag.VERB
                                && !sentence.lower(i).endsWith("ing"));
    }

    private boolean isAddressee(int k) {
        return parsed.chunk(k) instanceof PartyPhrase
                || parsed.chunk(k) instanceof NounPhrase noun
                        && (noun.pronoun() || noun.head().equals("name"))
                || parsed.chunk(k) instanceof TextPhrase;
    }

    private boolean namesPart(Chunk chunk) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (lexicon.has("wording nouns", Lemmas.noun(sentence.lower(i)))) {
                return true;
            }
        }
        return false;
    }
}
