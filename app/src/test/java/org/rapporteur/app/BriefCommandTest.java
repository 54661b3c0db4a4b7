package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.json.FactsJson;

class BriefCommandTest {
    private static final String ARTICLE =
            "Peru and Chile tabled a resolution on forest crime. It was adopted by consensus.\n";
    private static final Set<String> DOCUMENTS = Set.of("brief.pdf", "facts.json", "sponsors.docx");

    @TempDir
    private Path work;

    private Path out;

    @BeforeEach
    void chooseOutput() {
        out = work.resolve("out");
    }

    private Path file(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void makesOneFolderForEachArticle() throws IOException {
        Run run = Run.of("brief", file("forest.txt", ARTICLE), file("second.md", ARTICLE), "-o", out);
        assertEquals(new Run(ExitStatus.OK, "", ""), run);
        assertEquals(Set.of("forest", "second"), names(out));
        assertEquals(DOCUMENTS, names(out.resolve("forest")));
        assertEquals(DOCUMENTS, names(out.resolve("second")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forest.txt", "forest.md", "forest.html", "forest"})
    void readsEveryFormat(String name) throws Exception {
        String text = name.endsWith("html") ? "<!DOCTYPE html><title>F</title><p>" + ARTICLE : ARTICLE;
        assertEquals(
                ExitStatus.OK,
                Run.of("brief", file("in/" + name, text), "-o", out).status());
        Facts facts = FactsJson.read(Files.readAllBytes(out.resolve("forest/facts.json")));
        assertEquals(1, facts.texts().size());
        assertEquals(
                2, facts.texts().getFirst().parties(RoleKind.LEAD).size(), "who tabled the text is read in any format");
    }

    @ParameterizedTest
    @CsvSource({"--standard=ua2,%PDF-2.0", "--standard=UA1,%PDF-1.7", "--lang=en,%PDF-2.0"})
    void theBriefFollowsTheStandardAskedFor(String option, String version) throws IOException {
        Run.of("brief", file("forest.txt", ARTICLE), option, "-o", out);
        byte[] brief = Files.readAllBytes(out.resolve("forest/brief.pdf"));
        assertEquals(version, new String(brief, 0, version.length(), StandardCharsets.US_ASCII));
    }

    @Test
    void theSameArticleGivesTheSameBytes() throws IOException {
        Path article = file("forest.txt", ARTICLE);
        Run.of("brief", article, "-o", out.resolve("1"));
        Run.of("brief", article, "-o", out.resolve("2"));
        for (String name : DOCUMENTS) {
            assertArrayEquals(
                    Files.readAllBytes(out.resolve("1/forest").resolve(name)),
                    Files.readAllBytes(out.resolve("2/forest").resolve(name)),
                    name);
        }
    }

    @Test
    void badFilesGetOneLineEachAndTheOthersAreDone() throws IOException {
        Path empty = file("empty.txt", "");
        Path binary = work.resolve("binary.txt");
        Files.write(binary, new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2});
        Path missing = work.resolve("missing.txt");
        Path folder = Files.createDirectory(work.resolve("folder"));
        Path good = file("good.txt", ARTICLE);
        Run run = Run.of("brief", missing, empty, binary, folder, good, "-o", out);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(
                List.of(
                        "rapporteur: " + missing + ": there is no such file; check the name",
                        "rapporteur: " + empty + ": is empty; give a file with the article's text",
                        "rapporteur: " + binary
                                + ": is not a text file; give the article as plain text, Markdown or HTML",
                        "rapporteur: " + folder + ": is a folder; give the articles in it"),
                run.errorLines());
        assertEquals(Set.of("good"), names(out));
    }

    @Test
    void anArticleOfTheSameNameIsNotWrittenOver() throws IOException {
        Path first = file("a/forest.txt", ARTICLE);
        Path second = file("b/forest.md", ARTICLE.replace("Peru", "Kenya"));
        Run run = Run.of("brief", first, second, "-o", out);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(
                List.of("rapporteur: " + second + ": would be written over what " + first
                        + " makes, as both have the same name; rename one"),
                run.errorLines());
        assertTrue(Files.readString(out.resolve("forest/facts.json")).contains("Peru"));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneLine() throws IOException {
        Path blocked = file("blocked", "a file where the folder should be");
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", blocked);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(
                List.of("rapporteur: " + blocked.resolve("forest")
                        + ": cannot be written: a file of that name is in the way; choose another folder with -o"),
                run.errorLines());
    }

    @Test
    void aFileInTheWayOfTheFolderIsLeftAsItIs() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("forest"), "mine");
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", out);
        assertEquals(ExitStatus.FAILED, run.status());
        assertEquals(1, run.errorLines().size());
        assertEquals("mine", Files.readString(out.resolve("forest")));
        assertEquals(Set.of("forest"), names(out), "nothing half-written stays behind");
    }

    @Test
    void aLaterRunReplacesItsDocumentsAndLeavesOtherFiles() throws IOException {
        Path article = file("forest.txt", ARTICLE);
        Run.of("brief", article, "-o", out);
        Files.writeString(out.resolve("forest/notes.txt"), "mine");
        Files.writeString(article, ARTICLE.replace("Peru", "Kenya"));
        assertEquals(ExitStatus.OK, Run.of("brief", article, "-o", out).status());
        assertTrue(Files.readString(out.resolve("forest/facts.json")).contains("Kenya"));
        assertEquals("mine", Files.readString(out.resolve("forest/notes.txt")));
        assertEquals(Set.of("forest"), names(out));
    }

    @Test
    void controlCharactersInANameDoNotReachTheTerminal() {
        Run run = Run.of("brief", work.resolve("a\u001b[2Jb.txt"), "-o", out);
        assertEquals(1, run.errorLines().size());
        assertFalse(run.err().contains("\u001b"));
    }

    @Test
    void progressIsShownOnATerminalOnly() throws IOException {
        Path article = file("forest.txt", ARTICLE);
        assertEquals("", Run.of("brief", article, "-o", out).err());
        String shown = Run.of(Progress.always(), "brief", article, "-o", out).err();
        assertTrue(shown.contains("forest: reading") && shown.contains("facts.json"), shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pdf      | brief.pdf facts.json sponsors.docx
            html     | brief.html facts.json sponsors.docx
            HTML,pdf | brief.html brief.pdf facts.json sponsors.docx
            """)
    void theBriefComesInTheFormatsThatAreAskedFor(String formats, String files) throws IOException {
        Path article = file("forest.txt", ARTICLE);
        assertEquals(
                ExitStatus.OK,
                Run.of("brief", article, "-o", out, "--format", formats).status());
        assertEquals(files, String.join(" ", names(out.resolve("forest"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "FR", "es-MX"})
    void documentsComeInTheLanguageThatIsAskedFor(String language) throws IOException {
        Path article = file("forest.txt", ARTICLE);
        Run.of("brief", article, "-o", out.resolve("en"), "--format", "html");
        assertEquals(
                ExitStatus.OK,
                Run.of("brief", article, "-o", out.resolve("other"), "--format", "html", "--lang", language)
                        .status());
        assertArrayEquals(
                Files.readAllBytes(out.resolve("en/forest/facts.json")),
                Files.readAllBytes(out.resolve("other/forest/facts.json")),
                "the facts do not change with the language of the documents");
        String tag = language.substring(0, 2).toLowerCase(Locale.ROOT);
        assertTrue(Files.readString(out.resolve("other/forest/brief.html")).contains("lang=\"" + tag + "\""));
        assertFalse(Arrays.equals(
                Files.readAllBytes(out.resolve("en/forest/sponsors.docx")),
                Files.readAllBytes(out.resolve("other/forest/sponsors.docx"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=tlh", "--paper=A5", "--paper=", "--format=rtf", "--standard=ua3"})
    void anUnknownChoiceIsOneLine(String option) throws IOException {
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", out, option);
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(1, run.errorLines().size(), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aHouseStyleNamesTheOrganisation() throws IOException {
        Path style = file("house.yaml", "organisation: Institute of Paper\npaper: Letter\n");
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", out, "--format=html", "--style", style);
        assertEquals(new Run(ExitStatus.OK, "", ""), run);
        assertTrue(Files.readString(out.resolve("forest/brief.html")).contains("Institute of Paper"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour: red", "colours: {accent: '#eeeeee'}", "logo: {file: ../../x.png, alt: x}", "["})
    void aStyleThatCannotBeUsedIsOneLine(String yaml) throws IOException {
        Path style = file("house.yaml", yaml + "\n");
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", out, "--style", style);
        assertEquals(ExitStatus.USAGE, run.status(), run.err());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(style.toString()), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void nothingIsMadeWithoutAnArticle() {
        Run run = Run.of("brief", "-o", out);
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(1, run.errorLines().size());
        assertFalse(Files.exists(out));
    }

    @Test
    void aTemplateThatIsNoneIsRefusedAndNothingIsWritten() throws IOException {
        Path template = file("house.dotx", "not a template");
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", out, "--template", template);
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains(template + ": this is not a Word template"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void theMatrixWearsATemplate() throws IOException {
        Run.of("brief", file("forest.txt", ARTICLE), "-o", out);
        Path template = Files.copy(out.resolve("forest").resolve("sponsors.docx"), out.resolve("house.docx"));
        Path worn = out.resolve("worn");
        Run run = Run.of("brief", file("forest.txt", ARTICLE), "-o", worn, "--template", template);
        assertEquals(new Run(ExitStatus.OK, "", ""), run);
        assertTrue(Files.exists(worn.resolve("forest").resolve("sponsors.docx")));
    }
}
