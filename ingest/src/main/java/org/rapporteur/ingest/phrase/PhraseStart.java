package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Span;

/// What stands before a text's noun: the determiner, a count, actors that it is called after, other attributes.
final class PhraseStart {
    private static final int SHORTEST_SUPERLATIVE = 5;

    private final PhraseContext context;
    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final int noun;
    private final boolean ownName;
    private final int floor;
    private final int from;
    private final int determinerAt;

    /// @param noun the index of the noun's first word
    /// @param floor the first word that no earlier phrase has taken
    PhraseStart(PhraseContext context, int noun, int floor) {
        this(context, noun, floor, false);
    }

    /// @param ownName whether the noun is one by which texts are called ("programme", "declaration")
    PhraseStart(PhraseContext context, int noun, int floor, boolean ownName) {
        this.ownName = ownName;
        this.context = context;
        this.sentence = context.sentence();
        this.mentions = context.mentions();
        this.noun = noun;
        this.floor = floor;
        int start = new PhraseAttributes(context, noun, floor).start();
        this.determinerAt = start > floor && context.isDeterminer(start - 1) ? start - 1 : -1;
        this.from = quantityStart(determinerAt >= 0 ? determinerAt : start);
    }

    int from() {
        return from;
    }

    /// "all of the", "two of the", "the rest of the", "all but one of the".
    private int quantityStart(int start) {
        if (start < 2 || !sentence.at(start - 1, "of")) {
            if (start > floor && context.has("determiners of all before a phrase", start - 1)) {
                return start - 1;
            }
            return start;
        }
        int q = start - 2;
        if (sentence.at(q, "one") && q > 0 && sentence.word(q - 1).is("every", "each")) {
            return q - 1;
        }
        if (context.has("quantifiers of texts", q)) {
            if (q >= 2 && sentence.at(q - 1, "but") && sentence.at(q - 2, "all")) {
                return q - 2;
            }
            return q;
        }
        if (context.has("nouns of quantity", q) && q > 0) {
            return q - 1;
        }
        return start;
    }

    boolean partitive() {
        return from < noun && context.has("partitives", from) && sentence.at(from + 1, "of");
    }

    Determiner determiner() {
        if (context.has("determiners of none", from)) {
            return Determiner.NONE;
        }
        if (isBackground()) {
            return Determiner.BACKGROUND;
        }
        if (isRest()) {
            return Determiner.REST;
        }
        if (context.has("determiners of all", from)) {
            return Determiner.ALL;
        }
        if (partitive() || context.has("indefinite determiners", from)) {
            return Determiner.INDEFINITE;
        }
        boolean definite = determinerAt >= 0 || isPossessive();
        return definite ? Determiner.DEFINITE : Determiner.BARE;
    }

    private boolean isPossessive() {
        return sentence.at(noun - 1, "'s") || sentence.at(noun - 1, "'") || !named().isEmpty() && possessiveInside();
    }

    private boolean possessiveInside() {
        for (int i = from; i < noun; i++) {
            if (sentence.at(i, "'s") || sentence.at(i, "'")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRest() {
        for (int i = from; i < noun; i++) {
            boolean other = sentence.at(i, "other") && !sentence.at(from, "a") && !sentence.at(from, "an");
            if (context.has("modifiers for the rest", i) || other) {
                return true;
            }
        }
        return sentence.at(from, "all", "but");
    }

    /// "last year's resolution", "its 2019 resolution", "an earlier text".
    private boolean isBackground() {
        for (int i = from; i < noun; i++) {
            if (context.has("background modifiers", i)
                    || sentence.word(i).token().text().matches("(?:19|20)\\d\\d")) {
                return true;
            }
            boolean period = context.has("periods", i + 1 < noun ? i + 1 : i);
            if (sentence.word(i).is("last", "next") && period) {
                return true;
            }
        }
        return false;
    }

    OptionalInt count() {
        for (int i = from; i < noun; i++) {
            if (sentence.at(i, "both")) {
                return OptionalInt.of(2);
            }
            OptionalInt n = Numerals.value(sentence.lower(i));
            boolean year = n.isPresent() && n.getAsInt() > 400;
            if (n.isPresent()
                    && !year
                    && !sentence.at(i + 1, "-")
                    && !sentence.at(i - 1, "-")
                    && !context.mentionAt(i)) {
                return n;
            }
        }
        return OptionalInt.empty();
    }

    /// Actors in the phrase that the text is called after.
    List<Actor> named() {
        List<Actor> named = new ArrayList<>();
        for (ActorMention mention : mentions) {
            if (mention.from() >= from && mention.to() <= noun && callsAfter(mention) && !isPlaceInName(mention)) {
                named.add(mention.actor());
            }
        }
        return named;
    }

    private boolean callsAfter(ActorMention mention) {
        int i = mention.to();
        boolean compound = sentence.at(i, "-") && context.mentionAt(i + 1)
                || sentence.at(mention.from() - 1, "-") && context.mentionEndsAt(mention.from() - 2);
        if (compound) {
            return true;
        }
        if (sentence.at(i, "-")) {
            return context.has("sponsors' participles", i + 1);
        }
        return !hyphenBefore(mention) && !sentence.at(mention.from() - 1, "-");
    }

    /// "the Lima work programme": a capital city in the name of something that is no draft is the place.
    private boolean isPlaceInName(ActorMention mention) {
        return mention.form() == Form.CAPITAL
                && ownName
                && !sentence.at(mention.to(), "'s")
                && !sentence.at(mention.to(), "-");
    }

    private boolean hyphenBefore(ActorMention mention) {
        return sentence.at(mention.from() - 1, "anti") || sentence.at(mention.from() - 1, "pro");
    }

    /// The attributes that tell the subject ("death penalty").
    Optional<Span> modifiers() {
        int first = -1;
        int last = -1;
        for (int i = Math.max(from, determinerAt + 1); i < noun; i++) {
            if (tellsSubject(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(sentence.span(first, last));
    }

    private boolean tellsSubject(int i) {
        Tag tag = sentence.word(i).tag();
        boolean content = tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN || tag == Tag.VERB;
        String word = sentence.lower(i);
        return content
                && !isSuperlative(i)
                && (!context.mentionAt(i)
                        || mentions.stream().anyMatch(m -> m.from() <= i && i < m.to() && isPlaceInName(m)))
                && !context.has("text modifiers", i)
                && Numerals.value(word).isEmpty()
                && !context.has("background modifiers", i)
                && !sentence.at(i + 1, "'s")
                && !(sentence.at(i - 1, "-") && context.mentionAt(i - 2));
    }

    /// "the longest draft", "the most awkward document": a judgement, no subject.
    private boolean isSuperlative(int i) {
        String word = sentence.lower(i);
        boolean form = word.length() > SHORTEST_SUPERLATIVE && word.endsWith("est");
        return sentence.word(i).tag() == Tag.ADJ && (form || sentence.at(i - 1, "most") || sentence.at(i - 1, "least"));
    }
}
