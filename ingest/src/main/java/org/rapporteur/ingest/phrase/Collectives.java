package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.PartyPhrase.Member;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;

/// Finds vague collectives: "Western countries", "many delegations", "42 others".
final class Collectives {
    private final SourceText text;
    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final Lexicon lexicon;

    Collectives(SourceText text, Sentence sentence, List<ActorMention> mentions, Lexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    List<Member> find() {
        List<Member> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (isHead(i)) {
                int from = start(i, end);
                found.add(new Member(new Party.Collective(words(from, i)), from, i + 1));
                end = i + 1;
            }
        }
        return found;
    }

    private boolean isHead(int i) {
        String word = sentence.lower(i);
        Tag tag = sentence.word(i).tag();
        if (word.equals("others")) {
            return true;
        }
        if (!lexicon.has("collective nouns", word) || tag == Tag.VERB) {
            return false;
        }
        boolean plural = word.endsWith("s");
        boolean prefix = i + 1 < sentence.size() && lexicon.has("collective nouns", sentence.lower(i + 1));
        return plural && !prefix && !sentence.at(i + 1, "'") && !inMention(i);
    }

    private boolean inMention(int i) {
        return mentions.stream().anyMatch(m -> m.from() <= i && i < m.to());
    }

    private int start(int head, int floor) {
        int from = head;
        while (from > floor && isModifier(from - 1)) {
            from--;
        }
        return sentence.at(from, "of") ? from + 1 : from;
    }

    private boolean isModifier(int i) {
        String word = sentence.lower(i);
        boolean number = sentence.word(i).tag() == Tag.NUM
                || Numerals.value(word).isPresent()
                || sentence.at(i + 1, "-") && lexicon.has("numbers", word);
        if (lexicon.has("collective nouns", word) || number) {
            return true;
        }
        boolean listed = lexicon.has("collective modifiers", word);
        boolean hyphen = word.equals("-") && i > 0 && !sentence.word(i).token().spaceBefore();
        boolean adjective = sentence.word(i).tag() == Tag.ADJ && !inMention(i);
        if (word.equals("of")) {
            return lexicon.has("collective modifiers", sentence.lower(i - 1))
                    || lexicon.has("collective nouns", sentence.lower(i - 1));
        }
        return listed || hyphen || adjective;
    }

    private String words(int from, int head) {
        int first = from;
        while (first < head
                && (sentence.word(first).tag() == Tag.DET || sentence.at(first, "of"))
                && !sentence.at(first, "all")) {
            first++;
        }
        return text.slice(sentence.span(first, head));
    }
}
