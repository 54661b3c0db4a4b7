package org.rapporteur.render.pdf.layout;

import java.util.Optional;

/// How pages look, whatever they say.
///
/// @param masthead the logo at the head of the first page
public record Look(Palette palette, Sheet sheet, Optional<Masthead> masthead) {}
