package org.rapporteur.ingest.extract;

import java.util.Set;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;

/// What the readers of tables, labelled lines and items share.
record ListReading(
        SourceText source,
        EvidenceBook evidence,
        Findings findings,
        ListedTexts texts,
        Gazetteer gazetteer,
        Lexicon lexicon) {
    /// Reads what a piece calls its text.
    NameReader names() {
        return new NameReader(source, gazetteer, lexicon);
    }

    /// The parties that a piece lists.
    PartyList parties(Sentence piece, int from, int to) {
        return PartyList.in(piece, from, to, gazetteer, lexicon);
    }

    /// The parties that a whole piece lists.
    PartyList parties(Sentence piece) {
        return PartyList.in(piece, gazetteer, lexicon);
    }

    /// What a piece says of a text's end.
    Verdict verdict(Sentence piece, int from, int to) {
        return Verdict.in(source, piece, from, to, lexicon);
    }

    /// Gives the lead to those that are named with a text.
    void led(DraftText text, Set<Actor> leads, Evidence cited) {
        leads.forEach(a -> findings.role(Reference.of(text), new Party.Named(a), RoleKind.LEAD, cited));
    }
}
