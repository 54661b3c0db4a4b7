package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase.Member;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;

/// Joins single parties into lists: "A, B and C", "A, joined by B,", "Morocco, on behalf of the African Group".
final class PartyPhrases {
    private static final List<String[]> JOINTS = List.of(
            new String[] {","},
            new String[] {"and"},
            new String[] {"&"},
            new String[] {"or"},
            new String[] {"/"},
            new String[] {";"},
            new String[] {"as", "well", "as"},
            new String[] {"together", "with"},
            new String[] {"along", "with"},
            new String[] {"alongside"},
            new String[] {"plus"},
            new String[] {"joined", "by"},
            new String[] {"with"},
            new String[] {"both"},
            new String[] {"then"},
            new String[] {"later"},
            new String[] {"also"},
            new String[] {"finally"},
            new String[] {"even"});

    private static final String[] ON_BEHALF_OF = {"on", "behalf", "of"};

    private final Sentence sentence;
    private final List<Member> atoms;

    private PartyPhrases(Sentence sentence, List<Member> atoms) {
        this.sentence = sentence;
        this.atoms = atoms;
    }

    /// The party phrases of a sentence, in order.
    static List<PartyPhrase> find(SourceText text, Sentence sentence, List<ActorMention> mentions, Lexicon lexicon) {
        List<Member> atoms = new PartyAtoms(text, sentence, mentions, lexicon).find();
        PartyPhrases phrases = new PartyPhrases(sentence, atoms);
        return phrases.join(phrases.spokespersons());
    }

    /// Puts the group in the place of the member that speaks for it.
    private List<Member> spokespersons() {
        List<Member> credited = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            Member atom = atoms.get(i);
            Optional<Member> group = i + 1 < atoms.size() ? spokenFor(atom, atoms.get(i + 1)) : Optional.empty();
            if (group.isPresent()) {
                credited.add(group.get());
                i++;
            } else if (i > 0
                    && isOnBehalfBefore(atoms.get(i - 1))
                    && isState(atom)
                    && gapIsComma(atoms.get(i - 1), atom)) {
                credited.set(
                        credited.size() - 1,
                        new Member(atoms.get(i - 1).party(), atoms.get(i - 1).from() - ON_BEHALF_OF.length, atom.to()));
            } else {
                credited.add(atom);
            }
        }
        return credited;
    }

    private static boolean isState(Member atom) {
        return atom.party() instanceof Party.Named(Actor actor) && actor.isState();
    }

    private boolean gapIsComma(Member a, Member b) {
        return b.from() - a.to() <= 1 && sentence.at(a.to(), ",");
    }

    /// "On behalf of the African Group, Morocco tabled ..."
    private boolean isOnBehalfBefore(Member group) {
        int on = group.from() - ON_BEHALF_OF.length;
        return sentence.at(on, ON_BEHALF_OF)
                && (on <= 1 || sentence.word(on - 1).is(",", "and", "(", "—", "–"));
    }

    private Optional<Member> spokenFor(Member speaker, Member group) {
        if (!isState(speaker) || isState(group) || !(group.party() instanceof Party.Named)) {
            return Optional.empty();
        }
        StringBuilder gap = new StringBuilder();
        for (int i = speaker.to(); i < group.from(); i++) {
            gap.append(sentence.lower(i)).append(' ');
        }
        boolean behalf = gap.toString()
                .matches(
                        "(?:, |\\( |, who )?(?:speaking |acting |presenting |was speaking |spoke |, )*(?:on behalf of|for|in the name of|in its capacity as \\w+ of|as (?:chair|coordinator|president|head) of) ");
        if (!behalf) {
            return Optional.empty();
        }
        boolean closes = gap.toString().startsWith("(") && sentence.at(group.to(), ")");
        return Optional.of(new Member(group.party(), speaker.from(), closes ? group.to() + 1 : group.to()));
    }

    private List<PartyPhrase> join(List<Member> members) {
        List<PartyPhrase> phrases = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= members.size(); i++) {
            if (i == members.size() || !joined(members.get(i - 1), members.get(i))) {
                phrases.addAll(splitSubject(members.subList(first, i)));
                first = i;
            }
        }
        return phrases;
    }

    private boolean joined(Member left, Member right) {
        int i = left.to();
        if (i > right.from() || right.from() - i > 6) {
            return false;
        }
        boolean any = false;
        boolean with = false;
        while (i < right.from()) {
            int next = joint(i);
            if (next == 0) {
                return false;
            }
            if (sentence.at(i, ";") && !continuesList(right)) {
                return false;
            }
            with |= sentence.at(i, "with") && !any;
            any = true;
            i = next;
        }
        return any && !with;
    }

    /// After a semicolon a name goes on with the list only where another one, or the end, follows it.
    private boolean continuesList(Member right) {
        return right.to() >= sentence.size() || sentence.word(right.to()).is(";", ".", ")", "and");
    }

    private int joint(int i) {
        for (String[] joint : JOINTS) {
            if (sentence.at(i, joint)) {
                return i + joint.length;
            }
        }
        return 0;
    }

    /// In "tabled by France, and Russia opposed it" the last name begins a clause of its own.
    private List<PartyPhrase> splitSubject(List<Member> members) {
        Member last = members.getLast();
        int from = members.getFirst().from();
        boolean complement = from > 0
                && (sentence.word(from - 1).tag() == Tag.ADP
                        || sentence.word(from - 1).tag() == Tag.VERB);
        boolean verbAfter = last.to() < sentence.size() && isFiniteVerb(last.to());
        if (members.size() > 1
                && complement
                && verbAfter
                && !closedList(members)
                && (!sentence.word(from - 1).token().capitalised()
                        || sentence.word(from - 1).is("like", "unlike"))) {
            return List.of(phrase(members.subList(0, members.size() - 1)), phrase(List.of(last)));
        }
        return List.of(phrase(members));
    }

    /// "A, B and C" with no comma before its only "and" is one list whatever follows.
    private boolean closedList(List<Member> members) {
        int ands = 0;
        int commas = 0;
        for (int i = 1; i < members.size(); i++) {
            boolean and = members.get(i).from() > members.get(i - 1).to() && joinsWithAnd(members.get(i - 1), members.get(i));
            ands += and ? 1 : 0;
            commas += sentence.at(members.get(i - 1).to(), ",") ? 1 : 0;
        }
        Member last = members.getLast();
        Member previous = members.get(members.size() - 2);
        return members.size() > 2 && ands == 1 && commas == members.size() - 2 && joinsWithAnd(previous, last);
    }

    private boolean joinsWithAnd(Member left, Member right) {
        for (int i = left.to(); i < right.from(); i++) {
            if (sentence.at(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiniteVerb(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.AUX || (tag == Tag.VERB && !sentence.lower(i).endsWith("ing") && !sentence.at(i + 1, "by"));
    }

    private PartyPhrase phrase(List<Member> members) {
        int first = members.getFirst().from();
        boolean both = members.size() > 1 && sentence.at(first - 1, "both");
        return new PartyPhrase(both ? first - 1 : first, members.getLast().to(), members);
    }
}
