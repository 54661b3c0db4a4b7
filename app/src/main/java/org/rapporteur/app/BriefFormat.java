package org.rapporteur.app;

/// What a brief can be written as.
enum BriefFormat {
    /// A tagged PDF file.
    PDF,

    /// One web page that holds everything it needs.
    HTML
}
