package org.rapporteur.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          the Russian/Belarusian text           | the_Russian_/_Belarusian_text
          a Norwegian-led text                  | a_Norwegian_-_led_text
          Chile co-sponsored it.                | Chile_co-sponsored_it_.
          France’s draft                        | France_’s_draft
          the sponsors’ draft                   | the_sponsors_’_draft
          A/C.1/79/L.5/Rev.1, as revised        | A/C.1/79/L.5/Rev.1_,_as_revised
          draft L.12 and L.12/Rev.1.            | draft_L.12_and_L.12/Rev.1_.
          resolution 78/241                     | resolution_78_/_241
          E/CN.15/2024/L.5 (Belarus)            | E/CN.15/2024/L.5_(_Belarus_)
          the 33rd session, 13–17 May           | the_33rd_session_,_13_–_17_May
          1,301 words; 24.5 pages               | 1,301_words_;_24.5_pages
          Côte d’Ivoire and the U.S. didn’t     | Côte_d’Ivoire_and_the_U.S._didn’t
          UK/US                                 | UK_/_US
          HRC56 and CND 68                      | HRC56_and_CND_68
          ‘survivors’ of trafficking            | ‘_survivors_’_of_trafficking
          """)
    void cuts(String text, String expected) {
        assertEquals(
                List.of(expected.split("_")),
                Tokenizer.tokenize(text).stream().map(Token::text).toList());
    }

    @Test
    void offsetsCountCodePoints() {
        var text = new SourceText("𝄞 Chad voted");
        var tokens = Tokenizer.tokenize(text, new Span(2, 12));
        assertEquals(
                List.of("Chad", "voted"),
                tokens.stream().map(t -> text.slice(t.span())).toList());
    }
}
