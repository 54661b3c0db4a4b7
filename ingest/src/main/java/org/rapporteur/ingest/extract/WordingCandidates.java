package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Finds what may be fought over although nothing says so yet: words in quotation marks, named parts of a text.
final class WordingCandidates {
    private static final int LONGEST = 16;

    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final WordingReader wordings;
    private final SpokenWords spoken;

    WordingCandidates(Reading reading, Lexicon lexicon) {
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
        this.wordings = new WordingReader(reading, lexicon);
        this.spoken = new SpokenWords(reading, lexicon);
    }

    /// Those of a sentence, in order.
    List<Wording.Named> all() {
        List<Wording.Named> found = new ArrayList<>();
        for (int k = 0; k < parsed.chunks().size(); k++) {
            Chunk chunk = parsed.chunk(k);
            boolean part = chunk instanceof NounPhrase && namesPart(chunk);
            boolean beside = parsed.mark(k - 1)
                    .filter(m -> m.is("after", "before", "behind"))
                    .isPresent();
            if ((part || parsed.isMark(k, Mark.Kind.QUOTE) && !beside && !spoken.isSpeech(k))
                    && wordings.read(new Slot(chunk.from(), sentence.size())) instanceof Wording.Named named
                    && (named.quoted() || isNumbered(chunk) || named.part() && hasComplement(named))
                    && named.to() - named.from() <= LONGEST
                    && found.stream().noneMatch(f -> f.span().overlaps(named.span()))) {
                found.add(named);
            }
        }
        return found;
    }

    private boolean namesPart(Chunk chunk) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (lexicon.has("wording nouns", Lemmas.noun(sentence.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    /// "Operative paragraph 6", "Article 5".
    private boolean isNumbered(Chunk chunk) {
        int last = chunk.to() - 1;
        return last > chunk.from()
                && sentence.word(last).tag() == Tag.NUM
                && lexicon.has("numbered parts", Lemmas.noun(sentence.lower(last - 1)));
    }

    private boolean hasComplement(Wording.Named named) {
        return named.to() < sentence.size()
                && sentence.word(named.to())
                        .is("on", "about", "in", "concerning", "mentioning", "to", "of", "that", "for", "regarding");
    }

    /// The words that head a list item: a short sentence without a verb of its own, up to a comma.
    Optional<Slot> heading() {
        boolean finite = sentence.size() > 5
                && parsed.all(VerbGroup.class).stream().anyMatch(v -> v.form() == VerbGroup.Form.FINITE);
        int end = sentence.size();
        for (int i = sentence.size() - 1; i > 0; i--) {
            if (parsed.isMark(parsed.indexAt(i), Mark.Kind.COMMA, Mark.Kind.STOP)) {
                end = i;
            }
        }
        int to = end;
        boolean named = parsed.all(PartyPhrase.class).stream().anyMatch(p -> p.from() < to)
                || parsed.all(TextPhrase.class).stream().anyMatch(p -> p.from() < to);
        return !finite && !named && sentence.size() <= 10 && end <= 6
                ? Optional.of(new Slot(0, end))
                : Optional.empty();
    }
}
