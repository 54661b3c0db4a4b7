package org.rapporteur.ingest.language;

import java.util.List;

/// Gives each word of a sentence its part of speech.
public interface Tagger {
    /// One tag a token, in order.
    List<Tag> tag(List<Token> sentence);
}
