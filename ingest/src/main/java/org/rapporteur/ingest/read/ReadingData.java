package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The readers' data files: UTF-8, one entry a line, `#` begins a comment line, blank lines do not count.
final class ReadingData {
    private ReadingData() {}

    /// The entries of a data file.
    ///
    /// @throws IllegalStateException when there is no such file
    static ImmutableList<String> lines(String name) {
        try (InputStream in = ReadingData.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    /// The entries of a file of "name = value" lines.
    static ImmutableMap<String, String> pairs(String name) {
        return lines(name).stream()
                .map(line -> line.split(" = ", 2))
                .collect(ImmutableMap.toImmutableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    /// The entries of a file with `[section]` lines, by section.
    static ImmutableSetMultimap<String, String> sections(String name) {
        ImmutableSetMultimap.Builder<String, String> entries = ImmutableSetMultimap.builder();
        String section = "";
        for (String line : lines(name)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else {
                entries.put(section, line);
            }
        }
        return entries.build();
    }
}
