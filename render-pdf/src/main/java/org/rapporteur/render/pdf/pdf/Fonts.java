package org.rapporteur.render.pdf.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.rapporteur.render.pdf.layout.Face;
import org.rapporteur.render.pdf.layout.Metrics;

/// The faces of one document. Not to be shared between documents: a face remembers which letters were used.
public final class Fonts implements Metrics {
    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);

    private Fonts() {}

    /// Source Sans.
    public static Fonts sourceSans() {
        Fonts fonts = new Fonts();
        fonts.put(Face.REGULAR, "SourceSansPro-Regular.ttf");
        fonts.put(Face.SEMIBOLD, "SourceSansPro-SemiBold.ttf");
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

    /// Whether a face has a glyph for a character.
    boolean shows(Face face, int codePoint) {
        return of(face).charExists(codePoint);
    }

    @Override
    public double width(Face face, double size, String words) {
        return of(face).getWidthPoint(words, (float) size);
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
