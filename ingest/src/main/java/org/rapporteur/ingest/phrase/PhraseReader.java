package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.SourceText;

/// Parts a sentence into phrases: parties, texts, verbs, other nouns, and the marks between them.
public final class PhraseReader {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Voice voice;

    /// @param voice for whom the article says "we"
    public PhraseReader(Gazetteer gazetteer, Lexicon lexicon, Voice voice) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.voice = voice;
    }

    /// Reads a sentence of a text.
    public ParsedSentence read(SourceText text, Sentence sentence) {
        List<ActorMention> mentions = mentions(sentence);
        List<Quotes.Quote> quotes = Quotes.find(sentence);
        List<ActorMention> outside = mentions.stream()
                .filter(m -> quotes.stream().noneMatch(q -> q.covers(m.from())))
                .toList();
        List<PartyPhrase> parties = PartyPhrases.find(text, sentence, outside, lexicon);
        List<TextPhrase> texts = new TextPhrases(new PhraseContext(sentence, outside, parties, quotes, lexicon)).find();
        boolean[] taken = new boolean[sentence.size()];
        List<Chunk> chunks = new ArrayList<>();
        texts.forEach(t -> take(chunks, taken, t));
        parties.forEach(p -> take(chunks, taken, p));
        quotes.forEach(q -> takeQuote(chunks, taken, q));
        new VerbGroups(sentence, lexicon, taken).find().forEach(v -> take(chunks, taken, v));
        addRest(sentence, chunks, taken);
        chunks.sort(Comparator.comparingInt(Chunk::from));
        return new ParsedSentence(sentence, mentions, quotes, chunks);
    }

    private List<ActorMention> mentions(Sentence sentence) {
        List<ActorMention> mentions = new ArrayList<>(
                gazetteer.actors(sentence.words().stream().map(Word::token).toList()));
        mentions.addAll(voice.mentions(sentence));
        mentions.sort(Comparator.comparingInt(ActorMention::from));
        return mentions;
    }

    private static void take(List<Chunk> chunks, boolean[] taken, Chunk chunk) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (taken[i]) {
                return;
            }
        }
        chunks.add(chunk);
        for (int i = chunk.from(); i < chunk.to(); i++) {
            taken[i] = true;
        }
    }

    private static void takeQuote(List<Chunk> chunks, boolean[] taken, Quotes.Quote quote) {
        take(chunks, taken, new Mark(quote.open(), quote.close() + 1, Mark.Kind.QUOTE, "\""));
    }

    private void addRest(Sentence sentence, List<Chunk> chunks, boolean[] taken) {
        DashPairs dashes = DashPairs.of(sentence, taken);
        for (int i = 0; i < sentence.size(); i++) {
            if (taken[i]) {
                continue;
            }
            int to = i;
            while (to < sentence.size() && !taken[to] && isNominal(sentence, to, to > i)) {
                to++;
            }
            if (to > i) {
                boolean pronoun = to == i + 1 && sentence.word(i).tag() == Tag.PRON;
                chunks.add(new NounPhrase(
                        i, to, sentence.word(to - 1).lemma(), pronoun || isPronoun(sentence.word(i), to - i)));
                i = to - 1;
            } else {
                Mark.Kind kind = dashes.kind(i).orElse(kind(sentence, i));
                chunks.add(new Mark(i, i + 1, kind, sentence.lower(i)));
            }
        }
    }

    private static boolean isPronoun(Word word, int length) {
        return length == 1
                && word.is("it", "they", "this", "that", "these", "those", "both", "them", "all", "each", "itself");
    }

    private boolean isNominal(Sentence sentence, int i, boolean inside) {
        Word word = sentence.word(i);
        if (isRelative(sentence, i)
                || lexicon.has("subordinators", word.lower()) && word.tag() != Tag.NOUN && !word.is("that")) {
            return false;
        }
        return switch (word.tag()) {
            case DET, ADJ, NOUN, PROPN, NUM, VERB ->
                !word.is("and", "or")
                        && (!inside
                                || word.tag() != Tag.DET
                                || sentence.word(i - 1).is("all", "both", "such", "half"));
            case PRON -> !inside || sentence.word(i - 1).tag() == Tag.DET;
            case PART -> inside && word.lower().startsWith("'");
            case PUNCT, SYM ->
                inside
                        && word.is("-", "–", "'s", "'")
                        && i + 1 < sentence.size()
                        && !sentence.word(i).token().spaceBefore();
            default -> inside && word.is("'s", "'");
        };
    }

    private boolean isRelative(Sentence sentence, int i) {
        if (!lexicon.has("relative pronouns", sentence.lower(i))) {
            return false;
        }
        return !sentence.at(i, "that") || i > 0 && nominalBefore(sentence, i);
    }

    private static boolean nominalBefore(Sentence sentence, int i) {
        Tag before = sentence.word(i - 1).tag();
        boolean verbAfter = i + 1 < sentence.size()
                && (sentence.word(i + 1).tag() == Tag.VERB
                        || sentence.word(i + 1).tag() == Tag.AUX
                        || sentence.word(i + 1).tag() == Tag.PROPN
                        || sentence.word(i + 1).tag() == Tag.ADV
                        || sentence.word(i + 1).tag() == Tag.PRON
                        || sentence.word(i + 1).tag() == Tag.DET);
        return verbAfter
                && (before == Tag.NOUN
                        || before == Tag.PROPN
                        || before == Tag.NUM
                        || before == Tag.PRON
                        || sentence.at(i - 1, ")")
                        || sentence.at(i - 1, "’"));
    }

    private Mark.Kind kind(Sentence sentence, int i) {
        Word word = sentence.word(i);
        if (isRelative(sentence, i)) {
            return Mark.Kind.RELATIVE;
        }
        return switch (word.lower()) {
            case "," -> Mark.Kind.COMMA;
            case "(", "[" -> Mark.Kind.OPEN;
            case ")", "]" -> Mark.Kind.CLOSE;
            case ".", ";", ":", "!", "?", "—", "–", "…", "|" -> Mark.Kind.STOP;
            case "-" -> word.token().spaceBefore() ? Mark.Kind.STOP : Mark.Kind.OTHER;
            case "and", "or", "but", "yet", "nor", "&" -> Mark.Kind.COORDINATOR;
            case "that" -> Mark.Kind.SUBORDINATOR;
            default ->
                lexicon.has("subordinators", word.lower()) && !isPrepositional(sentence, i)
                        ? Mark.Kind.SUBORDINATOR
                        : word.tag() == Tag.ADP || word.tag() == Tag.SCONJ || word.is("to", "by", "with")
                                ? Mark.Kind.PREPOSITION
                                : Mark.Kind.OTHER;
        };
    }

    /// "after", "before", "as", "since", "until" before a noun phrase with no verb behind it open no clause.
    private static boolean isPrepositional(Sentence sentence, int i) {
        if (!sentence.word(i).is("after", "before", "as", "since", "until", "than", "once")) {
            return false;
        }
        if (sentence.at(i, "as", "a", "whole")) {
            return true;
        }
        for (int k = i + 1; k < sentence.size() && sentence.word(k).tag() != Tag.PUNCT; k++) {
            if (sentence.word(k).tag() == Tag.VERB || sentence.word(k).tag() == Tag.AUX) {
                return sentence.lower(k).endsWith("ing");
            }
        }
        return true;
    }
}
