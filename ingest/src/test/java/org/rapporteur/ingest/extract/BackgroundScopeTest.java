package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other meetings and other years did is no fact of this meeting.
class BackgroundScopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last year, Kenya tabled a resolution on soil salts.",
                "In 2019, Kenya tabled a resolution on soil salts.",
                "Two years ago, Kenya tabled a resolution on soil salts.",
                "Kenya recalled the resolution on soil salts that the Security Council had adopted.",
                "Last year's resolution on soil salts was tabled by Kenya.",
                "The Committee, which last year adopted a resolution on soil salts, met again.",
                "Kenya tabled, in 2019, a resolution on soil salts.",
                "Kenya tabled a resolution on soil salts last year.",
                "Three years ago, as some will remember, Kenya tabled a resolution on soil salts.",
                "Last year Kenya tabled a resolution on soil salts; this year it stayed silent.",
            })
    void whatIsToldOfThePastOrOfOthersIsNoTextOfThisMeeting(String sentence) {
        assertEquals(List.of(), SampleArticle.of(sentence).titles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This year, Kenya tabled a resolution on soil salts.",
                "In November, Kenya tabled a resolution on soil salts.",
                "In 2024, Kenya tabled a resolution on soil salts.",
                "Kenya tabled a resolution on soil salts.",
                "Kenya tabled, with three friends more than last year, a resolution on soil salts.",
                "Kenya, which last year had been silent, tabled a resolution on soil salts.",
                "Kenya tabled a resolution on soil salts, unlike last year.",
                "Kenya (absent last year) tabled a resolution on soil salts.",
                "Kenya tabled a resolution on soil salts, with more friends than two years ago.",
                "Last year Kenya was silent; this year it tabled a resolution on soil salts.",
                "As in 2019, Kenya tabled a resolution on soil salts.",
                "Kenya, last year's chair, tabled a resolution on soil salts.",
            })
    void whatIsToldOfNowIs(String sentence) {
        assertEquals(List.of("soil salts"), SampleArticle.of(sentence).titles());
    }

    @Test
    void aVerbOfLastYearGivesNoRole() {
        SampleArticle article =
                SampleArticle.of("Kenya tabled a resolution on soil salts. Mali chaired the negotiations "
                        + "on it (last year, its negotiations were chaired by Peru).");
        assertEquals("lead: KEN; facilitator: MLI", article.roles("soil salts"));
    }

    @Test
    void aYearInATitleIsNoOtherYear() {
        SampleArticle article = SampleArticle.of("Kenya tabled a resolution on the 2030 census.");
        assertEquals("lead: KEN", article.roles("census"));
    }
}
