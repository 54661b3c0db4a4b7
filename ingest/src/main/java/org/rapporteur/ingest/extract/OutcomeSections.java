package org.rapporteur.ingest.extract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Outcome;

/// Headings and lead-ins that tell what became of the texts below them: "What slipped by without a vote", "Adopted by
/// consensus:" before a list.
final class OutcomeSections {
    private record Said(Optional<Outcome.Status> status, Optional<Outcome.Method> method, Evidence evidence) {}

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Methods methods;
    private final Set<DraftText> seen = new HashSet<>();
    private final Set<DraftText> inSection = new LinkedHashSet<>();
    private Optional<Said> heading = Optional.empty();
    private Optional<Said> leadIn = Optional.empty();
    private int level;
    private Optional<Block> item = Optional.empty();

    OutcomeSections(EvidenceBook evidence, Findings findings, Methods methods) {
        this.evidence = evidence;
        this.findings = findings;
        this.methods = methods;
    }

    /// A section begins. One within another takes over what the outer heading says.
    void heading(Sentence sentence) {
        Optional<Said> own = said(sentence, "outcome.section/heading");
        boolean within = sentence.block().level() > level;
        if (own.isPresent() || !within) {
            heading = own;
            level = sentence.block().level();
        }
        leadIn = Optional.empty();
        inSection.clear();
    }

    /// "all the texts in this section": those that came up since its heading.
    Optional<Reference> within(Reading reading, int k) {
        Sentence sentence = reading.sentence();
        int to = reading.parsed().chunk(k).to();
        boolean here = sentence.lower(to - 1).matches("section|chapter|cluster")
                || sentence.word(Math.min(to, sentence.size() - 1)).is("in", "under", "of")
                        && sentence.word(Math.min(to + 1, sentence.size() - 1)).is("this", "the")
                        && sentence.lower(to + 2).matches("section|chapter|cluster|heading|part");
        return here && inSection.size() > 1
                ? Optional.of(new Reference.Texts(List.copyOf(inSection)))
                : Optional.empty();
    }

    private Optional<Said> said(Sentence sentence, String rule) {
        Optional<Outcome.Method> method = methods.in(sentence, 0, sentence.size());
        Optional<Outcome.Status> status = status(sentence)
                .or(() -> method.filter(Outcome.Method.CONSENSUS::equals).map(m -> Outcome.Status.ADOPTED));
        return status.isPresent() || method.isPresent()
                ? Optional.of(new Said(status, method, evidence.cite(sentence.span(), rule)))
                : Optional.empty();
    }

    private static Optional<Outcome.Status> status(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Outcome.Status> status = switch (sentence.lower(i)) {
                case "adopted", "approved", "passed" -> Optional.of(Outcome.Status.ADOPTED);
                case "rejected", "defeated" -> Optional.of(Outcome.Status.REJECTED);
                case "withdrawn" -> Optional.of(Outcome.Status.WITHDRAWN);
                case "deferred", "postponed" -> Optional.of(Outcome.Status.DEFERRED);
                default -> Optional.empty();
            };
            if (status.isPresent() && !sentence.lower(i - 1).matches("not|never|be|nothing|un")) {
                return status;
            }
        }
        return Optional.empty();
    }

    /// A text that first comes up in the section without a phrase of its own: by a heading, in a table or list.
    void arrived(DraftText text) {
        if (!text.background() && !text.isAmendment() && seen.add(text)) {
            inSection.add(text);
            heading.ifPresent(s -> findings.section(text, s.status, s.method, s.evidence));
        }
    }

    /// A sentence of the section: the texts that first come up in it are the section's.
    void read(Reading reading) {
        Sentence sentence = reading.sentence();
        boolean list = sentence.block().kind() == Block.Kind.LIST_ITEM;
        boolean firstOfItem = !item.equals(Optional.of(sentence.block()));
        item = Optional.of(sentence.block());
        if (!list) {
            leadIn = sentence.at(sentence.size() - 1, ":")
                    ? said(sentence, "outcome.section/lead-in")
                    : Optional.empty();
        }
        for (int k = 0; k < reading.parsed().chunks().size(); k++) {
            boolean text = reading.parsed().chunk(k) instanceof TextPhrase;
            if (text && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)) {
                Optional<Said> said = list && firstOfItem && leadIn.isPresent() ? leadIn : heading;
                texts.stream().filter(t -> !t.background() && !t.isAmendment()).forEach(inSection::add);
                texts.stream()
                        .filter(seen::add)
                        .forEach(t -> said.ifPresent(s -> findings.section(t, s.status, s.method, s.evidence)));
            }
        }
    }
}
