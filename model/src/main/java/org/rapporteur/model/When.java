package org.rapporteur.model;

import java.util.Optional;

/// When something is: as exact dates as the article allows, and what is lost that way in its words.
///
/// @param text "early 2025", "the last week of May", where the dates say less than the article
/// @param basis whether the dates are printed or worked out; empty where there are none
public record When(
        Optional<PartialDate> start, Optional<PartialDate> end, Optional<String> text, Optional<Basis> basis) {
    /// Not known.
    public static final When UNKNOWN = new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public When {
        if (start.isPresent()
                && end.isPresent()
                && end.get().lastDay().isBefore(start.get().firstDay())) {
            throw new IllegalArgumentException("it ends before it starts: " + start.get() + " to " + end.get());
        }
    }
}
