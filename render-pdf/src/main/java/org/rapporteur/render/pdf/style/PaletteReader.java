package org.rapporteur.render.pdf.style;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.render.pdf.layout.Colour;
import org.rapporteur.render.pdf.layout.Palette;

/// Reads the colours of a house style and refuses pairs that many people could not read (WCAG 2.2, success criterion
/// 1.4.3: 4.5 to 1 for text).
final class PaletteReader {
    private static final double LEAST = 4.5;
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /// Which colour is read on which ground.
    private static final Map<String, List<String>> READ_ON = readOn();

    private final Path file;

    PaletteReader(Path file) {
        this.file = file;
    }

    private static Map<String, List<String>> readOn() {
        Map<String, List<String>> grounds = new LinkedHashMap<>();
        grounds.put("heading", List.of("paper", "field", "tint"));
        grounds.put("text", List.of("paper", "field"));
        grounds.put("quiet", List.of("paper"));
        grounds.put("accent", List.of("paper", "field"));
        grounds.put("caution", List.of("paper", "field"));
        grounds.put("carried", List.of("paper"));
        grounds.put("lost", List.of("paper"));
        return grounds;
    }

    Palette read(Map<String, String> given) throws InvalidStyleException {
        Map<String, Colour> colours = defaults();
        for (var entry : given.entrySet()) {
            if (!colours.containsKey(entry.getKey())) {
                List<String> names = new ArrayList<>(colours.keySet());
                names.remove("paper");
                throw wrong("unknown colour '" + entry.getKey() + "'; there are " + String.join(", ", names));
            }
            colours.put(entry.getKey(), colour(entry.getKey(), entry.getValue()));
        }
        check(colours);
        return new Palette(
                colours.get("heading"),
                colours.get("text"),
                colours.get("quiet"),
                colours.get("accent"),
                colours.get("field"),
                colours.get("tint"),
                colours.get("rule"),
                colours.get("caution"),
                colours.get("carried"),
                colours.get("lost"));
    }

    private static Map<String, Colour> defaults() {
        Palette palette = Palette.DEFAULT;
        Map<String, Colour> colours = new LinkedHashMap<>();
        colours.put("paper", Palette.PAPER);
        colours.put("heading", palette.heading());
        colours.put("text", palette.text());
        colours.put("quiet", palette.quiet());
        colours.put("accent", palette.accent());
        colours.put("field", palette.field());
        colours.put("tint", palette.tint());
        colours.put("rule", palette.rule());
        colours.put("caution", palette.caution());
        colours.put("carried", palette.carried());
        colours.put("lost", palette.lost());
        return colours;
    }

    private Colour colour(String name, String value) throws InvalidStyleException {
        if (name.equals("paper")) {
            throw wrong("the paper is white; leave 'paper' out of the colours");
        }
        if (!HEX.matcher(value).matches()) {
            throw wrong(name + " '" + value + "' is not a colour; write it as \"#0b6e75\"");
        }
        return new Colour(Integer.parseInt(value.substring(1), 16));
    }

    private void check(Map<String, Colour> colours) throws InvalidStyleException {
        for (var pair : READ_ON.entrySet()) {
            for (String ground : pair.getValue()) {
                Colour text = colours.get(pair.getKey());
                Colour behind = colours.get(ground);
                double ratio = text.contrast(behind);
                if (ratio < LEAST) {
                    throw wrong(String.format(
                            Locale.ROOT,
                            "%s %s on %s %s has a contrast of %.2f to 1; text needs %.1f to 1, so darken %s",
                            pair.getKey(),
                            text.hex(),
                            ground,
                            behind.hex(),
                            ratio,
                            LEAST,
                            pair.getKey()));
                }
            }
        }
    }

    private InvalidStyleException wrong(String what) {
        return new InvalidStyleException(file + ": colours: " + what);
    }
}
