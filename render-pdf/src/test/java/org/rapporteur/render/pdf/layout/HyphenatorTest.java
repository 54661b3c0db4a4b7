package org.rapporteur.render.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.wording.Language;

class HyphenatorTest {
    private static String hyphenated(Language language, String word) {
        StringBuilder hyphenated = new StringBuilder(word);
        List<Integer> breaks = new Hyphenator(language).breaks(word);
        breaks.reversed().forEach(at -> hyphenated.insert(at, "-"));
        return hyphenated.toString();
    }

    @ParameterizedTest
    @CsvSource({"rehabilitation,rehab-il-it-a-tion", "implementation,imple-ment-a-tion", "international,inter-na-tional"
    })
    void englishWordsBreakWhereThePatternsSay(String word, String hyphenated) {
        assertEquals(hyphenated, hyphenated(Language.ENGLISH, word));
    }

    @Test
    void whatIsNotAllLettersIsLeftWhole() {
        assertEquals("L.39/Rev.1", hyphenated(Language.ENGLISH, "L.39/Rev.1"));
        assertEquals("short", hyphenated(Language.ENGLISH, "short"));
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH,réinsertion,réin-ser-tion",
        "FRENCH,environnement,envi-ron-ne-ment",
        "FRENCH,international,inter-na-tio-nal",
        "SPANISH,rehabilitación,reha-bi-li-ta-ción",
        "SPANISH,internacional,inter-na-cio-nal",
        "SPANISH,desarrollo,desa-rro-llo"
    })
    void everyLanguageHasPatternsOfItsOwn(Language language, String word, String hyphenated) {
        assertEquals(hyphenated, hyphenated(language, word));
    }
}
