package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;

/// Messages on who was active: who opposed, who led or backed the most, which text drew the most support.
final class PartyMessages {
    private static final int OPPOSED = 75;
    private static final int LED = 50;
    private static final int SINGLE = 48;
    private static final int BACKED = 40;
    private static final int WIDEST = 35;

    /// A list of more names than this is no message.
    private static final int MOST_NAMES = 6;

    /// Fewer backers than this are no wide support.
    private static final int WIDE = 4;

    private static final Set<RoleKind> LEADING = Set.of(RoleKind.LEAD);
    private static final Set<RoleKind> BACKING = Set.of(RoleKind.COSPONSOR, RoleKind.SUPPORTER);
    private static final Set<RoleKind> BEHIND = Set.of(RoleKind.LEAD, RoleKind.COSPONSOR, RoleKind.SUPPORTER);
    private static final Set<RoleKind> OPPOSING = Set.of(RoleKind.OPPONENT, RoleKind.DISSOCIATED);

    private final Terms terms;
    private final List<NegotiatedText> texts;

    PartyMessages(Terms terms) {
        this.terms = terms;
        this.texts = terms.facts.texts();
    }

    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        opposition().ifPresent(messages::add);
        if (texts.size() == 1) {
            single(texts.getFirst()).ifPresent(messages::add);
        }
        Optional<Message> led = most(LEADING, "message.led", LED);
        led.ifPresent(messages::add);
        most(led.isPresent() ? BACKING : BEHIND, led.isPresent() ? "message.backed" : "message.behind", BACKED)
                .ifPresent(messages::add);
        widest().ifPresent(messages::add);
        return messages;
    }

    /// The text that most parties opposed or dissociated themselves from.
    private Optional<Message> opposition() {
        return texts.stream()
                .filter(t -> !parties(t, OPPOSING).isEmpty())
                .max(Comparator.comparingInt(t -> parties(t, OPPOSING).size()))
                .map(this::opposition);
    }

    private Message opposition(NegotiatedText text) {
        List<Party> opponents = parties(text, Set.of(RoleKind.OPPONENT));
        List<Party> apart = parties(text, Set.of(RoleKind.DISSOCIATED)).stream()
                .filter(p -> !opponents.contains(p))
                .toList();
        List<Party> first = opponents.isEmpty() ? apart : opponents;
        String key = opponents.isEmpty() ? "message.apart" : "message.opposed";
        String words = terms.label(terms.agreeing(key, first), names(first), terms.labelled(text));
        return new Message(OPPOSED, terms.wording.capitalized(words), grounds(text, OPPOSING));
    }

    /// Who led the only text.
    private Optional<Message> single(NegotiatedText text) {
        List<Party> leads = parties(text, LEADING);
        List<Party> backers = parties(text, BACKING);
        if (leads.isEmpty()) {
            return Optional.empty();
        }
        String words = terms.label(terms.agreeing("message.single", leads), names(leads), terms.named(text));
        if (!backers.isEmpty()) {
            words = terms.label("message.single.backed", Phrases.withoutStop(words), names(backers));
        }
        return Optional.of(new Message(SINGLE, terms.wording.capitalized(words), grounds(text, BEHIND)));
    }

    /// Who took some roles on more texts than anyone else.
    private Optional<Message> most(Set<RoleKind> kinds, String key, int weight) {
        Map<Party, List<Role>> byParty = byParty(kinds);
        int most = byParty.values().stream().mapToInt(List::size).max().orElse(0);
        List<Party> parties = byParty.entrySet().stream()
                .filter(e -> e.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (most < 2 || texts.size() < 3 || parties.size() > MOST_NAMES) {
            return Optional.empty();
        }
        String counted = terms.wording.counted(most, Counts.commonNoun(texts));
        String words = terms.label(terms.agreeing(key, parties), names(parties), counted);
        List<Grounds> grounds = parties.stream()
                .flatMap(p -> byParty.get(p).stream())
                .map(Role::grounds)
                .toList();
        return Optional.of(new Message(weight, terms.wording.capitalized(words), grounds));
    }

    private Map<Party, List<Role>> byParty(Set<RoleKind> kinds) {
        Map<Party, List<Role>> byParty = new LinkedHashMap<>();
        for (NegotiatedText text : texts) {
            Map<Party, Role> once = new LinkedHashMap<>();
            text.roles().stream()
                    .filter(r -> r.party() instanceof Party.Named && kinds.contains(r.kind()))
                    .forEach(r -> once.putIfAbsent(r.party(), r));
            once.forEach((party, role) ->
                    byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(role));
        }
        return byParty;
    }

    /// The text with the most backers, where it stands out.
    private Optional<Message> widest() {
        List<NegotiatedText> ranked = texts.stream()
                .sorted(Comparator.comparingInt(t -> -parties(t, BACKING).size()))
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        NegotiatedText text = ranked.getFirst();
        int backers = parties(text, BACKING).size();
        if (backers < WIDE || backers == parties(ranked.get(1), BACKING).size()) {
            return Optional.empty();
        }
        boolean states = parties(text, BACKING).stream().allMatch(Rolls::isState);
        String counted = terms.wording.counted(backers, states ? "state" : "actor");
        String words = terms.label("message.widest", terms.labelled(text), counted);
        return Optional.of(new Message(WIDEST, words, grounds(text, BACKING)));
    }

    private static List<Party> parties(NegotiatedText text, Set<RoleKind> kinds) {
        return text.roles().stream()
                .filter(r -> kinds.contains(r.kind()))
                .map(Role::party)
                .distinct()
                .toList();
    }

    private static List<Grounds> grounds(NegotiatedText text, Set<RoleKind> kinds) {
        return text.roles().stream()
                .filter(r -> kinds.contains(r.kind()))
                .map(Role::grounds)
                .toList();
    }

    /// The names, or how many they are where they are too many for a sentence.
    private String names(List<Party> parties) {
        if (parties.size() <= MOST_NAMES) {
            return terms.prose(parties);
        }
        boolean states = parties.stream().allMatch(Rolls::isState);
        return terms.wording.counted(parties.size(), states ? "state" : "actor");
    }
}
