package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Quarrels over wording as journalists, bulletin writers and letter writers tell of them.
class DisputeWordingsTest {
    private static final String TABLED = "Chile introduced a resolution on river pollution (L.7). ";

    /// The file's columns: sentences, and what they say as [SampleArticle#disputes] has it; empty where there is no
    /// quarrel over wording.
    @ParameterizedTest
    @CsvFileSource(resources = "disputes.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000)
    void readsWhoWantedWhatAndWhatBecameOfIt(String sentences, String disputes) {
        assertEquals(
                disputes == null ? "" : disputes,
                SampleArticle.of(TABLED + sentences).disputes());
    }
}
