package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Those who are named as members of a set: sponsors, co-sponsors, a core group.
class MembershipExtractionTest {
    private static final String ADOPTED = "The meeting adopted a resolution on the care of old bridges. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji and Samoa were among the co-sponsors.                              | cosponsor: FJI WSM
            The co-sponsors included Fiji and Samoa.                                | cosponsor: FJI WSM
            Among the co-sponsors were Fiji and Samoa.                              | cosponsor: FJI WSM
            Its core group consists of Fiji, Samoa and Niue.                        | lead: FJI NIU WSM
            Its core group (Fiji and Samoa) was pleased.                            | lead: FJI WSM
            Its sponsors, Fiji and Samoa, were pleased.                             | lead: FJI WSM
            Fiji and Samoa were listed as co-sponsors.                              | cosponsor: FJI WSM
            Fiji joined the list of co-sponsors.                                    | cosponsor: FJI
            The main sponsors were Fiji and Samoa.                                  | lead: FJI WSM
            Main sponsors: Fiji and Samoa.                                          | lead: FJI WSM
            Co-sponsors: Fiji and Samoa.                                            | cosponsor: FJI WSM
            Fiji was its penholder.                                                 | lead: FJI
            Its opponents included Fiji.                                            | opponent: FJI
            The list of co-sponsors is short. Fiji is on it.                        | cosponsor: FJI
            It drew 40 co-sponsors. We note Fiji and Samoa.                         | cosponsor: FJI WSM
            Fiji, a co-sponsor, was pleased.                                        | cosponsor: FJI
            Fiji was not among the co-sponsors.                                     |
            Fiji did not figure on the list of co-sponsors.                         |
            The co-sponsors thanked Fiji.                                           |
            The co-sponsors met in Fiji.                                            |
            The co-sponsors hoped that Fiji would join them.                        |
            It drew 40 co-sponsors. The weather in Fiji was fine.                   |
            """)
    void membersShareTheRole(String sentences, String roles) {
        assertEquals(
                roles == null ? "" : roles,
                SampleArticle.of(ADOPTED + sentences).roles("bridges"),
                sentences);
    }
}
