package org.rapporteur.ingest.phrase;

/// A noun phrase or pronoun that names neither parties nor a text.
///
/// @param head the lemma of its last noun
/// @param pronoun whether it is a personal or demonstrative pronoun
public record NounPhrase(int from, int to, String head, boolean pronoun) implements Chunk {}
