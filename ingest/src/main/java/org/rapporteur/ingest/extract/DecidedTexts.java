package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TopicReader;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.TextKind;

/// Finds decisions told by a verb alone: "The Assembly decided to extend the mandate of the negotiating body." A later
/// "this decision" is then that one.
final class DecidedTexts {
    private final SourceText source;
    private final EvidenceBook evidence;
    private final TextRegistry registry;
    private final Findings findings;
    private final Lexicon lexicon;

    DecidedTexts(SourceText source, EvidenceBook evidence, TextRegistry registry, Findings findings, Lexicon lexicon) {
        this.source = source;
        this.evidence = evidence;
        this.registry = registry;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// Reads one sentence.
    void read(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        for (Clause clause : reading.clauses()) {
            for (int k : clause.subject()) {
                boolean body =
                        parsed.chunk(k) instanceof NounPhrase phrase && lexicon.has("deciding bodies", phrase.head());
                if (body) {
                    infinitive(parsed, clause).ifPresent(verb -> decide(reading, verb));
                }
            }
        }
    }

    /// What was decided: the infinitive of "decided ... to extend".
    private static Optional<VerbGroup> infinitive(ParsedSentence parsed, Clause clause) {
        VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
        boolean together = verb.governors().contains("decide") && !verb.negated() && !verb.passive();
        if (together) {
            return Optional.of(verb);
        }
        if (!verb.lemma().equals("decide") || !verb.factual()) {
            return Optional.empty();
        }
        for (int k = clause.verb() + 1; k < parsed.chunks().size(); k++) {
            if (parsed.chunk(k) instanceof VerbGroup next) {
                return next.form() == VerbGroup.Form.INFINITIVE ? Optional.of(next) : Optional.empty();
            }
            if (parsed.isMark(k, Mark.Kind.STOP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "On Sudan, the Council decided ..."
    private Optional<String> fronted(Reading reading) {
        Sentence sentence = reading.sentence();
        if (!lexicon.has("prepositions of a subject", sentence.lower(0)) || sentence.size() < 2) {
            return Optional.empty();
        }
        int end = new TopicReader(sentence, reading.parsed().all(PartyPhrase.class), lexicon).end(1);
        boolean time =
                lexicon.has("weekdays", sentence.lower(1)) || sentence.lower(1).matches("\\d+");
        return end > 1 && sentence.at(end, ",") && !time
                ? Optional.of(source.slice(sentence.span(1, end - 1)))
                : Optional.empty();
    }

    private void decide(Reading reading, VerbGroup verb) {
        Sentence sentence = reading.sentence();
        int from = verb.main();
        int to = from + 1;
        while (to < sentence.size() && !sentence.word(to).is(",", ".", ";", ":", "(")) {
            to++;
        }
        DraftText text = registry.decided(TextKind.DECISION);
        fronted(reading).ifPresent(t -> text.call(t, TitleRank.SUBJECT));
        text.call(source.slice(sentence.span(from, to - 1)), TitleRank.CONTENT);
        text.mention(evidence.cite(sentence.span(), "text.decided"));
        findings.decided(text, evidence.cite(sentence.span(), "outcome.adopted/decided to"));
    }
}
