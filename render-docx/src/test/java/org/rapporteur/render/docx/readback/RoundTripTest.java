package org.rapporteur.render.docx.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.model.correction.CorrectionWords;
import org.rapporteur.model.correction.Corrections;
import org.rapporteur.model.correction.CorrectionsYaml;
import org.rapporteur.model.correction.FactsDiff;
import org.rapporteur.render.docx.MatrixRenderer;
import org.rapporteur.render.docx.Sample;

class RoundTripTest {
    static final ActorDirectory DIRECTORY = ActorDirectory.of(
            List.of(actor("BRA", "Brazil"), actor("NOR", "Norway"), actor("CIV", "Ivory Coast"), actor("IRN", "Iran")));

    private static final byte[] DOCX = MatrixRenderer.builder().build().docx(Sample.facts());

    private static Actor actor(String id, String name) {
        return new Actor(id, Actor.Kind.STATE, name, Optional.of("AG"));
    }

    static List<EditKind> kinds() {
        return EditKinds.all();
    }

    private static MatrixReading edit(EditKind kind) throws UnreadableMatrixException {
        EditedDocument document = new EditedDocument(DOCX);
        kind.doing().accept(document);
        return new MatrixReader(DIRECTORY).read(document.save());
    }

    private static List<String> words(MatrixReading reading) {
        CorrectionWords words = new CorrectionWords();
        return reading.corrections().corrections().stream().map(words::of).toList();
    }

    private static List<String> notUnderstood(MatrixReading reading) {
        return reading.notUnderstood().stream()
                .map(n -> n.place() + ": “" + n.found() + "”: " + n.reason())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEditComesBack(EditKind kind) throws Exception {
        MatrixReading reading = edit(kind);
        assertEquals(kind.corrections(), words(reading));
        assertEquals(kind.notUnderstood(), notUnderstood(reading));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatComesBackIsKeptInAFileAndFitsTheFacts(EditKind kind) throws Exception {
        Corrections corrections = edit(kind).corrections();
        ActorDirectory known = DIRECTORY.with(Sample.facts().actors());
        Corrections kept = CorrectionsYaml.read(CorrectionsYaml.write(corrections), known);
        Corrections.Applied applied = kept.applyTo(Sample.facts());
        assertEquals(List.of(), applied.misfits());
        assertEquals(List.of(), applied.needless());
        Facts corrected = applied.facts();
        assertEquals(
                corrections.corrections().isEmpty(),
                FactsDiff.compare(Sample.facts(), corrected).isEmpty());
        MatrixReading again = new MatrixReader(DIRECTORY)
                .read(MatrixRenderer.builder().build().docx(corrected));
        assertEquals(List.of(), again.corrections().corrections());
    }

    /// The documentation's table is what the tests make; `-Dapprove=true` writes it.
    @Test
    void theDocumentationListsEveryKindOfEdit() throws IOException {
        Path file = Path.of("..", "docs", "round-trip.md").toAbsolutePath().normalize();
        String table = RoundTripDocument.of(kinds());
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, table);
        }
        assertTrue(kinds().size() >= 40);
        assertEquals(table, Files.readString(file, StandardCharsets.UTF_8));
    }
}
