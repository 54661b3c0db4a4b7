package org.rapporteur.ingest.meeting;

import java.util.OptionalInt;
import org.rapporteur.ingest.gazetteer.BodyEntry;

/// A body's name in a sentence, with the number of a session where one is joined to it ("CND68", "the 67th Commission
/// on Narcotic Drugs").
///
/// @param from the index of the first word, the ordinal included
/// @param to the index after the last
/// @param year a year printed before the name, or 0
record NamedBody(int from, int to, BodyEntry body, OptionalInt session, int year) {}
