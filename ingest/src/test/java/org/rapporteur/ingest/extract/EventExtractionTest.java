package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;

class EventExtractionTest {
    private static final Ingest INGEST = Ingest.standard();
    private static final String ARTICLE = """
            ---
            title: The week in Vienna
            published: 2024-05-20
            ---

            The Commission on Crime Prevention and Criminal Justice (CCPCJ) held its 33rd session from 13 to 17 May.

            %s
            """;

    private static List<Event> events(String sentences) throws UnreadableArticleException {
        Facts facts = INGEST.facts(ARTICLE.formatted(sentences).getBytes(StandardCharsets.UTF_8), "article.md");
        return facts.events();
    }

    /// Status, start, end and place of each event.
    private static String told(String sentences) throws UnreadableArticleException {
        return String.join(
                "; ",
                events(sentences).stream()
                        .map(e -> String.join(
                                " ",
                                e.status().name().toLowerCase(java.util.Locale.ROOT),
                                e.when().start().map(Object::toString).orElse("-"),
                                e.when().end().map(Object::toString).orElse("-"),
                                e.place().orElse("-")))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 12th Conference of the Parties to UNTOC will be held in Vienna in October.|upcoming 2024-10 - Vienna",
                "Regional preparatory meetings are planned for early 2025.|upcoming 2025 - -",
                "The working group meets in Nairobi from 3 to 7 June.|upcoming 2024-06-03 2024-06-07 Nairobi",
                "States parties to the ban treaty gather in New York on 3 March 2025.|upcoming 2025-03-03 - New York",
                "On 2 July ministers gather in Lima for a summit on forests.|upcoming 2024-07-02 - Lima",
                "The next congress, to be held in Abu Dhabi in April 2026, is far away.|upcoming 2026-04 - Abu Dhabi",
                "The congress opens in Doha on 25 April next year.|upcoming 2025-04-25 - Doha",
                "In March 2023, at an expert meeting in Oslo, the idea was born.|past 2023-03 - Oslo",
                "Kyoto hosted the 14th Crime Congress in March 2021.|past 2021-03 - Kyoto",
                "The idea came up at two workshops, Accra in June 2022 and Quito in July 2023.|past 2022-06 - Accra; past 2023-07 - Quito",
                "The 34th session is scheduled for May 2025.|upcoming 2025-05 - -",
                "Its reconvened session takes place on 5 and 6 December.|upcoming 2024-12-05 2024-12-06 -",
                "The sixty-ninth session of the Commission on the Status of Women runs from 10 to 21 March.|upcoming 2025-03-10 2025-03-21 -",
                "The treaty enters into force on 1 January 2025.|upcoming 2025-01-01 - -",
                "An expert group, with Chile in the chair, will be convened in Bangkok next year.|upcoming 2025 - Bangkok"
            })
    void findsAnEvent(String sentence, String event) throws UnreadableArticleException {
        assertEquals(event, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The CCPCJ closed on 17 May.",
                "The plenary on Wednesday was long.",
                "The Convention was adopted in 2000 and has been in force since 2003.",
                "The ambassador, born in Lima in 1961, smiled.",
                "As in last year's negotiations, the mood was poor.",
                "A press conference on Friday was cancelled.",
                "The meeting in question was never held.",
                "The war in Ukraine, now in its third year, was mentioned.",
                "The 2030 Agenda was cited.",
                "The next congress was not discussed."
            })
    void findsNoEventWhereNoneIs(String sentence) throws UnreadableArticleException {
        assertEquals("", told(sentence));
    }

    @Test
    void oneEventThatIsMentionedOftenIsOne() throws UnreadableArticleException {
        String text = "The 15th Crime Congress will be held in Abu Dhabi. The Abu Dhabi congress has a theme already."
                + " The 15th Congress opens on 25 April 2026.";
        assertEquals("upcoming 2026-04-25 - Abu Dhabi", told(text));
    }

    @Test
    void aNameSaysWhoseTheMeetingIs() throws UnreadableArticleException {
        assertEquals(
                "reconvened session of the Commission on Crime Prevention and Criminal Justice",
                events("Its reconvened session takes place on 5 and 6 December.")
                        .getFirst()
                        .name());
        assertEquals(
                "12th Conference of Parties to the Convention against Transnational Organized Crime",
                events("States party to UNTOC will hold their 12th Conference of Parties in October.")
                        .getFirst()
                        .name());
    }
}
