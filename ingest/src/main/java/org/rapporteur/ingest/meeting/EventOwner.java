package org.rapporteur.ingest.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.gazetteer.Places;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;

/// Tells whose meeting a phrase names that does not say it: by a possessive, by the body mentioned last, or by what the
/// article reports on.
final class EventOwner {
    private final BodyContext context;
    private final Sentence sentence;
    private final List<NamedBody> named;
    private final List<MeetingMention> earlier;
    private final MeetingWords words = MeetingWords.standard();
    private final Places places = Places.standard();

    /// @param named the bodies that the sentence names
    /// @param earlier the meetings mentioned before in it
    EventOwner(BodyContext context, Sentence sentence, List<NamedBody> named, List<MeetingMention> earlier) {
        this.context = context;
        this.sentence = sentence;
        this.named = List.copyOf(named);
        this.earlier = List.copyOf(earlier);
    }

    /// What is known of the phrase.
    ///
    /// @param from the index of its first word
    /// @param head the index of its noun
    /// @param definite whether "the", "this" or a possessive stands before it
    /// @param complement whether it says what it is on, of or for
    /// @param numbered whether it has the number of a session
    record Phrase(
            int from,
            int head,
            String noun,
            boolean definite,
            boolean complement,
            boolean numbered,
            Set<String> modifiers) {
        Phrase {
            modifiers = Set.copyOf(modifiers);
        }
    }

    /// Whether a possessive stands at a word.
    static boolean isPossessive(Sentence sentence, int i) {
        return sentence.at(i, "its")
                || sentence.at(i, "their")
                || sentence.at(i, "whose")
                || sentence.at(i, "our")
                || sentence.at(i, "'s")
                || (sentence.at(i, "'") && i > 0 && !sentence.word(i).token().spaceBefore());
    }

    /// Whose meeting it is, where that can be told.
    Optional<BodyEntry> of(Phrase phrase) {
        int from = phrase.from;
        String noun = phrase.noun;
        if (isPossessive(sentence, from - 1)) {
            return noun.equals("sequel") || noun.equals("follow-up") ? Optional.empty() : possessor(from);
        }
        boolean any = noun.equals("meeting") || noun.equals("event") || noun.equals("gathering");
        if (phrase.definite && any && !phrase.complement && from == phrase.head) {
            return before(from).or(context::reported);
        }
        boolean vague = any && from < phrase.head && !phrase.numbered;
        if (phrase.definite && !phrase.complement && isPlain(phrase) && !vague) {
            Optional<BodyEntry> called = context.called(noun);
            if (called.isPresent()) {
                return called;
            }
        }
        boolean ofSeries = noun.equals("session")
                || phrase.modifiers.contains("intersessional")
                || phrase.modifiers.contains("inter-sessional")
                || noun.equals("intersessional")
                || noun.equals("plenary");
        if (!ofSeries || phrase.complement || !isPlain(phrase)) {
            return Optional.empty();
        }
        Optional<BodyEntry> bracketed = isInBrackets(from) ? before(from) : Optional.empty();
        return bracketed.or(context::reported).or(context::last);
    }

    /// Whether the words before the noun only number or place the meeting among its body's.
    private boolean isPlain(Phrase phrase) {
        int head = phrase.head;
        for (int i = phrase.from; i < head; i++) {
            int at = i;
            Optional<Places.Named> city =
                    places.at(sentence, i).filter(n -> n.place().city());
            if (city.isPresent() && city.get().to() <= head) {
                i = city.get().to() - 1;
                continue;
            }
            String lower = sentence.lower(i);
            boolean counts = IntStream.range(phrase.from, head)
                    .anyMatch(k -> k <= at
                            && Ordinals.at(sentence, k).filter(r -> at < r.to()).isPresent());
            boolean known = words.has("plain modifiers", lower)
                    || words.has("session modifiers", lower)
                    || words.has("other parts", lower)
                    || words.has("future modifiers", lower)
                    || words.has("past modifiers", lower);
            if (!counts && !known && sentence.word(i).token().isWord() && !lower.matches("(?:19|20)\\d\\d")) {
                return false;
            }
        }
        return true;
    }

    private boolean isInBrackets(int from) {
        int depth = 0;
        for (int i = 0; i < from; i++) {
            depth += sentence.at(i, "(") ? 1 : sentence.at(i, ")") ? -1 : 0;
        }
        return depth > 0;
    }

    /// The body mentioned last before the phrase in the same sentence.
    private Optional<BodyEntry> before(int from) {
        return Stream.concat(
                        earlier.stream()
                                .filter(m -> m.body().isPresent())
                                .map(m -> Map.entry(m.from(), m.body().get())),
                        named.stream().filter(n -> n.to() <= from).map(n -> Map.entry(n.from(), n.body())))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private Optional<BodyEntry> possessor(int from) {
        int p = from - 1;
        if (sentence.at(p, "'s") || sentence.at(p, "'")) {
            int owner = p - 1;
            Optional<BodyEntry> name = named.stream()
                    .filter(n -> n.to() == owner + 1)
                    .map(NamedBody::body)
                    .findFirst();
            return name.or(() -> context.called(Lemmas.noun(sentence.lower(owner))));
        }
        if (sentence.at(p, "whose") && !earlier.isEmpty()) {
            return earlier.getLast().body();
        }
        Optional<BodyEntry> before = before(from);
        if (before.isPresent()) {
            return before;
        }
        boolean standIn = sentence.at(p, "whose") && isStandIn(p - 1);
        if (standIn) {
            return context.reported().or(context::last);
        }
        return otherBefore(p)
                ? calledBefore(p)
                : calledBefore(p).or(context::reported).or(context::last);
    }

    /// "the 47-member body, whose": words that stand for the body named before.
    private boolean isStandIn(int i) {
        int noun = sentence.at(i, ",") ? i - 1 : i;
        return sentence.word(Math.max(0, noun)).is("body", "panel", "organ", "forum", "chamber");
    }

    /// Whether something else that meets is named before: "the New York group ... held its last session".
    private boolean otherBefore(int p) {
        for (int i = 1; i < p; i++) {
            boolean noun = words.has("body nouns", sentence.lower(i));
            if (noun && !sentence.at(i - 1, "the")) {
                return true;
            }
        }
        return false;
    }

    private Optional<BodyEntry> calledBefore(int p) {
        for (int i = p - 1; i > 0; i--) {
            boolean called = words.has("body nouns", sentence.lower(i)) && sentence.at(i - 1, "the");
            if (called) {
                return context.called(sentence.lower(i));
            }
        }
        return Optional.empty();
    }
}
