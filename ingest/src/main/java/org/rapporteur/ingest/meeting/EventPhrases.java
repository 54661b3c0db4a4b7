package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.gazetteer.Places;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Finds the noun phrases whose head is what happens at a time and a place ("the reconvened session of the Commission")
/// or a body called by its noun ("the Council").
final class EventPhrases {
    private final BodyContext context;
    private final MeetingWords words = MeetingWords.standard();
    private final Places places = Places.standard();

    EventPhrases(BodyContext context) {
        this.context = context;
    }

    /// The phrases in order.
    List<MeetingMention> find(Sentence sentence, List<NamedBody> named) {
        List<MeetingMention> found = new ArrayList<>();
        int free = 0;
        for (int head = 0; head < sentence.size(); head++) {
            if (head < free
                    || !(isHead(sentence, head, named)
                            || isOne(sentence, head)
                            || ElidedSession.at(sentence, head).isPresent())) {
                continue;
            }
            Phrase phrase = new Phrase(sentence, head, free, named, found);
            Optional<MeetingMention> mention = phrase.read();
            if (mention.isPresent()) {
                found.add(mention.get());
                free = mention.get().to();
                mention.get().body().ifPresent(context::mention);
            }
        }
        return found;
    }

    private boolean isHead(Sentence sentence, int i, List<NamedBody> named) {
        String lemma = Lemmas.noun(sentence.lower(i));
        boolean noun = words.has("event nouns", lemma) || words.has("body nouns", lemma);
        boolean verb = sentence.word(i).tag() == Tag.VERB && !isNounAfterAll(sentence, i, lemma);
        if (!noun || verb || sentence.word(i).tag() == Tag.AUX) {
            return false;
        }
        boolean inName = named.stream().anyMatch(n -> n.from() <= i && i < n.to());
        return !inName && !continues(sentence, i, named);
    }

    /// "the preceding one", "an extraordinary one".
    private boolean isOne(Sentence sentence, int i) {
        String before = sentence.lower(i - 1);
        boolean other = words.has("past modifiers", before)
                || words.has("future modifiers", before)
                || words.has("other parts", before)
                || words.has("plain modifiers", before)
                || Ordinals.at(sentence, i - 1).isPresent();
        return sentence.at(i, "one") && other && !sentence.at(i + 1, "of") && !sentence.at(i + 1, "-");
    }

    /// "the nutrition summit" is no verb, whatever the tagger says.
    private boolean isNounAfterAll(Sentence sentence, int i, String lemma) {
        if (!words.has("never verbs", lemma) || i == 0) {
            return false;
        }
        return switch (sentence.word(i - 1).tag()) {
            case DET, ADJ, NUM, NOUN, PROPN -> true;
            default -> false;
        };
    }

    /// Whether the next word is the head instead: "the review mechanism", "session rooms".
    private boolean continues(Sentence sentence, int i, List<NamedBody> named) {
        if (i + 1 >= sentence.size() || named.stream().anyMatch(n -> n.from() == i + 1)) {
            return false;
        }
        if (sentence.at(i + 1, "-")) {
            return i + 2 < sentence.size() && !sentence.word(i + 1).token().spaceBefore();
        }
        if (Verbal.is(sentence, i + 1) || sentence.lower(i + 1).matches("today|tomorrow|yesterday|tonight")) {
            return false;
        }
        Tag next = sentence.word(i + 1).tag();
        boolean noun = next == Tag.NOUN
                || (next == Tag.PROPN && sentence.word(i).token().capitalised());
        boolean numbered = sentence.lower(i + 1).matches("[ivxlc]+|\\d+");
        return noun && !numbered;
    }

    /// One phrase around a head.
    private final class Phrase {
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

        Phrase(Sentence sentence, int head, int free, List<NamedBody> named, List<MeetingMention> earlier) {
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
            boolean possessive = isPossessive(from - 1);
            boolean definite = possessive
                    || before.equals("the")
                    || before.equals("this")
                    || before.equals("that")
                    || before.equals("these");
            if (body.isEmpty()) {
                body = owner(noun, definite);
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
                    sentence, from, to, to, body, printed, session, noun, bodyNoun, modifiers, definite, plural,
                    place(), year));
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

        private boolean isPossessive(int i) {
            return sentence.at(i, "its")
                    || sentence.at(i, "their")
                    || sentence.at(i, "whose")
                    || sentence.at(i, "our")
                    || sentence.at(i, "'s")
                    || (sentence.at(i, "'")
                            && i > 0
                            && !sentence.word(i).token().spaceBefore());
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

        /// Whose meeting it is where the phrase itself does not say.
        private Optional<BodyEntry> owner(String noun, boolean definite) {
            if (isPossessive(from - 1)) {
                return noun.equals("sequel") || noun.equals("follow-up") ? Optional.empty() : possessor();
            }
            boolean complement = to > head + 1 && place().isEmpty();
            boolean any = noun.equals("meeting") || noun.equals("event") || noun.equals("gathering");
            if (definite && any && !complement && from == head) {
                return before().or(context::reported);
            }
            boolean vague = any && from < head && session.isEmpty();
            if (definite && !complement && isPlain() && !vague) {
                Optional<BodyEntry> called = context.called(noun);
                if (called.isPresent()) {
                    return called;
                }
            }
            boolean ofSeries = noun.equals("session")
                    || modifiers.contains("intersessional")
                    || modifiers.contains("inter-sessional")
                    || noun.equals("intersessional")
                    || noun.equals("plenary");
            if (!ofSeries || complement || !isPlain()) {
                return Optional.empty();
            }
            Optional<BodyEntry> bracketed = isInBrackets() ? before() : Optional.empty();
            return bracketed.or(context::reported).or(context::last);
        }

        /// Whether the words before the noun only number or place the meeting among its body's.
        private boolean isPlain() {
            for (int i = from; i < head; i++) {
                int at = i;
                Optional<Places.Named> city =
                        places.at(sentence, i).filter(n -> n.place().city());
                if (city.isPresent() && city.get().to() <= head) {
                    i = city.get().to() - 1;
                    continue;
                }
                String lower = sentence.lower(i);
                boolean counts = IntStream.range(from, head)
                        .anyMatch(k -> k <= at
                                && Ordinals.at(sentence, k)
                                        .filter(r -> at < r.to())
                                        .isPresent());
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

        private boolean isInBrackets() {
            int depth = 0;
            for (int i = 0; i < from; i++) {
                depth += sentence.at(i, "(") ? 1 : sentence.at(i, ")") ? -1 : 0;
            }
            return depth > 0;
        }

        /// The body mentioned last before the phrase in the same sentence.
        private Optional<BodyEntry> before() {
            return Stream.concat(
                            earlier.stream()
                                    .filter(m -> m.body().isPresent())
                                    .map(m -> Map.entry(m.from(), m.body().get())),
                            named.stream().filter(n -> n.to() <= from).map(n -> Map.entry(n.from(), n.body())))
                    .max(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue);
        }

        private Optional<BodyEntry> possessor() {
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
            Optional<BodyEntry> before = before();
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
}
