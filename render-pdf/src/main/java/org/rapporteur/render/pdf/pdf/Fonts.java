package org.rapporteur.render.pdf.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.BaseFont;
import org.rapporteur.render.pdf.layout.Face;
import org.rapporteur.render.pdf.layout.Metrics;

/// The faces of one document. Not to be shared between documents: a face remembers which letters were used.
public final class Fonts implements Metrics {
    /// What stands for a letter that the face lacks; the letter itself stays in the text for readers and searches.
    private static final String MISSING = "?";

    private static final char SOFT_HYPHEN = '\u00ad';

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);
    private final List<BaseFont> fallbacks = new ArrayList<>();
    private List<Path> others = List.of();

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
    /// @param others further files for letters that the faces lack; read when the first such letter is met
    /// @throws IOException when one of the two faces cannot be read
    public static Fonts of(Path regular, Path semibold, List<Path> others) throws IOException {
        Fonts fonts = new Fonts();
        fonts.others = others;
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
        faces.put(face, font(file, bytes));
    }

    private static BaseFont font(String file, byte[] bytes) throws IOException {
        BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        // PDF/A-3 wants a CIDSet to be complete or absent; the library's is not complete for subsets.
        font.setIncludeCidSet(false);
        // The prefix of a subset's name is drawn at random; the same face always draws the same.
        font.setSecureRandom(new FixedRandom(file.hashCode()));
        return font;
    }

    /// A piece of words that one font shows.
    record Run(BaseFont font, String words) {}

    /// The words in pieces that one font each can show: composed, and with a mark in place of a letter that all lack.
    List<Run> runs(Face face, String words) {
        BaseFont font = faces.get(face);
        if (isPlain(words)) {
            return List.of(new Run(font, words));
        }
        String composed = Normalizer.normalize(words.replace(SOFT_HYPHEN, '-'), Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(c -> Character.getType(c) != Character.FORMAT && font.charExists(c))) {
            return List.of(new Run(font, composed));
        }
        List<Run> runs = new ArrayList<>();
        composed.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> add(runs, letter(font, c)));
        return runs;
    }

    private static void add(List<Run> runs, Run letter) {
        if (!runs.isEmpty() && runs.getLast().font() == letter.font()) {
            runs.set(runs.size() - 1, new Run(letter.font(), runs.getLast().words() + letter.words()));
        } else {
            runs.add(letter);
        }
    }

    private Run letter(BaseFont font, int letter) {
        if (font.charExists(letter)) {
            return new Run(font, Character.toString(letter));
        }
        Optional<BaseFont> other = isSetLetterByLetter(letter)
                ? fallbacks().stream().filter(f -> f.charExists(letter)).findFirst()
                : Optional.empty();
        return other.map(f -> new Run(f, Character.toString(letter))).orElseGet(() -> new Run(font, MISSING));
    }

    /// Whether a letter needs no more than its glyph: scripts that join or reorder their letters, or run from right to
    /// left, need a shaper, which there is none of.
    private static boolean isSetLetterByLetter(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case COMMON, LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, ETHIOPIC, CHEROKEE, CANADIAN_ABORIGINAL -> true;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> false;
        };
    }

    private List<BaseFont> fallbacks() {
        if (fallbacks.size() < others.size()) {
            for (Path file : others) {
                try {
                    fallbacks.add(font(file.getFileName().toString(), Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return fallbacks;
    }

    /// The words as they are shown.
    String shown(Face face, String words) {
        return runs(face, words).stream().map(Run::words).collect(Collectors.joining());
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
        double width = 0;
        for (Run run : runs(face, words)) {
            width += run.font().getWidthPoint(run.words(), (float) size);
        }
        return width;
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
