package org.rapporteur.model;

/// The program that made the facts.
public record Generator(String name, String version) {}
