package org.rapporteur.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagCorrectionsTest {
    private static String mended(String tagged) {
        List<String> pairs = Splitter.on(' ').splitToList(tagged);
        List<Token> tokens = Tokenizer.tokenize(String.join(
                " ", pairs.stream().map(p -> p.replaceAll("/.*", "")).toList()));
        List<Tag> tags = pairs.stream()
                .map(p -> Tag.valueOf(p.replaceAll(".*/", "").toUpperCase(Locale.ROOT)))
                .toList();
        List<Tag> mended = TagCorrections.apply(tokens, tags);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (mended.get(i) != tags.get(i)) {
                out.append(tokens.get(i).text())
                        .append('/')
                        .append(mended.get(i))
                        .append(' ');
            }
        }
        return out.toString().strip();
    }

    /// Words as the tagger has them, and those that are mended.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the/DET biennial/VERB text/NOUN                    | biennial/ADJ
            a/DET reconvened/VERB session/NOUN                 | reconvened/ADJ
            by/ADP organized/VERB criminal/ADJ groups/NOUN     | organized/ADJ
            Mali/PROPN withdrew/NOUN                           | withdrew/VERB
            Peru/PROPN co-sponsored/ADJ it/PRON                | co-sponsored/VERB
            next/ADV year/NOUN                                 | next/ADJ
            both/CCONJ voted/VERB                              | both/PRON
            the/DET delegates/NOUN tabled/VERB it/PRON         | ''
            it/PRON was/AUX adopted/VERB                       | ''
            to/PART table/VERB it/PRON                         | ''
            both/CCONJ Mali/PROPN and/CCONJ Peru/PROPN         | ''
            the/DET co-sponsored/ADJ text/NOUN                 | ''
            """)
    void mendsWhatTheTaggerGetsWrong(String tagged, String changes) {
        assertEquals(changes, mended(tagged));
    }

    /// Words that can only be nouns, and verbs behind an insertion.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assistance/NOUN and/CCONJ recovery/VERB in/ADP areas/NOUN   | recovery/NOUN
            on/ADP dates/NOUN and/CCONJ venues/PRON of/ADP it/PRON      | venues/NOUN
            Chile/PROPN ,/PUNCT deals/NOUN with/ADP lakes/NOUN          | deals/VERB
            Mali/PROPN ,/PUNCT calls/NOUN for/ADP restraint/NOUN        | calls/VERB
            two/NUM deals/NOUN with/ADP Peru/PROPN                      | ''
            to/PART query/VERB it/PRON                                  | ''
            for/ADP themselves/PRON and/CCONJ others/PRON               | ''
            """)
    void knowsNounsThatAreNothingElse(String tagged, String changes) {
        assertEquals(changes, mended(tagged));
    }
}
