package org.rapporteur.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          Chad voted. Mali did not.                               | 2
          The U.S. delegate spoke. Mr. Sato of Japan replied.     | 2
          Draft L.12 passed. L.13 was withdrawn.                  | 2
          It cost $2.5 million. “Enough!” he said. So it ended.   | 3
          3. The Committee met on 4 May.                          | 1
          Who won? Nobody.                                        | 2
          Para. 4 was put to the vote (see below). It fell.       | 2
          """)
    void splits(String text, int sentences) {
        List<List<Token>> found = SentenceSplitter.split(Tokenizer.tokenize(text));
        assertEquals(sentences, found.size(), found::toString);
    }
}
