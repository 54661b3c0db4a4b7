package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The description at the head of a Markdown file, between two lines of `---` (YAML) or `+++` (TOML). YAML that does
/// not
/// parse (a title with a colon and no quotation marks is the commonest fault) is read line by line instead, as TOML is:
/// an article is not refused for its description.
///
/// @param imprint what it says
/// @param body the rest of the file
record FrontMatter(Imprint imprint, String body) {
    private static final Pattern FENCED = Pattern.compile(
            "\\A\\s*(---|\\+\\+\\+) *\n(.*?)\n?^(?:\\1|\\.\\.\\.) *(?:\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w -]{0,40}?)\\s*[:=]\\s*(.*)");

    /// A longer description is no description: what begins like one is then part of the text.
    private static final int LONGEST = 32_000;

    /// YAML aliases can make a small file expand without end.
    private static final int MOST_ALIASES = 10;

    private static final int DEEPEST = 5;

    /// Parts a file whose line ends are line feeds.
    static FrontMatter of(String text) {
        Matcher matcher = FENCED.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        if (!matcher.find()) {
            return new FrontMatter(Imprint.EMPTY, text);
        }
        String head = matcher.group(2);
        boolean toml = matcher.group(1).equals("+++");
        Imprint imprint = (toml ? Optional.<Imprint>empty() : yaml(head)).orElseGet(() -> lineByLine(head));
        return new FrontMatter(imprint, text.substring(matcher.end()));
    }

    private static Optional<Imprint> yaml(String head) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            Object root = new Load(settings).loadFromString(head);
            return root instanceof Map<?, ?> fields ? Optional.of(imprint(fields)) : Optional.empty();
        } catch (YamlEngineException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Imprint imprint(Map<?, ?> fields) {
        Imprint imprint = Imprint.EMPTY;
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            Optional<ImprintField> meaning = ImprintField.named(String.valueOf(field.getKey()));
            if (meaning.isPresent()) {
                List<String> values = new ArrayList<>();
                collect(field.getValue(), values, DEEPEST);
                imprint = imprint.orElse(meaning.get().of(values));
            }
        }
        return imprint;
    }

    /// A value may be a word, a list, or a person or publisher with a `name`.
    private static void collect(Object value, List<String> into, int depth) {
        if (depth == 0 || value == null) {
            return;
        }
        switch (value) {
            case List<?> list -> list.forEach(v -> collect(v, into, depth - 1));
            case Map<?, ?> map -> collect(map.get("name"), into, depth - 1);
            default -> into.add(value.toString());
        }
    }

    private static Imprint lineByLine(String head) {
        Imprint imprint = Imprint.EMPTY;
        for (String line : head.split("\n", -1)) {
            Matcher matcher = FIELD.matcher(line);
            Optional<ImprintField> meaning =
                    matcher.matches() ? ImprintField.named(matcher.group(1)) : Optional.empty();
            if (meaning.isPresent()) {
                imprint =
                        imprint.orElse(meaning.get().of(values(matcher.group(2).strip())));
            }
        }
        return imprint;
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        String inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        String[] parts = inner.equals(text) ? new String[] {text} : inner.split(",", -1);
        for (String part : parts) {
            values.add(part.strip().replaceAll("^[\"'](.*)[\"']$", "$1"));
        }
        return values;
    }
}
