package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TopicReader;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.SourceText;

/// Finds what a section begins with, where it is not a text itself: "Chrysotile asbestos was opposed by Kazakhstan. The
/// draft decision was Australia's.", "Brazil has wanted a sanctuary for whales. It brought the decision again."
final class SectionTopic {
    private final SourceText source;
    private final Lexicon lexicon;

    SectionTopic(SourceText source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
    }

    /// The subject of the first clause, or the object of what a party wants; empty where neither is a thing.
    Optional<String> of(ParsedSentence parsed, Iterable<Clause> clauses) {
        for (Clause clause : clauses) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            boolean wish = lexicon.has("wishing verbs", verb.lemma());
            Optional<String> thing = (wish ? clause.object() : clause.subject())
                    .stream()
                            .filter(k -> parsed.chunk(k) instanceof NounPhrase n && isThing(parsed.sentence(), n))
                            .findFirst()
                            .flatMap(k -> words(parsed, (NounPhrase) parsed.chunk(k)));
            if (thing.isPresent() || !clause.subject().isEmpty()) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private boolean isThing(Sentence sentence, NounPhrase phrase) {
        return !phrase.pronoun()
                && !lexicon.has("no topics of a section", phrase.head())
                && !lexicon.has("deciding bodies", phrase.head())
                && sentence.word(phrase.to() - 1).token().isWord();
    }

    private Optional<String> words(ParsedSentence parsed, NounPhrase phrase) {
        Sentence sentence = parsed.sentence();
        int from = phrase.from();
        while (from < phrase.to() && lexicon.has("determiners", sentence.lower(from))) {
            from++;
        }
        int end = new TopicReader(sentence, parsed.all(PartyPhrase.class), lexicon).end(from);
        return end > from ? Optional.of(source.slice(sentence.span(from, end - 1))) : Optional.empty();
    }
}
