package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/// A verb phrase of `predicates.txt`.
///
/// @param line the phrase as the file has it, which names the rule
/// @param effect what it says
/// @param denied whether it holds where the verb is denied: "could not accept ~"
/// @param textFirst whether the text is the verb's subject
/// @param verbs the verb's dictionary forms
/// @param rest what follows the verb
public record Predicate(
        String line,
        Effect effect,
        boolean denied,
        boolean textFirst,
        ImmutableSet<String> verbs,
        ImmutableList<Element> rest) {
    /// One element of a phrase.
    public sealed interface Element {
        /// One of these words.
        record Words(ImmutableSet<String> words) implements Element {}

        /// The text.
        ///
        /// @param optional whether it may be left unsaid
        record Text(boolean optional) implements Element {}

        /// A text that is new to the reader: "a draft on fish", "a text of its own".
        record NewText() implements Element {}

        /// Who does it, where the text is the verb's subject: "~ come from @".
        record Parties() implements Element {}

        /// Nothing more: the verb stands alone.
        record End() implements Element {}
    }

    /// Reads "effect: phrase".
    public static Predicate parse(String line) {
        int colon = line.indexOf(':');
        String phrase = line.substring(colon + 1).strip();
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(phrase);
        boolean denied = words.getFirst().equals("not");
        boolean textFirst = words.getFirst().equals("~");
        List<String> tail = textFirst || denied ? words.subList(1, words.size()) : words;
        ImmutableList.Builder<Element> rest = ImmutableList.builder();
        tail.stream().skip(1).map(Predicate::element).forEach(rest::add);
        return new Predicate(
                phrase,
                Effect.named(line.substring(0, colon)),
                denied,
                textFirst,
                alternatives(tail.getFirst()),
                rest.build());
    }

    private static Element element(String word) {
        return switch (word) {
            case "~" -> new Element.Text(false);
            case "(~)" -> new Element.Text(true);
            case "a~" -> new Element.NewText();
            case "@" -> new Element.Parties();
            case "$" -> new Element.End();
            default -> new Element.Words(alternatives(word));
        };
    }

    static ImmutableSet<String> alternatives(String word) {
        return ImmutableSet.copyOf(Splitter.on('/').split(word));
    }

    /// Whether the text is the verb's direct object, so that the passive makes it the subject.
    public boolean textIsObject() {
        return !rest.isEmpty() && rest.getFirst() instanceof Element.Text;
    }

    /// Whether it names the text.
    public boolean namesText() {
        return textFirst || rest.stream().anyMatch(e -> e instanceof Element.Text);
    }

    /// The rule's name in the evidence: "role.lead/table ~".
    public String rule() {
        String family = switch (effect) {
            case Effect.OfRole(var kind) -> "role." + kind.code();
            case Effect.OfWithdrawal(var kind) -> "role-withdrawn." + kind.code();
            case Effect.OfCall _ -> "role.opponent";
            case Effect.OfMethod(var method) -> "outcome." + method.name().toLowerCase(java.util.Locale.ROOT);
            case Effect.OfOutcome(var status) -> "outcome." + status.name().toLowerCase(java.util.Locale.ROOT);
        };
        return family + "/" + line;
    }
}
