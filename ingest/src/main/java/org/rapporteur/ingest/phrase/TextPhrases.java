package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// Finds the phrases that name or refer to texts.
final class TextPhrases {
    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final List<PartyPhrase> parties;
    private final List<Quotes.Quote> quotes;
    private final Lexicon lexicon;
    private final TopicReader topics;

    TextPhrases(
            Sentence sentence,
            List<ActorMention> mentions,
            List<PartyPhrase> parties,
            List<Quotes.Quote> quotes,
            Lexicon lexicon) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.parties = parties;
        this.quotes = quotes;
        this.lexicon = lexicon;
        this.topics = new TopicReader(sentence, parties, lexicon);
    }

    List<TextPhrase> find() {
        List<TextPhrase> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<TextPhrase> title = i < end ? Optional.empty() : quotedTitle(i);
            if (i < end || inQuote(i) && title.isEmpty()) {
                continue;
            }
            Optional<TextPhrase> phrase = title.isPresent() ? title : at(i, end);
            if (phrase.isPresent() && !found.isEmpty() && completes(found.getLast(), phrase.get())) {
                found.set(found.size() - 1, withSymbol(found.getLast(), phrase.get()));
                end = Math.max(phrase.get().to(), end);
            } else if (phrase.isPresent()) {
                found.add(phrase.get());
                end = Math.max(phrase.get().to(), end);
            }
        }
        return found;
    }

    /// "an amendment to that effect (L.22)": the symbol belongs to the noun before, with nothing but a short tail
    /// between.
    private boolean completes(TextPhrase before, TextPhrase symbol) {
        boolean bare = before.symbol().isEmpty()
                && !before.plural()
                && before.topics().isEmpty()
                && before.quoted().isEmpty()
                && symbol.symbol().isPresent()
                && sentence.at(symbol.head() - 1, "(");
        if (!bare || symbol.head() - before.to() > 5) {
            return false;
        }
        for (int i = before.to(); i < symbol.head() - 1; i++) {
            Tag tag = sentence.word(i).tag();
            if (tag != Tag.ADP
                    && tag != Tag.DET
                    && tag != Tag.NOUN
                    && tag != Tag.ADJ
                    && tag != Tag.PRON
                    && tag != Tag.PART) {
                return false;
            }
        }
        return before.to() < symbol.head();
    }

    private static TextPhrase withSymbol(TextPhrase phrase, TextPhrase symbol) {
        return new TextPhrase(
                phrase.from(),
                symbol.to(),
                phrase.head(),
                phrase.kind(),
                phrase.strength(),
                phrase.determiner(),
                false,
                phrase.count(),
                phrase.named(),
                phrase.modifiers(),
                phrase.topics(),
                phrase.quoted(),
                symbol.symbol());
    }

    /// "Cuba tabled “Human rights and solidarity”", "“Care at work” (L.5)": a title that stands for its text.
    private Optional<TextPhrase> quotedTitle(int i) {
        Optional<Quotes.Quote> quote = quotes.stream()
                .filter(q -> q.open() == i && q.close() - q.open() > 2)
                .filter(q -> sentence.word(q.open() + 1).token().capitalised())
                .findFirst();
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int after = quote.get().close() + 1;
        int symbol = symbolAfter(after);
        boolean tabled =
                i > 0 && lexicon.has("tabling verbs", sentence.word(i - 1).lemma()) || describedAsText(after);
        if (symbol < 0 && !tabled) {
            return Optional.empty();
        }
        int to = symbol < 0 ? after : sentence.at(symbol + 1, ")") ? symbol + 2 : symbol + 1;
        return Optional.of(new TextPhrase(
                i,
                to,
                symbol < 0 ? i : symbol,
                Optional.empty(),
                Strength.STRONG,
                Determiner.DEFINITE,
                false,
                OptionalInt.of(1),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(sentence.span(i + 1, contentEnd(quote.get()))),
                symbol < 0
                        ? Optional.empty()
                        : Optional.of(sentence.word(symbol).text())));
    }

    /// "“Postal Strategy”, a declaration ...": what stands beside the quotation says that it is a text.
    private boolean describedAsText(int after) {
        if (!sentence.at(after, ",")
                || !sentence.word(Math.min(after + 1, sentence.size() - 1)).is("a", "an", "the")) {
            return false;
        }
        for (int i = after + 2; i < Math.min(after + 5, sentence.size()); i++) {
            if (TextNouns.standard().endingAt(sentence, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean inQuote(int i) {
        return quotes.stream().anyMatch(q -> q.covers(i));
    }

    private Optional<TextPhrase> at(int i, int floor) {
        if (Symbols.is(sentence.word(i).text())) {
            return Optional.of(symbolPhrase(i, floor));
        }
        Optional<TextNouns.Found> noun = TextNouns.standard().endingAt(sentence, i);
        if (noun.isPresent() && isHead(noun.get(), i)) {
            return Optional.of(nounPhrase(noun.get(), i, floor));
        }
        return elliptical(i, floor);
    }

    private boolean isHead(TextNouns.Found noun, int i) {
        if (TextNouns.standard()
                .endingAt(sentence, i + 1 < sentence.size() ? i + 1 : i)
                .filter(n -> i + 1 < sentence.size() && n.from() <= i)
                .isPresent()) {
            return false;
        }
        boolean verb = sentence.word(i).tag() == Tag.VERB && !isDeterminerLike(i - 1);
        boolean compound = i + 1 < sentence.size()
                && sentence.word(i + 1).tag() == Tag.NOUN
                && TextNouns.standard().endingAt(sentence, i + 1).isPresent();
        return !verb && !compound && noun.from() >= 0;
    }

    private boolean isDeterminerLike(int i) {
        return i >= 0
                && (sentence.word(i).tag() == Tag.DET
                        || sentence.word(i).tag() == Tag.ADJ
                        || sentence.word(i).tag() == Tag.NUM
                        || sentence.at(i, "'s"));
    }

    private TextPhrase symbolPhrase(int i, int floor) {
        boolean the = i > floor && sentence.at(i - 1, "the");
        TextPhrase phrase = withTail(
                the ? i - 1 : i,
                i,
                i,
                kindBeside(i),
                Strength.STRONG,
                Determiner.DEFINITE,
                false,
                OptionalInt.empty(),
                List.of(),
                Optional.empty());
        return subjectBefore(i, floor).map(s -> withSubject(phrase, s)).orElse(phrase);
    }

    /// "L.10, a page of late changes": the noun beside a symbol tells that it is an amendment.
    private Optional<TextKind> kindBeside(int symbol) {
        boolean beside = sentence.at(symbol + 1, ",")
                && sentence.word(Math.min(symbol + 2, sentence.size() - 1)).is("a", "an", "the", "another");
        for (int i = symbol + 3; beside && i < Math.min(symbol + 9, sentence.size()); i++) {
            if (sentence.word(i).tag() == Tag.PUNCT || sentence.word(i).tag() == Tag.VERB) {
                break;
            }
            Optional<TextNouns.Found> noun = TextNouns.standard().endingAt(sentence, i);
            if (noun.isPresent()) {
                return noun.get().noun().kind().filter(TextKind.AMENDMENT::equals);
            }
        }
        return Optional.empty();
    }

    /// "brought equal access to justice (L.3)", "On crimes against wildlife, L.4 was penned by": the subject's first
    /// and
    /// last word before a symbol.
    private Optional<int[]> subjectBefore(int symbol, int floor) {
        if (sentence.at(symbol - 1, "(") && symbol - 2 >= floor) {
            int from = nominalStart(symbol - 2, floor);
            int first = from;
            boolean onlyName = mentions.stream().anyMatch(m -> m.from() <= first + 1 && m.to() == symbol - 1);
            return from <= symbol - 2 && !onlyName ? Optional.of(new int[] {from, symbol - 2}) : Optional.empty();
        }
        boolean fronted =
                sentence.at(symbol - 1, ",") && lexicon.has("topic openers", sentence.lower(floor)) && floor == 0;
        return fronted && symbol > 2 ? Optional.of(new int[] {1, symbol - 2}) : Optional.empty();
    }

    private int nominalStart(int last, int floor) {
        int i = last;
        while (i >= floor && isNominal(i)) {
            i--;
        }
        int from = i + 1;
        while (from <= last
                && (sentence.word(from).tag() == Tag.ADP
                        || sentence.word(from).tag() == Tag.CCONJ
                        || sentence.word(from).tag() == Tag.PUNCT
                        || sentence.word(from).is("to"))) {
            from++;
        }
        return from;
    }

    private boolean isNominal(int i) {
        if (parties.stream().anyMatch(p -> p.from() <= i && i < p.to())) {
            return false;
        }
        Tag tag = sentence.word(i).tag();
        boolean inside = sentence.word(i).is("of", "for", "and", "to", "in", "with", "against", "by", "at", "-");
        return switch (tag) {
            case NOUN, ADJ, PROPN, NUM, DET -> true;
            case VERB -> sentence.lower(i).endsWith("ing");
            default -> inside;
        };
    }

    /// "its perennial on outer space (L.18)": the noun before "on" belongs to the phrase.
    private int withOpener(int subject) {
        if (subject < 2 || !lexicon.has("topic openers", sentence.lower(subject - 1))) {
            return subject;
        }
        int i = subject - 1;
        if (i > 0 && sentence.word(i - 1).is(",", "and")) {
            return i;
        }
        while (i > 0
                && (sentence.word(i - 1).tag() == Tag.NOUN
                        || sentence.word(i - 1).tag() == Tag.ADJ
                        || sentence.word(i - 1).tag() == Tag.DET
                        || sentence.word(i - 1).is("its", "their"))
                && parties.stream().noneMatch(p -> p.to() > subject - 3 && p.from() < subject)) {
            i--;
        }
        return i < subject - 1 ? i : subject;
    }

    private TextPhrase withSubject(TextPhrase phrase, int[] subject) {
        if (!phrase.topics().isEmpty() || phrase.quoted().isPresent()) {
            return phrase;
        }
        boolean bracket = sentence.at(subject[1] + 1, "(");
        int end = bracket && sentence.at(phrase.to(), ")") ? phrase.to() + 1 : phrase.to();
        return new TextPhrase(
                withOpener(subject[0]),
                end,
                phrase.head(),
                phrase.kind(),
                phrase.strength(),
                phrase.determiner(),
                false,
                phrase.count(),
                phrase.named(),
                Optional.empty(),
                List.of(sentence.span(subject[0], subject[1])),
                Optional.empty(),
                phrase.symbol());
    }

    /// "another on X", "one on X", "the second, on X", "the one on X": a text's noun left out.
    private Optional<TextPhrase> elliptical(int i, int floor) {
        if (sentence.word(i).is("former", "latter") && sentence.at(i - 1, "the") && !nounAt(i + 1)) {
            return Optional.of(new TextPhrase(
                    i - 1,
                    i + 1,
                    i,
                    Optional.empty(),
                    Strength.STRONG,
                    Determiner.DEFINITE,
                    false,
                    OptionalInt.of(1),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        boolean that =
                i > floor && sentence.word(i - 1).is("that", "this") && !nounAt(i + 1) && !sentence.at(i + 1, "of");
        if (sentence.at(i, "one") && that) {
            return Optional.of(proxy(i - 1, i));
        }
        if (sentence.at(i, "one") && isAttributed(i)) {
            return Optional.of(attributedOne(i, floor));
        }
        boolean symbolBeside =
                sentence.word(i).is("one", "another") && sentence.at(i + 1, ",") && symbolAfter(i + 1) == i + 2;
        if (symbolBeside) {
            return Optional.of(symbolPhrase(i + 2, i + 2)).map(p -> startingAt(p, i));
        }
        Optional<TextPhrase> ordinal = ordinal(i);
        if (ordinal.isPresent()) {
            return ordinal;
        }
        if (!sentence.word(i)
                .is("one", "another", "second", "third", "fourth", "other", "first", "that", "ones", "two", "three")) {
            return Optional.empty();
        }
        if (sentence.word(i).is("one", "another", "second", "third") && afterSponsors(i + 1) > 0) {
            boolean the = i > floor && sentence.at(i - 1, "the");
            return Optional.of(withTail(
                    the ? i - 1 : i,
                    i,
                    i,
                    Optional.empty(),
                    Strength.WEAK,
                    the ? Determiner.DEFINITE : Determiner.INDEFINITE,
                    false,
                    OptionalInt.of(1),
                    List.of(),
                    Optional.empty()));
        }
        int on = sentence.at(i + 1, ",") ? i + 2 : i + 1;
        if (!sentence.word(Math.min(on, sentence.size() - 1)).is("on", "concerning", "about", "regarding")
                || on >= sentence.size()) {
            return Optional.empty();
        }
        int from = i;
        while (from > floor && sentence.word(from - 1).is("the", "a", "an", "other")) {
            from--;
        }
        boolean definite = sentence.at(from, "the") || sentence.at(i, "that");
        boolean plural = sentence.word(i).is("ones", "two", "three");
        return Optional.of(withTail(
                from,
                i,
                i,
                Optional.empty(),
                Strength.WEAK,
                definite ? Determiner.DEFINITE : Determiner.INDEFINITE,
                plural,
                OptionalInt.empty(),
                List.of(),
                Optional.empty()));
    }

    /// "supported that one": the text just spoken of.
    private TextPhrase proxy(int from, int head) {
        return withTail(
                from,
                head,
                head,
                Optional.empty(),
                Strength.PROXY,
                Determiner.DEFINITE,
                false,
                OptionalInt.of(1),
                List.of(),
                Optional.empty());
    }

    private TextPhrase attributedOne(int i, int floor) {
        PhraseStart start = new PhraseStart(sentence, mentions, lexicon, i, floor);
        return withTail(
                i - 2,
                i,
                i,
                Optional.empty(),
                Strength.PROXY,
                Determiner.DEFINITE,
                false,
                OptionalInt.of(1),
                start.named(),
                Optional.empty());
    }

    /// "the African one"
    private boolean isAttributed(int one) {
        boolean adjective = one >= 2 && sentence.word(one - 1).tag() == Tag.ADJ && sentence.at(one - 2, "the");
        return adjective && !nounAt(one + 1) && !sentence.at(one + 1, "of");
    }

    private static TextPhrase startingAt(TextPhrase phrase, int from) {
        return new TextPhrase(
                from,
                phrase.to(),
                phrase.head(),
                phrase.kind(),
                phrase.strength(),
                phrase.determiner(),
                false,
                phrase.count(),
                phrase.named(),
                phrase.modifiers(),
                phrase.topics(),
                phrase.quoted(),
                phrase.symbol());
    }

    /// "the first", "the other", "the second of these": one of several that were announced before.
    private Optional<TextPhrase> ordinal(int i) {
        boolean word =
                sentence.word(i).is("first", "second", "third", "fourth", "other", "last") && sentence.at(i - 1, "the");
        boolean alone = i + 1 >= sentence.size()
                || sentence.word(i + 1)
                        .is(
                                ",", "was", "is", "would", "had", "has", "were", "will", "of", "by", "from", "(", "–",
                                "—", ":");
        boolean of = sentence.at(i + 1, "of")
                && !sentence.word(Math.min(i + 2, sentence.size() - 1)).is("these", "those", "them", "the");
        boolean oneOf = sentence.at(i - 2, "of") || sentence.at(i - 2, "for");
        if (!word
                || oneOf
                || !alone
                || of
                || sentence.at(i + 1, ",")
                        && sentence.word(Math.min(i + 2, sentence.size() - 1)).is("on", "concerning", "about")) {
            return Optional.empty();
        }
        int to = sentence.at(i + 1, "of")
                        && sentence.word(Math.min(i + 2, sentence.size() - 1)).is("these", "those", "them")
                ? i + 3
                : i + 1;
        return Optional.of(withTail(
                i - 1,
                i,
                to - 1,
                Optional.empty(),
                Strength.PROXY,
                Determiner.DEFINITE,
                false,
                OptionalInt.of(1),
                List.of(),
                Optional.empty()));
    }

    private boolean nounAt(int i) {
        return i < sentence.size()
                && (sentence.word(i).tag() == Tag.NOUN
                        || sentence.word(i).tag() == Tag.PROPN
                        || sentence.word(i).tag() == Tag.ADJ);
    }

    private TextPhrase nounPhrase(TextNouns.Found noun, int head, int floor) {
        PhraseStart start = new PhraseStart(sentence, mentions, lexicon, noun.from(), floor);
        boolean plural =
                sentence.lower(head).endsWith("s") && !sentence.lower(head).endsWith("ss");
        Determiner determiner = start.determiner();
        boolean many = plural && !(determiner == Determiner.INDEFINITE && start.partitive()) && !firstOfSymbols(head);
        return withTail(
                start.from(),
                head,
                head,
                noun.noun().kind(),
                strength(noun, head),
                determiner,
                many,
                start.count(),
                start.named(),
                start.modifiers());
    }

    /// "the WHO Pandemic Agreement": a name in capitals is no mere stand-in.
    private Strength strength(TextNouns.Found noun, int head) {
        boolean name = head > 0
                && sentence.word(head).token().capitalised()
                && sentence.word(head - 1).token().capitalised();
        return noun.noun().strength() == Strength.PROXY && name
                ? Strength.WEAK
                : noun.noun().strength();
    }

    /// "the decisions on forests (L.5), on seas (L.6) and on birds (L.7)": each subject has its own symbol, so the
    /// noun's own
    /// phrase is about the first one only.
    private boolean firstOfSymbols(int head) {
        int open = topicOpener(head + 1);
        if (open == 0) {
            return false;
        }
        int end = topics.end(open);
        return sentence.at(end, "(") && symbolAfter(end) == end + 1;
    }

    /// Reads what follows the noun: a symbol, a title in quotation marks, the subject.
    private TextPhrase withTail(
            int from,
            int head,
            int last,
            Optional<TextKind> kind,
            Strength strength,
            Determiner determiner,
            boolean plural,
            OptionalInt count,
            List<Actor> named,
            Optional<Span> modifiers) {
        int to = last + 1;
        Optional<String> symbol = Symbols.is(sentence.word(head).text())
                ? Optional.of(sentence.word(head).text())
                : Optional.empty();
        if (symbol.isEmpty() && !plural) {
            int s = symbolAfter(to);
            if (s >= 0) {
                symbol = Optional.of(sentence.word(s).text());
                to = sentence.at(s + 1, ")") && sentence.at(s - 1, "(") ? s + 2 : s + 1;
            }
        }
        Optional<Quotes.Quote> quote = quoteAfter(to);
        if (quote.isPresent()) {
            to = quote.get().close() + 1;
            int s = symbolAfter(to);
            if (s >= 0 && symbol.isEmpty()) {
                symbol = Optional.of(sentence.word(s).text());
                to = sentence.at(s + 1, ")") ? s + 2 : s + 1;
            }
        }
        Optional<Span> quoted = quote.map(q -> sentence.span(q.open() + 1, contentEnd(q)));
        Topic topic = quoted.isPresent() ? new Topic(to, List.of()) : topicAfter(to, plural, count.orElse(0));
        int end = topic.contiguous() ? topic.end() : to;
        if (symbol.isEmpty() && topic.contiguous() && !plural && sentence.at(end, "(") && symbolAfter(end) == end + 1) {
            symbol = Optional.of(sentence.word(end + 1).text());
            end = sentence.at(end + 2, ")") ? end + 3 : end + 2;
        }
        return new TextPhrase(
                from,
                end,
                head,
                kind,
                strength,
                determiner,
                plural,
                count,
                named,
                modifiers,
                topic.spans(),
                quoted,
                symbol);
    }

    private int contentEnd(Quotes.Quote quote) {
        int end = quote.close() - 1;
        return end > quote.open() + 1 && (sentence.at(end, ",") || sentence.at(end, ".")) ? end - 1 : end;
    }

    private int symbolAfter(int i) {
        int j = sentence.at(i, "(") || sentence.at(i, ",") ? i + 1 : i;
        return j < sentence.size() && Symbols.is(sentence.word(j).text()) ? j : -1;
    }

    private Optional<Quotes.Quote> quoteAfter(int i) {
        int j = i;
        while (sentence.word(Math.min(j, sentence.size() - 1))
                        .is(
                                ",",
                                "titled",
                                "entitled",
                                "called",
                                "named",
                                "headed",
                                "on",
                                "the",
                                "under",
                                "title",
                                "(",
                                "known",
                                "as",
                                "formally")
                && j - i < 4) {
            j++;
        }
        int at = j;
        boolean announced = j > i;
        return quotes.stream()
                .filter(q -> q.open() == at && q.close() - q.open() > 2)
                .filter(q -> announced || sentence.word(q.open() + 1).token().capitalised())
                .findFirst();
    }

    /// Where a subject was read to, and the subject or subjects.
    private record Topic(int end, List<Span> spans, boolean contiguous) {
        Topic(int end, List<Span> spans) {
            this(end, spans, true);
        }
    }

    private Topic topicAfter(int to, boolean plural, int count) {
        int open = topicOpener(to);
        if (open > 0) {
            int end = topics.end(open);
            boolean owner = sentence.at(end, "'s") || sentence.at(end, "'");
            return end > open && !owner ? subjects(open, end, plural, count) : new Topic(to, List.of());
        }
        int later = afterSponsors(to);
        if (later > 0 && lexicon.has("topic openers", sentence.lower(later)) && !dateAt(later + 1)) {
            int end = topics.end(later + 1);
            return end > later + 1
                    ? new Topic(end, topics.split(later + 1, end, plural, count), false)
                    : new Topic(to, List.of());
        }
        return new Topic(to, List.of());
    }

    /// The subject, and for several texts those that follow: "resolutions on rice, on wheat and on rye".
    private Topic subjects(int open, int firstEnd, boolean plural, int count) {
        List<Span> spans = new ArrayList<>(topics.split(open, firstEnd, plural, count));
        int end = firstEnd;
        int next = plural ? furtherSubject(end) : 0;
        while (next > 0 && topics.end(next) > next) {
            end = topics.end(next);
            spans.addAll(topics.split(next, end, true, count));
            next = furtherSubject(end);
        }
        return new Topic(end, spans);
    }

    /// The index behind ", on", "and on" or ", and on"; 0 where none stands there.
    private int furtherSubject(int i) {
        int comma = sentence.at(i, ",") ? i + 1 : i;
        int on = sentence.at(comma, "and") ? comma + 1 : comma;
        return on > i && on + 1 < sentence.size() && sentence.at(on, "on") && !dateAt(on + 1) ? on + 1 : 0;
    }

    /// The index where the subject begins after "on", "aimed at", "calling for", "to"; 0 where none does.
    private int topicOpener(int i) {
        int j = sentence.at(i, ",") && lexicon.has("topic openers", sentence.lower(i + 1)) ? i + 1 : i;
        if (j >= sentence.size()) {
            return 0;
        }
        if (lexicon.has("topic openers", sentence.lower(j))) {
            int start = sentence.at(j, "concerned") ? j + 2 : j + 1;
            return start < sentence.size() && !dateAt(start) ? start : 0;
        }
        if (sentence.at(j, "dealing", "with")
                || sentence.at(j, "relating", "to")
                || sentence.at(j, "related", "to")
                || sentence.at(j, "aimed", "at")
                || sentence.at(j, "devoted", "to")
                || sentence.at(j, "dedicated", "to")) {
            return j + 2;
        }
        boolean content = lexicon.has("content verbs", sentence.word(j).lemma())
                || lexicon.has(
                        "content verbs",
                        org.rapporteur.ingest.language.Lemmas.standard().verb(sentence.lower(j)));
        boolean pronoun = j + 1 < sentence.size() && sentence.word(j + 1).tag() == Tag.PRON;
        if (content && sentence.lower(j).endsWith("ing") && !pronoun) {
            return j;
        }
        boolean infinitive =
                sentence.at(j, "to") && j + 1 < sentence.size() && lexicon.has("content verbs", sentence.lower(j + 1));
        return infinitive ? j + 1 : 0;
    }

    private boolean dateAt(int i) {
        return sentence.lower(i)
                        .matches(
                                "(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d+.*|(?:january|february|march|april|may|june|july|august|september|october|november|december)")
                || sentence.at(i, "behalf")
                || sentence.at(i, "the", "last")
                || sentence.at(i, "the", "first")
                || sentence.at(i, "the", "final")
                || sentence.at(i, "the", "second", "day");
    }

    /// "a draft by Chile on X", "a text, tabled by A and B, on X": the index after the sponsors, or 0.
    private int afterSponsors(int i) {
        int j = i;
        int limit = i + 8;
        while (j < sentence.size() && j < limit && !partyFrom(j)) {
            Tag tag = sentence.word(j).tag();
            boolean link = sentence.word(j).is("by", "from", "of", "and", ",", "(")
                    || tag == Tag.ADV
                    || tag == Tag.AUX
                    || tag == Tag.VERB && sentence.lower(j).matches(".*(?:ed|en|ed|ng|ut|ht)");
            if (!link || sentence.at(j, "of") && j > i) {
                return 0;
            }
            j++;
        }
        if (j == i
                || j >= sentence.size()
                || !partyFrom(j)
                || !sentence.word(j - 1).is("by", "from", "of", "(")) {
            return 0;
        }
        int after = partyEnd(j);
        return sentence.at(after, ",") || sentence.at(after, ")") ? after + 1 : after;
    }

    private boolean partyFrom(int i) {
        return parties.stream().anyMatch(p -> p.from() == i);
    }

    private int partyEnd(int i) {
        return parties.stream()
                .filter(p -> p.from() == i)
                .mapToInt(PartyPhrase::to)
                .findFirst()
                .orElse(i);
    }
}
