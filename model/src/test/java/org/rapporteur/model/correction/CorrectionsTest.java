package org.rapporteur.model.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;

class CorrectionsTest {
    private static final Attribution ANA = Attribution.of("Ana", LocalDate.of(2026, 6, 3));
    private static final TextRef WATER = new TextRef("COW/2026/L.1");
    private static final TextRef DATA = new TextRef("open data");

    private final Facts facts = Water.facts();

    private static Claim role(TextRef text, Party party, RoleKind role) {
        return new Claim.OfRole(text, party, role);
    }

    private Corrections.Applied apply(Correction... corrections) {
        return Corrections.to(facts, List.of(corrections)).applyTo(facts);
    }

    @Test
    void anAddedRoleRestsOnThePersonWhoAddedIt() {
        var applied = apply(new Correction.Added(role(DATA, Water.KENYA, RoleKind.COSPONSOR), ANA));
        Role added = applied.facts().texts().get(1).roles().getLast();
        assertEquals(new Role(Water.KENYA, RoleKind.COSPONSOR, ANA.grounds()), added);
        assertTrue(applied.misfits().isEmpty());
        assertFalse(applied.articleEdited());
    }

    @Test
    void aChangedRoleTakesThePlaceOfTheOldOne() {
        var applied = apply(new Correction.Changed(
                role(WATER, Water.FIJI, RoleKind.COSPONSOR), role(WATER, Water.FIJI, RoleKind.LEAD), ANA));
        NegotiatedText text = applied.facts().texts().getFirst();
        assertEquals(List.of(Water.KENYA, Water.FIJI), text.parties(RoleKind.LEAD));
        assertEquals(List.of(), text.parties(RoleKind.COSPONSOR));
    }

    @Test
    void whatTheFactsSayAlreadyIsNeedlessAndKeepsItsEvidence() {
        var applied = apply(new Correction.Added(role(WATER, Water.KENYA, RoleKind.LEAD), ANA));
        assertEquals(1, applied.needless().size());
        assertEquals(facts, applied.facts());
    }

    @Test
    void correctionsMadeTwiceChangeNothingMore() {
        Corrections corrections = Corrections.to(
                facts,
                List.of(
                        new Correction.Removed(role(DATA, Water.CUBA, RoleKind.OPPONENT), ANA),
                        new Correction.Changed(vote(31), vote(32), ANA)));
        Facts once = corrections.applyTo(facts).facts();
        var twice = corrections.applyTo(once);
        assertEquals(once, twice.facts());
        assertEquals(2, twice.needless().size());
    }

    private static Claim vote(int inFavour) {
        return new Claim.OfOutcome(
                DATA,
                Optional.of(Outcome.Status.ADOPTED),
                Optional.of(Outcome.Method.VOTE),
                Optional.of(new Vote(OptionalInt.of(inFavour), OptionalInt.of(4), OptionalInt.empty())));
    }

    @Test
    void aCorrectionOfWhatIsOtherwiseByNowIsReportedAndNotMade() {
        var applied = apply(new Correction.Changed(vote(30), vote(32), ANA));
        assertEquals(
                "the outcome to be changed is not the text's",
                applied.misfits().getFirst().reason());
        assertEquals(facts, applied.facts());
    }

    @Test
    void aCorrectionToAnUnknownTextIsReported() {
        var applied = apply(new Correction.Added(role(new TextRef("roads"), Water.CUBA, RoleKind.LEAD), ANA));
        assertTrue(applied.misfits().getFirst().reason().contains("roads"));
    }

    @Test
    void anEditedArticleIsNoticed() {
        Facts edited = Water.facts("b".repeat(64), facts.texts());
        Correction added = new Correction.Added(role(DATA, Water.KENYA, RoleKind.COSPONSOR), ANA);
        assertTrue(Corrections.to(facts, List.of(added)).applyTo(edited).articleEdited());
    }

    @Test
    void anAddedTextCanBeGivenRolesByItsTitle() {
        TextRef roads = new TextRef("roads");
        var applied = apply(
                new Correction.Added(
                        new Claim.OfText(roads, TextKind.RESOLUTION, "roads", Optional.empty(), Optional.of(DATA)),
                        ANA),
                new Correction.Added(role(roads, Water.CUBA, RoleKind.LEAD), ANA));
        NegotiatedText text = applied.facts().texts().getLast();
        assertEquals("T3", text.id());
        assertEquals(Optional.of("T2"), text.amends());
        assertEquals(List.of(Water.CUBA), text.parties(RoleKind.LEAD));
    }

    @Test
    void aRemovedTextLeavesNothingThatPointsAtIt() {
        Claim water = Claims.of(facts).claim(facts.texts().getFirst());
        var applied = apply(new Correction.Removed(water, ANA));
        assertEquals(1, applied.facts().texts().size());
        assertEquals(Optional.empty(), applied.facts().texts().getFirst().amends());
        assertEquals(Optional.empty(), applied.facts().disputes().getFirst().text());
    }

    @Test
    void aRetitledTextIsStillFoundByItsOldTitle() {
        Claim.OfText was = Claims.of(facts).claim(facts.texts().get(1));
        Claim.OfText is = new Claim.OfText(was.text(), was.kind(), "open records", was.symbol(), was.amends());
        var applied = apply(
                new Correction.Changed(was, is, ANA),
                new Correction.Added(role(DATA, Water.KENYA, RoleKind.SUPPORTER), ANA));
        NegotiatedText text = applied.facts().texts().get(1);
        assertEquals("open records", text.title());
        assertTrue(text.grounds() instanceof Grounds.Corrected);
        assertTrue(text.parties(RoleKind.SUPPORTER).contains(Water.KENYA));
    }

    @Test
    void disputesStatementsEventsAndTheMeetingCanBeCorrected() {
        Claims claims = Claims.of(facts);
        Claim.OfDispute dispute = claims.claim(facts.disputes().getFirst());
        Claim.OfMeeting meeting = claims.claim(facts.meeting().orElseThrow());
        var applied = apply(
                new Correction.Changed(
                        dispute,
                        new Claim.OfDispute(
                                dispute.text(),
                                "free",
                                dispute.opponents(),
                                dispute.proponents(),
                                dispute.outcome(),
                                dispute.replacedBy()),
                        ANA),
                new Correction.Removed(claims.claim(facts.statements().getFirst()), ANA),
                new Correction.Removed(claims.claim(facts.events().getFirst()), ANA),
                new Correction.Changed(
                        meeting,
                        new Claim.OfMeeting(
                                meeting.body(), OptionalInt.of(13), meeting.when(), meeting.place(), meeting.theme()),
                        ANA));
        assertEquals(4, applied.made().size());
        assertEquals("free", applied.facts().disputes().getFirst().wording());
        assertEquals(List.of(), applied.facts().statements());
        assertEquals(List.of(), applied.facts().events());
        assertEquals(OptionalInt.of(13), applied.facts().meeting().orElseThrow().session());
    }
}
