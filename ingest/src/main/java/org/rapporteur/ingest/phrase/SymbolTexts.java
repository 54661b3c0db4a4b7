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

    private final PhraseContext context;
    private final Sentence sentence;
    private final TextTail tail;

    SymbolTexts(PhraseContext context, TextTail tail) {
        this.context = context;
        this.sentence = context.sentence();
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
        return subjectBefore(i, floor).map(s -> withSubject(phrase, s)).orElse(phrase);
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

    /// "an amendment to that effect (L.22)": whether the symbol belongs to the noun before, with nothing but a short
    /// tail between.
    boolean completes(TextPhrase before, TextPhrase symbol) {
        boolean bare = before.symbol().isEmpty()
                && !before.plural()
                && before.topics().isEmpty()
                && before.quoted().isEmpty()
                && symbol.symbol().isPresent()
                && sentence.at(symbol.head() - 1, "(");
        if (!bare || symbol.head() - before.to() > LONGEST_TAIL) {
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
