package org.rapporteur.ingest.meeting;

import org.rapporteur.ingest.gazetteer.Places.Place;

/// A place that a sentence sets something in.
///
/// @param from the index of its first word, the preposition left out
/// @param to the index after its last word
/// @param located whether a preposition, a host or its standing alone between commas says that something is there
public record PlaceMention(int from, int to, Place place, boolean located) {}
