package org.rapporteur.ingest.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists of `words.txt`, `text-words.txt`, `contention.txt` and `tag-words.txt`: named lists of dictionary
/// forms, or in `tag-words.txt` of forms as they stand, in lower case.
public final class Lexicon {
    private static final List<String> FILES = List.of("words.txt", "text-words.txt", "contention.txt", "tag-words.txt");
    private static final Lexicon STANDARD = load();

    private final ImmutableSetMultimap<String, String> lists;

    private Lexicon(ImmutableSetMultimap<String, String> lists) {
        this.lists = lists;
    }

    private static Lexicon load() {
        ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
        FILES.forEach(f -> parse(resource(f), lists));
        return new Lexicon(lists.build());
    }

    /// The lists that ship with the program.
    public static Lexicon standard() {
        return STANDARD;
    }

    /// The lines of a resource file beside this class, without comments and empty lines.
    public static List<String> resource(String name) {
        try {
            return Resources.readLines(Resources.getResource(Lexicon.class, name), StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a list holds a word.
    public boolean has(String list, String word) {
        return lists.containsEntry(list, word);
    }

    /// The length in words of the longest phrase of a list that begins a sequence of words in lower case; 0 for none.
    public int longest(String list, List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            if (has(list, String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    /// The words of a list; none where there is no such list.
    public ImmutableSet<String> words(String list) {
        return lists.get(list);
    }

    private static void parse(List<String> lines, ImmutableSetMultimap.Builder<String, String> lists) {
        String name = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.length() - 1);
            } else {
                for (String word :
                        Splitter.on(',').trimResults().omitEmptyStrings().split(line)) {
                    lists.put(name, word);
                }
            }
        }
    }
}
