package org.rapporteur.ingest.pattern;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/// The frames of a file, by their verbs, in the file's order.
public final class Frames {
    private final ImmutableListMultimap<String, Frame> byVerb;

    private Frames(ImmutableListMultimap<String, Frame> byVerb) {
        this.byVerb = byVerb;
    }

    /// The frames of a file.
    ///
    /// @throws IllegalArgumentException for a line that is none
    public static Frames load(String file) {
        ImmutableListMultimap.Builder<String, Frame> builder = ImmutableListMultimap.builder();
        Predicates.lines(file).stream()
                .filter(l -> !l.startsWith("["))
                .map(Frame::parse)
                .forEach(f -> f.verbs().forEach(v -> builder.put(v, f)));
        return new Frames(builder.build());
    }

    /// The frames of a verb.
    List<Frame> of(String verb) {
        return byVerb.get(verb);
    }
}
