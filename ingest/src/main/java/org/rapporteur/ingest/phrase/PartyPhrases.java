package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase.Member;
import org.rapporteur.model.SourceText;

/// Joins single parties into lists: "A, B and C", "A, joined by B,", "A (with B)", "A – B – C".
final class PartyPhrases {
    private static final int LONGEST_JOINT = 5;
    private static final int LONGEST_GAP = 8;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final PartySplit split;

    private PartyPhrases(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.split = new PartySplit(sentence, lexicon);
    }

    /// The party phrases of a sentence, in order.
    static List<PartyPhrase> find(SourceText text, Sentence sentence, List<ActorMention> mentions, Lexicon lexicon) {
        List<Member> atoms = new PartyAtoms(text, sentence, mentions, lexicon).find();
        return new PartyPhrases(sentence, lexicon).join(new Spokespersons(sentence, lexicon).credit(atoms));
    }

    private List<PartyPhrase> join(List<Member> members) {
        List<PartyPhrase> phrases = new ArrayList<>();
        List<Member> list = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member next = members.get(i);
            if (!list.isEmpty() && !joined(members, i, list.size() > 1)) {
                phrases.addAll(phrases(list));
                list.clear();
            }
            boolean bracketed = !list.isEmpty() && sentence.at(list.getLast().to(), "(") && sentence.at(next.to(), ")");
            list.add(bracketed ? new Member(next.party(), next.from(), next.to() + 1) : next);
        }
        if (!list.isEmpty()) {
            phrases.addAll(phrases(list));
        }
        return phrases;
    }

    private List<PartyPhrase> phrases(List<Member> list) {
        return split.apply(list).stream().map(this::phrase).toList();
    }

    private boolean joined(List<Member> members, int i, boolean inList) {
        Member left = members.get(i - 1);
        Member right = members.get(i);
        if (left.to() > right.from() || right.from() - left.to() > LONGEST_GAP) {
            return false;
        }
        boolean absolute = sentence.word(right.from() - 1).is("with") && isAbsolute(members, i);
        return !absolute && joinedByWords(members, i, inList) || inBrackets(left, right) || isDashed(members, i);
    }

    private boolean joinedByWords(List<Member> members, int index, boolean inList) {
        Member left = members.get(index - 1);
        Member right = members.get(index);
        int i = sentence.at(left.to(), "'s") ? left.to() + 1 : left.to();
        boolean with = sentence.at(i, "with") && !isSubject(left, right);
        boolean any = false;
        while (i < right.from()) {
            int next = joint(i);
            boolean parts =
                    sentence.at(i, ";") && !continuesList(members, index) && !(inList && sentence.at(i + 1, "and"));
            if (next == i || parts) {
                return false;
            }
            any = true;
            i = next;
        }
        return any && i == right.from() && !with;
    }

    /// "with Peru and Cuba as co-sponsors", "with Peru in support", "with Peru against": they do something else.
    private boolean isAbsolute(List<Member> members, int i) {
        int end = members.get(i).to();
        for (int k = i + 1; k < members.size() && members.get(k).from() - end <= 2 && joint(end) > end; k++) {
            end = members.get(k).to();
        }
        boolean stance = sentence.at(end, "in")
                && (lexicon.has("stances", sentence.lower(end + 1)) || lexicon.has("stances", sentence.lower(end + 2)));
        boolean gerund = end < sentence.size()
                && sentence.word(end).tag() == Tag.VERB
                && sentence.lower(end).endsWith("ing");
        return stance
                || gerund
                || sentence.word(Math.min(end, sentence.size() - 1)).is("as", "against", "behind", "opposed", "among");
    }

    /// "Chile with Peru tabled": at a clause's beginning, before its verb.
    private boolean isSubject(Member left, Member right) {
        boolean opens = left.from() == 0 || sentence.word(left.from() - 1).is(",", ";", ":", "and", "but");
        return opens && right.to() < sentence.size() && split.isFiniteVerb(right.to());
    }

    /// "Chile (with Peru)", "Chile (together with Peru)"
    private boolean inBrackets(Member left, Member right) {
        int from = left.to() + 1;
        int length = right.from() - from;
        return sentence.at(left.to(), "(")
                && sentence.at(right.to(), ")")
                && length > 0
                && lexicon.longest("company words", sentence.lowers(from, length)) == length;
    }

    /// "Chile – Peru – Cuba", three names at least.
    private boolean isDashed(List<Member> members, int i) {
        boolean here = dash(members, i);
        boolean before = i > 1 && dash(members, i - 1);
        boolean after = i + 1 < members.size() && dash(members, i + 1);
        return here && (before || after);
    }

    private boolean dash(List<Member> members, int i) {
        int gap = members.get(i - 1).to();
        return members.get(i).from() == gap + 1 && sentence.word(gap).is("-", "–", "—");
    }

    /// After a semicolon a name goes on with the list only where another one, or the end, follows it, and no verb of
    /// which those after the semicolon are the subject.
    private boolean continuesList(List<Member> members, int index) {
        int end = members.get(index).to();
        if (end < sentence.size() && !sentence.word(end).is(";", ".", ")", "and")) {
            return false;
        }
        for (int i = index + 1; i < members.size() && isNext(end, members.get(i)); i++) {
            end = members.get(i).to();
        }
        int verb = sentence.at(end, ",") ? end + 1 : end;
        return verb >= sentence.size() || !split.isFiniteVerb(verb);
    }

    private boolean isNext(int end, Member member) {
        int i = end;
        while (i < member.from() && !sentence.at(i, ";") && joint(i) > i) {
            i = joint(i);
        }
        return i == member.from();
    }

    private int joint(int i) {
        if (sentence.word(i).is(",")) {
            return i + 1;
        }
        List<String> words = sentence.lowers(i, LONGEST_JOINT);
        return i + Math.max(lexicon.longest("party joints", words), lexicon.longest("company words", words));
    }

    private PartyPhrase phrase(List<Member> members) {
        int first = members.getFirst().from();
        boolean both = members.size() > 1 && sentence.at(first - 1, "both");
        return new PartyPhrase(both ? first - 1 : first, members.getLast().to(), members);
    }
}
