package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyLists;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/// Finds those who did the same as the ones named before: "So did Gabon", "as did Peru", "Mali did likewise".
final class EchoExtraction {
    private static final int LONGEST = 9;
    private static final int LONGEST_ECHO = 4;

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private Optional<Block> block = Optional.empty();

    EchoExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// Reads one sentence, after the roles that it gives outright.
    void read(Reading reading) {
        boolean sameBlock = block.equals(Optional.of(reading.sentence().block()));
        block = Optional.of(reading.sentence().block());
        gaps(reading);
        Optional<Findings.Given> model = findings.last().filter(g -> isNear(g, reading, sameBlock));
        if (model.isEmpty()) {
            return;
        }
        for (PartyPhrase phrase : reading.parsed().all(PartyPhrase.class)) {
            boolean echoed = phrase.named() && echoes(reading, phrase) && !alone(phrase, model.get());
            if (echoed && !answersOther(reading, phrase, model.get())) {
                give(reading, phrase, model.get());
            }
        }
    }

    /// "Chile brought the text on forests, and Peru the one on seas": the verb is left out.
    private void gaps(Reading reading) {
        ParsedSentence parsed = reading.parsed();
        for (int k = 1; k + 1 < parsed.chunks().size(); k++) {
            boolean gap = parsed.isMark(k - 1, Mark.Kind.COMMA, Mark.Kind.COORDINATOR, Mark.Kind.STOP)
                    && parsed.chunk(k) instanceof PartyPhrase phrase
                    && phrase.named()
                    && (parsed.chunk(k + 1) instanceof TextPhrase || ledOn(parsed, k + 1));
            Optional<Findings.Given> model = findings.last()
                    .filter(g -> g.evidence().span().equals(reading.sentence().span()));
            boolean same = !gap && model.filter(g -> !g.kind().isVote()).isPresent() && isStranded(reading, k);
            if (same && !alone((PartyPhrase) parsed.chunk(k), model.get())) {
                give(reading, (PartyPhrase) parsed.chunk(k), model.get());
            }
            if (gap && model.isPresent()) {
                Evidence cited = evidence.cite(
                        reading.sentence().span(), "role." + model.get().kind().code() + "/verb left out");
                for (Party party : ((PartyPhrase) parsed.chunk(k)).parties()) {
                    int text = parsed.chunk(k + 1) instanceof TextPhrase ? k + 1 : k + 2;
                    if (!findings.voted(party, reading.sentence().span())) {
                        findings.role(
                                reading.reference(text), party, model.get().kind(), cited);
                    }
                }
            }
        }
    }

    /// "Chile joined early, Panama a little before the end", "and Mongolia as a neighbour": a name with a remark and no
    /// verb.
    private boolean isStranded(Reading reading, int k) {
        ParsedSentence parsed = reading.parsed();
        boolean opens = parsed.isMark(k - 1, Mark.Kind.COMMA, Mark.Kind.COORDINATOR)
                && (parsed.isMark(k - 2, Mark.Kind.COMMA)
                        || !(parsed.chunk(Math.max(0, k - 2)) instanceof PartyPhrase));
        boolean named = parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named();
        boolean taken = reading.clauses().stream()
                .anyMatch(c -> c.subject().contains(k)
                        || c.object().contains(k)
                        || c.agents().contains(k));
        if (!opens || !named || taken) {
            return false;
        }
        int i = k + 1;
        boolean remark = false;
        while (i < parsed.chunks().size() && !parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.STOP)) {
            boolean adverb = parsed.mark(i)
                    .filter(m -> m.kind() == Mark.Kind.OTHER && !lexicon.has("negators", m.word()))
                    .isPresent();
            boolean preposition = parsed.mark(i)
                    .filter(m -> lexicon.has("prepositions of a remark", m.word()))
                    .isPresent();
            boolean noun = parsed.chunk(i) instanceof NounPhrase head && !lexicon.has("stances", head.head());
            boolean denied = lexicon.has(
                    "negators", reading.sentence().lower(parsed.chunk(i).from()));
            if (denied || !adverb && !preposition && !noun) {
                return false;
            }
            remark |= adverb || preposition;
            i++;
        }
        return remark;
    }

    /// "Norway on the resolution on fish"
    private static boolean ledOn(ParsedSentence parsed, int k) {
        return parsed.mark(k).filter(m -> m.is("on", "for", "behind", "with")).isPresent()
                && k + 1 < parsed.chunks().size()
                && parsed.chunk(k + 1) instanceof TextPhrase;
    }

    private static boolean isNear(Findings.Given given, Reading reading, boolean sameBlock) {
        Span span = given.evidence().span();
        return sameBlock
                && span.overlaps(reading.sentence().block().span())
                && reading.sentence().block().sentences().stream()
                                .filter(s -> s.start() > span.start()
                                        && s.start()
                                                <= reading.sentence().span().start())
                                .count()
                        <= 2;
    }

    /// "Iran spoke at length, and so did Mali": the echo answers a verb of its own sentence that gave no role.
    private static boolean answersOther(Reading reading, PartyPhrase phrase, Findings.Given model) {
        boolean same = model.evidence().span().equals(reading.sentence().span());
        return !same
                && reading.clauses().stream()
                        .map(c -> (VerbGroup) reading.parsed().chunk(c.verb()))
                        .anyMatch(v -> v.form() == VerbGroup.Form.FINITE
                                && v.to() < phrase.from()
                                && reading.sentence().word(v.main()).tag() == Tag.VERB
                                && !List.of("do", "follow", "join").contains(v.lemma()));
    }

    private static boolean alone(PartyPhrase phrase, Findings.Given model) {
        return phrase.parties().contains(model.party());
    }

    private boolean echoes(Reading reading, PartyPhrase phrase) {
        Sentence sentence = reading.sentence();
        boolean opens = sentence.at(0, "so")
                && sentence.word(Math.max(0, phrase.from() - 1)).is("did", "does", "was", "were", "has", "have");
        boolean before = opens || endsAt(sentence, phrase.from());
        boolean clauseAlone =
                phrase.from() == 0 || sentence.word(phrase.from() - 1).is("and", ",", ";", "but", ".");
        return before || clauseAlone && startsAt(sentence, phrase.to());
    }

    /// "as did", "so, more coolly, did", "likewise": whether an echo's words stand right before an index.
    private boolean endsAt(Sentence sentence, int to) {
        int end = to;
        if (sentence.at(end - 1, "the")) {
            end--;
        }
        if (isEcho(sentence, end)) {
            return true;
        }
        boolean comma = sentence.at(end - 1, ",");
        return comma && (isEcho(sentence, end - 1) || isEcho(sentence, openingComma(sentence, end - 1)))
                || isPartedEcho(sentence, end);
    }

    private boolean isEcho(Sentence sentence, int end) {
        for (int length = 1; length <= Math.min(LONGEST_ECHO, end); length++) {
            if (lexicon.longest("echoes before a name", sentence.lowers(end - length, length)) == length) {
                return true;
            }
        }
        return false;
    }

    /// "so, more coolly, did Kenya"
    private boolean isPartedEcho(Sentence sentence, int end) {
        boolean auxiliary = sentence.word(Math.max(0, end - 1)).is("did", "does", "was", "were", "has", "have", "had");
        int comma = sentence.at(end - 2, ",") ? openingComma(sentence, end - 2) : -1;
        return auxiliary && comma > 0 && sentence.word(comma - 1).is("so", "as");
    }

    private static int openingComma(Sentence sentence, int closing) {
        for (int i = closing - 1; i >= Math.max(1, closing - 2 * LONGEST); i--) {
            if (sentence.at(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsAt(Sentence sentence, int from) {
        int i = from;
        if (sentence.at(i, ",")) {
            int close = i + 1;
            while (close < sentence.size() && close < i + 2 * LONGEST && !sentence.at(close, ",")) {
                close++;
            }
            if (sentence.at(close, ",") && close > i + 1) {
                i = close + 1;
            }
        }
        while (lexicon.has("words before an echo", sentence.lower(i))) {
            i++;
        }
        int length = lexicon.longest("echoes behind a name", sentence.lowers(i, LONGEST_ECHO));
        int after = i + length;
        return length > 0
                && (after >= sentence.size()
                        || lexicon.has("words behind an echo", sentence.lower(after))
                        || !sentence.word(after).token().isWord());
    }

    /// "Chile did the same with the draft on wells"
    private Optional<Reference> target(Reading reading, PartyPhrase phrase) {
        ParsedSentence parsed = reading.parsed();
        for (int k = parsed.indexAt(phrase.from()) + 1; k + 1 < parsed.chunks().size(); k++) {
            boolean same = reading.sentence().at(parsed.chunk(k).from() - 1, "same")
                    || reading.sentence().at(parsed.chunk(k).from() - 1, "so")
                    || reading.sentence().at(parsed.chunk(k).from() - 1, "likewise");
            if (same && ledOn(parsed, k)) {
                return Optional.of(reading.reference(k + 1));
            }
        }
        return Optional.empty();
    }

    private void give(Reading reading, PartyPhrase phrase, Findings.Given model) {
        Evidence cited =
                evidence.cite(reading.sentence().span(), "role." + model.kind().code() + "/the same as those before");
        ParsedSentence parsed = reading.parsed();
        List<Party> parties = new PartyLists(parsed)
                .from(parsed.indexAt(phrase.from()), parsed.chunks().size()).stream()
                        .flatMap(k -> ((PartyPhrase) parsed.chunk(k)).parties().stream())
                        .toList();
        for (Party party : parties) {
            if (party instanceof Party.Named
                    && !findings.voted(party, reading.sentence().span())) {
                findings.role(target(reading, phrase).orElse(model.reference()), party, model.kind(), cited);
            }
        }
    }
}
