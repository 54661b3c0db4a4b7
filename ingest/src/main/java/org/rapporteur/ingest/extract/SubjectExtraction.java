package org.rapporteur.ingest.extract;

import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TopicReader;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.SourceText;

/// Finds what a text is about where its own phrase does not say it: "the draft focused on ...", "it calls for ...".
final class SubjectExtraction {
    private final SourceText source;
    private final Lexicon lexicon;

    SubjectExtraction(SourceText source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
    }

    /// Reads one sentence.
    void read(Reading reading) {
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
            boolean tells = !verb.passive() && lexicon.has("subject verbs", verb.lemma());
            int about = about(reading.sentence(), verb);
            if (tells || about > 0) {
                clause.subject().stream()
                        .filter(k -> reading.parsed().chunk(k) instanceof TextPhrase t
                                && t.strength() != TextPhrase.Strength.PROXY)
                        .forEach(k -> call(reading, k, about > 0 ? about : verb.to()));
            }
        }
    }

    /// "L.17 is about trafficking": the index of the preposition behind a form of "be", or 0.
    private int about(Sentence sentence, VerbGroup verb) {
        int be = verb.from();
        int on = be + 1;
        boolean subject = sentence.word(be).lemma().equals("be")
                && lexicon.has("prepositions of a subject", sentence.lower(on))
                && !sentence.at(on + 1, "to")
                && !lexicon.has("times and places of a meeting", sentence.lower(on + 1))
                && !lexicon.has("times and places of a meeting", sentence.lower(on + 2));
        return subject ? on : 0;
    }

    private void call(Reading reading, int k, int from) {
        if (!(reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)) || texts.size() != 1) {
            return;
        }
        Sentence sentence = reading.sentence();
        int start = from;
        while (lexicon.has("words before what a text is about", sentence.lower(start))) {
            start++;
        }
        if (start < sentence.size() && !sentence.at(start, "that")) {
            int end = new TopicReader(sentence, reading.parsed().all(PartyPhrase.class), lexicon).end(start);
            if (end > start) {
                texts.getFirst().call(source.slice(sentence.span(start, end - 1)), DraftText.TitleRank.CONTENT);
            }
        }
    }
}
