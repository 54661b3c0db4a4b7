package org.rapporteur.ingest.phrase;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.model.TextKind;

/// Texts named by their document symbol, with a subject that stands before it: "L.4", "brought equal access to justice
/// (L.3)", "On crimes against wildlife, L.4 was penned by ...".
final class SymbolTexts {
    private static final int LONGEST_DESCRIPTION = 9;
    private static final int LONGEST_TAIL = 5;
    private static final int LONGEST_LEAD = 3;

    private final PhraseContext context;
    private final Sentence sentence;
    private final TextTail tail;
    private final TopicReader topics;

    SymbolTexts(PhraseContext context, TextTail tail) {
        this.context = context;
        this.sentence = context.sentence();
        this.topics = new TopicReader(sentence, context.parties(), context.lexicon());
        this.tail = tail;
    }

    /// The first and last word of a subject.
    private record Subject(int first, int last) {}

    /// The text whose symbol stands at a word.
    ///
    /// @param floor the first word that no earlier phrase has taken
    TextPhrase at(int i, int floor) {
        boolean the = i > floor && sentence.at(i - 1, "the");
        TextPhrase phrase = tail.complete(new TextPhrase.Draft(the ? i - 1 : i, i, i + 1).kind(kindBeside(i)));
        return subjectBefore(i, floor)
                .map(s -> withSubject(phrase, s))
                .or(() -> titleBehind(phrase, floor))
                .orElse(phrase);
    }

    /// "L.9, operations of the Relief Agency.", "L.16, cooperation in outer space, was negotiated under ...": a title
    /// in
    /// apposition, closed by a stop, or by a comma before the verb.
    private Optional<TextPhrase> titleBehind(TextPhrase phrase, int floor) {
        boolean opens =
                phrase.from() == floor && sentence.word(phrase.to() - 1).token().isWord()
                        || phrase.from() == 0
                        || sentence.at(phrase.from() - 1, ":");
        int first = phrase.to() + 1;
        boolean mark = sentence.word(Math.min(phrase.to(), sentence.size() - 1)).is(",", ":", "–", "—");
        if (!opens
                || !mark
                || first >= sentence.size()
                || !beginsTitle(first)
                || phrase.quoted().isPresent()) {
            return Optional.empty();
        }
        int end = topics.end(first);
        boolean noun = TextNouns.standard().endingAt(sentence, end - 1).isPresent();
        boolean stop = end >= sentence.size() || sentence.word(end).is(".", ";", ":", "(");
        boolean verb = sentence.at(end, ",")
                && end + 1 < sentence.size()
                && (sentence.word(end + 1).tag() == Tag.VERB
                        || sentence.word(end + 1).tag() == Tag.AUX);
        boolean text = phrase.topics().isEmpty() && end > first && !noun && (stop || verb);
        return text
                ? Optional.of(new TextPhrase.Draft(phrase)
                        .to(end)
                        .topics(List.of(sentence.span(first, end - 1)))
                        .done())
                : Optional.empty();
    }

    /// No sponsors' participle, no party alone, no noun for a text or a part of one.
    private boolean beginsTitle(int first) {
        boolean partyAlone = context.partyAt(first)
                && (context.partyEnd(first) >= sentence.size()
                        || !context.nounAt(context.partyEnd(first))
                                && !context.has("words inside a title", context.partyEnd(first)));
        boolean part = false;
        for (int i = first; i < Math.min(first + LONGEST_LEAD, sentence.size()); i++) {
            part |= context.lexicon().has("part nouns", sentence.word(i).lemma());
        }
        boolean gerund =
                sentence.word(first).tag() == Tag.VERB && sentence.lower(first).endsWith("ing");
        return !partyAlone
                && !part
                && !sentence.word(first).is("a", "an", "another", "one", "its")
                && (context.nounAt(first) || gerund || sentence.word(first).tag() == Tag.DET);
    }

    /// "L.10, a page of late changes": the noun beside a symbol tells that it is an amendment.
    private Optional<TextKind> kindBeside(int symbol) {
        boolean beside = sentence.at(symbol + 1, ",")
                && (context.has("articles", symbol + 2) || sentence.at(symbol + 2, "another"));
        for (int i = symbol + 3; beside && i < Math.min(symbol + LONGEST_DESCRIPTION, sentence.size()); i++) {
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

    private Optional<Subject> subjectBefore(int symbol, int floor) {
        if (sentence.at(symbol - 1, "(") && symbol - 2 >= floor) {
            int from = nominalStart(symbol - 2, floor);
            boolean onlyName = context.mentions().stream().anyMatch(m -> m.from() <= from + 1 && m.to() == symbol - 1);
            return from <= symbol - 2 && !onlyName ? Optional.of(new Subject(from, symbol - 2)) : Optional.empty();
        }
        boolean fronted = sentence.at(symbol - 1, ",") && context.has("topic openers", floor) && floor == 0;
        return fronted && symbol > 2 ? Optional.of(new Subject(1, symbol - 2)) : Optional.empty();
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
        if (context.insideParty(i)) {
            return false;
        }
        return switch (sentence.word(i).tag()) {
            case NOUN, ADJ, PROPN, NUM, DET -> true;
            case VERB -> sentence.lower(i).endsWith("ing");
            default -> context.has("words inside a title", i);
        };
    }

    private TextPhrase withSubject(TextPhrase phrase, Subject subject) {
        if (!phrase.topics().isEmpty() || phrase.quoted().isPresent()) {
            return phrase;
        }
        boolean bracket = sentence.at(subject.last + 1, "(");
        int end = bracket && sentence.at(phrase.to(), ")") ? phrase.to() + 1 : phrase.to();
        return new TextPhrase.Draft(phrase)
                .from(withOpener(subject.first))
                .to(end)
                .topics(List.of(sentence.span(subject.first, subject.last)))
                .done();
    }

    /// "its perennial on outer space (L.18)": the noun before "on" belongs to the phrase.
    private int withOpener(int subject) {
        if (subject < 2 || !context.has("topic openers", subject - 1)) {
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
                && context.parties().stream().noneMatch(p -> p.to() > subject - 3 && p.from() < subject)) {
            i--;
        }
        return i < subject - 1 ? i : subject;
    }

    /// "this year", "this time around"
    private boolean isTime(int from, int to) {
        boolean time = to - from > 1
                && to - from <= LONGEST_LEAD
                && sentence.word(from).is("this", "last");
        return time && context.has("times and places of a meeting", from + 1);
    }

    /// "an amendment to that effect (L.22)", "Tokyo's first text this year, L.2": whether the symbol belongs to the
    /// noun before, with nothing but a short
    /// tail between.
    boolean completes(TextPhrase before, TextPhrase symbol) {
        boolean bare = before.symbol().isEmpty()
                && !before.plural()
                && before.topics().isEmpty()
                && before.quoted().isEmpty()
                && symbol.symbol().isPresent();
        if (bare && sentence.at(symbol.head() - 1, ",")) {
            return isTime(before.to(), symbol.head() - 1);
        }
        if (!bare || !sentence.at(symbol.head() - 1, "(") || symbol.head() - before.to() > LONGEST_TAIL) {
            return false;
        }
        for (int i = before.to(); i < symbol.head() - 1; i++) {
            boolean tail = switch (sentence.word(i).tag()) {
                case ADP, DET, NOUN, ADJ, PRON, PART -> true;
                default -> false;
            };
            if (!tail) {
                return false;
            }
        }
        return before.to() < symbol.head();
    }
}
