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
            if (!verb.passive() && lexicon.has("subject verbs", verb.lemma())) {
                clause.subject().stream()
                        .filter(k -> reading.parsed().chunk(k) instanceof TextPhrase)
                        .forEach(k -> call(reading, k, verb));
            }
        }
    }

    private void call(Reading reading, int k, VerbGroup verb) {
        if (!(reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)) || texts.size() != 1) {
            return;
        }
        Sentence sentence = reading.sentence();
        int start = verb.to();
        while (start < sentence.size()
                && sentence.word(start)
                        .is(
                                "on",
                                "with",
                                "at",
                                "about",
                                "for",
                                "primarily",
                                "mainly",
                                "largely",
                                "in",
                                "part",
                                "only")) {
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
