package org.rapporteur.ingest.language;

/// The part of speech of a word, in the universal set (universaldependencies.org/u/pos).
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
