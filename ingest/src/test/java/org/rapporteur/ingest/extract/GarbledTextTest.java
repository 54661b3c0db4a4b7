package org.rapporteur.ingest.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Facts;

/// Text that is no prose is read to the end, and what was understood around it still stands.
class GarbledTextTest {
    private static final String SOUND = "Uruguay tabled a resolution on the safety of school buses.";

    static Stream<String> garbled() {
        return Stream.of(
                "“ “ ‘ \" ( [ { « the text",
                ") ] } ” ’ » Chile",
                "\"Chile tabled “the draft ‘on (kelp\" was",
                ". . . ! ? ; : , - – — … / \\ | * _ ~",
                "1 2 3 4 5 6 7 8 9 10 11-12-13 14:15 16/17 18.19 20,21",
                "CHILE TABLED A RESOLUTION ON KELP AND PERU OPPOSED IT BY VOTE",
                "the the the of of of by by by and and and , , , and",
                "tabled tabled opposed by by adopted adopted not not",
                "L.1 L.2 L.3/Rev.1 A/C.3/79/L.1 E/CN.15/2024/L.5/Rev.2/Add.3 (L.9) L.",
                "\uD83D\uDE00\uD83D\uDE00 \uD83C\uDDE8\uD83C\uDDF1 tabled \uD835\uDCAF\uD835\uDCC1 e\u0301\u0301\u0301",
                "\u202Eelihc\u202C \u200B\u200D\uFEFF \u00AD\u2028\u2029 \u2060\uFFFD",
                "智利提交了一项决议。秘鲁反对。 Чили внесла резолюцию. قدمت شيلي قرارا",
                "It. It was. They did so. So did they. The former. The latter. The other.",
                "(((((((((((((((((((((((((((((((((((((((((((((Chile)))))))))))))))",
                "Chile, Chile, Chile and Chile, on behalf of Chile and Chile, and Chile",
                "'s 's 's Chile's 's text's 's",
                "of the of the resolution on of the on by",
                "None of neither, nor both of all but one of the rest of each of the",
                "In favour: . Against: , Abstaining: ; by to with");
    }

    @ParameterizedTest
    @MethodSource("garbled")
    void isReadToTheEnd(String garbled) {
        SampleArticle article = SampleArticle.of(SOUND, garbled, "## " + garbled, "- " + garbled);
        assertEquals("lead: URY", article.roles("school buses").replaceAll("; .*", ""));
    }

    @Test
    void aSentenceOfTwoThousandWordsIsRead() {
        String words = Stream.of("Chile", "and", "the", "resolution", "on", "kelp", ",", "tabled", "by", "Peru")
                .collect(joining(" "));
        String sentence = String.join(" ", Collections.nCopies(200, words));
        assertEquals("lead: URY", SampleArticle.of(SOUND, sentence + ".").roles("school buses"));
    }

    @Test
    void aListOfAllTheWorldIsRead() {
        String names = String.join(", ", Collections.nCopies(190, "Fiji"));
        String article = "The decision on ferries was tabled by " + names + " and Peru.";
        assertEquals("lead: FJI PER", SampleArticle.of(article).roles("ferries"));
    }

    @Property(tries = 60)
    void randomLettersAreRead(@ForAll @StringLength(max = 400) String letters) {
        Facts facts =
                SampleArticle.of(SOUND, letters.replaceAll("\\p{Cntrl}", "~")).facts();
        assertTrue(facts.article().text().length() >= SOUND.length());
    }

    @Property(tries = 60)
    void shuffledWordsAreRead(@ForAll long seed) {
        String[] words = (SOUND
                        + " It was adopted by 30 votes to 2 , with Chile ( Peru ) opposed , and L.7 , by the EU ,"
                        + " “ on kelp ” , which did not co-sponsor it nor the other ; both former texts ' s . ; not")
                .split(" ", -1);
        Random random = new Random(seed);
        String shuffled =
                random.ints(80, 0, words.length).mapToObj(i -> words[i]).collect(joining(" "));
        Facts facts = SampleArticle.of(shuffled + ".").facts();
        assertTrue(facts.evidence().stream().allMatch(e -> !e.exact().isBlank()));
    }
}
