package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.read.SideMatter.Piece;
import org.rapporteur.model.Block;

class SideMatterTest {
    private static final Piece TITLE = new Piece(Block.Kind.HEADING, 1, "A quiet session");
    private static final Piece BODY = new Piece(Block.Kind.PARAGRAPH, 0, "The Commission adopted four resolutions.");

    private static Piece paragraph(String text) {
        return new Piece(Block.Kind.PARAGRAPH, 0, text);
    }

    private static Piece heading(String text) {
        return new Piece(Block.Kind.HEADING, 2, text);
    }

    private static boolean isBesideAmidst(Piece piece) {
        return SideMatter.in(List.of(TITLE, BODY, piece, BODY)).get(2);
    }

    private static boolean isBesideAtTheEnd(String text) {
        return SideMatter.in(List.of(TITLE, BODY, paragraph(text))).get(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our weekly letter and miss nothing.",
                "Subscribe!",
                "Click here to be put on the list.",
                "Follow us on Bluesky and LinkedIn.",
                "Follow Ana Sousa on X.",
                "Join our dedicated mailing list for analysis and invitations.",
                "Join us for a webinar on the outcome on 5 June.",
                "Read more: The treaty that would not end",
                "Get our analysis in your inbox every Friday.",
                "If you liked this post, forward it to a colleague or subscribe.",
                "To receive these notes by mail, subscribe below.",
                "Thanks for reading The Corridor!",
                "This article is licensed under CC BY 4.0.",
                "This article was first published in The Treaty Post.",
                "© 2024 The Treaty Post. All rights reserved.",
                "Unless otherwise noted, content here is under Creative Commons.",
                "You may republish this article in full.",
                "The views expressed in this post are the author's own.",
                "Please donate to keep us going.",
                "Support our work with a small gift.",
                "We are a small team. Sign up to our free newsletter to help us grow.",
                "Share this on WhatsApp",
                "Contact us at desk@example.org."
            })
    void whatSpeaksToTheReaderIsBeside(String text) {
        assertTrue(isBesideAmidst(paragraph(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway called on other States to join the declaration.",
                "Join the declaration, Norway told the room, or explain why not.",
                "Signing up to the pledge took Peru a week; Chile signed up at once.",
                "Support for the Swiss draft grew overnight.",
                "Support from the African Group came late.",
                "Subscribers to the earlier text, Peru among them, kept away.",
                "Share prices fell after the vote.",
                "States share this view, the delegate of Fiji said.",
                "Share this burden, the Philippines asked of the donors.",
                "Copyright exceptions were the Standing Committee's first subject.",
                "This text was tabled by Ghana and licensed dealers opposed it.",
                "This report was adopted by consensus.",
                "Following a request by China, a vote was held.",
                "Follow the money, said the delegate of Kenya, and the draft did.",
                "Register holders were to report every year under the Peruvian draft.",
                "Register entries would be public, Mexico proposed.",
                "Read together, the two drafts contradict each other.",
                "Click fraud was left out of the convention.",
                "Donated vaccines were the matter of a fourth text, led by South Africa.",
                "The United States urged members to subscribe to the principles.",
                "To receive a mandate, the group needed consensus, which Russia refused.",
                "The Secretariat will send its newsletter to members that join the register.",
                "You may not say genocide in this room, the chair ruled.",
                "Contact group talks went on until midnight.",
                "Thanks to Brazil, the paragraph stayed in.",
                "Download speeds were no subject for the Union, Germany said."
            })
    void whatDelegationsSayAndDoIsTheArticle(String text) {
        assertFalse(isBesideAmidst(paragraph(text)));
        assertFalse(isBesideAtTheEnd(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Sousa is a research fellow at the Institute for Land Policy.",
                "Li Wei and Ana Sousa are freelance journalists based in Geneva.",
                "The author attended the session as an observer.",
                "Photo: ENB",
                "Tags: forests, finance",
                "For more information, write to desk@example.org.",
                "Edited by Tomas Berg.",
                "See you next week.",
                "— Mara",
                "← Whales, again"
            })
    void linesAboutTheAuthorAreBesideAtTheEndOnly(String text) {
        assertTrue(isBesideAtTheEnd(text));
        assertFalse(isBesideAmidst(paragraph(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ambassador of Kenya is the next chair.",
                "The Commission is to meet again in May.",
                "Peru was a sponsor of all four.",
                "The next session will be held in Vienna in March 2025.",
                "Ambassador Sousa is expected to chair the next session in Geneva."
            })
    void theLastParagraphOfAnArticleStays(String text) {
        assertFalse(isBesideAtTheEnd(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JOIN THE OBSERVERS' MAILING LIST",
                "Related articles",
                "About the author",
                "You may also like",
                "Share this article",
                "Leave a reply",
                "Stay informed",
                "Further reading"
            })
    void aHeadingOfSideMatterTakesItsSectionWithIt(String text) {
        BitSet beside = SideMatter.in(List.of(TITLE, BODY, heading(text), BODY, BODY));
        assertEquals(BitSet.valueOf(new long[] {0b11100}), beside);
    }

    @Test
    void theSectionEndsAtTheNextHeadingOfItsRank() {
        BitSet beside = SideMatter.in(List.of(TITLE, heading("Related articles"), BODY, heading("The vote"), BODY));
        assertEquals(BitSet.valueOf(new long[] {0b00110}), beside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "States join the register",
                "More on sanctions",
                "Comments by the Russian Federation",
                "Contact group on finance",
                "Sharing of benefits",
                "Related amendments"
            })
    void aHeadingAboutTheMeetingStays(String text) {
        assertFalse(isBesideAmidst(heading(text)));
    }

    @Test
    void aHeadingThatNothingFollowsGoesWithWhatFollowedIt() {
        BitSet beside = SideMatter.in(List.of(TITLE, BODY, heading("A word from us"), paragraph("Subscribe here.")));
        assertEquals(BitSet.valueOf(new long[] {0b1100}), beside);
    }
}
