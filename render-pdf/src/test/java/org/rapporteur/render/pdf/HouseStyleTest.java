package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.pdf.Standard;
import org.rapporteur.render.pdf.style.HouseStyle;
import org.rapporteur.render.pdf.style.InvalidStyleException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HouseStyleTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"120\" height=\"40\""
                    + " fill=\"#0b6e75\"/><circle cx=\"20\" cy=\"20\" r=\"12\" fill=\"#fff\"/></svg>";

    /// Nested transformations, a stroke, a part cut off, a part seen through to the paper.
    private static final String LAYERED =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><clipPath id=\"c\"><circle cx=\"20\""
                    + " cy=\"20\" r=\"12\"/></clipPath><rect id=\"s\" width=\"60\" height=\"40\" fill=\"red\""
                    + " clip-path=\"url(#c)\"/><g transform=\"translate(40 0) scale(2)\"><path d=\"M0 0Q5 9 9 9\" fill=\"none\""
                    + " stroke=\"blue\"/></g><circle cx=\"90\" cy=\"20\" r=\"9\" fill=\"green\" opacity=\".5\"/></svg>";

    @TempDir
    private Path folder;

    private HouseStyle read(String yaml) throws InvalidStyleException, IOException {
        return HouseStyle.read(Files.writeString(folder.resolve("house.yaml"), yaml));
    }

    private String refusal(String yaml) {
        return assertThrows(InvalidStyleException.class, () -> read(yaml)).getMessage();
    }

    @Test
    void aWholeStyleIsUsedAndTheBriefConforms() throws InvalidStyleException, IOException {
        Files.writeString(folder.resolve("logo.svg"), SVG);
        Files.createDirectory(folder.resolve("fonts"));
        for (String face : List.of("Light", "Regular", "Bold", "Italic")) {
            try (InputStream in =
                    getClass().getResourceAsStream("/fonts/ttf/SourceSansPro/SourceSansPro-" + face + ".ttf")) {
                Files.copy(in, folder.resolve("fonts/" + face + ".ttf"));
            }
        }
        HouseStyle style = read("""
                organisation: The Institute
                logo: {file: logo.svg, alt: The Institute’s emblem}
                colours: {heading: "#3a1d5c", accent: "#7a2e8e"}
                fonts: fonts
                paper: Letter
                labels: {kicker: Briefing}
                """);
        assertEquals(Sheet.LETTER, style.sheet().orElseThrow());
        assertTrue(style.fonts().orElseThrow().semibold().endsWith("Bold.ttf"));
        BriefRenderer renderer = BriefRenderer.builder().style(style).build();
        byte[] brief = renderer.render(CrimeCommission.facts());
        assertEquals(List.of(), Conformance.failures(brief, PDFAFlavour.PDFUA_2));
        assertEquals(List.of(), Conformance.failures(brief, PDFAFlavour.PDFA_4_F));
        String html = new String(renderer.html(CrimeCommission.facts()), StandardCharsets.UTF_8);
        assertTrue(html.contains("Briefing · The Institute"));
        assertTrue(html.contains("alt=\"The Institute’s emblem\""));
        assertTrue(html.contains("--heading:#3a1d5c"));
    }

    /// A letter that the house's face lacks is taken from another face of its folder; a mark stands for one that all
    /// lack, and for one of a script that is not set letter by letter.
    @ParameterizedTest
    @EnumSource
    void otherFacesShowTheLettersThatTheHouseFaceLacks(Standard standard) throws InvalidStyleException, IOException {
        Files.createDirectory(folder.resolve("fonts"));
        for (String font : List.of(
                "Markazi/MarkaziText-Regular", "Markazi/MarkaziText-SemiBold", "SourceSansPro/SourceSansPro-Light")) {
            try (InputStream in = getClass().getResourceAsStream("/fonts/ttf/" + font + ".ttf")) {
                Files.copy(in, folder.resolve("fonts/" + Path.of(font).getFileName() + ".ttf"));
            }
        }
        byte[] brief = BriefRenderer.builder()
                .style(read("fonts: fonts"))
                .standard(standard)
                .build()
                .render(new Draft()
                        .title("Днепр, 北京 and \u05d0")
                        .paragraph("A river.")
                        .facts());
        assertEquals(List.of(), Conformance.failures(brief, standard));
        try (PDDocument document = Loader.loadPDF(brief)) {
            PDFont cyrillic = null;
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                cyrillic = font.getName().endsWith("SourceSansPro-Light") ? font : cyrillic;
            }
            assertTrue(cyrillic != null && cyrillic.isEmbedded(), "the face with Cyrillic letters is embedded");
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Днепр, "), text);
        }
    }

    private byte[] briefWith(String svg, Standard standard) throws InvalidStyleException, IOException {
        Files.writeString(folder.resolve("logo.svg"), svg);
        HouseStyle style = read("logo: {file: logo.svg, alt: Emblem}");
        return BriefRenderer.builder().style(style).standard(standard).build().render(Extremes.oneText());
    }

    /// The fills of the first page by colour, and the images on it.
    private static List<String> drawn(byte[] brief) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            PDPage page = document.getPage(0);
            List<String> drawn = new ArrayList<>();
            page.getResources().getXObjectNames().forEach(n -> drawn.add("image"));
            Matcher fills = Pattern.compile("([\\d.]+ [\\d.]+ [\\d.]+) rg\\s+[\\d.-]+ [\\d.-]+ m")
                    .matcher(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            while (fills.find()) {
                drawn.add(fills.group(1));
            }
            return drawn;
        }
    }

    @ParameterizedTest
    @EnumSource
    void anSvgLogoIsDrawnAsOutlines(Standard standard) throws InvalidStyleException, IOException {
        byte[] brief = briefWith(LAYERED, standard);
        assertEquals(List.of(), Conformance.failures(brief, standard));
        assertEquals(List.of("1 0 0", "0 0 1", "0.50196 0.75294 0.50196"), drawn(brief));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>"
                        + "<rect width='9' height='9' fill='url(#g)'/>",
                "<rect x='4' width='9' height='9'/><rect width='9' height='9' opacity='.5'/>",
                "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect width='9' height='9' filter='url(#f)'/>",
                "<mask id='m'><rect width='5' height='9' fill='#fff'/></mask><rect width='9' height='9' mask='url(#m)'/>"
            })
    void whatOutlinesCannotTellIsDrawnAsAnImage(String content) throws InvalidStyleException, IOException {
        byte[] brief = briefWith(SVG.replace("<rect", content + "<rect"), Standard.DEFAULT);
        assertEquals(List.of("image"), drawn(brief));
        assertEquals(List.of(), Conformance.failures(brief, Standard.DEFAULT));
    }

    static List<String> floods() {
        StringBuilder copies = new StringBuilder("<defs><g id=\"g0\"><rect width=\"1\" height=\"1\"/></g>");
        for (int i = 1; i < 12; i++) {
            copies.append("<g id=\"g").append(i).append("\">");
            copies.append(("<use href=\"#g" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        String path = "<path id=\"p\" d=\"M0 0" + " L1 1 L2 0".repeat(2000) + "\"/>";
        return List.of(
                copies + "</defs><use href=\"#g11\"/>",
                copies.toString().replace("<rect width=\"1\" height=\"1\"/>", "") + "</defs><use href=\"#g11\"/>",
                path + "<use href=\"#p\"/>".repeat(1500),
                "<g>".repeat(5000) + "</g>".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void anSvgThatDrawsWithoutEndIsRefused(String content) throws IOException {
        Files.writeString(folder.resolve("logo.svg"), SVG.replace("<rect", content + "<rect"));
        String refusal = refusal("logo: {file: logo.svg, alt: x}");
        assertTrue(refusal.contains("more than a logo needs"), refusal);
    }

    @Test
    void anSvgReachesNoOtherFileAndRunsNothing() throws InvalidStyleException, IOException {
        Files.writeString(folder.resolve("secret.svg"), LAYERED);
        byte[] brief = briefWith(
                SVG.replace(
                        "<rect",
                        "<script>alert(1)</script><image href=\"secret.svg\" width=\"9\" height=\"9\"/>"
                                + "<use href=\"secret.svg#s\"/><rect"),
                Standard.DEFAULT);
        assertFalse(drawn(brief).contains("0 0 1"), "the other file's colour");
    }

    @Test
    void aLogoMayBeAPngWithTransparency() throws InvalidStyleException, IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, Color.RED.getRGB());
        ImageIO.write(image, "png", folder.resolve("logo.png").toFile());
        HouseStyle style = read("logo: {file: logo.png, alt: A red dot}");
        byte[] brief = BriefRenderer.builder().style(style).build().render(Extremes.oneText());
        assertEquals(List.of(), Conformance.failures(brief, PDFAFlavour.PDFUA_2));
        assertEquals(List.of(), Conformance.failures(brief, PDFAFlavour.PDFA_4_F));
    }

    @Test
    void anUnreadableColourIsRefusedWithItsRatio() {
        assertTrue(refusal("colours: {accent: \"#aaaaaa\"}")
                .endsWith(
                        "colours: accent #aaaaaa on paper #ffffff has a contrast of 2.32 to 1; text needs 4.5 to 1, so darken"
                                + " accent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "color: {}|unknown key 'color'",
                "paper: A5|use A4 or Letter",
                "colours: {accent: teal}|write it as \"#0b6e75\"",
                "logo: {file: logo.png}|has no 'alt'",
                "logo: {file: ../secret.png, alt: x}|lies outside the style's folder",
                "logo: {file: none.png, alt: x}|cannot be read",
                "fonts: none|no folder of fonts",
                "labels: {nonsense: x}|there is no label 'nonsense'",
                "organisation: [a|not YAML: line"
            })
    void mistakesAreToldInOneLine(String yaml, String message) {
        String refusal = refusal(yaml);
        assertTrue(refusal.contains(message), refusal);
        assertEquals(1, refusal.lines().count());
    }

    @Test
    void aDrawingThatReachesOutIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("logo.svg"),
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + SVG.replace("<rect", "<text>&x;</text><rect"));
        assertTrue(refusal("logo: {file: logo.svg, alt: x}").contains("save it as plain SVG"));
    }
}
