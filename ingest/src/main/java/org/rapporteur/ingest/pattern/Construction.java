package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A pattern of `constructions.txt`.
///
/// @param line the pattern as the file has it, which names the rule
public record Construction(String line, Effect effect, ImmutableList<String> elements) {
    private static final List<Construction> STANDARD = read(Predicates.lines("constructions.txt"));

    /// The patterns that ship with the program.
    public static List<Construction> standard() {
        return STANDARD;
    }

    private static List<Construction> read(List<String> lines) {
        Map<String, String> families = new HashMap<>();
        List<Construction> constructions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("$")) {
                int equals = line.indexOf('=');
                families.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            } else {
                constructions.add(parse(line, families));
            }
        }
        return List.copyOf(constructions);
    }

    private static Construction parse(String line, Map<String, String> families) {
        int colon = line.indexOf(':');
        String pattern = line.substring(colon + 1).strip();
        ImmutableList<String> elements = Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(pattern)
                .map(e -> families.getOrDefault(e, e))
                .collect(ImmutableList.toImmutableList());
        return new Construction(pattern, Effect.named(line.substring(0, colon)), elements);
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
