package org.rapporteur.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.compose.BriefComposer;
import org.rapporteur.render.pdf.layout.BriefLayout;
import org.rapporteur.render.pdf.layout.Look;
import org.rapporteur.render.pdf.layout.Mark;
import org.rapporteur.render.pdf.layout.Page;
import org.rapporteur.render.pdf.layout.Pages;
import org.rapporteur.render.pdf.layout.Palette;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.layout.Tag;
import org.rapporteur.render.pdf.pdf.Fonts;

/// What a reader would notice on the pages.
class PagesTest {
    private static final Fonts FONTS = Fonts.sourceSans();

    static Stream<Facts> facts() {
        return Stream.concat(Stream.of(CrimeCommission.facts()), Extremes.all().values().stream());
    }

    private static Pages pages(Facts facts, Sheet sheet) {
        BriefComposer composer = BriefComposer.of(Language.ENGLISH, Map.of());
        return BriefLayout.of(
                composer.compose(facts), composer.labels(), FONTS, new Look(Palette.DEFAULT, sheet, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void nothingLeavesTheMargins(Facts facts) {
        for (Sheet sheet : List.of(Sheet.A4, Sheet.LETTER)) {
            for (Page page : pages(facts, sheet).pages()) {
                for (Mark mark : page.marks()) {
                    if (mark instanceof Mark.Words words && words.tag().role() != Tag.Role.PAGINATION) {
                        double width = words.angle() == 0
                                ? FONTS.width(words.style(), words.text().stripTrailing())
                                : 0;
                        assertTrue(words.x() >= sheet.side() - 0.1, words.text());
                        assertTrue(words.x() + width <= sheet.width() - sheet.side() + 1, words.text());
                        assertTrue(words.y() <= sheet.height() - sheet.bottom() + 0.1, words.text());
                    }
                }
            }
        }
    }

    @Test
    void sixtyTextsTakeNoMoreThanSixPages() {
        assertTrue(pages(Extremes.sixtyTexts(), Sheet.A4).pages().size() <= 6);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noHeadingStandsAtThePagesFoot(Facts facts) {
        for (Page page : pages(facts, Sheet.A4).pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Words heading && heading.tag().role() == Tag.Role.H2) {
                    assertTrue(
                            page.marks().stream()
                                    .anyMatch(m -> m instanceof Mark.Words w
                                            && w.tag().role() != Tag.Role.H2
                                            && !w.tag().role().artifact()
                                            && w.y() > heading.y()),
                            heading.text());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void headingsComeInOrderAndTheTitleOnce(Facts facts) {
        List<Tag.Role> headings = pages(facts, Sheet.A4).structure().kids().stream()
                .map(Tag::role)
                .filter(r -> r == Tag.Role.H1 || r == Tag.Role.H2 || r == Tag.Role.H3)
                .toList();
        assertEquals(Tag.Role.H1, headings.getFirst());
        assertTrue(headings.stream().skip(1).allMatch(r -> r == Tag.Role.H2));
    }
}
