package org.rapporteur.ingest.meeting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The word lists of `meeting-words.txt`.
public final class MeetingWords {
    private static final class Holder {
        static final MeetingWords STANDARD = new MeetingWords();
    }

    private final ImmutableSetMultimap<String, String> lists;

    private MeetingWords() {
        ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
        String name = "";
        try {
            for (String line : Resources.readLines(
                    Resources.getResource(MeetingWords.class, "meeting-words.txt"), StandardCharsets.UTF_8)) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.startsWith("#")) {
                    all.putAll(
                            name,
                            Splitter.on(',').trimResults().omitEmptyStrings().split(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists = all.build();
    }

    /// The lists that ship with the program.
    public static MeetingWords standard() {
        return Holder.STANDARD;
    }

    /// Whether a list holds a word.
    public boolean has(String list, String word) {
        return lists.containsEntry(list, word);
    }

    /// The words of a list.
    public ImmutableSet<String> list(String list) {
        return lists.get(list);
    }

    /// A list of "word = meaning" entries.
    public ImmutableMap<String, String> pairs(String list) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (String entry : lists.get(list)) {
            int equals = entry.indexOf('=');
            pairs.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return pairs.buildOrThrow();
    }
}
