package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.style.HouseStyle;
import org.rapporteur.render.pdf.style.InvalidStyleException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HouseStyleTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"120\" height=\"40\""
                    + " fill=\"#0b6e75\"/><circle cx=\"20\" cy=\"20\" r=\"12\" fill=\"#fff\"/></svg>";

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
