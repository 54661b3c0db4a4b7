package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Grounds;

/// A message on contested wording.
final class DisputeMessages {
    private static final int SETTLED = 70;
    private static final int SINGLE = 65;
    private static final int OPEN = 60;
    private static final int LONGEST = 80;

    private final Terms terms;
    private final List<Dispute> disputes;

    DisputeMessages(Terms terms) {
        this.terms = terms;
        this.disputes = terms.facts.disputes();
    }

    List<Message> messages() {
        return switch (disputes.size()) {
            case 0 -> List.of();
            case 1 -> List.of(single(disputes.getFirst()));
            default -> List.of(several());
        };
    }

    private record Tally(Dispute.Result result, int count) {}

    /// How the disputes ended, the commonest end first, and one term that was lost.
    private Message several() {
        List<Tally> tallies = Stream.of(Dispute.Result.values())
                .map(r -> new Tally(r, count(r)))
                .filter(t -> t.count() > 0)
                .sorted(Comparator.comparingInt(t -> -t.count()))
                .toList();
        String all = terms.wording.number(disputes.size());
        if (tallies.isEmpty()) {
            String words = terms.label("message.disputes.open", terms.wording.capitalized(all));
            return new Message(
                    OPEN, words, disputes.stream().map(Dispute::grounds).toList());
        }
        List<String> parts = new ArrayList<>();
        for (Tally tally : tallies) {
            String key = "message.result." + Counts.key(tally.result());
            parts.add(terms.label(tally.count() == 1 ? key + ".one" : key, terms.wording.number(tally.count())));
        }
        List<Grounds> grounds = disputes.stream()
                .filter(d -> d.outcome().isPresent())
                .map(Dispute::grounds)
                .toList();
        String summary = terms.label("message.disputes", all, terms.wording.list(parts));
        return new Message(SETTLED, lost().map(l -> summary + " " + l).orElse(summary), grounds);
    }

    private int count(Dispute.Result result) {
        return (int) disputes.stream()
                .filter(d -> d.outcome().filter(result::equals).isPresent())
                .count();
    }

    private Optional<String> lost() {
        return disputes.stream()
                .filter(d -> d.replacedBy().isPresent())
                .findFirst()
                .map(d -> terms.label(
                        "message.dispute.lost",
                        quoted(d.wording()),
                        quoted(d.replacedBy().orElseThrow())));
    }

    private Message single(Dispute dispute) {
        String key = "message.dispute"
                + dispute.outcome().map(r -> "." + Counts.key(r)).orElse("");
        String words = dispute.replacedBy().isPresent() && dispute.outcome().isPresent()
                ? terms.label(
                        "message.dispute.replaced.by",
                        quoted(dispute.wording()),
                        quoted(dispute.replacedBy().get()))
                : terms.label(key, quoted(dispute.wording()));
        return new Message(SINGLE, words, List.of(dispute.grounds()));
    }

    private String quoted(String words) {
        return terms.wording.quoted(Phrases.cut(Phrases.oneLine(words), LONGEST));
    }
}
