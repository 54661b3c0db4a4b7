package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/// A verb with the places around it, as `statements.txt`, `mandates.txt` and `disputes.txt` have them.
///
/// A line reads "label: phrase". The phrase is a verb in its dictionary form and what follows it: `@` is a party, an
/// office or a pronoun, `@@` only named parties; `*` is what it is about; `+` is what takes the place of `*`; `(x)` may
/// be left out; `a/b` are
/// alternatives; `...` a few words; `$` is the end of the clause. A `*` before the verb is its subject. `not` before
/// the verb asks for a
/// negation, `(not)` allows one.
/// Determiners, adjectives and adverbs between the words are passed over. Where `*` or `@` follows the verb at once,
/// its
/// passive is understood too.
///
/// @param line the phrase as the file has it, which names the rule
/// @param label what it says
/// @param polarity whether the verb is negated; empty where both will do
/// @param subject the place that the verb's subject fills, where the phrase names it
/// @param verbs the verb's dictionary forms
/// @param rest what follows the verb
public record Frame(
        String line,
        String label,
        Optional<Boolean> polarity,
        Optional<Kind> subject,
        ImmutableSet<String> verbs,
        ImmutableList<Element> rest) {
    private static final ImmutableSet<String> PARTICLES =
            ImmutableSet.of("up", "out", "forward", "in", "down", "off", "back", "away", "through", "over");

    /// One element of a phrase.
    public sealed interface Element {
        /// One of these words.
        record Words(ImmutableSet<String> words) implements Element {}

        /// A place to be filled.
        record Place(Kind kind) implements Element {}

        /// A few words, whatever they are.
        record Gap() implements Element {}

        /// The end of the clause.
        record End() implements Element {}

        /// An element that may be left out.
        record Maybe(Element element) implements Element {}
    }

    /// What fills a place.
    public enum Kind {
        PARTY,
        NAMED_PARTY,
        WHAT,
        INSTEAD
    }

    static Frame parse(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a frame without a label: " + line);
        }
        String phrase = line.substring(colon + 1).strip();
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(phrase);
        Optional<Kind> subject = switch (words.getFirst()) {
            case "*" -> Optional.of(Kind.WHAT);
            case "+" -> Optional.of(Kind.INSTEAD);
            default -> Optional.empty();
        };
        int at = subject.isPresent() ? 1 : 0;
        Optional<Boolean> polarity = polarity(words.get(at));
        at += polarity.filter(p -> !p).isPresent() ? 0 : 1;
        ImmutableList.Builder<Element> rest = ImmutableList.builder();
        words.stream().skip(at + 1L).map(Frame::element).forEach(rest::add);
        return new Frame(
                phrase,
                line.substring(0, colon).strip(),
                polarity,
                subject,
                Alternatives.of(words.get(at)),
                rest.build());
    }

    private static Optional<Boolean> polarity(String word) {
        return switch (word) {
            case "not" -> Optional.of(true);
            case "(not)" -> Optional.empty();
            default -> Optional.of(false);
        };
    }

    private static Element element(String word) {
        if (word.startsWith("(") && word.endsWith(")")) {
            return new Element.Maybe(element(word.substring(1, word.length() - 1)));
        }
        return switch (word) {
            case "$" -> new Element.End();
            case "..." -> new Element.Gap();
            case "@" -> new Element.Place(Kind.PARTY);
            case "@@" -> new Element.Place(Kind.NAMED_PARTY);
            case "*" -> new Element.Place(Kind.WHAT);
            case "+" -> new Element.Place(Kind.INSTEAD);
            default -> new Element.Words(Alternatives.of(word));
        };
    }

    /// The place that the verb's direct object fills, so that the passive makes it the subject; particles may stand
    /// before it ("set up *").
    public Optional<Kind> object() {
        int i = particles();
        return i < rest.size() && rest.get(i) instanceof Element.Place(Kind kind)
                ? Optional.of(kind)
                : Optional.empty();
    }

    /// What follows the verb in the passive.
    ImmutableList<Element> passiveRest() {
        int object = particles();
        ImmutableList.Builder<Element> others = ImmutableList.builder();
        for (int i = 0; i < rest.size(); i++) {
            if (i != object) {
                others.add(rest.get(i));
            }
        }
        return others.build();
    }

    /// How many words it names: of two frames that fit, the one that names more tells more.
    public int weight() {
        return (int) rest.stream().filter(e -> e instanceof Element.Words).count() * 2
                + (int) rest.stream().filter(e -> e instanceof Element.End).count();
    }

    private int particles() {
        int i = 0;
        while (i < rest.size() && rest.get(i) instanceof Element.Words(var words) && PARTICLES.containsAll(words)) {
            i++;
        }
        return i;
    }
}
