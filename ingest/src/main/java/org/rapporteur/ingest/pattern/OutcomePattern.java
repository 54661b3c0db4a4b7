package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.model.Outcome;

/// A pattern of `outcomes.txt`.
///
/// @param line the pattern as the file has it, which names the rule
/// @param same whether it says of a text what was said of the one before
public record OutcomePattern(
        String line,
        Optional<Outcome.Status> status,
        Optional<Outcome.Method> method,
        boolean same,
        ImmutableList<String> elements) {
    private static final int LONGEST_GAP = 4;

    private static final class Standard {
        static final List<OutcomePattern> PATTERNS = Predicates.lines("outcomes.txt").stream()
                .map(OutcomePattern::parse)
                .toList();
    }

    /// A stretch of words that a pattern fits.
    ///
    /// @param to the index after the last word
    public record Match(OutcomePattern pattern, int from, int to) {}

    /// The patterns that ship with the program.
    public static List<OutcomePattern> standard() {
        return Standard.PATTERNS;
    }

    private static OutcomePattern parse(String line) {
        int colon = line.indexOf(':');
        List<String> says = Splitter.on(',').trimResults().splitToList(line.substring(0, colon));
        String pattern = line.substring(colon + 1).strip();
        return new OutcomePattern(
                pattern,
                named(says.get(0)).map(Outcome.Status::valueOf),
                named(says.get(1)).map(Outcome.Method::valueOf),
                says.get(0).equals("same"),
                ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(pattern)));
    }

    private static Optional<String> named(String word) {
        return word.equals("-") || word.equals("same") ? Optional.empty() : Optional.of(word.toUpperCase(Locale.ROOT));
    }

    /// Whether the pattern itself holds a negation, so that a denied verb is no denial of it.
    public boolean negative() {
        return elements.contains("not");
    }

    /// Where the pattern fits first.
    public Optional<Match> find(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int end = follow(sentence, 0, i);
            if (end > 0) {
                return Optional.of(new Match(this, i, end));
            }
        }
        return Optional.empty();
    }

    /// The index after the last word, or -1.
    private int follow(Sentence sentence, int index, int word) {
        if (index == elements.size()) {
            return word;
        }
        String element = elements.get(index);
        if (element.equals("..")) {
            return gap(sentence, index, word);
        }
        if (element.equals("^") || element.equals("$")) {
            boolean edge = element.equals("^") ? isEdge(sentence, word - 1) : isEdge(sentence, word);
            return edge ? follow(sentence, index + 1, word) : -1;
        }
        boolean optional = element.startsWith("(");
        String words = optional ? element.substring(1, element.length() - 1) : element;
        if (fits(sentence, words, word)) {
            int end = follow(sentence, index + 1, word + 1);
            if (end > 0) {
                return end;
            }
        }
        return optional ? follow(sentence, index + 1, word) : -1;
    }

    /// Whether a word parts one statement from the next, or is outside the sentence.
    private static boolean isEdge(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() || sentence.word(i).is(".", ";", ":", "(", ")", "—", "–", "!", "|");
    }

    private int gap(Sentence sentence, int index, int word) {
        for (int skip = 0; skip <= LONGEST_GAP && word + skip < sentence.size(); skip++) {
            int end = follow(sentence, index + 1, word + skip);
            if (end > 0) {
                return end;
            }
            if (sentence.word(word + skip).is(";", ".", ":")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean fits(Sentence sentence, String words, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        List<String> forms = new ArrayList<>(List.of(sentence.lower(i), Lemmas.noun(sentence.lower(i))));
        if (sentence.word(i).tag() == Tag.VERB) {
            forms.add(Lemmas.standard().verb(sentence.lower(i)));
        }
        return Predicate.alternatives(words).stream().anyMatch(forms::contains);
    }

    /// The rule's name in the evidence: "outcome.adopted/there was no vote".
    public String rule() {
        String says = status.map(Enum::name).or(() -> method.map(Enum::name)).orElse("same");
        return "outcome." + says.toLowerCase(Locale.ROOT) + "/" + line;
    }
}
