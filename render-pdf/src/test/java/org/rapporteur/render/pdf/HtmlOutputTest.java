package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.TextKind;

class HtmlOutputTest {
    private static final Pattern INNER_LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

    static Stream<Facts> facts() {
        return Stream.concat(Stream.of(CrimeCommission.facts()), Extremes.all().values().stream());
    }

    private static String html(Facts facts) {
        return new String(BriefRenderer.builder().build().html(facts), StandardCharsets.UTF_8);
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyLinkLeadsToOnePlaceOnThePage(Facts facts) {
        String html = html(facts);
        List<String> ids = all(ID, html);
        assertEquals(ids.stream().distinct().toList(), ids);
        all(INNER_LINK, html).forEach(target -> assertTrue(ids.contains(target), target));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void thePageNeedsNoOtherFile(Facts facts) {
        String html = html(facts);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<link"));
        assertFalse(html.contains(" src=\""));
        assertFalse(html.contains("@import"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void headingsComeInOrder(Facts facts) {
        List<String> levels = all(HEADING, html(facts));
        assertEquals("1", levels.getFirst());
        assertTrue(levels.stream().skip(1).allMatch("2"::equals), levels.toString());
    }

    @Test
    void wordsOfTheArticleAreNeverMarkup() {
        String attack = "<img src=x onerror=alert(1)> & \"quotes\"";
        Draft draft = new Draft().title("A & B <b>").paragraph("They tabled " + attack + ".");
        Grounds grounds = draft.said(attack);
        String html = html(draft.text(TextKind.RESOLUTION, attack, grounds, Optional.empty(), List.of())
                .facts());
        assertFalse(html.contains("<img"));
        assertFalse(html.contains("<b>A"));
        assertTrue(html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; "));
    }
}
