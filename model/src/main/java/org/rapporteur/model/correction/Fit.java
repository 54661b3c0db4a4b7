package org.rapporteur.model.correction;

/// What came of one correction.
sealed interface Fit {
    /// It was made.
    record Made() implements Fit {}

    /// The facts say so already.
    record Needless() implements Fit {}

    /// It does not fit.
    record Misfit(String reason) implements Fit {}

    static Fit made() {
        return new Made();
    }

    static Fit needless() {
        return new Needless();
    }

    static Fit misfit(String reason) {
        return new Misfit(reason);
    }
}
