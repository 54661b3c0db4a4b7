package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.VerbGroup.Form;

/// Finds verbs with their auxiliaries, negations and governing verbs.
final class VerbGroups {
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final boolean[] taken;

    /// @param taken the words that belong to other phrases
    VerbGroups(Sentence sentence, Lexicon lexicon, boolean[] taken) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.taken = taken.clone();
    }

    List<VerbGroup> find() {
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken[i] && isVerbal(i)) {
                int to = end(i);
                if (hasVerb(i, to)) {
                    groups.add(group(i, to));
                    i = to - 1;
                }
            }
        }
        return groups;
    }

    private boolean isVerbal(int i) {
        Tag tag = sentence.word(i).tag();
        boolean attribute = tag == Tag.VERB
                && i + 1 < sentence.size()
                && i > 0
                && sentence.word(i - 1).tag() == Tag.DET
                && !floats(i - 1)
                && !taken[i];
        return (tag == Tag.VERB && !attribute) || tag == Tag.AUX || opensInfinitive(i) || negatesGerund(i);
    }

    /// "were all adopted", "have both been withdrawn".
    private boolean floats(int i) {
        return sentence.word(i).is("all", "both", "each")
                && i > 0
                && sentence.word(i - 1).tag() == Tag.AUX;
    }

    private boolean opensInfinitive(int i) {
        return sentence.at(i, "to")
                && i + 1 < sentence.size()
                && !taken[i + 1]
                && (sentence.word(i + 1).tag() == Tag.VERB
                        || sentence.word(i + 1).tag() == Tag.AUX);
    }

    private boolean negatesGerund(int i) {
        int next = i + 1;
        while (next < sentence.size() && sentence.word(next).tag() == Tag.ADV && !taken[next]) {
            next++;
        }
        return sentence.word(i).is("not", "without")
                && next < sentence.size()
                && !taken[next]
                && sentence.word(next).tag() == Tag.VERB;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.AUX) {
                return true;
            }
        }
        return false;
    }

    /// The chain goes on over auxiliaries, adverbs, "not", "to" and governing verbs.
    private int end(int from) {
        int to = from + 1;
        int i = from + 1;
        while (i < sentence.size() && !taken[i]) {
            Tag tag = sentence.word(i).tag();
            boolean auxiliary = tag == Tag.AUX && (!verbIn(from, i) || sentence.at(i - 1, "to"));
            if (auxiliary || tag == Tag.VERB && continues(i, from)) {
                to = i + 1;
            } else if (!(tag == Tag.ADV
                    || floats(i)
                    || tag == Tag.PART
                    || lexicon.has("words inside verb groups", sentence.lower(i)))) {
                break;
            } else if (sentence.word(i).is("from", "of", "against", "about") && !gerundAfter(i)) {
                break;
            }
            i++;
        }
        return to;
    }

    private boolean verbIn(int from, int to) {
        for (int k = from; k < to; k++) {
            if (sentence.word(k).tag() == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    private boolean gerundAfter(int i) {
        return i + 1 < sentence.size()
                && sentence.word(i + 1).tag() == Tag.VERB
                && sentence.lower(i + 1).endsWith("ing");
    }

    /// A verb belongs to the group of an earlier one if an auxiliary or "to" stands between, or that one governs it.
    private boolean continues(int i, int from) {
        for (int k = i - 1; k >= from; k--) {
            Tag tag = sentence.word(k).tag();
            if (tag == Tag.VERB) {
                boolean linked = sentence.word(k).is("having", "being");
                for (int m = k + 1; m < i; m++) {
                    linked |= sentence.at(m, "to")
                            || sentence.word(m).tag() == Tag.AUX
                            || sentence.word(m).is("from", "of", "against", "about");
                }
                String lemma = sentence.word(k).lemma();
                boolean governs = lexicon.has("irrealis governors", lemma)
                        || lexicon.has("negative governors", lemma)
                        || lemma.equals("help")
                        || lemma.equals("start")
                        || lemma.equals("begin")
                        || lemma.equals("keep");
                return linked || governs && sentence.lower(i).endsWith("ing");
            }
            if (tag == Tag.AUX || sentence.at(k, "to") || sentence.word(k).is("without", "not")) {
                return true;
            }
        }
        return false;
    }

    private VerbGroup group(int from, int to) {
        int main = to - 1;
        while (main > from && sentence.word(main).tag() != Tag.VERB) {
            main--;
        }
        if (sentence.word(main).tag() != Tag.VERB) {
            main = to - 1;
        }
        List<String> governors = new ArrayList<>();
        for (int i = from; i < main; i++) {
            if (sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.ADJ) {
                governors.add(sentence.word(i).lemma());
            }
        }
        boolean opposed = isOpposed(from, main);
        String lemma = opposed ? "be-opposed" : Lemmas.standard().verb(sentence.lower(main));
        return new VerbGroup(
                from,
                to,
                main,
                sentence.word(main).tag() == Tag.AUX ? sentence.word(main).lemma() : lemma,
                governors,
                !opposed && passive(from, main),
                form(from, main),
                negated(from, main, governors),
                hypothetical(from, main, governors));
    }

    /// "Peru was opposed (to it)": no passive, unless somebody is named who opposed.
    private boolean isOpposed(int from, int main) {
        boolean being = IntStream.range(from, main)
                .anyMatch(i -> sentence.word(i).lemma().equals("be")
                        || sentence.word(i).is("'s", "'re", "'m"));
        boolean word = sentence.at(main, "opposed") && being;
        return word && !sentence.at(main + 1, "by") && !sentence.at(main + 2, "by");
    }

    private boolean passive(int from, int main) {
        String word = sentence.lower(main);
        if (word.endsWith("ing") || sentence.word(main).tag() == Tag.AUX) {
            return false;
        }
        for (int k = main - 1; k >= from; k--) {
            if (sentence.at(k, "to") && !sentence.at(k + 1, "be") && !sentence.at(k + 1, "have")) {
                return false;
            }
            if (sentence.word(k).tag() == Tag.AUX || sentence.word(k).is("get", "got", "gets", "been", "being")) {
                return sentence.word(k)
                        .is("be", "is", "are", "was", "were", "been", "being", "am", "get", "got", "gets", "'s", "'re");
            }
            if (sentence.word(k).tag() == Tag.VERB) {
                break;
            }
        }
        return form(from, main) == Form.PARTICIPLE && !sentence.at(from, "to");
    }

    private Form form(int from, int main) {
        String first = sentence.lower(from);
        if (first.equals("to")) {
            return Form.INFINITIVE;
        }
        if (first.equals("not") || first.equals("without")) {
            return Form.GERUND;
        }
        if (first.endsWith("ing") && sentence.word(from).tag() != Tag.AUX
                || first.equals("being")
                || first.equals("having")) {
            return Form.GERUND;
        }
        boolean bare = from == main && sentence.word(main).tag() == Tag.VERB;
        return bare && isParticiple(main) ? Form.PARTICIPLE : Form.FINITE;
    }

    /// Without an auxiliary, "tabled" is a participle before "by", after a comma or a bracket, or after "as".
    private boolean isParticiple(int i) {
        if (!sentence.lower(i).matches(".*(?:ed|en|wn|ut|ght|led|old|de|ne)")) {
            return false;
        }
        if (describesText(i)) {
            return true;
        }
        boolean agent = sentence.at(i + 1, "by")
                && !sentence.word(Math.min(i + 2, sentence.size() - 1)).is("consensus", "acclamation", "a", "vote");
        boolean by = agent
                || sentence.at(i + 2, "by") && sentence.word(i + 1).tag() != Tag.DET
                || sentence.at(i + 3, "by") && sentence.word(i + 1).tag() == Tag.ADV;
        boolean opened = i > 0 && sentence.word(i - 1).is("(", "as", "when", "once", "if");
        boolean object = i + 1 < sentence.size() && sentence.word(i + 1).tag() == Tag.DET;
        boolean adverb = i > 0 && sentence.word(i - 1).is("jointly", "originally", "initially") && !object;
        return by || opened || adverb;
    }

    /// "the draft tabled with Peru", "Tabled by Mali, the text ..."
    private boolean describesText(int i) {
        if (!lexicon.has("tabling verbs", sentence.word(i).lemma())) {
            return false;
        }
        boolean opens = i == 0 || i == 1 && sentence.word(0).tag() == Tag.ADV;
        boolean behind = i > 0
                && taken[i - 1]
                && sentence.word(i - 1).tag() == Tag.NOUN
                && i + 1 < sentence.size()
                && sentence.word(i + 1).is("with", "together", "jointly", "under", "last", "this");
        return opens || behind;
    }

    private boolean negated(int from, int main, List<String> governors) {
        int denials = 0;
        int start = from;
        while (start > 0
                && (sentence.word(start - 1).tag() == Tag.ADV
                        || sentence.word(start - 1).is("neither", "nor", "not"))) {
            start--;
        }
        for (int i = start; i < main; i++) {
            String word = sentence.lower(i);
            boolean denies = word.endsWith("n't")
                    || lexicon.has("negators", word)
                    || lexicon.has("near negators", word)
                    || sentence.at(i, "yet", "to")
                    || sentence.at(i, "against") && gerundAfter(i)
                    || sentence.at(i - 1, "all", "but");
            denials += denies && !sentence.at(i, "not", "only") ? 1 : 0;
        }
        for (String governor : governors) {
            denials += lexicon.has("negative governors", governor) ? 1 : 0;
        }
        return denials % 2 == 1;
    }

    private boolean hypothetical(int from, int main, List<String> governors) {
        for (int i = Math.max(0, from - 1); i < main; i++) {
            boolean auxiliary = i >= from && lexicon.has("hypothetical auxiliaries", sentence.lower(i));
            if (auxiliary || lexicon.has("hearsay adverbs", sentence.lower(i))) {
                return true;
            }
        }
        return governors.stream().anyMatch(g -> lexicon.has("irrealis governors", g));
    }
}
