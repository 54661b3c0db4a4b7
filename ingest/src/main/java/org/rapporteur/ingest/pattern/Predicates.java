package org.rapporteur.ingest.pattern;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// The verb phrases of `predicates.txt`, by the verb's dictionary form, longer phrases first.
public final class Predicates {
    private static final Predicates STANDARD = new Predicates(
            lines("predicates.txt").stream().map(Predicate::parse).toList());

    private final ImmutableListMultimap<String, Predicate> byVerb;

    private Predicates(List<Predicate> predicates) {
        ImmutableListMultimap.Builder<String, Predicate> builder = ImmutableListMultimap.builder();
        builder.orderValuesBy(Comparator.comparingInt(p -> -p.rest().size()));
        predicates.forEach(p -> p.verbs().forEach(v -> builder.put(v, p)));
        byVerb = builder.build();
    }

    /// The phrases that ship with the program.
    public static Predicates standard() {
        return STANDARD;
    }

    static List<String> lines(String name) {
        try {
            return Resources.readLines(Resources.getResource(Predicates.class, name), StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The phrases of a verb, the longest first.
    public List<Predicate> of(String verb) {
        return byVerb.get(verb);
    }
}
