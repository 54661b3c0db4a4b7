package org.rapporteur.render.pdf.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The font files of a house style: an upright regular face and an upright semibold or bold one.
///
/// @param others further upright faces, by name, for letters that those two lack
public record FontFiles(Path regular, Path semibold, List<Path> others) {
    private static final long LARGEST = 32L * 1024 * 1024;
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    public FontFiles {
        others = List.copyOf(others);
    }

    private record Candidate(Path path, FontHeader header) {}

    /// Finds the faces in a folder of TTF or OTF files.
    ///
    /// @throws InvalidStyleException when there are none, or their licence does not permit embedding
    static FontFiles read(Path folder) throws InvalidStyleException {
        List<Candidate> upright =
                candidates(folder).stream().filter(c -> !c.header().italic()).toList();
        Path regular = nearest(upright, REGULAR, folder, "regular (weight 400)");
        Path semibold = nearest(upright, SEMIBOLD, folder, "semibold or bold (weight 600 or 700)");
        List<Path> others = upright.stream()
                .map(Candidate::path)
                .filter(p -> !p.equals(regular) && !p.equals(semibold))
                .toList();
        return new FontFiles(regular, semibold, others);
    }

    private static List<Candidate> candidates(Path folder) throws InvalidStyleException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fonts = files.filter(FontFiles::isFont).sorted().toList();
            List<Candidate> candidates = new java.util.ArrayList<>();
            for (Path font : fonts) {
                candidates.add(new Candidate(font, header(font)));
            }
            return candidates;
        } catch (IOException e) {
            throw new InvalidStyleException(folder + ": no folder of fonts that can be read");
        }
    }

    private static boolean isFont(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf");
    }

    private static FontHeader header(Path font) throws IOException, InvalidStyleException {
        if (Files.size(font) > LARGEST) {
            throw new InvalidStyleException(font + ": too large for a font");
        }
        FontHeader header = FontHeader.of(Files.readAllBytes(font))
                .orElseThrow(() -> new InvalidStyleException(font + ": not a TrueType or OpenType font"));
        if (!header.embeddable()) {
            throw new InvalidStyleException(
                    font + ": its licence does not permit embedding (OS/2 fsType); choose another font");
        }
        return header;
    }

    private static Path nearest(List<Candidate> candidates, int weight, Path folder, String what)
            throws InvalidStyleException {
        Optional<Candidate> nearest = candidates.stream()
                .filter(c -> Math.abs(c.header().weight() - weight) <= 100)
                .min(java.util.Comparator.comparingInt(c -> Math.abs(c.header().weight() - weight)));
        return nearest.map(Candidate::path)
                .orElseThrow(
                        () -> new InvalidStyleException(folder + ": holds no upright " + what + " TTF or OTF face"));
    }
}
