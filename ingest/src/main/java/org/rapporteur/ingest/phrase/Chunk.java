package org.rapporteur.ingest.phrase;

/// A stretch of a sentence's words that belong together.
public sealed interface Chunk permits PartyPhrase, TextPhrase, NounPhrase, VerbGroup, Mark {
    /// The index of its first word.
    int from();

    /// The index after its last word.
    int to();
}
