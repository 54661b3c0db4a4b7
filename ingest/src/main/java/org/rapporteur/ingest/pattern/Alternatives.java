package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.rapporteur.ingest.lexicon.Lexicon;

/// The words that fit one place of a pattern: "a/b", where `<list-name>` stands for all words of a list.
final class Alternatives {
    private Alternatives() {}

    /// @throws IllegalArgumentException for a list that does not exist
    static ImmutableSet<String> of(String element) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String word : Splitter.on('/').split(element)) {
            if (word.startsWith("<") && word.endsWith(">")) {
                words.addAll(list(word.substring(1, word.length() - 1).replace('-', ' ')));
            } else {
                words.add(word);
            }
        }
        return words.build();
    }

    private static ImmutableSet<String> list(String name) {
        ImmutableSet<String> words = Lexicon.standard().words(name);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return words;
    }
}
