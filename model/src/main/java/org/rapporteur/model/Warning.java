package org.rapporteur.model;

/// Something that a person should look at.
///
/// @param code a stable name, such as `contradiction.vote`
/// @param message one sentence for the reader
public record Warning(String code, String message) {}
