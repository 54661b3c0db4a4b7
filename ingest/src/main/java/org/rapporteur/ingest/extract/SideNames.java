package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;

/// What a side of a vote is called, by its own name or by how the vote went: "the noes", "the red lights", "the
/// abstention column", "the losing side", "the small number".
final class SideNames {
    private static final int LONGEST_NAME = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Optional<Ballot> ballot;

    SideNames(Sentence sentence, Lexicon lexicon, Optional<Ballot> ballot) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.ballot = ballot;
    }

    /// The words at an index that name a side.
    ///
    /// @param length how many words they are
    record Name(VoteSide side, int length) {}

    /// The name of a side at an index.
    Optional<Name> at(int i) {
        return composed(i).or(() -> own(i)).or(() -> byResult(i));
    }

    /// A side in a word that stands for a vote, with its article, at the end of its clause: "a no", "the yellow", "an
    /// abstention".
    Optional<Name> alone(int i) {
        int article = sentence.lower(i).matches("an?|the|its|their|his|her") ? 1 : 0;
        for (VoteSide side : VoteSide.values()) {
            int length = longest("side word alone: " + side.role().code(), i + article);
            if (length > 0 && endsClause(i + article + length)) {
                return Optional.of(new Name(side, article + length));
            }
        }
        return Optional.empty();
    }

    /// Whether nothing more follows in the clause.
    boolean endsClause(int i) {
        return i >= sentence.size()
                || sentence.word(i).tag() == Tag.PUNCT
                || sentence.word(i)
                        .is(
                                "and", "but", "while", "too", "again", "as", "instead", "for", "on", "this", "after",
                                "when");
    }

    private Optional<Name> own(int i) {
        for (VoteSide side : VoteSide.values()) {
            int length = longest("side: " + side.role().code(), i);
            if (length > 0) {
                return Optional.of(new Name(side, length));
            }
        }
        return Optional.empty();
    }

    /// "yellow lights", "no camp", "abstention column", "the green".
    private Optional<Name> composed(int i) {
        for (VoteSide side : VoteSide.values()) {
            int length = longest("side word: " + side.role().code(), i);
            boolean hyphen = length > 0 && sentence.at(i + length, "-");
            int noun = longest("side nouns", hyphen ? i + length + 1 : i + length);
            if (length > 0 && noun > 0 && (!sentence.word(i).is("no", "for", "against") || isDetermined(i))) {
                return Optional.of(new Name(side, length + noun + (hyphen ? 1 : 0)));
            }
        }
        return Optional.empty();
    }

    /// "the no camp" is one, "no camp" is none.
    private boolean isDetermined(int i) {
        return i > 0
                && (sentence.word(i - 1).tag() == Tag.DET && !sentence.at(i - 1, "no")
                        || sentence.word(i - 1).tag() == Tag.NUM
                        || sentence.word(i - 1).is("the", "a", "their", "only", "lone", "sole", "single"));
    }

    /// "the losing side", "the minority", "the small number": which side that was, the vote tells.
    private Optional<Name> byResult(int i) {
        int winners = longest("side by result: winners", i);
        if (winners > 0) {
            return Optional.of(new Name(ballot.map(Ballot::winners).orElse(VoteSide.FOR), winners));
        }
        int losers = longest("side by result: losers", i);
        if (losers > 0) {
            return ballot.map(b -> new Name(b.losers(), losers));
        }
        int fewest = longest("side by result: fewest", i);
        return fewest > 0 ? ballot.flatMap(Ballot::fewest).map(s -> new Name(s, fewest)) : Optional.empty();
    }

    /// The number of words of the longest member of a list that stands at an index, or 0.
    int longest(String list, int i) {
        int longest = 0;
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < LONGEST_NAME && i + k < sentence.size(); k++) {
            words.append(k == 0 ? "" : " ").append(sentence.lower(i + k));
            if (lexicon.has(list, words.toString())) {
                longest = k + 1;
            }
        }
        return longest;
    }
}
