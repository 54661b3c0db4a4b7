package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.rapporteur.model.Facts;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.compose.BriefComposer;
import org.rapporteur.render.pdf.layout.BriefLayout;
import org.rapporteur.render.pdf.layout.Look;
import org.rapporteur.render.pdf.layout.Mark;
import org.rapporteur.render.pdf.layout.Pages;
import org.rapporteur.render.pdf.layout.Palette;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.layout.Tag;
import org.rapporteur.render.pdf.pdf.Fonts;
import org.rapporteur.render.pdf.pdf.Standard;

/// What holds for every brief, whatever the facts.
class BriefProperties {
    private static final Fonts FONTS = Fonts.sourceSans();

    @Property(tries = 10)
    void everyBriefConforms(
            @ForAll @LongRange(min = 0) long seed, @ForAll Language language, @ForAll Standard standard) {
        byte[] brief = BriefRenderer.builder()
                .language(language)
                .standard(standard)
                .build()
                .render(new RandomFacts(seed).make());
        assertEquals(List.of(), Conformance.failures(brief, standard));
    }

    @Property(tries = 50)
    void nothingLeavesTheMargins(@ForAll @LongRange(min = 0) long seed, @ForAll Language language) {
        Facts facts = new RandomFacts(seed).make();
        BriefComposer composer = BriefComposer.of(language, Map.of());
        Pages pages = BriefLayout.of(
                composer.compose(facts),
                composer.labels(),
                FONTS,
                new Look(Palette.DEFAULT, Sheet.A4, Optional.empty()));
        double right = Sheet.A4.width() - Sheet.A4.side() + 1;
        double bottom = Sheet.A4.height() - Sheet.A4.bottom() + 0.1;
        pages.pages().stream().flatMap(p -> p.marks().stream()).forEach(mark -> {
            if (mark instanceof Mark.Words words
                    && words.angle() == 0
                    && words.tag().role() != Tag.Role.PAGINATION) {
                double end = words.x() + FONTS.width(words.style(), words.text().stripTrailing());
                assertTrue(end <= right && words.y() <= bottom, words.text());
            }
        });
    }
}
