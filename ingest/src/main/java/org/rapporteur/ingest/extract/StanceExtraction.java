package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Finds sides that are told without a verb: "Chile and Peru against, Cuba in favour", "Against it: Peru".
final class StanceExtraction {
    private static final int LONGEST_STANCE = 4;

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;

    StanceExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    private record Stance(RoleKind kind, PartyPhrase parties) {}

    /// Reads one sentence, after the votes that it tells.
    void read(Reading reading) {
        boolean voted = findings.last()
                .filter(g -> g.kind().isVote()
                        && g.evidence().span().equals(reading.sentence().span()))
                .isPresent();
        if (voted) {
            return;
        }
        ParsedSentence parsed = reading.parsed();
        List<Stance> found = new ArrayList<>();
        int from = 0;
        while (from < parsed.chunks().size()) {
            int to = segmentEnd(parsed, from);
            stance(parsed, from, to).ifPresent(found::add);
            from = to + 1;
        }
        found.forEach(s -> give(reading, s));
    }

    private static int segmentEnd(ParsedSentence parsed, int from) {
        int k = from;
        while (k < parsed.chunks().size()
                && !parsed.isMark(k, Mark.Kind.STOP, Mark.Kind.COMMA, Mark.Kind.OPEN, Mark.Kind.CLOSE)
                && !(parsed.isMark(k, Mark.Kind.COORDINATOR) && k > from)) {
            k++;
        }
        return k;
    }

    private Optional<Stance> stance(ParsedSentence parsed, int from, int to) {
        int first = parsed.isMark(from, Mark.Kind.COORDINATOR) ? from + 1 : from;
        if (first < to && parsed.chunk(first) instanceof PartyPhrase parties && parties.named()) {
            return kind(parsed.sentence(), parties.to(), wordAt(parsed, to)).map(k -> new Stance(k, parties));
        }
        return labelled(parsed, first, to);
    }

    /// "For the draft: Chile, Cuba", "against, Peru": the stance stands before the names.
    private Optional<Stance> labelled(ParsedSentence parsed, int from, int to) {
        int end = to;
        boolean text = end > from
                && (parsed.chunk(end - 1) instanceof TextPhrase
                        || parsed.sentence().at(parsed.chunk(end - 1).from(), "it"));
        if (text) {
            end--;
        }
        boolean opens = parsed.mark(to).filter(m -> m.is(":")).isPresent()
                || parsed.isMark(to, Mark.Kind.COMMA)
                        && parsed.chunks().stream().noneMatch(VerbGroup.class::isInstance);
        boolean named = to + 1 < parsed.chunks().size() && Doers.isNamed(parsed.chunk(to + 1));
        if (!opens || !named || end <= from) {
            return Optional.empty();
        }
        PartyPhrase parties = (PartyPhrase) parsed.chunk(to + 1);
        return kind(parsed.sentence(), wordAt(parsed, from), wordAt(parsed, end))
                .map(k -> new Stance(k, parties));
    }

    private static int wordAt(ParsedSentence parsed, int k) {
        return k < parsed.chunks().size()
                ? parsed.chunk(k).from()
                : parsed.sentence().size();
    }

    /// The side that these words tell, where they tell nothing else.
    private Optional<RoleKind> kind(Sentence sentence, int from, int to) {
        int length = to - from;
        if (length < 1 || length > LONGEST_STANCE) {
            return Optional.empty();
        }
        String words = String.join(" ", sentence.lowers(from, length));
        if (lexicon.has("words for a supporter", words)) {
            return Optional.of(RoleKind.SUPPORTER);
        }
        return lexicon.has("words for an opponent", words) ? Optional.of(RoleKind.OPPONENT) : Optional.empty();
    }

    private void give(Reading reading, Stance stance) {
        int k = reading.parsed().indexAt(stance.parties().from());
        Optional<DraftText> text = reading.textBefore(k).or(() -> reading.textAfter(k));
        boolean debate = debates(reading, lexicon);
        RoleKind kind =
                text.filter(t -> !debate).map(t -> voted(t, stance.kind())).orElse(stance.kind());
        Evidence cited = evidence.cite(reading.sentence().span(), "role." + kind.code() + "/side without a verb");
        text.ifPresent(t -> stance.parties().parties().stream()
                .filter(p -> p instanceof Party.Named && RoleExtraction.mayHaveRole(p))
                .forEach(p -> findings.role(Reference.of(t), p, kind, cited)));
    }

    /// Whether a sentence tells of what was said, not of how was voted: "Belarus spoke for it, Poland against".
    static boolean debates(Reading reading, Lexicon lexicon) {
        return reading.sentence().words().stream().anyMatch(w -> lexicon.has("words of debate", w.lemma()));
    }

    /// Of a text of which a count of votes was told, those in favour and against are those who voted so.
    static RoleKind voted(DraftText text, RoleKind kind) {
        if (text.vote().isEmpty()) {
            return kind;
        }
        return switch (kind) {
            case SUPPORTER -> RoleKind.VOTED_FOR;
            case OPPONENT -> RoleKind.VOTED_AGAINST;
            default -> kind;
        };
    }
}
