package org.rapporteur.model.correction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.model.NegotiatedText;

/// Finds which texts of two sets of facts are the same text: those with the same symbol, then those with the same
/// title, then those whose titles share at least half of their words.
final class TextPairs {
    private static final double ALIKE = 0.5;

    private final Map<String, NegotiatedText> oldByNewId = new HashMap<>();
    private final Set<String> pairedOldIds = new LinkedHashSet<>();

    private TextPairs() {}

    static TextPairs of(List<NegotiatedText> was, List<NegotiatedText> is) {
        TextPairs pairs = new TextPairs();
        pairs.pair(was, is, (a, b) -> a.symbol().isPresent() && a.symbol().equals(b.symbol()));
        pairs.pair(was, is, (a, b) -> a.kind() == b.kind() && sameTitle(a, b));
        pairs.pair(was, is, TextPairs::sameTitle);
        pairs.pair(was, is, (a, b) -> a.id().equals(b.id()) && Likeness.ofWords(a.title(), b.title()) > 0);
        pairs.pair(was, is, (a, b) -> Likeness.ofWords(a.title(), b.title()) >= ALIKE);
        return pairs;
    }

    private static boolean sameTitle(NegotiatedText one, NegotiatedText other) {
        return TextRef.folded(one.title()).equals(TextRef.folded(other.title()));
    }

    private void pair(
            List<NegotiatedText> was, List<NegotiatedText> is, BiPredicate<NegotiatedText, NegotiatedText> same) {
        for (NegotiatedText now : is) {
            if (oldByNewId.containsKey(now.id())) {
                continue;
            }
            was.stream()
                    .filter(old -> !pairedOldIds.contains(old.id()) && same.test(old, now))
                    .findFirst()
                    .ifPresent(old -> {
                        oldByNewId.put(now.id(), old);
                        pairedOldIds.add(old.id());
                    });
        }
    }

    /// The text of the first facts.
    Optional<NegotiatedText> old(NegotiatedText now) {
        return Optional.ofNullable(oldByNewId.get(now.id()));
    }

    /// Whether a text of the first facts is among the second.
    boolean kept(NegotiatedText old) {
        return pairedOldIds.contains(old.id());
    }
}
