package org.rapporteur.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.When;

class WordingTest {
    private final Wording english = Wording.of(Language.ENGLISH);
    private final Wording french = Wording.of(Locale.FRENCH);
    private final Wording spanish = Wording.of(Language.SPANISH);

    private static Actor state(String id) {
        return new Actor(id, Actor.Kind.STATE, "Name of " + id, Optional.empty());
    }

    private static Actor group(String id, String name) {
        return new Actor(id, Actor.Kind.GROUP, name, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NLD|Netherlands|the Netherlands|Netherlands",
                "RUS|Russian Federation|the Russian Federation|Russia",
                "IRN|Iran (Islamic Republic of)|the Islamic Republic of Iran|Iran",
                "TUR|Türkiye|Türkiye|Türkiye",
                "VNM|Viet Nam|Viet Nam|Viet Nam",
                "ITA|Italy|Italy|Italy",
                "ARE|United Arab Emirates|the United Arab Emirates|UAE"
            })
    void statesBearTheirShortNamesOfTheUnitedNations(String id, String name, String prose, String compact) {
        assertEquals(name, english.name(state(id)));
        assertEquals(prose, english.prose(state(id)));
        assertEquals(compact, english.compact(state(id)));
    }

    @Test
    void bodiesBearTheirOfficialNames() {
        Body commission = new Body("CND", "Commission on Narcotic Drugs");
        assertEquals("Commission on Narcotic Drugs", english.name(commission));
        assertEquals("Commission des stupéfiants", french.name(commission));
        assertEquals("Comisión de Estupefacientes", spanish.name(commission));
        assertEquals("Club of Towns", french.name(new Body("CLUB", "Club of Towns")), "a body without a known name");
    }

    @Test
    void theSameBodiesHaveNamesInEveryLanguage() {
        assertEquals(
                Labels.load(Wording.class, "bodies", Language.FRENCH).keys(),
                Labels.load(Wording.class, "bodies", Language.SPANISH).keys());
    }

    @Test
    void statesAreNamedInTheDocumentsLanguage() {
        assertEquals("les Pays-Bas", french.prose(state("NLD")));
        assertEquals("l’Italie", french.prose(state("ITA")));
        assertEquals("le Maroc", french.prose(state("MAR")));
        assertEquals("Cuba", french.prose(state("CUB")));
        assertEquals("la Fédération de Russie", french.prose(state("RUS")));
        assertEquals("Alemania", spanish.prose(state("DEU")));
        assertEquals("los Países Bajos", spanish.prose(state("NLD")));
    }

    @Test
    void groupsTakeTheirArticle() {
        assertEquals("the EU", english.prose(group("EU", "European Union")));
        assertEquals("l’UE", french.prose(group("EU", "European Union")));
        assertEquals("the Lima Group", english.prose(group("LIMA", "Lima Group")));
        assertEquals("UN Women", english.prose(group("UN_WOMEN", "UN Women")));
    }

    @Test
    void anUnknownStateKeepsTheNameThatTheFactsGive() {
        assertEquals("Name of QQQ", english.name(state("QQQ")));
    }

    @Test
    void listsAreSerial() {
        assertEquals("", english.list(List.of()));
        assertEquals("A", english.list(List.of("A")));
        assertEquals("A and B", english.list(List.of("A", "B")));
        assertEquals("A, B and C", english.list(List.of("A", "B", "C")));
        assertEquals("A, Bosnia and Herzegovina, and C", english.list(List.of("A", "Bosnia and Herzegovina", "C")));
        assertEquals("Francia e Italia", spanish.list(List.of("Francia", "Italia")));
        assertEquals("la France, le Mali et Cuba", french.list(List.of("la France", "le Mali", "Cuba")));
    }

    @Test
    void numbersBelowTenAreWords() {
        assertEquals("nine resolutions", english.counted(9, "resolution"));
        assertEquals("10 resolutions", english.counted(10, "resolution"));
        assertEquals("one State", english.counted(1, "state"));
        assertEquals("une résolution", french.counted(1, "resolution"));
        assertEquals("un texto", spanish.counted(1, "text"));
        assertEquals("1,301", english.figures(1301));
        assertEquals("1301", spanish.figures(1301));
        assertEquals("1\u00a0234\u00a0567", french.figures(1_234_567));
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "33,33rd", "111,111th"})
    void ordinalsEndAsTheyAreSpoken(int number, String ordinal) {
        assertEquals(ordinal, english.ordinal(number, false));
    }

    @Test
    void ordinalsFollowTheGender() {
        assertEquals("1re", french.ordinal(1, true));
        assertEquals("33e", french.ordinal(33, true));
        assertEquals("33.º", spanish.ordinal(33, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-13|2024-05-17|13–17 May 2024|from 13 to 17 May 2024",
                "2024-07-29|2024-08-09|29 July – 9 August 2024|from 29 July to 9 August 2024",
                "2024-12-30|2025-01-03|30 December 2024 – 3 January 2025|from 30 December 2024 to 3 January 2025",
                "2024-03|2024-04|March–April 2024|from March to April 2024",
                "2024|2025|2024–2025|from 2024 to 2025",
                "2024-05-13|2024-05-13|13 May 2024|on 13 May 2024"
            })
    void rangesShareWhatTheyCan(String start, String end, String range, String sentence) {
        When when = new When(
                Optional.of(PartialDate.parse(start)),
                Optional.of(PartialDate.parse(end)),
                Optional.empty(),
                Optional.empty());
        assertEquals(range, english.when(when).orElseThrow());
        assertEquals(sentence, english.onWhen(when).orElseThrow());
    }

    @Test
    void datesFollowTheLanguage() {
        assertEquals("1er mai 2024", french.date(PartialDate.of(2024, 5, 1)));
        assertEquals("13 de mayo de 2024", spanish.date(PartialDate.of(2024, 5, 13)));
        assertEquals("mayo de 2024", spanish.date(PartialDate.of(2024, 5)));
        assertEquals("29 Jul", english.shortDate(PartialDate.of(2024, 7, 29)));
        assertEquals("2025", english.shortDate(PartialDate.of(2025)));
    }

    @Test
    void nothingIsSaidAboutAnUnknownDate() {
        assertTrue(english.when(When.UNKNOWN).isEmpty());
    }

    @Test
    void quotationMarksAreNotDoubled() {
        assertEquals("“survivors”", english.quoted("‘survivors’"));
        assertEquals("“the ‘other’ term”", english.quoted("the “other” term"));
        assertEquals("«\u00a0survivors\u00a0»", french.quoted("survivors"));
    }

    @Test
    void aCorrectionTellsWhoAndWhen() {
        Grounds grounds = new Grounds.Corrected(Optional.of("A. Analyst"), Optional.of(LocalDate.of(2024, 6, 3)));
        assertEquals(
                "corrected by A. Analyst, 3 June 2024",
                english.correction(grounds).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTermOfTheModelHasALabelInEveryLanguage(Language language) {
        Wording wording = Wording.of(language);
        for (RoleKind role : RoleKind.values()) {
            assertEquals(1, wording.letter(role).length(), () -> role + " in " + language);
            assertTrue(!wording.label(role).isBlank());
        }
        for (TextKind kind : TextKind.values()) {
            assertTrue(!wording.label(kind).isBlank()
                    && !wording.counted(2, Wording.noun(kind)).isBlank());
        }
        for (Statement.Act act : Statement.Act.values()) {
            assertTrue(!wording.label(act).isBlank());
        }
        for (Dispute.Result result : Dispute.Result.values()) {
            Dispute dispute = new Dispute(
                    Optional.empty(),
                    "x",
                    List.of(),
                    List.of(),
                    Optional.of(result),
                    Optional.of("y"),
                    new Grounds.Corrected(Optional.empty(), Optional.empty()));
            assertTrue(!wording.label(dispute).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoRolesShareALetter(Language language) {
        Wording wording = Wording.of(language);
        long letters = java.util.Arrays.stream(RoleKind.values())
                .map(wording::letter)
                .distinct()
                .count();
        assertEquals(RoleKind.values().length, letters);
    }

    @Test
    void anOrganisationCanRewordALabelButNotInventOne() {
        assertEquals("Sponsor", english.with(Map.of("role.lead", "Sponsor")).label(RoleKind.LEAD));
        assertThrows(IllegalArgumentException.class, () -> english.with(Map.of("role.boss", "Boss")));
    }
}
