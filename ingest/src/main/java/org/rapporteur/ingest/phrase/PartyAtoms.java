package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase.Member;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;

/// Finds the single parties of a sentence: names that stand for those who act, not for places or topics.
final class PartyAtoms {
    private final SourceText text;
    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final Lexicon lexicon;
    private final Offices offices;

    PartyAtoms(SourceText text, Sentence sentence, List<ActorMention> mentions, Lexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.offices = new Offices(sentence, mentions, lexicon);
    }

    List<Member> find() {
        List<Member> atoms = new ArrayList<>();
        for (ActorMention mention : mentions) {
            atom(mention).ifPresent(atoms::add);
        }
        atoms.addAll(new Collectives(text, sentence, mentions, lexicon).find());
        atoms.sort(Comparator.comparingInt(Member::from).thenComparing(m -> -m.to()));
        return withoutOverlaps(atoms);
    }

    private static List<Member> withoutOverlaps(List<Member> atoms) {
        List<Member> kept = new ArrayList<>();
        int end = 0;
        for (Member atom : atoms) {
            if (atom.from() >= end) {
                kept.add(atom);
                end = atom.to();
            }
        }
        return kept;
    }

    private Optional<Member> atom(ActorMention mention) {
        Party party = new Party.Named(mention.actor());
        int office = offices.after(mention);
        if (office > 0) {
            return Optional.of(new Member(party, offices.withArticle(mention.from()), office));
        }
        if (mention.form() == Form.ADJECTIVE && sharesOffice(mention)) {
            return Optional.of(new Member(party, offices.withArticle(mention.from()), mention.to()));
        }
        if (mention.form() == Form.ADJECTIVE && !standsAlone(mention) || modifies(mention)) {
            return Optional.empty();
        }
        if (offices.possessive(mention.to()) && ownsSomething(mention.to() + 1)) {
            return Optional.empty();
        }
        int seat = offices.governmentBefore(mention);
        if (seat >= 0) {
            return Optional.of(new Member(party, seat, mention.to()));
        }
        if (mention.form() == Form.CAPITAL && !offices.possessive(mention.to()) && !actsOrSuffers(mention)) {
            return Optional.empty();
        }
        if (isPlace(mention)) {
            return Optional.empty();
        }
        int from = mention.form() == Form.ADJECTIVE ? determiner(mention) : offices.before(mention);
        return Optional.of(new Member(party, from < 0 ? offices.before(mention) : from, offices.close(mention)));
    }

    /// "the Dutch pledged", "a Belgian who chaired it": an adjective with no noun of its own is the people's State.
    private boolean standsAlone(ActorMention mention) {
        int i = mention.to();
        boolean opened = determiner(mention) >= 0;
        if (!opened || i >= sentence.size()) {
            return opened && sentence.at(mention.from() - 1, "the");
        }
        Tag next = sentence.word(i).tag();
        boolean noun = next == Tag.NOUN || next == Tag.ADJ || next == Tag.PROPN || next == Tag.NUM;
        return !noun && !sentence.word(i).is("-", "–", "/", "'s", "'") && !joinsAnotherAdjective(i);
    }

    /// The index of "the", or of "a" with adjectives behind it, before an adjective; -1 where there is none.
    private int determiner(ActorMention mention) {
        int i = mention.from() - 1;
        if (sentence.at(i, "the")) {
            return i;
        }
        while (i > 0 && sentence.word(i).tag() == Tag.ADJ && !startsOrEndsMention(i)) {
            i--;
        }
        return sentence.word(Math.max(i, 0)).is("a", "an") ? i : -1;
    }

    /// "the Thai and Peruvian delegates": the office stands only behind the last of them.
    private boolean sharesOffice(ActorMention mention) {
        int next = afterJoint(mention.to());
        return next > mention.to()
                && mentions.stream()
                        .filter(m -> m.from() == next && m.form() == Form.ADJECTIVE)
                        .anyMatch(m -> offices.after(m) > 0 || sharesOffice(m));
    }

    private int afterJoint(int i) {
        if (sentence.at(i, ",")) {
            return sentence.at(i + 1, "and") ? i + 2 : i + 1;
        }
        return sentence.at(i, "and") ? i + 1 : i;
    }

    /// "the Russian and Chinese amendments"
    private boolean joinsAnotherAdjective(int i) {
        int next = sentence.at(i, ",") && sentence.at(i + 1, "and") ? i + 2 : i + 1;
        return sentence.word(i).is("and", "or", ",")
                && mentions.stream().anyMatch(m -> m.from() == next && m.form() == Form.ADJECTIVE);
    }

    /// "Colombia's draft", but not "L.6 was Colombia's."
    private boolean ownsSomething(int i) {
        if (i >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.word(i).tag();
        return tag != Tag.PUNCT && tag != Tag.CCONJ && tag != Tag.AUX && tag != Tag.ADP && tag != Tag.SCONJ
                || sentence.word(i).is("“", "‘", "\"");
    }

    private boolean startsMention(int i) {
        return mentions.stream().anyMatch(m -> m.from() == i);
    }

    /// "the Ukraine conflict", "the Russia-Ukraine war", "China policy": the name describes the noun after it.
    private boolean modifies(ActorMention mention) {
        int i = mention.to();
        if (i >= sentence.size()) {
            return false;
        }
        String next = sentence.lower(i);
        if (next.equals("-") || next.equals("–") || next.equals("/")) {
            return joinedNameModifies(i);
        }
        Tag tag = sentence.word(i).tag();
        boolean noun = tag == Tag.NOUN || (tag == Tag.PROPN && !startsMention(i));
        return noun
                && sentence.word(i).token().isWord()
                && !sentence.word(i).token().text().matches("\\d.*");
    }

    private boolean joinedNameModifies(int i) {
        return mentions.stream()
                .filter(m -> m.from() == i + 1)
                .findFirst()
                .map(m -> m.form() == Form.ADJECTIVE || modifies(m))
                .orElse(!sentence.lower(i).equals("/")
                        && !sentence.word(Math.min(i + 1, sentence.size() - 1))
                                .token()
                                .spaceBefore());
    }

    /// A capital is the State where it does something or something is done to it, not where it is only a place: "Moscow
    /// answered", "backed by Ottawa", "accused Washington"; but "in Moscow", "left Moscow".
    private boolean actsOrSuffers(ActorMention mention) {
        String before = sentence.lower(mention.from() - 1);
        if (mention.from() > 0
                && sentence.word(mention.from() - 1).tag() == Tag.ADP
                && !lexicon.has("agent prepositions", before)) {
            return false;
        }
        Tag next = mention.to() < sentence.size() ? sentence.word(mention.to()).tag() : Tag.PUNCT;
        boolean subject = next == Tag.VERB || next == Tag.AUX || next == Tag.CCONJ || next == Tag.ADV;
        boolean object = mention.from() > 0
                && sentence.word(mention.from() - 1).tag() == Tag.VERB
                && !lexicon.has(
                        "movement verbs", sentence.word(mention.from() - 1).lemma());
        return subject || object || lexicon.has("agent prepositions", before) || listedWithActor(mention);
    }

    /// "Beijing, Moscow and Minsk voted": in a list, if its neighbour is an actor.
    private boolean listedWithActor(ActorMention mention) {
        boolean after = sentence.lower(mention.from() - 1).matches("and|,|&") && endsMention(mention.from() - 2);
        boolean before = sentence.lower(mention.to()).matches("and|,|&") && startsMention(mention.to() + 1);
        return after || before;
    }

    private boolean endsMention(int i) {
        return mentions.stream().anyMatch(m -> m.to() == i + 1);
    }

    private boolean isPlace(ActorMention mention) {
        if (!mention.actor().isState()) {
            return false;
        }
        int i = offices.withArticle(mention.from()) - 1;
        String before = sentence.lower(i);
        return lexicon.has("place prepositions", before)
                && !sentence.lower(mention.to()).equals("and not");
    }

    private boolean startsOrEndsMention(int i) {
        return mentions.stream().anyMatch(m -> m.from() <= i && i < m.to());
    }
}
