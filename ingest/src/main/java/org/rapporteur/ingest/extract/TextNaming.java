package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
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
    private final TextRegistry registry;
    private final Lexicon lexicon;
    private List<Party> lastSubject = List.of();
    private List<Party> amenders = List.of();

    TextNaming(SourceText source, EvidenceBook evidence, TextRegistry registry, Lexicon lexicon) {
        this.source = source;
        this.evidence = evidence;
        this.registry = registry;
        this.lexicon = lexicon;
    }

    /// Begins a section, in which other people amend.
    void section() {
        amenders = List.of();
        lastSubject = List.of();
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
        amendments(reading);
        remember(reading);
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
                    ? object(reading)
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
        boolean theirs = reading.sentence().word(phrase.from()).is("its", "their", "his", "her")
                && phrase.from() != phrase.head()
                && !lexicon.has(
                        "nouns for a text beside another", reading.sentence().lower(phrase.noun()));
        if (theirs && leads.isEmpty() && phrase.named().isEmpty()) {
            owners(reading, phrase)
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
                return Optional.of(source.slice(reading.sentence().span(from, end(reading, clause) - 1)));
            }
        }
        return Optional.empty();
    }

    /// Whose "its" is: the parties named last before it in this sentence, else the subject of the one before.
    private List<Party> owners(Reading reading, TextPhrase phrase) {
        return reading.parsed().all(PartyPhrase.class).stream()
                .filter(p -> p.named() && p.to() <= phrase.from())
                .reduce((a, b) -> b)
                .map(PartyPhrase::parties)
                .orElse(lastSubject);
    }

    private void remember(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        parsed.all(PartyPhrase.class).stream()
                .filter(p -> p.named() && isPossessivePredicate(reading.sentence(), p))
                .findFirst()
                .ifPresent(p -> lastSubject = p.parties());
        for (Clause clause : reading.clauses()) {
            for (int k : clause.subject()) {
                if (parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named()) {
                    lastSubject = phrase.parties();
                    if (amends(reading, clause)) {
                        amenders = phrase.parties();
                    }
                }
            }
        }
    }

    /// "The next one was Chile's."
    private static boolean isPossessivePredicate(Sentence sentence, PartyPhrase phrase) {
        int end = sentence.at(phrase.to(), "'s") || sentence.at(phrase.to(), "'") ? phrase.to() + 1 : phrase.to();
        boolean possessive = sentence.word(end - 1).is("'s", "'");
        return possessive && (end >= sentence.size() || sentence.word(end).is(".", ",", ";", ":", "—", "–", "!"));
    }

    /// "Chile filed six amendments": who files several has written those that are told one by one.
    private static boolean amends(Reading reading, Clause clause) {
        return clause.object().stream()
                .anyMatch(k -> reading.parsed().chunk(k) instanceof TextPhrase t && t.amendment());
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
            boolean equates = verb.lemma().equals("be") && verb.factual() && clause.subject().size() == 1;
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

    /// "L.33 would have struck out the words ...", "the other, L.41, was meant to delete ..."
    private void amendments(Reading reading) {
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
    private static List<Integer> subjects(Reading reading, Clause clause) {
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
            boolean purpose = parsed.chunk(k) instanceof NounPhrase n
                    && n.head().matches("purpose|aim|object|objective|effect|intention|point");
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

    private static int end(Reading reading, Clause clause) {
        ParsedSentence parsed = reading.parsed();
        int k = clause.verb() + 1;
        while (k < parsed.chunks().size() && !parsed.isMark(k, Mark.Kind.STOP, Mark.Kind.COMMA)) {
            k++;
        }
        return parsed.chunk(k - 1).to();
    }
}
