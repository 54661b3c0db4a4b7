package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;

/// Finds where a sentence speaks of a side of a vote as a set: "the noes", "those who abstained", "six abstentions",
/// or,
/// of the vote told before, "the three", "those", "the latter".
final class VoteSets {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Optional<Ballot> ballot;
    private final List<Tallies.Tally> tallies;
    private final SideNames names;

    VoteSets(ParsedSentence parsed, Lexicon lexicon, Optional<Ballot> ballot, List<Tallies.Tally> tallies) {
        this.tallies = List.copyOf(tallies);
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.lexicon = lexicon;
        this.ballot = ballot;
        this.names = new SideNames(sentence, lexicon, ballot);
    }

    /// A set, with its determiner and its number.
    record Mention(int from, int to, VoteSide side, OptionalInt count) {}

    /// The sets of the sentence, in order.
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Mention> set = named(i).or(bare(i)).or(told(i)).or(counted(i));
            set.ifPresent(found::add);
            i = set.map(Mention::to).orElse(i + 1);
        }
        return found;
    }

    /// The side in a word or two at the end of its clause: "against", "in favour".
    Optional<Mention> atClauseEnd(int i) {
        for (VoteSide side : VoteSide.values()) {
            int length = names.longest("clause end: " + side.role().code(), i);
            if (length > 0 && endsClause(i + length)) {
                return Optional.of(new Mention(i, i + length, side, OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }

    /// A side in a word for a vote: "a no", "the yellow".
    Optional<Mention> alone(int i) {
        return names.alone(i).map(n -> new Mention(i, i + n.length(), n.side(), OptionalInt.empty()));
    }

    private boolean endsClause(int i) {
        return i >= sentence.size()
                || sentence.word(i).tag() == Tag.PUNCT
                || sentence.word(i).is("and", "but", "while", "too", "as");
    }

    private Optional<Mention> named(int i) {
        return names.at(i).flatMap(n -> set(i, i + n.length(), n.side()));
    }

    /// "against" names a set only behind a number or "those", or as a label.
    private Supplier<Optional<Mention>> bare(int i) {
        return () -> {
            for (VoteSide side : VoteSide.values()) {
                int length = names.longest("label: " + side.role().code(), i);
                boolean score = number(i + length).isPresent();
                if (length > 0 && score && number(i - 1).isEmpty() && isListed(i + length + 1)) {
                    return Optional.of(new Mention(i, i + length + 1, side, number(i + length)));
                }
                if (length > 0 && !score && (isLabel(i, i + length) || isSet(extended(i), i))) {
                    return set(i, i + length, side);
                }
            }
            return Optional.empty();
        };
    }

    /// "against three (Mali, Chad, Togo)", "abstaining two, namely": those counted are named.
    private boolean isListed(int i) {
        return sentence.at(i, "(") || sentence.at(i, ",", "namely") || sentence.at(i, ":");
    }

    private boolean isLabel(int from, int to) {
        return (sentence.at(to, ":") || sentence.at(to, "(")) && (from == 0 || !isNegator(from - 1));
    }

    private boolean isSet(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Numerals.value(sentence.lower(k)).isPresent()
                    || sentence.word(k).is("those", "states", "countries", "delegations", "members")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention> set(int head, int end, VoteSide side) {
        int from = extended(head);
        if (isNegator(from) && from < head || from > 0 && isNegator(from - 1)) {
            return Optional.empty();
        }
        int to = end;
        if (sentence.at(to, "(") && sentence.at(to + 2, ")") && number(to + 1).isPresent()) {
            to += 3;
        }
        OptionalInt count = OptionalInt.empty();
        for (int k = from; k < to && count.isEmpty(); k++) {
            count = number(k);
        }
        boolean single = sentence.word(from).is("a", "an")
                || from + 1 < head && sentence.word(from + 1).is("lone", "sole");
        return Optional.of(new Mention(from, to, side, single && count.isEmpty() ? OptionalInt.of(1) : count));
    }

    private boolean isNegator(int i) {
        return lexicon.has("negators", sentence.lower(i));
    }

    private OptionalInt number(int i) {
        return Numerals.value(sentence.lower(i));
    }

    /// The first of the determiners, numbers and adjectives before a set's name.
    private int extended(int head) {
        int from = head;
        while (from > 0 && belongs(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean belongs(int i) {
        Chunk chunk = parsed.chunk(parsed.indexAt(i));
        Tag tag = sentence.word(i).tag();
        boolean named = chunk instanceof PartyPhrase phrase && phrase.named();
        return !named
                && (tag == Tag.DET
                        || tag == Tag.NUM
                        || tag == Tag.ADJ
                        || number(i).isPresent()
                        || lexicon.has("words of a set", sentence.lower(i)));
    }

    /// A number of a count: "40 to 1 (Mali)".
    private Supplier<Optional<Mention>> counted(int i) {
        return () -> tallies.stream()
                .flatMap(t -> t.parts().stream())
                .filter(p -> p.from() == i && !p.labelled() && p.value() > 0 && !isLabelled(p.to()))
                .findFirst()
                .map(p -> new Mention(i, p.to(), p.side(), OptionalInt.of(p.value())));
    }

    /// "3 against": the words behind the number name the set.
    private boolean isLabelled(int i) {
        return names.at(i).isPresent()
                || Stream.of(VoteSide.values())
                        .anyMatch(s -> names.longest("label: " + s.role().code(), i) > 0);
    }

    /// A set of the vote that was told before.
    private Supplier<Optional<Mention>> told(int i) {
        return () -> ballot.flatMap(b -> byNumber(i, b).or(() -> byPlace(i, b)).or(() -> byPronoun(i, b)));
    }

    private Optional<Mention> byNumber(int i, Ballot told) {
        boolean the = sentence.word(i).is("the", "all", "these", "those");
        OptionalInt number = the ? number(i + 1) : OptionalInt.empty();
        boolean alone = i + 2 >= sentence.size()
                || !isNominal(sentence.word(i + 2).tag())
                        && !sentence.word(i + 2).is("-", "of");
        return number.isPresent() && alone
                ? told.ofCount(number.getAsInt()).map(s -> new Mention(i, i + 2, s, number))
                : Optional.empty();
    }

    private static boolean isNominal(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN || tag == Tag.NUM;
    }

    /// "in the first category", "the latter".
    private Optional<Mention> byPlace(int i, Ballot told) {
        int place = List.of("first", "second", "third").indexOf(sentence.lower(i + 1));
        List<VoteSide> order = told.order();
        if (sentence.at(i, "the", "last") && sentence.word(Math.max(0, i - 1)).is("among", "amongst", "of", "in")) {
            place = order.size() - 1;
        }
        if (sentence.at(i, "the", "latter") && order.size() > 1) {
            place = order.size() - 1;
        } else if (sentence.at(i, "the", "former") && order.size() > 1) {
            place = order.size() - 2;
        }
        boolean noun = sentence.word(Math.min(i + 2, sentence.size() - 1))
                .is("category", "group", "camp", "column", "list", "set", "batch");
        boolean alone = noun
                || i + 2 >= sentence.size()
                || !isNominal(sentence.word(i + 2).tag());
        return sentence.at(i, "the") && place >= 0 && place < order.size() && alone && order.size() > 1
                ? Optional.of(new Mention(i, noun ? i + 3 : i + 2, order.get(place), OptionalInt.empty()))
                : Optional.empty();
    }

    /// "one of those was", "they were", "among them", "in that column".
    private Optional<Mention> byPronoun(int i, Ballot told) {
        int noun = sentence.word(i).is("that", "this", "their", "same") ? names.longest("side nouns", i + 1) : 0;
        if (noun > 0) {
            return told.latest(sentence.index(), i).map(s -> new Mention(i, i + 1 + noun, s, OptionalInt.empty()));
        }
        boolean them = sentence.word(i).is("those", "these", "them", "which", "whom");
        boolean partitive = sentence.word(Math.max(0, i - 1)).is("of", "among", "amongst") && i > 0;
        boolean copula = sentence.word(i).is("those", "these", "they")
                && sentence.lower(i + 1).matches("were|are|being|included");
        boolean described = sentence.lower(i + 1).matches("who|that|which|whose|voting|against|in|opposed|abstaining");
        return !described && (them && partitive || copula)
                ? told.latest(sentence.index(), i).map(s -> new Mention(i, i + 1, s, OptionalInt.empty()))
                : Optional.empty();
    }
}
