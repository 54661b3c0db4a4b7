package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;

/// Finds the wording that was fought over, who wanted it in or out, and what became of it.
public final class DisputeExtraction {
    private final SourceText source;
    private final Lexicon lexicon;
    private final EvidenceBook evidence;

    public DisputeExtraction(SourceText source, Lexicon lexicon, EvidenceBook evidence) {
        this.source = source;
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    private final List<Contest> contests = new ArrayList<>();

    /// Reads an article's sentences in order and marks the texts that are fought over.
    public void read(List<Reading> readings) {
        Contests book = new Contests(source, lexicon, evidence);
        List<Party> named = List.of();
        for (Reading reading : readings) {
            ContentionReader reader = new ContentionReader(reading, lexicon, named);
            book.read(reading, reader);
            named = reading.parsed().all(PartyPhrase.class).stream()
                    .reduce((a, b) -> b)
                    .map(PartyPhrase::parties)
                    .orElse(named);
        }
        contests.addAll(book.held());
        contests.forEach(c -> c.text().ifPresent(DraftText::dispute));
    }

    /// The disputes.
    ///
    /// @param ids the ids of the texts that belong to the facts
    public List<Dispute> disputes(Map<DraftText, String> ids) {
        return contests.stream().map(c -> dispute(c, ids)).toList();
    }

    private static Dispute dispute(Contest contest, Map<DraftText, String> ids) {
        return new Dispute(
                contest.text().map(ids::get),
                contest.wording(),
                List.copyOf(contest.proponents()),
                List.copyOf(contest.opponents()),
                contest.result(),
                contest.replacedBy(),
                new Grounds.Cited(contest.evidence()));
    }
}
