package org.rapporteur.ingest.phrase;

import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase.Member;

/// Parts a list whose last name begins a clause of its own: "tabled by France, and Russia opposed it".
final class PartySplit {
    private final Sentence sentence;
    private final Lexicon lexicon;

    PartySplit(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /// The list, or the list without its last name and that name alone.
    List<List<Member>> apply(List<Member> members) {
        int size = members.size();
        boolean parts =
                size > 1 && isComplement(members.getFirst()) && isSubject(members.getLast()) && !isClosed(members);
        return parts
                ? List.of(List.copyOf(members.subList(0, size - 1)), List.of(members.getLast()))
                : List.of(List.copyOf(members));
    }

    private boolean isSubject(Member last) {
        return last.to() < sentence.size() && isFiniteVerb(last.to());
    }

    /// Behind a verb or a preposition; "a coalition of Chile and Peru tabled it" is one phrase with its noun.
    private boolean isComplement(Member first) {
        int before = first.from() - 1;
        if (before < 0) {
            return false;
        }
        Tag tag = sentence.word(before).tag();
        boolean alliance = sentence.at(before, "of")
                && lexicon.has("alliance nouns", sentence.word(before - 1).lemma());
        boolean opening = sentence.word(before).token().capitalised()
                && !sentence.word(before).is("like", "unlike");
        return (tag == Tag.ADP || tag == Tag.VERB) && !alliance && !opening;
    }

    boolean isFiniteVerb(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.AUX || tag == Tag.VERB && !sentence.lower(i).endsWith("ing") && !sentence.at(i + 1, "by");
    }

    /// "A, B and C" with no comma before its only "and" is one list whatever follows.
    private boolean isClosed(List<Member> members) {
        int ands = 0;
        int commas = 0;
        for (int i = 1; i < members.size(); i++) {
            ands += joinedByAnd(members.get(i - 1), members.get(i)) ? 1 : 0;
            commas += sentence.at(members.get(i - 1).to(), ",") ? 1 : 0;
        }
        boolean last = joinedByAnd(members.get(members.size() - 2), members.getLast());
        return members.size() > 2 && ands == 1 && commas == members.size() - 2 && last;
    }

    private boolean joinedByAnd(Member left, Member right) {
        for (int i = left.to(); i < right.from(); i++) {
            if (sentence.at(i, "and")) {
                return true;
            }
        }
        return false;
    }
}
