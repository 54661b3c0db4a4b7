package org.rapporteur.render.pdf.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.rapporteur.render.pdf.layout.Face;
import org.rapporteur.render.pdf.layout.Metrics;

/// The faces of one document. Not to be shared between documents: a face remembers which letters were used.
public final class Fonts implements Metrics {
    /// What stands for a letter that the face lacks; the letter itself stays in the text for readers and searches.
    private static final String MISSING = "?";

    private static final char SOFT_HYPHEN = '\u00ad';

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);

    private Fonts() {}

    /// Source Sans.
    public static Fonts sourceSans() {
        Fonts fonts = new Fonts();
        fonts.put(Face.REGULAR, "SourceSansPro-Regular.ttf");
        fonts.put(Face.SEMIBOLD, "SourceSansPro-SemiBold.ttf");
        return fonts;
    }

    /// The faces of font files.
    ///
    /// @throws IOException when one cannot be read
    public static Fonts of(Path regular, Path semibold) throws IOException {
        Fonts fonts = new Fonts();
        fonts.put(Face.REGULAR, regular.getFileName().toString(), Files.readAllBytes(regular));
        fonts.put(Face.SEMIBOLD, semibold.getFileName().toString(), Files.readAllBytes(semibold));
        return fonts;
    }

    private void put(Face face, String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/ttf/SourceSansPro/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the class path");
            }
            put(face, file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Face face, String file, byte[] bytes) throws IOException {
        BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        // PDF/A-3 wants a CIDSet to be complete or absent; the library's is not complete for subsets.
        font.setIncludeCidSet(false);
        // The prefix of a subset's name is drawn at random; the same face always draws the same.
        font.setSecureRandom(new FixedRandom(file.hashCode()));
        faces.put(face, font);
    }

    /// A face.
    BaseFont of(Face face) {
        return faces.get(face);
    }

    /// The words as a face can show them: composed, and with a mark in place of a letter that it lacks.
    String shown(Face face, String words) {
        if (isPlain(words)) {
            return words;
        }
        BaseFont font = of(face);
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(words.replace(SOFT_HYPHEN, '-'), Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> shown.append(font.charExists(c) ? Character.toString(c) : MISSING));
        return shown.toString();
    }

    /// Whether every letter is of Latin-1, which any face has.
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > 0xFF || (c >= 0x7F && c < 0xA0) || c == 0xAD) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double width(Face face, double size, String words) {
        return of(face).getWidthPoint(shown(face, words), (float) size);
    }

    /// A source of numbers that are always the same.
    private static final class FixedRandom extends SecureRandom {
        private static final long serialVersionUID = 1;
        private int next;

        FixedRandom(int seed) {
            this.next = seed;
        }

        @Override
        public int nextInt(int bound) {
            next = next * 31 + 7;
            return Math.floorMod(next, bound);
        }

        @Override
        public double nextDouble() {
            return nextInt(1000) / 1000.0;
        }
    }
}
