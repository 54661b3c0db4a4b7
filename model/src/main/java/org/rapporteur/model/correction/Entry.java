package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A value of a corrections file, which knows its line and column. A word is read as it is written, whatever YAML
/// takes it for: `no` is a word, and so is `2025`.
final class Entry {
    /// Something that reads an entry.
    interface Reading<T> {
        T read(Entry entry) throws InvalidCorrectionsException;
    }

    private final Node node;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    Entry(Node node) throws InvalidCorrectionsException {
        this.node = node;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = new Entry(tuple.getKeyNode()).word();
                if (fields.put(key, tuple.getValueNode()) != null) {
                    throw wrong(tuple.getKeyNode(), "'" + key + "' is given twice");
                }
            }
        }
    }

    InvalidCorrectionsException wrong(String what) {
        return wrong(node, what);
    }

    private static InvalidCorrectionsException wrong(Node at, String what) {
        return at.getStartMark()
                .map(m -> new InvalidCorrectionsException(m.getLine() + 1, m.getColumn() + 1, what))
                .orElseGet(() -> new InvalidCorrectionsException(1, 1, what));
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    private boolean isNothing() {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && Set.of("", "null").contains(scalar.getValue());
    }

    /// The word or phrase.
    String word() throws InvalidCorrectionsException {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !isNothing()) {
            return scalar.getValue().strip();
        }
        throw wrong("a word or phrase is expected here");
    }

    /// A whole number of votes or sessions.
    int number() throws InvalidCorrectionsException {
        String word = word();
        if (word.matches("\\d{1,6}")) {
            return Integer.parseInt(word);
        }
        throw wrong("'" + word + "' is not a whole number");
    }

    /// A constant by its name in lower case.
    <E extends Enum<E>> E constant(Class<E> type) throws InvalidCorrectionsException {
        String word = word();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw wrong("'" + word + "' is not one of " + all);
    }

    /// The elements of a list.
    <T> List<T> list(Reading<T> reading) throws InvalidCorrectionsException {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("a list is expected here");
        }
        List<T> elements = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            elements.add(reading.read(new Entry(element)));
        }
        return elements;
    }

    /// A field that must be there.
    Entry field(String name) throws InvalidCorrectionsException {
        Node field = fields.get(name);
        if (field == null) {
            throw wrong(isMapping() ? "'" + name + "' is missing here" : "fields are expected here");
        }
        return new Entry(field);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// A field that may be left out or be null.
    <T> Optional<T> optional(String name, Reading<T> reading) throws InvalidCorrectionsException {
        Node field = fields.get(name);
        if (field == null) {
            return Optional.empty();
        }
        Entry entry = new Entry(field);
        return entry.isNothing() ? Optional.empty() : Optional.of(reading.read(entry));
    }

    OptionalInt optionalNumber(String name) throws InvalidCorrectionsException {
        Optional<Integer> number = optional(name, Entry::number);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    <T> List<T> optionalList(String name, Reading<T> reading) throws InvalidCorrectionsException {
        return optional(name, e -> e.list(reading)).orElse(List.of());
    }

    /// Refuses fields that mean nothing here: a misspelt one would otherwise be passed over.
    void only(Set<String> known) throws InvalidCorrectionsException {
        if (!isMapping()) {
            throw wrong("fields are expected here");
        }
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (!known.contains(key)) {
                throw wrong(
                        tuple.getKeyNode(),
                        "'" + key + "' means nothing here; there can be " + String.join(", ", known));
            }
        }
    }

    /// What a maker makes of what was read here; what it refuses is wrong at this place.
    <T> T built(java.util.function.Supplier<T> maker) throws InvalidCorrectionsException {
        try {
            return maker.get();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }
}
