package org.rapporteur.render.docx.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.render.docx.MatrixRenderer;

class RoundTripPropertyTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");
    private static final ActorDirectory NOBODY = ActorDirectory.of(List.of());
    private static final ActorDirectory NORWAY =
            ActorDirectory.of(List.of(new Actor("NOR", Actor.Kind.STATE, "Norway", Optional.of("WEOG"))));

    /// More columns are split into parts.
    private static final int ONE_PART = 10;

    private static byte[] docx(Facts facts, String language) {
        return MatrixRenderer.builder().language(Locale.of(language)).build().docx(facts);
    }

    private static MatrixReading read(byte[] docx) {
        return read(docx, NOBODY);
    }

    private static MatrixReading read(byte[] docx, ActorDirectory directory) {
        try {
            return new MatrixReader(directory).read(docx);
        } catch (UnreadableMatrixException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 100)
    void withoutAnEditThereIsNoCorrection(@ForAll long seed, @ForAll @IntRange(max = 2) int language) {
        Facts facts = new RandomFacts(seed).facts();
        MatrixReading reading = read(docx(facts, LANGUAGES.get(language)));
        assertEquals(List.of(), reading.corrections().corrections());
        assertEquals(List.of(), reading.notUnderstood());
        assertEquals(facts, reading.baseline());
    }

    @Property(tries = 40)
    void sortingSavingAndLosingTagsIsNoCorrection(@ForAll long seed) {
        EditedDocument edited = new EditedDocument(docx(new RandomFacts(seed).facts(), "en"));
        Random random = new Random(seed);
        for (int table = 0; table < edited.tables().size(); table++) {
            if (random.nextBoolean()) {
                edited.reverse(table);
            }
        }
        edited.loseTags();
        MatrixReading reading = read(edited.save());
        assertEquals(List.of(), reading.corrections().corrections());
        assertEquals(List.of(), reading.notUnderstood());
    }

    @Property(tries = 100)
    void editsComeBackExactly(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        Facts facts = new RandomFacts(seed).facts();
        Assume.that(facts.texts().size() <= ONE_PART);
        EditedDocument edited = new EditedDocument(docx(facts, "en"));
        Set<Correction> expected = new RandomEdits(facts, edited, seed).make(count);
        MatrixReading reading = read(edited.save(), NORWAY);
        assertEquals(expected, Set.copyOf(reading.corrections().corrections()));
        assertEquals(List.of(), reading.notUnderstood());
        assertEquals(
                expected.size(), reading.corrections().applyTo(facts).made().size());
    }
}
