package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase.Member;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;

/// Credits a group with what a State does in its name: "Ghana, speaking for the African Group,", "the African Group,
/// through Ghana,", "On behalf of the African Group, Ghana".
final class Spokespersons {
    private static final String[] ON_BEHALF_OF = {"on", "behalf", "of"};
    private static final int LONGEST_GAP = 8;

    private final Sentence sentence;
    private final Lexicon lexicon;

    Spokespersons(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /// The parties with each group in the place of the member that speaks for it.
    List<Member> credit(List<Member> atoms) {
        List<Member> credited = new ArrayList<>();
        for (Member atom : atoms) {
            Optional<Member> last = credited.isEmpty() ? Optional.empty() : Optional.of(credited.getLast());
            Optional<Member> one = last.flatMap(before -> together(before, atom));
            if (one.isPresent()) {
                credited.set(credited.size() - 1, one.get());
            } else {
                credited.add(atom);
            }
        }
        return credited;
    }

    private Optional<Member> together(Member left, Member right) {
        boolean stateFirst = isState(left) && isGroup(right);
        boolean groupFirst = isGroup(left) && isState(right);
        if (stateFirst && linked("words of a speaker for", left, right)) {
            return Optional.of(new Member(right.party(), left.from(), closed(left, right)));
        }
        if (groupFirst && linked("words of one spoken for", left, right)) {
            return Optional.of(new Member(left.party(), left.from(), closed(left, right)));
        }
        boolean fronted =
                groupFirst && isOnBehalf(left) && right.from() == left.to() + 1 && sentence.at(left.to(), ",");
        return fronted
                ? Optional.of(new Member(left.party(), left.from() - ON_BEHALF_OF.length, right.to()))
                : Optional.empty();
    }

    private static boolean isState(Member atom) {
        return atom.party() instanceof Party.Named(Actor actor) && actor.isState();
    }

    private static boolean isGroup(Member atom) {
        return atom.party() instanceof Party.Named(Actor actor) && !actor.isState();
    }

    /// "On behalf of the African Group, Morocco tabled ..."
    private boolean isOnBehalf(Member group) {
        int on = group.from() - ON_BEHALF_OF.length;
        return sentence.at(on, ON_BEHALF_OF)
                && (on <= 1 || sentence.word(on - 1).is(",", "and", "(", "—", "–"));
    }

    /// Whether nothing but one of a list's phrases stands between two names, behind a comma or bracket or not.
    private boolean linked(String list, Member left, Member right) {
        int from = left.to();
        if (sentence.word(Math.min(from, sentence.size() - 1)).is(",", "(", "–", "—", "-")) {
            from++;
        }
        int length = right.from() - from;
        return length > 0 && length <= LONGEST_GAP && lexicon.longest(list, sentence.lowers(from, length)) == length;
    }

    private int closed(Member left, Member right) {
        return sentence.at(left.to(), "(") && sentence.at(right.to(), ")") ? right.to() + 1 : right.to();
    }
}
