package org.rapporteur.ingest.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.RoleKind;

/// The nouns of `role-sets.txt`: words for those who share a role on a text.
final class RoleSets {
    private static final int LONGEST = 3;

    private final ImmutableMap<String, RoleKind> nouns;

    private RoleSets(ImmutableMap<String, RoleKind> nouns) {
        this.nouns = nouns;
    }

    /// A noun in a sentence, with the index of its first word and that after its last.
    record Found(RoleKind kind, int from, int to) {}

    /// The nouns that ship with the program.
    static RoleSets load() {
        ImmutableMap.Builder<String, RoleKind> nouns = ImmutableMap.builder();
        for (String line : Lexicon.resource("role-sets.txt")) {
            List<String> parts = Splitter.on(':').trimResults().splitToList(line);
            nouns.put(parts.get(1), kind(parts.get(0)));
        }
        return new RoleSets(nouns.buildOrThrow());
    }

    private static RoleKind kind(String code) {
        for (RoleKind kind : RoleKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("role-sets.txt: no role is called " + code);
    }

    /// The noun that a word ends, the longest one.
    Optional<Found> endingAt(Sentence sentence, int i) {
        if (sentence.word(i).tag() == Tag.VERB) {
            return Optional.empty();
        }
        for (int length = LONGEST; length >= 1; length--) {
            int from = i - length + 1;
            if (from < 0) {
                continue;
            }
            StringBuilder words = new StringBuilder();
            for (int k = from; k < i; k++) {
                words.append(sentence.lower(k)).append(' ');
            }
            words.append(Lemmas.noun(sentence.lower(i)));
            RoleKind kind = nouns.get(words.toString());
            if (kind != null) {
                return Optional.of(new Found(kind, from, i + 1));
            }
        }
        return Optional.empty();
    }

    /// The first noun in a stretch of words.
    Optional<Found> within(Sentence sentence, int from, int to) {
        Optional<Found> first = Optional.empty();
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            Optional<Found> found = endingAt(sentence, i);
            if (found.isPresent()
                    && (first.isEmpty() || found.get().from() <= first.get().from())) {
                first = found;
            } else if (first.isPresent()) {
                break;
            }
        }
        return first;
    }
}
