package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.compose.Brief;
import org.rapporteur.render.pdf.compose.BriefComposer;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.compose.Prose;

class BriefComposerTest {
    private static Brief brief(Facts facts) {
        return BriefComposer.of(Language.ENGLISH, Map.of()).compose(facts);
    }

    private static List<String> messages(Facts facts) {
        return brief(facts).messages().points().stream().map(Prose::plain).toList();
    }

    private static List<String> sections(Facts facts) {
        return brief(facts).sections().stream().map(Brief.Section::heading).toList();
    }

    @Test
    void theTitleStatesTheFinding() {
        assertEquals(
                "CCPCJ 33: five resolutions, all by consensus",
                brief(CrimeCommission.facts()).title());
        assertEquals("HRC 61: five texts, one rejected", brief(Extremes.votes()).title());
        assertEquals(
                "UNGA 81: resolution on the high seas adopted by 120 votes to 31",
                brief(Extremes.fullVote()).title());
        assertEquals("Resolution on coral reefs", brief(Extremes.oneText()).title());
        assertEquals("A quiet week", brief(Extremes.nothing()).title());
    }

    @Test
    void theWeightiestMessagesComeFirst() {
        assertEquals(
                List.of(
                        "Of five texts, one was adopted by consensus, two were adopted by a vote, one was rejected and one"
                                + " was withdrawn.",
                        "The amendment “paragraph 4 of the sanctions text” (A1) was rejected, with 12 in favour, 30 against"
                                + " and five abstaining.",
                        "The declaration on the rights of rivers (D2) was withdrawn.",
                        "The closest call among the texts adopted by a vote was the resolution on sanctions (R1), with 27 in"
                                + " favour, 16 against and four abstaining.",
                        "The next closest was the decision on procedure (D1), with 41 in favour, none against and six not"
                                + " voting."),
                messages(Extremes.votes()));
    }

    @Test
    void noVoteIsCalledTheClosestWhereACountIsMissing() {
        Draft draft = new Draft().title("Votes").paragraph("One passed by 20 votes to 19, another by a vote.");
        Grounds passed = draft.said("One passed by 20 votes to 19");
        draft.text(
                TextKind.RESOLUTION,
                "bees",
                passed,
                Optional.of(Draft.vote(Outcome.Status.ADOPTED, 20, 19, 0, passed)),
                List.of());
        draft.text(
                TextKind.RESOLUTION,
                "wasps",
                passed,
                Optional.of(new Outcome(
                        Optional.of(Outcome.Status.ADOPTED),
                        Optional.of(Outcome.Method.VOTE),
                        Optional.empty(),
                        passed)),
                List.of());
        List<String> messages = messages(draft.facts());
        assertTrue(
                messages.contains("The resolution on bees (R1) went to a vote and was adopted, with 20 in favour and 19"
                        + " against."),
                messages::toString);
        assertTrue(
                messages.contains("The resolution on wasps (R2) went to a vote and was adopted."), messages::toString);
    }

    @Test
    void whatOneSpeakerSaysToSeveralIsSaidOnce() {
        Draft draft =
                new Draft().title("Blame").paragraph("Chile blamed Peru and Kenya for the delay, and thanked Fiji.");
        Grounds said = draft.said("Chile blamed Peru and Kenya");
        for (String target : List.of("PER", "KEN")) {
            draft.statement(
                    Draft.state("CHL"), Statement.Act.ACCUSE, Optional.of(Draft.state(target)), "the delay", said);
        }
        draft.statement(Draft.state("CHL"), Statement.Act.PRAISE, Optional.of(Draft.state("FJI")), "", said);
        var points = (Brief.Points) brief(draft.facts()).sections().getFirst();
        assertEquals(
                List.of("Chile accused Peru and Kenya: the delay.", "Chile praised Fiji."),
                points.points().stream().map(Prose::plain).toList());
    }

    @Test
    void aTextThatHasOnlyASymbolIsCalledByItOnce() {
        Draft draft = new Draft().title("Symbols").paragraph("Chile tabled L.7 and L.8, and both were put off.");
        Grounds tabled = draft.said("Chile tabled L.7 and L.8");
        for (String symbol : List.of("L.7", "L.8")) {
            draft.text(new NegotiatedText(
                    "T" + symbol,
                    TextKind.RESOLUTION,
                    symbol,
                    Optional.of(symbol),
                    Optional.empty(),
                    List.of(),
                    Optional.of(new Outcome(
                            Optional.of(Outcome.Status.DEFERRED), Optional.empty(), Optional.empty(), tabled)),
                    List.of(),
                    tabled));
        }
        assertTrue(messages(draft.facts()).contains("The resolution L.7 (R1) was put off."));
        var table = (Brief.Table) brief(draft.facts()).sections().getFirst();
        assertEquals(1, table.rows().getFirst().cells().get(1).paragraphs().size(), "the symbol is not repeated");
    }

    @Test
    void messagesSayWhatBecameOfContestedWording() {
        assertTrue(
                messages(CrimeCommission.facts())
                        .contains(
                                "Of six points of contested wording, two were replaced, one was kept out and one was settled by a"
                                        + " compromise. The wording “criminal misuse of ICTs” gave way to “online trafficking”."));
    }

    @Test
    void sectionsThatWouldBeEmptyAreLeftOut() {
        assertEquals(List.of(), sections(Extremes.nothing()));
        assertEquals(List.of("Resolutions"), sections(Extremes.oneText()));
    }

    @Test
    void manyNamesAreSummedUpByRegionWithTheListInAnAnnex() {
        Brief brief = brief(Extremes.crowd());
        Brief.Table annex = (Brief.Table) brief.sections().getLast();
        assertEquals("Annex: full lists", annex.heading());
        long names = annex.rows().getFirst().cells().getLast().paragraphs().stream()
                .mapToLong(p -> p.plain().chars().filter(c -> c == ',').count() + 1)
                .sum();
        assertTrue(names >= 150, "names in the annex: " + names);
    }

    @Test
    void correctionsAreMarkedWhereTheyStand() {
        Brief.Table texts = (Brief.Table) brief(Extremes.corrected()).sections().getFirst();
        List<String> cells = texts.rows().getFirst().cells().stream()
                .flatMap(c -> c.paragraphs().stream())
                .map(Prose::plain)
                .toList();
        assertTrue(cells.contains("Consensus (corrected by A. Analyst, 4 May 2026)"), cells.toString());
        assertFalse(cells.contains("Chile (corrected by A. Analyst, 4 May 2026)"), cells.toString());
    }

    @Test
    void warningsAreShownForReview() {
        assertTrue(sections(Extremes.corrected()).contains("To be checked"));
    }

    @Test
    void everyNoteIsCitedAndEveryCitationHasItsNote() {
        Extremes.all().values().forEach(facts -> {
            Brief brief = brief(facts);
            TreeSet<Integer> cited = new TreeSet<>();
            prose(brief).flatMap(p -> p.parts().stream()).forEach(part -> {
                if (part instanceof Inline.References(List<Integer> notes)) {
                    cited.addAll(notes);
                }
            });
            List<Integer> numbers =
                    brief.notes().notes().stream().map(Brief.Note::number).toList();
            assertEquals(List.copyOf(cited), numbers);
        });
    }

    private static Stream<Prose> prose(Brief brief) {
        return Stream.concat(
                Stream.concat(
                        brief.messages().points().stream(),
                        brief.details().stream().map(Brief.Detail::text)),
                brief.sections().stream().flatMap(BriefComposerTest::prose));
    }

    private static Stream<Prose> prose(Brief.Section section) {
        return switch (section) {
            case Brief.Points points -> points.points().stream();
            case Brief.Table table ->
                table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.paragraphs().stream());
            case Brief.Positions _ -> Stream.of();
            case Brief.Votes votes ->
                votes.ballots().stream().flatMap(b -> Stream.concat(Stream.of(b.title()), b.named().stream()));
            case Brief.TimeLine line -> line.milestones().stream().flatMap(m -> Stream.of(m.when(), m.what()));
        };
    }
}
