package org.rapporteur.ingest.gazetteer;

import org.rapporteur.model.Actor;

public record ActorMention(int from, int to, Actor actor, Form form) {}
