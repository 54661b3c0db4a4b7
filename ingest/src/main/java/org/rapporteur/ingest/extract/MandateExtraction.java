package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.pattern.FrameMatcher;
import org.rapporteur.ingest.pattern.Frames;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// Finds what texts set up or ask for next: expert groups, reports, conferences, renewed mandates.
public final class MandateExtraction {
    private static final Frames FRAMES = Frames.load("mandates.txt");

    private final SourceText source;
    private final Lexicon lexicon;
    private final EvidenceBook evidence;

    public MandateExtraction(SourceText source, Lexicon lexicon, EvidenceBook evidence) {
        this.source = source;
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /// Reads an article's sentences in order and adds the mandates to their texts.
    public void read(List<Reading> readings) {
        Nearness nearness = new Nearness();
        for (Reading reading : readings) {
            for (Clause clause : reading.clauses()) {
                read(reading, clause, nearness);
            }
            nearness.remember(reading);
        }
    }

    private void read(Reading reading, Clause clause, Nearness nearness) {
        MandateWords words = new MandateWords(reading, lexicon);
        MandateSubject subject = new MandateSubject(reading, lexicon);
        for (FrameMatch match : new FrameMatcher(reading.parsed(), lexicon).find(FRAMES, clause)) {
            if (match.negated() || subject.unreal(match) || !subject.fits(match)) {
                continue;
            }
            List<Span> found = words.of(match);
            Optional<DraftText> text = found.isEmpty() ? Optional.empty() : text(reading, match, subject, nearness);
            if (text.isPresent()) {
                Evidence cited = evidence.cite(
                        reading.sentence().span(),
                        "mandate." + match.frame().label() + "/" + match.frame().line());
                found.forEach(w -> text.get().mandate(source.slice(w).replaceAll("\\s+", " "), cited));
                return;
            }
        }
    }

    private static Optional<DraftText> text(
            Reading reading, FrameMatch match, MandateSubject subject, Nearness nearness) {
        Optional<DraftText> own = subject.chunks(match).stream()
                .map(reading::reference)
                .filter(r -> r instanceof Reference.Texts(var texts) && texts.size() == 1)
                .map(r -> ((Reference.Texts) r).texts().getFirst())
                .findFirst();
        int before = match.what()
                .map(w -> reading.parsed().indexAt(w.from()))
                .filter(k -> k < match.clause().verb())
                .orElse(match.clause().verb());
        return own.or(() -> nearness.near(reading) ? reading.textBefore(before) : Optional.empty())
                .map(t -> t.amended().orElse(t))
                .filter(t -> !t.background() && t.kind() != TextKind.AMENDMENT);
    }

    /// Keeps where a text was last mentioned: what names no text belongs to one in the same or the paragraph before.
    private static final class Nearness {
        private int block = -2;
        private int current = -1;
        private Optional<Block> last = Optional.empty();

        private int number(Reading reading) {
            return last.filter(reading.sentence().block()::equals).isPresent() ? current : current + 1;
        }

        boolean near(Reading reading) {
            return reading.mentionsText() || number(reading) - block <= 1;
        }

        void remember(Reading reading) {
            current = number(reading);
            last = Optional.of(reading.sentence().block());
            if (reading.mentionsText()) {
                block = current;
            }
        }
    }
}
