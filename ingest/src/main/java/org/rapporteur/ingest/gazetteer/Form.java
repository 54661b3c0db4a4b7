package org.rapporteur.ingest.gazetteer;

/// How a word names an actor.
public enum Form {
    /// Its name, an abbreviation or another name: "Viet Nam", "UAE", "Group of 77".
    NAME,
    /// The adjective: "Swiss".
    ADJECTIVE,
    /// Its people: "Russians".
    DEMONYM,
    /// The capital used for the State: "Ottawa".
    CAPITAL,
    /// A seat of government used for the State: "the Kremlin".
    GOVERNMENT
}
