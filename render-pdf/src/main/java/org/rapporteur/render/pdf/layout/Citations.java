package org.rapporteur.render.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Knows where each note is cited first, so that the note can lead back there.
final class Citations {
    private final Map<Integer, String> first = new HashMap<>();
    private final IntFunction<String> words;

    /// @param words what a reference to a note is called
    Citations(IntFunction<String> words) {
        this.words = words;
    }

    /// The name of a note's place.
    static String note(int number) {
        return "note-" + number;
    }

    /// The name of the place where a note is cited first.
    private static String reference(int number) {
        return "reference-" + number;
    }

    /// Notes that a citation of this note stands for too ("5–8").
    ///
    /// @return the name to give to the place of this citation; empty where the note was cited before
    String cite(int number, List<Integer> covered) {
        String place = reference(number);
        boolean isFirst = first.putIfAbsent(number, place) == null;
        covered.forEach(n -> first.putIfAbsent(n, first.get(number)));
        return isFirst ? place : "";
    }

    /// Where a note is cited first; empty where it is not.
    String placeOf(int number) {
        return first.getOrDefault(number, "");
    }

    /// What a reference to a note is called.
    String words(int number) {
        return words.apply(number);
    }
}
