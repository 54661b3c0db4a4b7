package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.model.SourceText;

/// Finds what a paragraph begins with as with a heading: "An emission control area for the Atlantic. It was tabled by
/// Iceland.", "Third, a levy on private jets."
final class TopicFragment {
    private static final int LONGEST = 16;

    private final SourceText source;
    private final Lexicon lexicon;

    TopicFragment(SourceText source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
    }

    /// The thing that a sentence without a verb names; empty where it is none, a person, a time or a judgement.
    Optional<String> of(ParsedSentence parsed) {
        Sentence sentence = parsed.sentence();
        boolean first = sentence.span().start() == sentence.block().span().start();
        int from = start(sentence);
        int to = from;
        while (to < sentence.size()
                && (sentence.word(to).token().isWord() || sentence.word(to).is("-", "'s", "'", "’"))) {
            to++;
        }
        int end = to;
        boolean names = parsed.chunks().stream()
                .anyMatch(c -> c instanceof TextPhrase || c instanceof PartyPhrase p && p.named() && p.from() < end);
        if (!first || names || to <= from || to - from > LONGEST || !isThing(sentence, from, to)) {
            return Optional.empty();
        }
        return Optional.of(source.slice(sentence.span(from, to - 1)));
    }

    /// Behind "Third," and an article.
    private int start(Sentence sentence) {
        int from = 0;
        while (from < sentence.size()
                && (lexicon.has("words before a paragraph's topic", sentence.lower(from))
                        || from > 0 && sentence.at(from, ","))) {
            from++;
        }
        return from;
    }

    private boolean isThing(Sentence sentence, int from, int to) {
        boolean noun = false;
        boolean other = false;
        for (int i = from; i < sentence.size(); i++) {
            Tag tag = sentence.word(i).tag();
            String word = sentence.lower(i);
            noun |= i < to && (tag == Tag.NOUN || tag == Tag.PROPN);
            other |= tag == Tag.VERB && !word.endsWith("ing")
                    || tag == Tag.AUX
                    || tag == Tag.NUM
                    || tag == Tag.PRON
                    || sentence.word(i).is("?", "!", "…", "no", "not", "never")
                    || lexicon.has("no topics of a section", sentence.word(i).lemma());
        }
        return noun && !other && sentence.word(sentence.size() - 1).is(".", ":");
    }
}
