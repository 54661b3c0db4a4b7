package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.extract.RoleSets.Found;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;

/// Finds names that stand right beside the noun for their set: "its sponsors, Japan and Fiji,", "Fiji, a co-sponsor,".
final class SetAppositions {
    private static final int LONGEST_ATTRIBUTE = 5;
    private static final int LONGEST_INTRODUCTION = 4;

    private final RoleSets sets;
    private final Lexicon lexicon;

    SetAppositions(RoleSets sets, Lexicon lexicon) {
        this.sets = sets;
        this.lexicon = lexicon;
    }

    /// Names with the set that they belong to.
    record Named(PartyPhrase parties, Found set) {}

    /// "its sponsors, Japan and Fiji," / "a core group of five: ..." / "with Fiji as a lead sponsor" / "Fiji, a
    /// co-sponsor,"
    List<Named> of(Reading reading) {
        Sentence sentence = reading.sentence();
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Found> set = sets.endingAt(sentence, i);
            if (set.isPresent()
                    && !isTopic(reading, set.get())
                    && !denied(
                            reading,
                            Math.max(0, set.get().from() - 3),
                            set.get().from())) {
                Optional<PartyPhrase> parties = after(reading, set.get()).or(() -> before(reading, set.get()));
                parties.ifPresent(p -> found.add(new Named(p, set.get())));
            }
        }
        found.addAll(later(reading, found));
        return found;
    }

    /// "the text on human rights defenders": a set that a text is about.
    static boolean isTopic(Reading reading, Found set) {
        return reading.parsed().chunk(reading.parsed().indexAt(set.from())) instanceof TextPhrase;
    }

    /// "co-sponsors came running: Monaco, Chile", "our government was a co-sponsor, and so were Canada and Japan"
    private List<Named> later(Reading reading, List<Named> known) {
        Sentence sentence = reading.sentence();
        Optional<Found> set = sets.within(sentence, 0, sentence.size());
        if (set.isEmpty()
                || !known.isEmpty()
                || isTopic(reading, set.get())
                || denied(reading, Math.max(0, set.get().from() - 3), set.get().from())) {
            return List.of();
        }
        for (PartyPhrase phrase : reading.parsed().all(PartyPhrase.class)) {
            if (phrase.from() < set.get().to()) {
                continue;
            }
            boolean colon = sentence.at(phrase.from() - 1, ":") && endsSentence(sentence, phrase.to());
            boolean echo = sentence.word(Math.max(0, phrase.from() - 2)).is("so")
                    && sentence.word(phrase.from() - 1).is("is", "was", "are", "were");
            return phrase.named() && (colon || echo) ? List.of(new Named(phrase, set.get())) : List.of();
        }
        return List.of();
    }

    private static boolean endsSentence(Sentence sentence, int i) {
        return i >= sentence.size() || sentence.word(i).is(".", ";", ")", "!", ",");
    }

    private Optional<PartyPhrase> after(Reading reading, Found set) {
        Sentence sentence = reading.sentence();
        int i = set.to();
        if (sentence.at(i, "of")
                && i + 1 < sentence.size()
                && sentence.word(i + 1).tag() == Tag.NUM) {
            i += lexicon.has("collective nouns", sentence.lower(i + 2)) ? 3 : 2;
        }
        boolean opened = sentence.word(Math.min(i, sentence.size() - 1)).is(",", "(", ":", "–", "—", "-", "[");
        int j = opened ? i + 1 : i;
        boolean comma = opened && sentence.at(i, ",");
        int introduced = introduction(sentence, j);
        if (!opened && introduced == j) {
            boolean as = sentence.at(set.from() - 1, "as");
            return directlyNamed(reading, set).or(() -> as ? partyAt(reading.parsed(), set.to()) : Optional.empty());
        }
        return partyAt(reading.parsed(), introduced)
                .or(() -> comma ? directlyNamed(reading, set) : Optional.empty())
                .filter(p -> !followedByVerb(sentence, p, comma));
    }

    /// The sponsors Japan and Fiji: the set's own phrase runs on into the names.
    private static Optional<PartyPhrase> directlyNamed(Reading reading, Found set) {
        return reading.parsed().all(PartyPhrase.class).stream()
                .filter(p -> p.named() && p.from() <= set.from() && set.to() < p.to())
                .findFirst();
    }

    /// The index behind "among them", "including", "such as", with a colon or not.
    private int introduction(Sentence sentence, int i) {
        int length = lexicon.longest("introductions to names", sentence.lowers(i, LONGEST_INTRODUCTION));
        int after = i + length;
        return length > 0 && sentence.at(after, ":") ? after + 1 : after;
    }

    /// After a mere comma, names with a verb of their own begin a new clause: "say the sponsors, Chile opposed it".
    private static boolean followedByVerb(Sentence sentence, PartyPhrase phrase, boolean comma) {
        if (!comma || phrase.to() >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.word(phrase.to()).tag();
        return phrase.members().size() == 1 && (tag == Tag.VERB || tag == Tag.AUX);
    }

    private Optional<PartyPhrase> before(Reading reading, Found set) {
        Sentence sentence = reading.sentence();
        int i = set.from() - 1;
        int floor = Math.max(0, set.from() - LONGEST_ATTRIBUTE);
        while (i >= floor && !sentence.word(i).is(",", "as", "(", "for") && !endsParty(reading, i)) {
            Tag tag = sentence.word(i).tag();
            if (tag != Tag.DET
                    && tag != Tag.ADJ
                    && tag != Tag.NUM
                    && tag != Tag.NOUN
                    && !sentence.word(i)
                            .is("one", "of", "another", "also", "both", "all", "its", "'s", "in", "among", "their")) {
                return Optional.empty();
            }
            i--;
        }
        if (i < floor) {
            return Optional.empty();
        }
        if (endsParty(reading, i)) {
            int end = i + 1;
            boolean inside = sentence.word(end).is("in", "among");
            return inside
                    ? reading.parsed().all(PartyPhrase.class).stream()
                            .filter(p -> p.named() && p.to() == end)
                            .findFirst()
                    : Optional.empty();
        }
        int last = sentence.word(i).is("as", "for") ? beforeSummary(sentence, i) : i;
        boolean closed = sentence.word(i).is("as", "for")
                || sentence.word(Math.min(set.to(), sentence.size() - 1)).is(",", ")", ".", "of", "—", "–");
        return closed
                ? reading.parsed().all(PartyPhrase.class).stream()
                        .filter(p -> p.named() && (p.to() == last || sentence.at(last - 1, ",") && p.to() == last - 1))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean endsParty(Reading reading, int i) {
        return reading.parsed().all(PartyPhrase.class).stream().anyMatch(p -> p.named() && p.to() == i + 1);
    }

    /// "Mali, Peru and Cuba, all three as co-sponsors": the index behind the names.
    private int beforeSummary(Sentence sentence, int as) {
        int i = as;
        while (i > 0
                && (sentence.at(i - 1, ",")
                        || lexicon.has("words between names and their set", sentence.lower(i - 1))
                        || sentence.word(i - 1).tag() == Tag.NUM)) {
            i--;
        }
        return i;
    }

    private static Optional<PartyPhrase> partyAt(ParsedSentence parsed, int word) {
        return parsed.all(PartyPhrase.class).stream()
                .filter(p -> p.named() && p.from() == word)
                .findFirst();
    }

    private boolean denied(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.has("negators", reading.sentence().lower(i))
                    || lexicon.has(
                            "negative governors", reading.sentence().word(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
