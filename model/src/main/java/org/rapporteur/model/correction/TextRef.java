package org.rapporteur.model.correction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;

/// How a correction names a text: by its symbol or its title, since ids change from run to run. Letter case and runs
/// of white space do not matter.
///
/// @param words the symbol, the title or, where both are shared with another text, the id
public record TextRef(String words) {
    public TextRef {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a text without a name");
        }
    }

    /// The shortest name that no other text of the facts shares: its symbol, its title or its id.
    public static TextRef to(NegotiatedText text, Facts facts) {
        return to(text, facts.texts());
    }

    static TextRef to(NegotiatedText text, List<NegotiatedText> among) {
        Optional<TextRef> symbol = text.symbol().map(TextRef::new);
        return symbol.filter(r -> r.in(among).filter(text::equals).isPresent())
                .or(() -> Optional.of(new TextRef(text.title()))
                        .filter(r -> r.in(among).filter(text::equals).isPresent()))
                .orElseGet(() -> new TextRef(text.id()));
    }

    /// The text that is meant; empty where none or more than one could be.
    public Optional<NegotiatedText> in(Facts facts) {
        return in(facts.texts());
    }

    Optional<NegotiatedText> in(List<NegotiatedText> texts) {
        String sought = folded(words);
        return only(texts, t -> t.symbol().filter(s -> folded(s).equals(sought)).isPresent())
                .or(() -> only(texts, t -> folded(t.title()).equals(sought)))
                .or(() -> only(texts, t -> t.id().equals(words)));
    }

    private static Optional<NegotiatedText> only(List<NegotiatedText> texts, Predicate<NegotiatedText> meant) {
        List<NegotiatedText> found = texts.stream().filter(meant).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return words;
    }
}
