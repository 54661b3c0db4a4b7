package org.rapporteur.ingest.dates;

/// Where a sentence sets what it tells, as seen from its writing.
public enum Tense {
    PAST,
    FUTURE,
    OPEN
}
