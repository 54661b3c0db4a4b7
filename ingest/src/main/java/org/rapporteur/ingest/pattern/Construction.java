package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/// A pattern of `constructions.txt`.
///
/// @param line the pattern as the file has it, which names the rule
public record Construction(String line, Effect effect, ImmutableList<String> elements) {
    private static final List<Construction> STANDARD = Predicates.lines("constructions.txt").stream()
            .map(Construction::parse)
            .toList();

    /// The patterns that ship with the program.
    public static List<Construction> standard() {
        return STANDARD;
    }

    private static Construction parse(String line) {
        int colon = line.indexOf(':');
        String pattern = line.substring(colon + 1).strip();
        return new Construction(
                pattern,
                Effect.named(line.substring(0, colon)),
                ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(pattern)));
    }

    /// Whether the pattern names the text.
    public boolean namesText() {
        return elements.contains("~");
    }

    /// The rule's name in the evidence.
    public String rule() {
        return "role." + ((Effect.OfRole) effect).kind().code() + "/" + line;
    }
}
