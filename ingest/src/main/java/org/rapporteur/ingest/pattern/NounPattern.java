package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/// A line of `dispute-nouns.txt`: words in a row, with a place for parties and one for what they are about.
///
/// @param line the pattern as the file has it, which names the rule
/// @param label what it says
/// @param elements "@", "*", "^", "$" or alternatives
public record NounPattern(String line, String label, ImmutableList<ImmutableSet<String>> elements) {
    /// The patterns of a file, in its order.
    public static List<NounPattern> load(String file) {
        return Predicates.lines(file).stream().map(NounPattern::parse).toList();
    }

    static NounPattern parse(String line) {
        int colon = line.indexOf(':');
        String pattern = line.substring(colon + 1).strip();
        return new NounPattern(
                pattern,
                line.substring(0, colon).strip(),
                Splitter.on(' ')
                        .omitEmptyStrings()
                        .splitToStream(pattern)
                        .map(Alternatives::of)
                        .collect(ImmutableList.toImmutableList()));
    }
}
