package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.render.pdf.pdf.Standard;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefRendererTest {
    private static final BriefRenderer RENDERER = BriefRenderer.builder().build();
    private static final byte[] BRIEF = RENDERER.render(CrimeCommission.facts());

    /// An ordinary brief, the extremes, and what was read in the project's samples; each for every standard.
    static Stream<Arguments> briefs() throws Exception {
        Map<String, Facts> all = new LinkedHashMap<>(Map.of("ordinary", CrimeCommission.facts()));
        all.putAll(Extremes.all());
        try (Stream<Path> golden = Files.list(Path.of("..", "samples", "golden"))) {
            for (Path file : golden.sorted().toList()) {
                all.put(file.getFileName().toString(), FactsJson.read(Files.readAllBytes(file)));
            }
        }
        return all.entrySet().stream()
                .flatMap(e -> Stream.of(Standard.values()).map(s -> arguments(named(e.getKey(), e.getValue()), s)));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyBriefConforms(Facts facts, Standard standard) {
        byte[] brief = BriefRenderer.builder().standard(standard).build().render(facts);
        assertEquals(List.of(), Conformance.failures(brief, standard));
    }

    @Test
    void aFileOfTheOlderStandardsIsTold() {
        byte[] older =
                BriefRenderer.builder().standard(Standard.UA_1_AND_A_3A).build().render(Extremes.oneText());
        assertNotEquals(List.of(), Conformance.failures(older, PDFAFlavour.PDFUA_2));
    }

    @Test
    void notesAndReferencesLeadToEachOther() throws IOException {
        try (PDDocument document = Loader.loadPDF(BRIEF)) {
            int tied = 0;
            for (var object : document.getDocument().getXrefTable().keySet()) {
                var base = document.getDocument().getObjectFromPool(object).getObject();
                if (base instanceof COSDictionary note && "FENote".equals(note.getNameAsString(COSName.S))) {
                    COSArray references = note.getCOSArray(COSName.getPDFName("Ref"));
                    COSDictionary link = (COSDictionary) references.getObject(0);
                    assertEquals("Link", link.getNameAsString(COSName.S));
                    assertSame(note, link.getCOSArray(COSName.getPDFName("Ref")).getObject(0));
                    tied++;
                }
            }
            assertTrue(tied > 15, "notes: " + tied);
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        assertArrayEquals(BRIEF, BriefRenderer.builder().build().render(CrimeCommission.facts()));
    }

    @Test
    void theBriefCarriesTheArticleAndTheFacts() throws IOException {
        try (PDDocument document = Loader.loadPDF(BRIEF)) {
            var names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(List.of("article.txt", "facts.json"), List.copyOf(names.keySet()));
            byte[] text = names.get("article.txt").getEmbeddedFile().toByteArray();
            assertEquals(
                    CrimeCommission.facts().article().text().value(),
                    new String(text, java.nio.charset.StandardCharsets.UTF_8));
            COSName relationship = COSName.getPDFName("AFRelationship");
            assertEquals("Source", names.get("article.txt").getCOSObject().getNameAsString(relationship));
            assertEquals("Data", names.get("facts.json").getCOSObject().getNameAsString(relationship));
        }
    }

    @Test
    void theOutlineNamesTheSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(BRIEF)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertEquals(
                    List.of(
                            "CCPCJ 33: five resolutions, all by consensus",
                            "Key messages",
                            "Resolutions",
                            "Who stood where",
                            "Contested language",
                            "What next",
                            "Said in plenary",
                            "Sources"),
                    titles);
        }
    }

    @Test
    void everyLinkSaysWhereItLeads() throws IOException {
        try (PDDocument document = Loader.loadPDF(BRIEF)) {
            int links = 0;
            for (var page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertTrue(annotation.getContents().matches("Note \\d+|Back to the first reference to note \\d+"));
                    links++;
                }
            }
            assertTrue(links > 40, "references and ways back: " + links);
        }
    }

    @Test
    void lettersThatTheFaceLacksStayInTheText() throws IOException {
        byte[] brief = RENDERER.render(Extremes.diacritics());
        try (PDDocument document = Loader.loadPDF(brief)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Łódź, Şırnak, Đà Nẵng"), text);
        }
        assertTrue(new String(brief, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/Title"));
    }

    @Test
    void theTextReadsInOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(BRIEF)) {
            String text = new PDFTextStripper().getText(document);
            List<String> order = List.of(
                    "CCPCJ 33: five resolutions",
                    "Key messages",
                    "All five resolutions were adopted by consensus.",
                    "Rehabilitation and reintegration of offenders",
                    "Who stood where",
                    "online trafficking",
                    "Early 2025",
                    "How this brief was made.");
            int at = 0;
            for (String words : order) {
                int found = text.replaceAll("\\s+", " ").indexOf(words, at);
                assertTrue(found >= at, words);
                at = found;
            }
        }
    }
}
