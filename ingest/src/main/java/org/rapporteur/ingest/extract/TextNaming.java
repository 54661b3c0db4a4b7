package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.Quotes;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.TextKind;

/// Learns what a text is called and after whom: "the Swiss draft", "their text" after a State was named, a title told
/// by
/// a sentence of its own, and a symbol that turns out to be an amendment.
final class TextNaming {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TAIL = 16;
    private static final int NEAR = 5;

    private final SourceText source;
    private final EvidenceBook evidence;
    private final Lexicon lexicon;
    private final AmendmentNaming amendments;
    private final Owners owners;

    TextNaming(SourceText source, EvidenceBook evidence, TextRegistry registry, Lexicon lexicon, Owners owners) {
        this.source = source;
        this.evidence = evidence;
        this.lexicon = lexicon;
        this.amendments = new AmendmentNaming(source, evidence, registry, lexicon);
        this.owners = owners;
    }

    /// Begins a section, in which other people amend.
    void section() {
        amendments.section();
        owners.section();
    }

    /// Reads one sentence.
    void read(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        for (int k = 0; k < parsed.chunks().size(); k++) {
            if (parsed.chunk(k) instanceof TextPhrase phrase
                    && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)) {
                texts.forEach(t -> mention(reading, phrase, t));
            }
        }
        title(reading);
        equations(reading);
        amendments.read(reading);
        owners.remember(parsed, reading.clauses());
    }

    private void mention(Reading reading, TextPhrase phrase, DraftText text) {
        text.mention(evidence.cite(reading.sentence().span(), "text.mention"));
        if (text.background()) {
            return;
        }
        if (text.isAmendment() && phrase.amendment()) {
            tail(reading, phrase).ifPresent(t -> text.call(t, TitleRank.TAIL));
        }
        if (text.name().isBlank() && !text.isAmendment()) {
            boolean told = reading.sentence()
                    .word(Math.min(phrase.to(), reading.sentence().size() - 1))
                    .is("that", "which");
            Optional<String> words = phrase.strength() == TextPhrase.Strength.PROXY
                    ? dealtWith(reading).or(() -> object(reading))
                    : told ? tail(reading, phrase) : Optional.empty();
            words.ifPresent(t -> text.call(t, TitleRank.TAIL));
        }
        Evidence cited = evidence.cite(reading.sentence().span(), "role.lead/text called after");
        Set<Actor> leads = text.actors(RoleKind.LEAD);
        boolean instrument = phrase.kind().filter(k -> k == TextKind.TREATY).isPresent()
                && reading.sentence().word(phrase.head()).token().capitalised();
        for (Actor actor : instrument ? List.<Actor>of() : phrase.named()) {
            if (leads.isEmpty() || leads.contains(actor)) {
                text.role(new Party.Named(actor), RoleKind.LEAD, cited);
            }
        }
        if (leads.isEmpty() && phrase.named().isEmpty()) {
            owners.of(reading.parsed(), phrase)
                    .forEach(p -> text.role(
                            p, RoleKind.LEAD, evidence.cite(reading.sentence().span(), "role.lead/its text")));
        }
    }

    /// What follows an amendment in its sentence says best what it would do: "that would have struck out the date".
    private Optional<String> tail(Reading reading, TextPhrase phrase) {
        Sentence sentence = reading.sentence();
        int from = phrase.to();
        while (from < sentence.size() && !sentence.word(from).token().isWord()) {
            from++;
        }
        int to = from;
        while (to < sentence.size()
                && to - from < LONGEST_TAIL
                && !sentence.word(to).is(";", ".", ":", "—", "(")) {
            to++;
        }
        return to - from < SHORTEST_TITLE ? Optional.empty() : Optional.of(source.slice(sentence.span(from, to - 1)));
    }

    /// "The third, submitted by Chile, deals with lakes that dry up"
    private Optional<String> dealtWith(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        Sentence sentence = reading.sentence();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            int from = verb.to() + 1;
            boolean tells = lexicon.has("content verbs", verb.lemma())
                    && verb.form() == VerbGroup.Form.FINITE
                    && sentence.word(Math.min(verb.to(), sentence.size() - 1)).is("with", "on", "at");
            if (tells && from < sentence.size()) {
                int to = from;
                while (to < sentence.size()
                        && to - from < LONGEST_TAIL
                        && !sentence.word(to).is(",", ";", ".", ":", "—", "(")) {
                    to++;
                }
                return to > from ? Optional.of(source.slice(sentence.span(from, to - 1))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "By the first, Ghana gets the chair of the next session": what a nameless text brings about is what it is
    /// called.
    private Optional<String> object(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        for (Clause clause : reading.clauses().reversed()) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            boolean noun = clause.object().size() == 1
                    && parsed.chunk(clause.object().getFirst()) instanceof NounPhrase phrase
                    && !phrase.pronoun();
            if (noun && verb.form() == VerbGroup.Form.FINITE && !verb.lemma().equals("be")) {
                int from = parsed.chunk(clause.object().getFirst()).from();
                return Optional.of(
                        source.slice(reading.sentence().span(from, AmendmentNaming.end(reading, clause) - 1)));
            }
        }
        return Optional.empty();
    }

    /// "It carries the title “...”", "L.5 calls itself “...”"
    private void title(Reading reading) {
        Sentence sentence = reading.sentence();
        for (Quotes.Quote quote : reading.parsed().quotes()) {
            boolean named = false;
            for (int i = Math.max(0, quote.open() - 10); i < quote.open(); i++) {
                named |= lexicon.has("title words", sentence.lower(i))
                        || lexicon.has("title words", sentence.word(i).lemma());
            }
            named |= isCalledSo(sentence, quote.close() + 1);
            boolean capital = sentence.word(quote.open() + 1).token().capitalised();
            if (named && capital && quote.close() - quote.open() > SHORTEST_TITLE) {
                int k = reading.parsed().indexAt(quote.open());
                reading.textBefore(k)
                        .filter(t -> !t.background())
                        .ifPresent(t -> t.call(
                                source.slice(sentence.span(quote.open() + 1, quote.close() - 1)), TitleRank.QUOTED));
            }
        }
    }

    /// "“...” is the name of it", "“...” was its title"
    private boolean isCalledSo(Sentence sentence, int after) {
        boolean be = after < sentence.size() && sentence.word(after).lemma().equals("be");
        boolean named = false;
        for (int i = after + 1; be && i < Math.min(after + NEAR, sentence.size()); i++) {
            named |= sentence.word(i).is("name", "title");
        }
        return named;
    }

    /// "The situation of human rights in Syria is an American text nowadays (L.44)": the subject is what the text is
    /// called.
    private void equations(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            boolean equates = verb.lemma().equals("be")
                    && verb.factual()
                    && clause.subject().size() == 1;
            if (!equates || !(parsed.chunk(clause.subject().getFirst()) instanceof NounPhrase subject)) {
                continue;
            }
            int first = subject.from();
            boolean thing = !subject.pronoun()
                    && verb.from() - first >= SHORTEST_TITLE
                    && verb.from() - first <= LONGEST_TAIL
                    && !lexicon.has("no topics of a section", subject.head());
            for (int k : thing ? clause.object() : List.<Integer>of()) {
                if (parsed.chunk(k) instanceof TextPhrase phrase
                        && phrase.determiner() == TextPhrase.Determiner.INDEFINITE
                        && (!phrase.named().isEmpty() || phrase.symbol().isPresent())
                        && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)) {
                    String words = source.slice(reading.sentence().span(first, verb.from() - 1));
                    texts.forEach(t -> t.call(words, TitleRank.SUBJECT));
                }
            }
        }
    }
}
