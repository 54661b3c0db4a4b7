package org.rapporteur.render.pdf.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.render.pdf.layout.Palette;

/// The style sheet of the page: the colours of the house, then the rules of `brief.css`.
final class StyleSheet {
    private StyleSheet() {}

    static String of(Palette palette) {
        String colours = "\n:root{--heading:" + palette.heading().hex() + ";--text:"
                + palette.text().hex() + ";--quiet:" + palette.quiet().hex() + ";--accent:"
                + palette.accent().hex() + ";--field:" + palette.field().hex() + ";--tint:"
                + palette.tint().hex() + ";--rule:" + palette.rule().hex() + ";--caution:"
                + palette.caution().hex() + ";--carried:" + palette.carried().hex() + ";--lost:"
                + palette.lost().hex() + "}\n";
        try (InputStream in = StyleSheet.class.getResourceAsStream("brief.css")) {
            return colours + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
