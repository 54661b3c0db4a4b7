package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.Quotes;
import org.rapporteur.ingest.phrase.TextPhrase;

/// Reads the wording that a stretch of words names: what stands in quotation marks in it, or the phrase itself.
final class WordingReader {
    private static final int LONGEST_LEAD = 12;

    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final SpokenWords spoken;

    WordingReader(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
        this.spoken = new SpokenWords(reading, lexicon);
    }

    /// The wording that begins in a stretch.
    Wording read(Slot slot) {
        Wording wording = readPhrase(slot);
        if (wording instanceof Wording.Named named && !named.quoted()) {
            wording = bracketed(named);
        }
        boolean denied = slot.from() < sentence.size() && sentence.at(slot.from(), "no");
        return denied && wording instanceof Wording.Named named ? named.turned() : wording;
    }

    /// "the sentence about the dam ("destruction of dams")": the words themselves follow in brackets.
    private Wording bracketed(Wording.Named named) {
        int end = named.to();
        while (end < sentence.size() && named.span().overlaps(sentence.span(end, end))) {
            end++;
        }
        int open = end;
        return parsed.quotes().stream()
                .filter(q -> q.open() == open + 1 && sentence.word(open).is("(", "[", "—", "–", ":"))
                .findFirst()
                .<Wording>map(q -> new Wording.Named(
                        sentence.span(q.open() + 1, q.close() - 1),
                        named.from(),
                        q.close() + 1,
                        true,
                        named.part(),
                        named.inverted()))
                .orElse(named);
    }

    private Wording readPhrase(Slot slot) {
        if (slot.from() >= sentence.size() || slot.from() >= slot.to() || opensNothing(slot.from())) {
            return new Wording.Unsaid();
        }
        Optional<Quotes.Quote> quote = quoteIn(slot);
        if (quote.isPresent()) {
            return spoken.isSpeech(parsed.indexAt(quote.get().open()))
                    ? new Wording.Other()
                    : quoted(slot, quote.get());
        }
        int inner = behindWhole(slot.from());
        if (inner > slot.from()) {
            return readPhrase(new Slot(inner, slot.to()));
        }
        return isTask(slot.from()) ? new Wording.Other() : unquoted(slot);
    }

    /// "the whole of paragraph 12", "all of it".
    private int behindWhole(int from) {
        int of = sentence.at(from, "the") && sentence.at(from + 1, "whole") ? from + 2 : from + 1;
        boolean whole = of == from + 2 || sentence.word(from).is("all", "most");
        return whole && sentence.at(of, "of") ? of + 1 : from;
    }

    /// "to co-sponsor it": what somebody wants to do, unless it is to have words in or out.
    private boolean isTask(int from) {
        return sentence.at(from, "to")
                && from + 1 < sentence.size()
                && sentence.word(from + 1).tag() == Tag.VERB
                && !isInclusion(from + 1)
                && !isRemoval(from + 1);
    }

    private boolean opensNothing(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.PUNCT && parsed.quotes().stream().noneMatch(q -> q.open() == i)
                || tag == Tag.CCONJ
                || sentence.word(i).is("on", "at", "in", "for", "until", "because", "when", "too", "either");
    }

    /// The first quotation before a stop: what a debate is about.
    Wording anyQuoted(Slot slot) {
        for (int i = slot.from(); i < slot.to() && !sentence.word(i).is(".", ";", ":"); i++) {
            int word = i;
            Optional<Quotes.Quote> quote =
                    parsed.quotes().stream().filter(q -> q.open() == word).findFirst();
            if (quote.isPresent()) {
                return quoted(slot, quote.get());
            }
        }
        return read(slot);
    }

    /// A quotation that belongs to the phrase: nothing but the words of a phrase stand between.
    private Optional<Quotes.Quote> quoteIn(Slot slot) {
        for (int i = slot.from(); i < Math.min(slot.to(), slot.from() + LONGEST_LEAD); i++) {
            int word = i;
            Optional<Quotes.Quote> quote =
                    parsed.quotes().stream().filter(q -> q.open() == word).findFirst();
            if (quote.isPresent()) {
                return quote;
            }
            boolean apposition = sentence.at(i, ",") && parsed.quotes().stream().anyMatch(q -> q.open() == word + 1);
            if (!leadsOn(i) && !apposition) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean leadsOn(int i) {
        Tag tag = sentence.word(i).tag();
        return switch (tag) {
            case PRON ->
                sentence.at(i, "it")
                                && i + 1 < sentence.size()
                                && sentence.word(i + 1).tag() == Tag.AUX
                        || !sentence.word(i).is("it", "them", "him", "her", "us", "which", "who", "whom", "they");
            case DET, ADJ, NOUN, ADP, NUM, ADV, PART, SCONJ, PROPN ->
                !sentence.word(i).is("which", "that", "who", "whom") || sentence.at(i, "that") && i <= 2;
            case CCONJ -> sentence.word(i).is("or", "and");
            case VERB ->
                sentence.lower(i).endsWith("ing")
                        || sentence.at(i - 1, "to")
                        || isReading(i)
                        || i > 0 && sentence.word(i - 1).tag() == Tag.AUX;
            case AUX -> true;
            default -> sentence.word(i).is("-", "'s", "/");
        };
    }

    private boolean isReading(int i) {
        return sentence.word(i).is("read", "reads", "use", "decide", "say", "says");
    }

    private Wording quoted(Slot slot, Quotes.Quote quote) {
        int last = quote.close() - 1;
        while (last > quote.open() + 1 && sentence.word(last).is(",", ".")) {
            last--;
        }
        return new Wording.Named(
                sentence.span(quote.open() + 1, last),
                slot.from(),
                quote.close() + 1,
                true,
                any(slot.from(), quote.open(), "wording nouns"),
                any(slot.from(), quote.open(), "removal words"));
    }

    private boolean any(int from, int to, String list) {
        for (int i = from; i < to; i++) {
            if (lexicon.has(list, noun(i)) || lexicon.has(list, sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private String noun(int i) {
        return Lemmas.noun(sentence.lower(i));
    }

    private Wording unquoted(Slot slot) {
        int i = slot.from();
        boolean inverted = false;
        boolean lead = false;
        for (int k = i; k < slot.to() && isLead(k); k++) {
            if (isRemoval(k) || isInclusion(k) && !namesPart(k)) {
                inverted |= isRemoval(k);
                lead = true;
                i = sentence.word(Math.min(k + 1, sentence.size() - 1)).is("of", "to", "on") ? k + 2 : k + 1;
                k = i - 1;
            }
        }
        if (i >= slot.to() || lead && !isNominal(i)) {
            return lead ? new Wording.Pointing(false, inverted) : new Wording.Unsaid();
        }
        if (isPronoun(i) || isSuch(i)) {
            return new Wording.Pointing(true, inverted);
        }
        return new WordingPhrase(reading, lexicon).read(new Slot(i, slot.to()), inverted);
    }

    /// "its", "the", "a direct", "any" before "inclusion", "deletion", "reference".
    private boolean isLead(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.DET
                || tag == Tag.ADJ
                || sentence.word(i).is("its", "their", "to", "whether", "how")
                || isInclusion(i)
                || isRemoval(i);
    }

    /// "a reference to sanctions", but not "a reference to it".
    private boolean namesPart(int i) {
        return lexicon.has("wording nouns", noun(i))
                && i + 2 < sentence.size()
                && sentence.word(i + 1).is("to", "of")
                && !isPronoun(i + 2);
    }

    private boolean isInclusion(int i) {
        return lexicon.has("inclusion words", noun(i))
                || lexicon.has("inclusion words", sentence.word(i).lemma());
    }

    private boolean isRemoval(int i) {
        return lexicon.has("removal words", noun(i))
                || lexicon.has("removal words", sentence.word(i).lemma());
    }

    private boolean isNominal(int i) {
        Chunk chunk = parsed.chunk(parsed.indexAt(i));
        return chunk instanceof NounPhrase || chunk instanceof TextPhrase || chunk instanceof PartyPhrase;
    }

    private boolean isPronoun(int i) {
        return sentence.word(i).is("it", "them", "this", "that", "these", "those", "which", "they", "such", "one")
                && (i + 1 >= sentence.size() || !isNounAt(i + 1));
    }

    /// "any such thing", "this combination of words".
    private boolean isSuch(int i) {
        boolean thing = sentence.word(i).is("any", "no") && sentence.at(i + 1, "such");
        boolean words = sentence.word(i).is("this", "these", "those")
                && i + 1 < sentence.size()
                && lexicon.has("word nouns", noun(i + 1));
        return thing || words;
    }

    private boolean isNounAt(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN;
    }
}
