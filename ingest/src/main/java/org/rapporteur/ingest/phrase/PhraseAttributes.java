package org.rapporteur.ingest.phrase;

import java.util.List;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// The attributes before a text's noun: adjectives, nouns, participles and names of those that it is called after.
final class PhraseAttributes {
    private final PhraseContext context;
    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final int noun;
    private final int floor;

    /// @param noun the index of the noun's first word
    /// @param floor the first word that no earlier phrase has taken
    PhraseAttributes(PhraseContext context, int noun, int floor) {
        this.context = context;
        this.sentence = context.sentence();
        this.mentions = context.mentions();
        this.noun = noun;
        this.floor = floor;
    }

    /// The index of the first attribute; the noun's where it has none.
    int start() {
        int i = noun;
        while (i > floor && isAttribute(i - 1)) {
            i--;
        }
        while (i < noun
                && (sentence.at(i, ",") || sentence.at(i, "and") || sentence.at(i, "-") || sentence.at(i, "'s"))) {
            i++;
        }
        return i;
    }

    private boolean isAttribute(int i) {
        if (context.isDeterminer(i) && !context.mentionAt(i)) {
            return context.mentionAt(i + 1) && sentence.at(i, "the") && possessiveAhead(i + 1);
        }
        if (isTime(i) && !sentence.at(i + 1, "'s")) {
            return false;
        }
        Tag tag = sentence.word(i).tag();
        if (context.mentionAt(i) || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.NUM) {
            return !(tag == Tag.NOUN && sentence.at(i + 1, "the"));
        }
        if (sentence.word(i).is("-", "–", "/")) {
            return true;
        }
        if (sentence.at(i, "'s") || sentence.at(i, "'")) {
            return true;
        }
        if (sentence.word(i).is("and", "&", ",")) {
            return context.mentionEndsAt(i - 1) && context.mentionAt(i + 1)
                    || sentence.at(i, ",")
                            && context.mentionEndsAt(i - 1)
                            && sentence.at(i + 1, "and")
                            && context.mentionAt(i + 2);
        }
        if (isNounReadAsVerb(i)) {
            return true;
        }
        boolean participle = tag == Tag.VERB
                && (sentence.lower(i).endsWith("ed")
                        || sentence.lower(i).endsWith("led")
                        || sentence.lower(i).endsWith("ing"));
        boolean predicate = i > floor && (sentence.word(i - 1).tag() == Tag.NOUN || nameEndsAt(i - 1));
        boolean compound = sentence.at(i - 1, "-")
                || context.isDeterminer(Math.max(0, i - 1))
                || context.has("text modifiers", i) && !predicate;
        return participle && compound || tag == Tag.ADV && context.has("text modifiers", i);
    }

    /// "the salt marshes resolution": a plural read as a verb, though a noun for one text needs its determiner.
    private boolean isNounReadAsVerb(int i) {
        boolean verb = sentence.word(i).tag() == Tag.VERB && sentence.lower(i).endsWith("s") && i == noun - 1;
        boolean plural = sentence.lower(noun).endsWith("s");
        boolean symbol = context.symbolAfter(noun + 1) >= 0;
        boolean phrase = i > floor + 1 && context.nounAt(i - 1) && !context.mentionAt(i - 1);
        int start = i - 1;
        while (phrase && start > floor && context.nounAt(start)) {
            start--;
        }
        return verb
                && !plural
                && !symbol
                && phrase
                && context.isDeterminer(start)
                && start > 0
                && sentence.word(start - 1).tag() != Tag.VERB
                && sentence.word(start - 1).tag() == Tag.ADP;
    }

    /// "on the last Thursday two amendments came in": a day ends what belongs to the text's phrase.
    private boolean isTime(int i) {
        return sentence.word(i).token().capitalised() && context.has("weekdays", i);
    }

    private boolean possessiveAhead(int i) {
        return mentions.stream()
                .anyMatch(m -> m.from() == i && (sentence.at(m.to(), "'s") || sentence.at(m.to(), "'")));
    }

    /// "Nepal tabled two texts": behind a name, unlike an adjective ("the Swiss tabled text"), stands a verb.
    private boolean nameEndsAt(int i) {
        return mentions.stream().anyMatch(m -> m.to() == i + 1 && m.form() != Form.ADJECTIVE);
    }
}
