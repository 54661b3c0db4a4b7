package org.rapporteur.ingest.pattern;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/// A pattern of `votes.txt`.
///
/// @param line the pattern as the file has it, which names the rule
/// @param kind what it says of the parties
public record VotePattern(String line, Kind kind, ImmutableList<String> elements) {
    /// What a pattern says of its parties.
    public enum Kind {
        /// They are all that stood on the side.
        ALL,
        /// They are some of those that stood on the side.
        SOME,
        /// As `SOME`, after another vote in the sentence.
        GAP,
        /// As `SOME`, in a sentence that gives a count or behind one that did.
        COUNT,
        /// As `SOME`, where a vote is spoken of.
        TOLD,
        /// They stood on the side that was named last.
        SAME
    }

    private static final class Standard {
        static final List<VotePattern> PATTERNS =
                Predicates.lines("votes.txt").stream().map(VotePattern::parse).toList();
    }

    /// The patterns that ship with the program.
    public static List<VotePattern> standard() {
        return Standard.PATTERNS;
    }

    private static VotePattern parse(String line) {
        int colon = line.indexOf(':');
        String pattern = line.substring(colon + 1).strip();
        return new VotePattern(
                pattern,
                Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(pattern)));
    }

    /// The rule's name in the evidence: "vote/# consisted of @".
    public String rule() {
        return "vote/" + line;
    }
}
