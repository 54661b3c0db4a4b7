package org.rapporteur.render.pdf.style;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.compose.BriefComposer;
import org.rapporteur.render.pdf.layout.Sheet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a house style; says for each mistake where it is and how to mend it.
final class StyleReader {
    private static final Set<String> KEYS = Set.of("organisation", "logo", "colours", "fonts", "paper", "labels");

    private final Path file;

    StyleReader(Path file) {
        this.file = file;
    }

    HouseStyle read(String yaml) throws InvalidStyleException {
        Map<String, Object> style = map(parse(yaml), "the style");
        for (String key : style.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong("unknown key '" + key + "'; a style has "
                        + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        return new HouseStyle(
                text(style, "organisation"),
                logo(style.get("logo")),
                new PaletteReader(file).read(texts(style.get("colours"), "colours")),
                fonts(style),
                paper(style),
                labels(style));
    }

    /// The labels worded otherwise; every key must be one of the brief's.
    private Map<String, String> labels(Map<String, Object> style) throws InvalidStyleException {
        Map<String, String> labels = texts(style.get("labels"), "labels");
        var known = BriefComposer.of(Language.ENGLISH, Map.of()).labels();
        for (String key : labels.keySet()) {
            if (known.find(key).isEmpty()) {
                throw wrong("labels: there is no label '" + key + "'");
            }
        }
        return labels;
    }

    private Object parse(String yaml) throws InvalidStyleException {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.toString())
                    .setMaxAliasesForCollections(0)
                    .build();
            return new Load(settings).loadFromString(yaml);
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(m -> "line " + (m.getLine() + 1) + ": ")
                    .orElse("");
            throw wrong("not YAML: " + line + e.getProblem());
        } catch (YamlEngineException e) {
            throw wrong("not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private Map<String, Object> map(Object value, String what) throws InvalidStyleException {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> pairs)) {
            throw wrong(what + " must be pairs of 'key: value'");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        pairs.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        return map;
    }

    private Map<String, String> texts(Object value, String what) throws InvalidStyleException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (var entry : map(value, what).entrySet()) {
            if (!(entry.getValue() instanceof String text)) {
                throw wrong(what + ": '" + entry.getKey() + "' must be text; put it in quotation marks");
            }
            texts.put(entry.getKey(), text);
        }
        return texts;
    }

    private Optional<String> text(Map<String, Object> map, String key) throws InvalidStyleException {
        Object value = map.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text) || text.isBlank()) {
            throw wrong("'" + key + "' must be text");
        }
        return Optional.of(text.strip());
    }

    private Optional<Logo> logo(Object value) throws InvalidStyleException {
        if (value == null) {
            return Optional.empty();
        }
        Map<String, Object> logo = map(value, "logo");
        String name = text(logo, "file").orElseThrow(() -> wrong("logo: names no 'file'"));
        String alt = text(logo, "alt")
                .orElseThrow(() -> wrong("logo: has no 'alt'; say in a few words what the logo shows"));
        return Optional.of(Logo.read(inside(name), alt));
    }

    private Optional<FontFiles> fonts(Map<String, Object> style) throws InvalidStyleException {
        Optional<String> folder = text(style, "fonts");
        return folder.isEmpty() ? Optional.empty() : Optional.of(FontFiles.read(inside(folder.get())));
    }

    private Optional<Sheet> paper(Map<String, Object> style) throws InvalidStyleException {
        Optional<String> paper = text(style, "paper");
        if (paper.isEmpty()) {
            return Optional.empty();
        }
        return switch (paper.get().toLowerCase(Locale.ROOT)) {
            case "a4" -> Optional.of(Sheet.A4);
            case "letter" -> Optional.of(Sheet.LETTER);
            default -> throw wrong("paper '" + paper.get() + "' is unknown; use A4 or Letter");
        };
    }

    /// A path that must not lead out of the style's folder.
    private Path inside(String name) throws InvalidStyleException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw wrong("'" + name + "' lies outside the style's folder; copy it there");
        }
        return path;
    }

    private InvalidStyleException wrong(String what) {
        return new InvalidStyleException(file + ": " + what);
    }
}
