package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.layout.Colour;

/// What WCAG 2.2 AA asks of the web page, as far as its markup tells; success criteria in brackets.
class HtmlAccessibilityTest {
    private static final Map<String, Document> PAGES = new LinkedHashMap<>();

    static Stream<Arguments> pages() {
        Map<String, Facts> facts = new LinkedHashMap<>(Extremes.all());
        facts.put("ordinary", CrimeCommission.facts());
        return facts.entrySet().stream()
                .flatMap(f -> Stream.of(Language.values())
                        .map(l -> arguments(named(f.getKey() + " " + l.tag(), page(f.getKey(), f.getValue(), l)))));
    }

    private static Document page(String name, Facts facts, Language language) {
        return PAGES.computeIfAbsent(
                name + " " + language.tag(),
                t -> Jsoup.parse(new String(
                        BriefRenderer.builder().language(language).build().html(facts), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLanguageAndTheTitleAreTold(Document page) {
        assertTrue(List.of("en", "fr", "es").contains(page.expectFirst("html").attr("lang")), "(3.1.1)");
        assertEquals(page.expectFirst("h1").text(), page.title(), "(2.4.2)");
        page.select(".notes li > span")
                .forEach(passage -> assertFalse(passage.attr("lang").isEmpty(), "(3.1.2)"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingStandsInTheMainLandmark(Document page) {
        assertEquals(1, page.select("main, [role=main]").size(), "(1.3.1)");
        assertEquals(
                List.of("main"),
                page.body().children().stream().map(Element::tagName).toList());
        List<String> regions = page.select("[role=region]").eachAttr("aria-label");
        assertEquals(page.select("[role=region]").size(), Set.copyOf(regions).size(), "regions tell themselves apart");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsComeInOrder(Document page) {
        List<Integer> levels = page.select("h1,h2,h3,h4,h5,h6").stream()
                .map(h -> h.tagName().charAt(1) - '0')
                .toList();
        assertEquals(1, levels.getFirst(), "(1.3.1)");
        assertEquals(1, levels.stream().filter(l -> l == 1).count());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
        }
        page.select("h1,h2").forEach(h -> assertFalse(h.text().isBlank(), "(2.4.6)"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesHaveCaptionsAndHeadsWithScopes(Document page) {
        for (Element table : page.select("table")) {
            assertFalse(table.expectFirst("caption").text().isBlank(), "(1.3.1)");
            table.select("th")
                    .forEach(head -> assertTrue(head.attr("scope").matches("col|row|colgroup"), head.outerHtml()));
            table.select("th")
                    .forEach(head -> assertFalse(
                            head.text().isBlank(), table.expectFirst("caption").text()));
            table.select("tbody tr")
                    .forEach(row -> assertEquals("th", row.child(0).tagName(), row.outerHtml()));
            assertEquals(
                    1,
                    table.select("tbody tr").stream()
                            .map(HtmlAccessibilityTest::width)
                            .distinct()
                            .count(),
                    "rows of one width");
        }
    }

    private static int width(Element row) {
        return row.children().stream()
                .mapToInt(c -> c.hasAttr("colspan") ? Integer.parseInt(c.attr("colspan")) : 1)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void picturesSayWhatTheyShow(Document page) {
        page.select("img").forEach(img -> assertFalse(img.attr("alt").isBlank(), "(1.1.1)"));
        for (Element ballot : page.select(".ballot:has(svg)")) {
            Element bar = ballot.expectFirst("svg");
            assertEquals("img", bar.attr("role"), "(1.1.1)");
            for (Element share : ballot.select(".shares li")) {
                assertTrue(bar.attr("aria-label").contains(share.text()), share.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void colourIsNeverTheOnlySign(Document page) {
        page.select(".grid tbody td[class]")
                .forEach(cell -> assertFalse(cell.text().isBlank(), "(1.4.1)"));
        page.select(".legend b").forEach(key -> assertFalse(key.text().isBlank(), "(1.4.1)"));
        for (Element bar : page.select(".ballot svg")) {
            assertEquals(
                    bar.select("rect.against").size()
                            + bar.select("rect.not-voting").size(),
                    bar.select("rect[fill^=url]").size(),
                    "each of these has its pattern");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksAndListsAreWhole(Document page) {
        for (Element link : page.select("a")) {
            assertFalse(link.attr("href").isBlank(), link.outerHtml());
            assertFalse((link.text() + link.attr("aria-label")).isBlank(), "(2.4.4)");
        }
        page.select("ul,ol").forEach(list -> list.children().forEach(item -> assertEquals("li", item.tagName())));
        page.select("dl")
                .forEach(list -> list.children()
                        .forEach(item -> assertTrue(item.tagName().matches("dt|dd"), "(1.3.1)")));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), Set.copyOf(ids).size(), "ids of one page differ");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatScrollsIsReachedByKeyboard(Document page) {
        page.select(".scroll").forEach(place -> assertEquals("0", place.attr("tabindex"), "(2.1.1)"));
        page.select("[tabindex]").forEach(place -> assertEquals("0", place.attr("tabindex"), "(2.4.3)"));
        page.select(".scroll")
                .forEach(place -> assertFalse(place.attr("aria-label").isBlank(), "(4.1.2)"));
    }

    /// The style sheet's colours that are read on one another, and the least contrast that they need: 4.5 for letters
    /// (1.4.3), 3 for the parts of pictures (1.4.11).
    @ParameterizedTest
    @CsvSource({
        "text,#ffffff,4.5", "heading,#ffffff,4.5", "quiet,#ffffff,4.5", "accent,#ffffff,4.5", "caution,#ffffff,4.5",
        "carried,#ffffff,4.5", "lost,#ffffff,4.5", "text,field,4.5", "accent,field,4.5", "caution,field,4.5",
        "heading,tint,4.5", "#ffffff,heading,4.5", "#ffffff,lost,4.5", "quiet,field,3", "lost,#ffffff,3"
    })
    void coloursCanBeTold(String front, String ground, double least) {
        String style = page("ordinary", CrimeCommission.facts(), Language.ENGLISH)
                .expectFirst("style")
                .data();
        Map<String, String> colours = Pattern.compile("--(\\w+):(#[0-9a-f]{6})")
                .matcher(style)
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
        double contrast = colour(front, colours).contrast(colour(ground, colours));
        assertTrue(contrast >= least, front + " on " + ground + ": " + contrast);
    }

    private static Colour colour(String name, Map<String, String> colours) {
        String hex = colours.getOrDefault(name, name);
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }
}
