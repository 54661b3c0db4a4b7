package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Meeting;

class MeetingExtractionTest {
    private static final Ingest INGEST = Ingest.standard();

    private static Facts facts(String text) throws UnreadableArticleException {
        return INGEST.facts(text.getBytes(StandardCharsets.UTF_8), "article.txt");
    }

    /// Body, session, start, end and place, a stroke for what is not known.
    private static String meeting(String text) throws UnreadableArticleException {
        Optional<Meeting> meeting = facts(text).meeting();
        return meeting.map(m -> String.join(
                        " ",
                        m.body().map(b -> b.code()).orElse("-"),
                        m.session().isPresent() ? "" + m.session().getAsInt() : "-",
                        m.when().start().map(Object::toString).orElse("-"),
                        m.when().end().map(Object::toString).orElse("-"),
                        m.place().orElse("-").replace(' ', '_')))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Commission on Narcotic Drugs held its sixty-seventh session in Vienna from 14 to 22 March. It adopted four texts.|CND 67 2024-03-14 2024-03-22 Vienna",
                "CND68 opened on 10 March and closed on Friday the 14th. Nobody slept much.|CND 68 2025-03-10 2025-03-14 -",
                "In Geneva, HRC 56 ran from 18 June to 12 July. Eritrea was on the agenda.|HRC 56 2024-06-18 2024-07-12 Geneva",
                "The Third Committee began the work of the seventy-ninth session of the General Assembly on 1 October. The Third Committee ended it on 27 November.|UNGA_C3 79 2024-10-01 2024-11-27 -",
                "From 27 May to 1 June there was held in Geneva the seventy-seventh World Health Assembly. Its committees met late.|WHA 77 2024-05-27 2024-06-01 Geneva",
                "COP29 was held in Baku between 11 and 22 November 2024. The climate conference ended late.|UNFCCC_COP 29 2024-11-11 2024-11-22 Baku",
                "The fourth meeting of the Ruritanian Commission on Lake Fisheries (RCLF) was held in Limassol, Cyprus, from 3 to 7 June 2023. It set no quota.|RCLF 4 2023-06-03 2023-06-07 Limassol",
                "The Commission on Narcotic Drugs is sixty-seven sessions old. This was the sixty-seventh session. It ran from 14 to 22 March, and nobody left early.|CND 67 2024-03-14 2024-03-22 -",
                "The sixty-seventh session of the Commission on Narcotic Drugs was dull. It rained from 2 to 9 March.|CND 67 - - -",
                "The 2024 harvest was poor. Farmers in Geneva complained to the press in June.|none"
            })
    void findsTheMeeting(String text, String meeting) throws UnreadableArticleException {
        assertEquals(meeting, meeting(text));
    }

    @Test
    void tellsTheReportedMeetingFromThoseInTheBackground() throws UnreadableArticleException {
        String text = "The 33rd session of the CCPCJ was calm.\n\nIn March the Commission on Narcotic Drugs had voted."
                + " The CCPCJ did not. The Human Rights Council votes often, the CCPCJ seldom.";
        assertEquals("CCPCJ", meeting(text).substring(0, 5));
    }

    @Test
    void aYearWorkedOutFromTheSessionIsInferred() throws UnreadableArticleException {
        Facts inferred = facts("The CCPCJ held its 33rd session from 13 to 17 May. It ended early.");
        Facts stated = facts("The CCPCJ held its 33rd session from 13 to 17 May 2024. It ended early.");
        assertEquals(
                Optional.of(Basis.INFERRED),
                inferred.meeting().orElseThrow().when().basis());
        assertEquals(
                Optional.of(Basis.STATED), stated.meeting().orElseThrow().when().basis());
    }

    @Test
    void workOutAYearBetweenWhatWasAndWhatIsToCome() throws UnreadableArticleException {
        String text =
                "The fourth session of the Lake Commission on Herring met from 3 to 7 June. The third session of the Lake Commission on"
                        + " Herring had been held in Bergen in November 2021. The fifth session of the Lake Commission on Herring"
                        + " will be held in Bergen in May 2023.";
        assertTrue(meeting(text).contains("2022-06-03 2022-06-07"), meeting(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The theme of this year's CCPCJ was 'justice for all'.|justice for all",
                "The CCPCJ met under the theme “Justice, now”.|Justice, now",
                "It met under the theme of better statistics, as ever.|better statistics",
                "The theme was hardly mentioned.|-",
                "The Abu Dhabi congress, its theme being 'people first', comes next.|-"
            })
    void findsTheTheme(String sentence, String theme) throws UnreadableArticleException {
        String text = "The CCPCJ held its 33rd session from 13 to 17 May. " + sentence;
        assertEquals(theme, facts(text).meeting().orElseThrow().theme().orElse("-"));
    }

    @Test
    void composesATitleWhereNoneIsPrinted() throws UnreadableArticleException {
        Facts facts =
                facts("The CCPCJ held its 33rd session from 13 to 17 May. It ended early, with every text adopted.");
        assertEquals("CCPCJ, 33rd session", facts.article().title());
        assertEquals(Basis.INFERRED, facts.article().titleBasis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Issue 9 · Friday, 2 June 2023|2023-06-02", "No. 4/2025 (October)|2025-10"})
    void findsTheDateInTheLineUnderTheTitle(String line, String date) throws UnreadableArticleException {
        String masthead = line;
        String expected = date;
        String text = "The week in the Commission\n\n" + masthead
                + "\n\nThe Commission on Narcotic Drugs met again and adopted what it had before it, without a vote.\n";
        assertEquals(
                expected,
                facts(text).article().published().map(Object::toString).orElse("-"));
    }
}
