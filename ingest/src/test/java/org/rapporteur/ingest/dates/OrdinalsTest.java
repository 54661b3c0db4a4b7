package org.rapporteur.ingest.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

class OrdinalsTest {
    private static Optional<Integer> read(String text) {
        List<Word> words = Tokenizer.tokenize(text).stream()
                .map(t -> new Word(t, Tag.X, t.lower()))
                .toList();
        Span whole = new Span(0, text.length());
        Block block = new Block(Block.Kind.PARAGRAPH, 0, 1, whole, List.of(), List.of(), true);
        return Ordinals.at(new Sentence(0, block, whole, words), 0).map(Ordinals.Read::value);
    }

    @ParameterizedTest
    @CsvSource({
        "33rd session,33",
        "thirty-third session,33",
        "Seventy-eighth World Health Assembly,78",
        "first meeting,1",
        "twentieth,20",
        "one hundred and fifth session,105",
        "113th,113"
    })
    void readsOrdinals(String text, int value) {
        assertEquals(Optional.of(value), read(text));
    }

    @ParameterizedTest
    @CsvSource({"thirty delegations", "33 delegations", "one hundred delegations", "0th"})
    void readsNoOther(String text) {
        assertEquals(Optional.empty(), read(text));
    }

    @ParameterizedTest
    @CsvSource({"XLVI,46", "XIV,14", "IX,9", "CIV,104"})
    void readsRomanNumerals(String text, int value) {
        assertEquals(Optional.of(value), Ordinals.roman(text));
    }

    @ParameterizedTest
    @CsvSource({"I", "MIX", "IIX", "Xi", "CLIX9"})
    void readsNoOtherRomanNumeral(String text) {
        assertEquals(Optional.empty(), Ordinals.roman(text));
    }
}
