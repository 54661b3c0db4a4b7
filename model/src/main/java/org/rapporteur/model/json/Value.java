package org.rapporteur.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A value in a JSON file, with the pointer that tells a person where it stands.
record Value(String pointer, JsonNode json) {
    /// Longer words are cut where a message shows them.
    private static final int SHOWN = 60;

    /// Turns a value into what it stands for.
    interface Reader<T> {
        T read(Value value) throws InvalidFactsException;
    }

    /// Builds a part of the model, whose constructors refuse what must not be.
    interface Builder<T> {
        T build() throws InvalidFactsException;
    }

    InvalidFactsException wrong(String what) {
        return new InvalidFactsException(pointer, what);
    }

    /// What the builder builds; where the model refuses it, the refusal with this value's place.
    <T> T built(Builder<T> builder) throws InvalidFactsException {
        try {
            return builder.build();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw wrong(e.getMessage());
        }
    }

    private Value object() throws InvalidFactsException {
        if (!json.isObject()) {
            throw wrong("is not an object");
        }
        return this;
    }

    String pointerTo(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /// A field that must be there.
    Value field(String name) throws InvalidFactsException {
        JsonNode found = object().json.get(name);
        if (found == null) {
            throw wrong("has no '" + name + "'");
        }
        return new Value(pointerTo(name), found);
    }

    /// A field that may be left out or null.
    Optional<Value> optional(String name) throws InvalidFactsException {
        JsonNode found = object().json.get(name);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(new Value(pointerTo(name), found));
    }

    /// A field that may be left out or null, read.
    <T> Optional<T> optional(String name, Reader<T> reader) throws InvalidFactsException {
        Optional<Value> found = optional(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(reader.read(found.get()));
    }

    OptionalInt optionalInt(String name) throws InvalidFactsException {
        Optional<Value> found = optional(name);
        return found.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(found.get().integer());
    }

    /// The items of an array that may be left out.
    <T> List<T> optionalList(String name, Reader<T> reader) throws InvalidFactsException {
        Optional<Value> found = optional(name);
        return found.isEmpty() ? List.of() : found.get().list(reader);
    }

    <T> List<T> list(Reader<T> reader) throws InvalidFactsException {
        if (!json.isArray()) {
            throw wrong("is not an array");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(reader.read(new Value(pointer + "/" + i, json.get(i))));
        }
        return items;
    }

    String string() throws InvalidFactsException {
        if (!json.isTextual()) {
            throw wrong("is not a string");
        }
        return json.textValue();
    }

    int integer() throws InvalidFactsException {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            throw wrong("is not an integer");
        }
        return json.intValue();
    }

    boolean truth() throws InvalidFactsException {
        if (!json.isBoolean()) {
            throw wrong("is not true or false");
        }
        return json.booleanValue();
    }

    /// The constant of a closed list whose lower-case name this is.
    <E extends Enum<E>> E word(Class<E> words) throws InvalidFactsException {
        String given = string();
        for (E word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(given)) {
                return word;
            }
        }
        throw notOneOf(Arrays.stream(words.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
    }

    InvalidFactsException notOneOf(String words) throws InvalidFactsException {
        String given = string();
        String shown = given.length() > SHOWN ? given.substring(0, SHOWN) + "…" : given;
        return wrong("'" + shown + "' is not one of " + words);
    }
}
