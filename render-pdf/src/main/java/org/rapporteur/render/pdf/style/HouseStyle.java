package org.rapporteur.render.pdf.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.render.pdf.layout.Palette;
import org.rapporteur.render.pdf.layout.Sheet;

/// How an organisation wants its briefs to look.
///
/// @param organisation its name, shown beside the kicker
/// @param palette colours whose contrasts were checked
/// @param labels labels worded otherwise, by key
public record HouseStyle(
        Optional<String> organisation,
        Optional<Logo> logo,
        Palette palette,
        Optional<FontFiles> fonts,
        Optional<Sheet> sheet,
        Map<String, String> labels) {
    /// The largest file that is read as a style, in bytes.
    private static final long LARGEST = 256 * 1024;

    /// Without a house style.
    public static final HouseStyle NONE = new HouseStyle(
            Optional.empty(), Optional.empty(), Palette.DEFAULT, Optional.empty(), Optional.empty(), Map.of());

    public HouseStyle {
        labels = Map.copyOf(labels);
    }

    /// Reads a style and the files it names, which lie in its folder or below.
    ///
    /// @throws InvalidStyleException when the style or one of its files cannot be used
    public static HouseStyle read(Path yaml) throws InvalidStyleException {
        try {
            if (!Files.isRegularFile(yaml)) {
                throw new InvalidStyleException(yaml + ": there is no such file; name a YAML file after --style");
            }
            if (Files.size(yaml) > LARGEST) {
                throw new InvalidStyleException(yaml + ": too large for a style, the most is " + LARGEST + " bytes");
            }
            return new StyleReader(yaml).read(Files.readString(yaml));
        } catch (IOException e) {
            throw new InvalidStyleException(yaml + ": cannot be read as UTF-8 text: " + e.getMessage());
        }
    }
}
