package org.rapporteur.ingest.gazetteer;

import org.rapporteur.model.Actor;

/// An actor's name in a sentence.
///
/// @param from the index of its first token
/// @param to the index after its last token
public record ActorMention(int from, int to, Actor actor, Form form) {}
