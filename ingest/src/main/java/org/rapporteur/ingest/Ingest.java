package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.ingest.extract.DisputeExtraction;
import org.rapporteur.ingest.extract.EventExtraction;
import org.rapporteur.ingest.extract.EvidenceBook;
import org.rapporteur.ingest.extract.MandateExtraction;
import org.rapporteur.ingest.extract.MeetingExtraction;
import org.rapporteur.ingest.extract.StatementExtraction;
import org.rapporteur.ingest.extract.TextExtraction;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.StatisticalTagger;
import org.rapporteur.ingest.language.Tagger;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.ArticleReaders;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Generator;
import org.rapporteur.model.Meeting;

/// Reads an article and says what it says.
public final class Ingest {
    /// The version that the facts name as their generator's.
    public static final String VERSION = "0.1.0";

    private final ArticleReaders readers;
    private final Tagger tagger;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    private Ingest(ArticleReaders readers, Tagger tagger, Gazetteer gazetteer, Lexicon lexicon) {
        this.readers = readers;
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /// With the readers, lists and lexicons that ship with the program. The tagger's model, the largest, is loaded
    /// beside the rest.
    public static Ingest standard() {
        CompletableFuture<StatisticalTagger> tagger = CompletableFuture.supplyAsync(StatisticalTagger::load);
        return new Ingest(
                ArticleReaders.standard(), s -> tagger.join().tag(s), Gazetteer.standard(), Lexicon.standard());
    }

    /// The facts of an article.
    ///
    /// @param fileName tells the format by its ending
    /// @throws UnreadableArticleException where the bytes are no article that can be read
    public Facts facts(byte[] bytes, String fileName) throws UnreadableArticleException {
        Document document = Document.of(readers.read(bytes, fileName), tagger);
        EvidenceBook evidence = new EvidenceBook(document.article().text());
        TextExtraction texts = new TextExtraction(document.article().text(), gazetteer, lexicon, evidence);
        texts.read(document);
        new MandateExtraction(document.article().text(), lexicon, evidence).read(texts.readings());
        MeetingExtraction meetings = new MeetingExtraction(document, evidence);
        Optional<Meeting> meeting = meetings.meeting();
        List<Event> events = new EventExtraction(document.article().text(), evidence, meetings, meeting).events();
        DisputeExtraction disputes = new DisputeExtraction(document.article().text(), lexicon, evidence);
        disputes.read(texts.readings());
        return new Facts(
                new Generator("Rapporteur", VERSION),
                meetings.titled(),
                meeting,
                texts.texts(),
                disputes.disputes(texts.ids()),
                new StatementExtraction(document.article().text(), lexicon, evidence).read(texts.readings()),
                events,
                texts.warnings());
    }
}
