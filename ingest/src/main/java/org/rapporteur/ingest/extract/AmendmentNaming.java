package org.rapporteur.ingest.extract;

import java.util.List;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;

/// Learns that a symbol is an amendment, and what it would do: "L.33 would have struck out the words ...".
final class AmendmentNaming {
    private final SourceText source;
    private final EvidenceBook evidence;
    private final TextRegistry registry;
    private final Lexicon lexicon;
    private List<Party> amenders = List.of();

    AmendmentNaming(SourceText source, EvidenceBook evidence, TextRegistry registry, Lexicon lexicon) {
        this.source = source;
        this.evidence = evidence;
        this.registry = registry;
        this.lexicon = lexicon;
    }

    /// Begins a section, in which other people amend.
    void section() {
        amenders = List.of();
    }

    /// Reads one sentence.
    void read(Reading reading) {
        name(reading);
        for (Clause clause : reading.clauses()) {
            for (int k : clause.subject()) {
                if (reading.parsed().chunk(k) instanceof PartyPhrase phrase
                        && phrase.named()
                        && amends(reading, clause)) {
                    amenders = phrase.parties();
                }
            }
        }
    }

    /// "Chile filed six amendments": who files several has written those that are told one by one.
    private static boolean amends(Reading reading, Clause clause) {
        return clause.object().stream()
                .anyMatch(k -> reading.parsed().chunk(k) instanceof TextPhrase t && t.amendment());
    }

    /// "L.33 would have struck out the words ...", "the other, L.41, was meant to delete ..."
    private void name(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            boolean amending = lexicon.has("amending verbs", verb.lemma())
                    && (verb.hypothetical() || parsed.sentence().at(verb.main() - 1, "to"));
            if (!amending) {
                continue;
            }
            for (int k : subjects(reading, clause)) {
                if (parsed.chunk(k) instanceof TextPhrase
                        && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)
                        && texts.size() == 1) {
                    amendment(reading, texts.getFirst(), clause, verb);
                }
            }
        }
    }

    /// The clause's subject; the text before "whose purpose", where that is the subject.
    private List<Integer> subjects(Reading reading, Clause clause) {
        ParsedSentence parsed = reading.parsed();
        for (int k : clause.subject()) {
            // "Egypt, in L.38, would have had it read ..."
            boolean by = parsed.chunk(k) instanceof PartyPhrase
                    && parsed.isMark(k + 1, Mark.Kind.COMMA)
                    && parsed.isMark(k + 2, Mark.Kind.PREPOSITION)
                    && k + 3 < clause.verb()
                    && parsed.chunk(k + 3) instanceof TextPhrase;
            if (by) {
                return List.of(k + 3);
            }
        }
        for (int k : clause.subject()) {
            boolean purpose = parsed.chunk(k) instanceof NounPhrase n && lexicon.has("nouns of purpose", n.head());
            if (purpose) {
                for (int i = k - 1; i >= 0 && i >= k - 4; i--) {
                    if (parsed.chunk(i) instanceof TextPhrase) {
                        return List.of(i);
                    }
                }
            }
        }
        return clause.subject();
    }

    private void amendment(Reading reading, DraftText text, Clause clause, VerbGroup verb) {
        if (text.isAmendment()
                || text.symbol().isPresent() && text.actors(RoleKind.LEAD).isEmpty()) {
            text.becomeAmendment();
            registry.main(text).ifPresent(text::amends);
            int end = end(reading, clause);
            text.call(source.slice(reading.sentence().span(verb.from(), end - 1)), TitleRank.CONTENT);
            if (text.actors(RoleKind.LEAD).isEmpty()) {
                Evidence cited = evidence.cite(reading.sentence().span(), "role.lead/amender of the section");
                amenders.forEach(p -> text.role(p, RoleKind.LEAD, cited));
            }
        }
    }

    /// The index of the word where what a clause says ends.
    static int end(Reading reading, Clause clause) {
        ParsedSentence parsed = reading.parsed();
        int k = clause.verb() + 1;
        while (k < parsed.chunks().size() && !parsed.isMark(k, Mark.Kind.STOP, Mark.Kind.COMMA)) {
            k++;
        }
        return parsed.chunk(k - 1).to();
    }
}
