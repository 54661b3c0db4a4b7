package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/// Finds those who did the same as the ones named before: "So did Gabon", "as did Peru", "Mali did likewise".
final class EchoExtraction {
    private static final int LONGEST = 9;
    private static final List<List<String>> BEFORE = List.of(
            List.of("so", "did"),
            List.of("so", "has"),
            List.of("so", "have"),
            List.of("so", "had"),
            List.of("so", "was"),
            List.of("so", "were"),
            List.of("so", "is"),
            List.of("so", "are"),
            List.of("so", "does"),
            List.of("so", "do"),
            List.of("as", "did"),
            List.of("as", "has"),
            List.of("as", "have"),
            List.of("as", "had"),
            List.of("as", "was"),
            List.of("as", "were"),
            List.of("as", "does"),
            List.of("as", "do"),
            List.of("like"),
            List.of("joined", "by"),
            List.of("followed", "by"));
    private static final List<List<String>> AFTER = List.of(
            List.of("did", "so"),
            List.of("did", "likewise"),
            List.of("did", "the", "same"),
            List.of("does", "the", "same"),
            List.of("do", "the", "same"),
            List.of("followed"),
            List.of("followed", "suit"),
            List.of("joined", "in"),
            List.of("joined", "them"),
            List.of("joined", "it"),
            List.of("joined", "him"),
            List.of("joined", "her"),
            List.of("likewise"),
            List.of("too"),
            List.of("as", "well"));

    private final EvidenceBook evidence;
    private final Findings findings;
    private Optional<Block> block = Optional.empty();

    EchoExtraction(EvidenceBook evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
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
            if (phrase.named() && echoes(reading, phrase) && !alone(phrase, model.get())) {
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
                    && parsed.chunk(k + 1) instanceof TextPhrase;
            Optional<Findings.Given> model = findings.last()
                    .filter(g -> g.evidence().span().equals(reading.sentence().span()));
            if (gap && model.isPresent()) {
                Evidence cited = evidence.cite(
                        reading.sentence().span(), "role." + model.get().kind().code() + "/verb left out");
                for (Party party : ((PartyPhrase) parsed.chunk(k)).parties()) {
                    if (!findings.voted(party, reading.sentence().span())) {
                        findings.role(
                                reading.reference(k + 1), party, model.get().kind(), cited);
                    }
                }
            }
        }
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

    private static boolean alone(PartyPhrase phrase, Findings.Given model) {
        return phrase.parties().contains(model.party());
    }

    private static boolean echoes(Reading reading, PartyPhrase phrase) {
        Sentence sentence = reading.sentence();
        boolean opens = sentence.at(0, "so")
                && sentence.word(Math.max(0, phrase.from() - 1)).is("did", "does", "was", "were", "has", "have");
        boolean before = opens || BEFORE.stream().anyMatch(words -> endsAt(sentence, phrase.from(), words));
        boolean clauseAlone =
                phrase.from() == 0 || sentence.word(phrase.from() - 1).is("and", ",", ";", "but", ".");
        return before || clauseAlone && AFTER.stream().anyMatch(words -> startsAt(sentence, phrase.to(), words));
    }

    /// Whether words stand right before an index; an insertion between commas may part them from it.
    private static boolean endsAt(Sentence sentence, int to, List<String> words) {
        for (int gap = 0; gap <= 1; gap++) {
            int from = to - gap - words.size();
            if (from >= 0
                    && sentence.at(from, words.toArray(String[]::new))
                    && (gap == 0 || sentence.word(to - 1).is("the", ","))) {
                return true;
            }
        }
        int comma = to - 1;
        if (comma > 0 && sentence.at(comma, ",")) {
            for (int i = comma - 1; i >= Math.max(0, comma - 2 * LONGEST); i--) {
                if (sentence.at(i, ",")) {
                    int from = i - words.size();
                    return from >= 0 && sentence.at(from, words.toArray(String[]::new));
                }
            }
        }
        return false;
    }

    private static boolean startsAt(Sentence sentence, int from, List<String> words) {
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
        while (i < sentence.size() && sentence.word(i).is("also", "then", "later", "soon", "promptly")) {
            i++;
        }
        if (!sentence.at(i, words.toArray(String[]::new))) {
            return false;
        }
        int after = i + words.size();
        return after >= sentence.size()
                || sentence.word(after)
                        .is(
                                ",", ".", ";", "too", "after", "with", "on", "in", "but", "and", "!", ")", "later",
                                "as", "when", "—", "–");
    }

    private void give(Reading reading, PartyPhrase phrase, Findings.Given model) {
        Evidence cited =
                evidence.cite(reading.sentence().span(), "role." + model.kind().code() + "/the same as those before");
        for (Party party : phrase.parties()) {
            if (party instanceof Party.Named
                    && !findings.voted(party, reading.sentence().span())) {
                findings.role(model.reference(), party, model.kind(), cited);
            }
        }
    }
}
