package org.rapporteur.ingest.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.gazetteer.Places;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;

/// One phrase around a head: what stands before and behind it, and what of that is its number, year, place and body.
final class EventPhrase {
    private final BodyContext context;
    private final MeetingWords words = MeetingWords.standard();
    private final Places places = Places.standard();
    private final Sentence sentence;
    private final int head;
    private final int free;
    private final List<NamedBody> named;
    private final List<MeetingMention> earlier;
    private int from;
    private int to;
    private final Set<String> modifiers = new LinkedHashSet<>();
    private OptionalInt session = OptionalInt.empty();
    private Optional<BodyEntry> body = Optional.empty();
    private boolean printed;
    private int year;

    EventPhrase(
            BodyContext context,
            Sentence sentence,
            int head,
            int free,
            List<NamedBody> named,
            List<MeetingMention> earlier) {
        this.context = context;
        this.sentence = sentence;
        this.head = head;
        this.free = free;
        this.named = named;
        this.earlier = earlier;
        this.from = head;
        this.to = head + 1;
    }

    Optional<MeetingMention> read() {
        readLeft();
        readOrdinal();
        readRight();
        boolean one = sentence.at(head, "one");
        if (one && earlier.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt elided = ElidedSession.at(sentence, head);
        String noun =
                one ? earlier.getLast().noun() : elided.isPresent() ? "session" : Lemmas.noun(sentence.lower(head));
        body = one ? earlier.getLast().body() : body;
        session = elided.isPresent() ? elided : session;
        if (noun.matches("day|week|weekend")
                && !isCapitalised()
                && modifiers.stream().noneMatch(m -> m.matches("annual|international|world|level"))) {
            return Optional.empty();
        }
        if (modifiers.stream().anyMatch(m -> words.has("no meetings", m))) {
            return Optional.empty();
        }
        boolean bodyNoun = !words.has("event nouns", noun);
        String before = sentence.lower(from - 1);
        boolean possessive = EventOwner.isPossessive(sentence, from - 1);
        boolean definite = possessive
                || before.equals("the")
                || before.equals("this")
                || before.equals("that")
                || before.equals("these");
        if (body.isEmpty()) {
            boolean complement = to > head + 1 && place().isEmpty();
            body = new EventOwner(context, sentence, named, earlier)
                    .of(new EventOwner.Phrase(from, head, noun, definite, complement, session.isPresent(), modifiers));
        }
        boolean plural = !sentence.lower(head).equals(noun);
        if (bodyNoun && body.isEmpty() && !isCapitalised()) {
            return Optional.empty();
        }
        if (body.isEmpty() && isCapitalised()) {
            body = UnlistedBodies.read(sentence, from, head, to);
            printed = body.isPresent();
        }
        return Optional.of(new MeetingMention(
                sentence, from, to, to, body, printed, session, noun, bodyNoun, modifiers, definite, plural, place(),
                year));
    }

    /// "the Kyoto congress", "the congress of Istanbul".
    private Optional<Places.Place> place() {
        Optional<Places.Place> before =
                places.at(sentence, from).map(Places.Named::place).filter(_ -> from < head);
        return before.or(() -> sentence.at(head + 1, "of") && head + 2 < sentence.size()
                ? places.at(sentence, head + 2).map(Places.Named::place).filter(Places.Place::city)
                : Optional.empty());
    }

    private boolean isCapitalised() {
        return sentence.word(head).token().capitalised();
    }

    /// Takes in the words between article and head.
    private void readLeft() {
        int p = head - 1;
        while (p >= free && belongs(p)) {
            p--;
        }
        from = p + 1;
        while (from < head && !sentence.word(from).token().isWord()) {
            from++;
        }
        for (int i = from; i < head; i++) {
            modifiers.add(sentence.lower(i));
            int at = i;
            if (sentence.lower(i).matches("(?:19|20)\\d\\d")) {
                year = Integer.parseInt(sentence.lower(i));
            }
            named.stream()
                    .filter(n -> n.from() <= at && at < n.to())
                    .findFirst()
                    .ifPresent(this::take);
        }
    }

    private void take(NamedBody name) {
        body = Optional.of(name.body());
        printed = true;
        if (session.isEmpty()) {
            session = name.session();
        }
        if (year == 0) {
            year = name.year();
        }
    }

    private boolean belongs(int i) {
        String lower = sentence.lower(i);
        if (words.has("session modifiers", lower) || inName(i) || isInCompound(i)) {
            return true;
        }
        if (lower.matches("'|'s") && isCapitalised() && i > 0) {
            return sentence.word(i - 1).token().capitalised() && !inName(i - 1);
        }
        if (lower.equals("-") || lower.equals("‑")) {
            return !sentence.word(i).token().spaceBefore();
        }
        return switch (sentence.word(i).tag()) {
            case ADJ, NOUN, PROPN, NUM -> true;
            case ADV -> Ordinals.at(sentence, i).isPresent();
            default -> Ordinals.at(sentence, i).isPresent();
        };
    }

    /// "open-ended", "high-level".
    private boolean isInCompound(int i) {
        boolean before = i + 1 < sentence.size()
                && sentence.lower(i + 1).matches("[-‑]")
                && !sentence.word(i + 1).token().spaceBefore();
        boolean after = i > 0
                && sentence.lower(i - 1).matches("[-‑]")
                && !sentence.word(i).token().spaceBefore();
        return (before || after) && sentence.word(i).token().isWord();
    }

    private boolean inName(int i) {
        return named.stream().anyMatch(n -> n.from() <= i && i < n.to());
    }

    private void readOrdinal() {
        for (int i = from; i < head && session.isEmpty(); i++) {
            Optional<Ordinals.Read> read = Ordinals.at(sentence, i).filter(r -> r.to() <= head);
            if (read.isPresent()) {
                session = OptionalInt.of(read.get().value());
            }
        }
    }

    /// Takes in what the meeting is of, on or for.
    private void readRight() {
        int p = head + 1;
        if (sentence.at(p, "of") || sentence.at(p, "for") || sentence.at(p, "in") || sentence.at(p, "to")) {
            Optional<NamedBody> name = nameAfter(p + 1);
            if (name.isPresent() && body.isEmpty()) {
                take(name.get());
                to = name.get().to();
                if (sentence.at(to, "'s")) {
                    nameAfter(to + 1).ifPresent(inner -> {
                        take(inner);
                        to = inner.to();
                    });
                }
                return;
            }
            Optional<BodyEntry> called = sentence.at(p, "of") ? calledAfter(p + 1) : Optional.empty();
            if (called.isPresent() && body.isEmpty()) {
                body = called;
                printed = true;
                to = calledEnd(p + 1);
                return;
            }
        }
        to = Math.max(to, Complement.end(sentence, head + 1));
        if (body.isEmpty() && sentence.at(p, "of")) {
            body = unlistedAfter(p + 1);
            printed = body.isPresent();
        }
        boolean acronym = sentence.at(to, "(") && sentence.at(to + 2, ")");
        if (acronym && sentence.word(to + 1).text().matches("\\p{Lu}[\\p{L}\\d]*\\p{Lu}")) {
            to += 3;
        }
    }

    /// "of the Standing Committee on Squid": a body that no table lists.
    private Optional<BodyEntry> unlistedAfter(int i) {
        int begin = sentence.at(i, "the") ? i + 1 : i;
        for (int k = begin; k < to; k++) {
            boolean noun = words.has("body nouns", sentence.lower(k))
                    || sentence.at(k, "conference")
                    || sentence.at(k, "assembly");
            if (noun && sentence.word(k).token().capitalised()) {
                return UnlistedBodies.read(sentence, begin, k, to);
            }
        }
        return Optional.empty();
    }

    private Optional<NamedBody> nameAfter(int i) {
        int begin = sentence.at(i, "the") ? i + 1 : i;
        return named.stream().filter(n -> n.from() == begin).findFirst();
    }

    /// "of the Committee".
    private Optional<BodyEntry> calledAfter(int i) {
        int p = i;
        while (p < i + 4 && sentence.lower(p).matches("the|our|own|their|its|this|that|dear|same")) {
            p++;
        }
        boolean noun = p < sentence.size() && words.has("body nouns", sentence.lower(p))
                || sentence.at(p, "conference")
                || sentence.at(p, "assembly");
        return noun && sentence.word(p).token().capitalised() && !sentence.at(p + 1, "on")
                ? context.called(sentence.lower(p))
                : Optional.empty();
    }

    private int calledEnd(int i) {
        int p = i;
        while (!sentence.word(p).token().capitalised()) {
            p++;
        }
        return p + 1;
    }
}
