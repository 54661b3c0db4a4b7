package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What a text sets up or asks for, as reports tell it.
class MandateWordingsTest {
    private static final String TABLED = "Chile introduced a resolution on river pollution (L.7). ";

    /// The file's columns: a sentence, and its mandates; empty where it speaks of none.
    @ParameterizedTest
    @CsvFileSource(resources = "mandates.txt", delimiter = '|', quoteCharacter = '`')
    void readsWhatComesNext(String sentence, String mandates) {
        assertEquals(
                mandates == null ? "" : mandates,
                SampleArticle.of(TABLED + sentence).mandates("river pollution"));
    }
}
