package org.rapporteur.ingest.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.lexicon.Lexicon;

/// The word lists of `tallies.txt`, each as one alternative of a regular expression over a count line.
final class TallyWords {
    private static final ImmutableListMultimap<String, String> LISTS = load();
    private static final String PAUSE = "(?= (?:[,.;:()–—-]|and|but|light|lights|lamp|lamps|button|buttons)|$)";

    private TallyWords() {}

    private static ImmutableListMultimap<String, String> load() {
        ImmutableListMultimap.Builder<String, String> lists = ImmutableListMultimap.builder();
        String name = "";
        for (String line : Lexicon.resource("tallies.txt")) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.length() - 1);
                continue;
            }
            String list = name;
            Splitter.on(',').trimResults().omitEmptyStrings().split(line).forEach(w -> lists.put(list, w));
        }
        return lists.build();
    }

    /// "(?:a|b c|d\w*)", longer entries first.
    static String any(String list) {
        return LISTS.get(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(TallyWords::expression)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String expression(String entry) {
        boolean paused = entry.endsWith(" !");
        String words = paused ? entry.substring(0, entry.length() - 2) : entry;
        String quoted = List.of(words.split(" ", -1)).stream()
                .map(w -> w.endsWith("*") ? Pattern.quote(w.substring(0, w.length() - 1)) + "\\w*" : Pattern.quote(w))
                .collect(Collectors.joining(" "));
        return paused ? quoted + PAUSE : quoted;
    }
}
