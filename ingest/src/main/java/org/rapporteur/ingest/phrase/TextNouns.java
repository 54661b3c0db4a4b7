package org.rapporteur.ingest.phrase;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.TextPhrase.Strength;
import org.rapporteur.model.TextKind;

/// The nouns of `texts.csv`.
public final class TextNouns {
    private static final TextNouns STANDARD = load();
    private static final int LONGEST = 3;

    private final ImmutableMap<String, TextNoun> nouns;

    private TextNouns(ImmutableMap<String, TextNoun> nouns) {
        this.nouns = nouns;
    }

    /// What a noun says of a text.
    ///
    /// @param kind empty where the noun stands for some text, with no kind of its own
    public record TextNoun(Optional<TextKind> kind, Strength strength) {
        /// Whether texts are called by the noun ("declaration", "programme"), and not by their subject alone.
        boolean isOwnName() {
            return kind.filter(k -> k != TextKind.RESOLUTION && k != TextKind.DECISION && k != TextKind.AMENDMENT)
                    .isPresent();
        }
    }

    /// A noun found in a sentence.
    ///
    /// @param pluralForm whether one text has a plural's name ("agreed conclusions")
    record Found(TextNoun noun, int from, boolean pluralForm) {}

    /// The nouns that ship with the program.
    public static TextNouns standard() {
        return STANDARD;
    }

    private static TextNouns load() {
        ImmutableMap.Builder<String, TextNoun> nouns = ImmutableMap.builder();
        for (String line : Lexicon.resource("texts.csv")) {
            List<String> cells = Splitter.on(',').trimResults().splitToList(line);
            Optional<TextKind> kind = cells.get(1).equals("-")
                    ? Optional.empty()
                    : Optional.of(TextKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
            nouns.put(
                    cells.get(0),
                    new TextNoun(kind, Strength.valueOf(cells.get(2).toUpperCase(Locale.ROOT))));
        }
        return new TextNouns(nouns.buildOrThrow());
    }

    /// The noun that a word ends, the longest one.
    Optional<Found> endingAt(Sentence sentence, int i) {
        for (int length = LONGEST; length >= 1; length--) {
            int from = i - length + 1;
            if (from < 0) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int k = from; k < i; k++) {
                String word = sentence.lower(k);
                phrase.append(phrase.isEmpty() || word.equals("'s") ? "" : " ").append(word);
            }
            phrase.append(phrase.isEmpty() ? "" : " ");
            String singular = singular(sentence, i);
            TextNoun noun = nouns.get(phrase + sentence.lower(i));
            if (noun != null) {
                return Optional.of(new Found(noun, from, !singular.equals(sentence.lower(i))));
            }
            noun = nouns.get(phrase + singular);
            if (noun != null) {
                return Optional.of(new Found(noun, from, false));
            }
        }
        return Optional.empty();
    }

    private static String singular(Sentence sentence, int i) {
        return Lemmas.noun(sentence.lower(i));
    }
}
