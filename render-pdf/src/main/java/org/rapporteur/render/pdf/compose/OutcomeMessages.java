package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Vote;
import org.rapporteur.model.wording.Wording;

/// Messages on what became of the texts.
final class OutcomeMessages {
    private static final int TOGETHER = 100;
    private static final int LOST = 92;
    private static final int VOTED = 90;
    private static final int DEFERRED = 85;

    /// More single votes or losses than this would crowd out everything else.
    private static final int MOST_OF_A_KIND = 2;

    private final Terms terms;
    private final List<NegotiatedText> texts;
    private final String noun;

    OutcomeMessages(Terms terms) {
        this.terms = terms;
        this.texts = terms.facts.texts();
        this.noun = Counts.commonNoun(texts);
    }

    List<Message> messages() {
        if (texts.size() < 2) {
            return List.of();
        }
        List<Message> messages = new ArrayList<>();
        together().ifPresent(messages::add);
        messages.addAll(lost());
        messages.addAll(votes());
        return messages;
    }

    /// How the texts fared, taken together.
    private Optional<Message> together() {
        List<Grounds> grounds = texts.stream()
                .flatMap(t -> t.outcome().stream())
                .map(Outcome::grounds)
                .distinct()
                .toList();
        if (Counts.byConsensus(texts).size() == texts.size()) {
            String words = texts.size() == 2
                    ? terms.label(terms.agreeing("message.consensus.two", noun), terms.wording.plural(2, noun))
                    : terms.label(terms.agreeing("message.consensus", noun), terms.wording.counted(texts.size(), noun));
            return Optional.of(new Message(TOGETHER, words, grounds));
        }
        if (adoptedByVote().size() == texts.size()) {
            String words =
                    terms.label(terms.agreeing("message.voted", noun), terms.wording.counted(texts.size(), noun));
            return Optional.of(new Message(TOGETHER, words, grounds));
        }
        List<String> parts = parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String all = terms.wording.counted(texts.size(), noun);
        int silent = (int) texts.stream().filter(t -> t.outcome().isEmpty()).count();
        String words = silent == 0
                ? terms.label("message.outcomes", all, terms.wording.list(parts))
                : terms.label(
                        "message.outcomes.silent", all, terms.wording.list(parts), terms.wording.number(silent, noun));
        return Optional.of(new Message(TOGETHER, words, grounds));
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        part(parts, Counts.byConsensus(texts), "message.part.consensus");
        part(parts, adoptedByVote(), "message.part.vote");
        part(parts, decided(Outcome.Status.ADOPTED, Optional.empty()), "message.part.adopted");
        part(parts, Counts.of(texts, Outcome.Status.REJECTED), "message.part.rejected");
        part(parts, Counts.of(texts, Outcome.Status.WITHDRAWN), "message.part.withdrawn");
        part(parts, Counts.of(texts, Outcome.Status.DEFERRED), "message.part.deferred");
        part(parts, undecided(Outcome.Method.VOTE), "message.part.put");
        part(parts, undecided(Outcome.Method.CONSENSUS), "message.part.agreed");
        return parts;
    }

    private void part(List<String> parts, List<NegotiatedText> some, String key) {
        if (!some.isEmpty()) {
            String number = terms.wording.number(some.size(), noun);
            parts.add(terms.label(terms.agreeing(some.size() == 1 ? key + ".one" : key, noun), number));
        }
    }

    private List<NegotiatedText> adoptedByVote() {
        return decided(Outcome.Status.ADOPTED, Optional.of(Outcome.Method.VOTE));
    }

    private List<NegotiatedText> decided(Outcome.Status status, Optional<Outcome.Method> method) {
        return Counts.of(texts, status).stream()
                .filter(t -> t.outcome().flatMap(Outcome::method).equals(method))
                .toList();
    }

    /// Those that are known to have been decided in some way, but not with which result.
    private List<NegotiatedText> undecided(Outcome.Method method) {
        return texts.stream()
                .filter(t -> t.outcome()
                        .filter(o -> o.status().isEmpty())
                        .filter(o -> o.method().orElse(Outcome.Method.VOTE) == method)
                        .isPresent())
                .toList();
    }

    /// Each text that failed.
    private List<Message> lost() {
        return texts.stream()
                .filter(t -> t.outcome()
                        .flatMap(Outcome::status)
                        .filter(s -> s != Outcome.Status.ADOPTED)
                        .isPresent())
                .map(this::lost)
                .sorted(Comparator.comparingInt(m -> -m.weight()))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private Message lost(NegotiatedText text) {
        Outcome outcome = text.outcome().orElseThrow();
        Outcome.Status status = outcome.status().orElseThrow();
        return said(text, "message." + Counts.key(status), status == Outcome.Status.DEFERRED ? DEFERRED : LOST);
    }

    /// The closest of the votes that carried a text, called so where the counts of all of them are known; then texts of
    /// which only the count is known.
    private List<Message> votes() {
        List<NegotiatedText> adopted = adoptedByVote().stream()
                .sorted(Comparator.comparingDouble(OutcomeMessages::margin))
                .toList();
        boolean compared = adopted.size() > 1 && adopted.stream().allMatch(OutcomeMessages::isCompared);
        List<Message> messages = new ArrayList<>();
        for (NegotiatedText text : adopted.subList(0, Math.min(MOST_OF_A_KIND, adopted.size()))) {
            String key = !compared ? "message.vote" : messages.isEmpty() ? "message.closest" : "message.closest.next";
            messages.add(said(text, key, VOTED));
        }
        undecided(Outcome.Method.VOTE).stream()
                .filter(OutcomeMessages::isCounted)
                .forEach(t -> messages.add(said(t, "message.put", VOTED)));
        return messages.subList(0, Math.min(MOST_OF_A_KIND, messages.size()));
    }

    private static boolean isCompared(NegotiatedText text) {
        return text.outcome()
                .flatMap(Outcome::vote)
                .filter(v -> v.inFavour().isPresent() && v.against().isPresent())
                .isPresent();
    }

    private static boolean isCounted(NegotiatedText text) {
        return text.outcome().flatMap(Outcome::vote).isPresent();
    }

    private Message said(NegotiatedText text, String key, int weight) {
        Outcome outcome = text.outcome().orElseThrow();
        String name = terms.labelled(text);
        String kind = Wording.noun(text.kind());
        String words = outcome.vote()
                .map(v -> terms.label(terms.agreeing(key + ".count", kind), name, count(v)))
                .orElseGet(() -> terms.label(terms.agreeing(key, kind), name));
        return new Message(weight, terms.wording.capitalized(words), List.of(outcome.grounds()));
    }

    /// How far those in favour were ahead, as a share of both sides; 1 where it is not known.
    private static double margin(NegotiatedText text) {
        return text.outcome()
                .flatMap(Outcome::vote)
                .filter(v -> v.inFavour().isPresent() && v.against().isPresent())
                .map(v -> (double) (v.inFavour().getAsInt() - v.against().getAsInt())
                        / Math.max(1, v.inFavour().getAsInt() + v.against().getAsInt()))
                .orElse(1.0);
    }

    /// "121 in favour, four against and 52 abstaining".
    private String count(Vote vote) {
        List<String> parts = new ArrayList<>();
        vote.inFavour().ifPresent(n -> parts.add(count(n, "message.count.inFavour")));
        vote.against().ifPresent(n -> parts.add(count(n, "message.count.against")));
        vote.abstaining().stream().filter(n -> n > 0).forEach(n -> parts.add(count(n, "message.count.abstaining")));
        vote.notVoting().stream().filter(n -> n > 0).forEach(n -> parts.add(count(n, "message.count.notVoting")));
        return terms.wording.list(parts);
    }

    private String count(int count, String key) {
        String form = count == 0 ? key + ".none" : count == 1 && terms.has(key + ".one") ? key + ".one" : key;
        return terms.label(form, terms.wording.number(count));
    }
}
