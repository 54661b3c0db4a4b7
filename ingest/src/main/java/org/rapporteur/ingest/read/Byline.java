package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the lines about an article that stand at its head: "By Ana Sousa and Li Wei", "Geneva, 5 October 2023",
/// "Published: 3 May 2024", "Source: The Treaty Post".
final class Byline {
    private static final int LONGEST = 120;

    /// A date line says little else: a place, a weekday, a name.
    private static final int WORDS_BESIDE_A_DATE = 6;

    private static final int WORDS_IN_A_NAME = 6;

    private static final Pattern LABELLED = Pattern.compile("(?s)([A-Za-z][A-Za-z ]{1,24}?) ?: (.+)");
    private static final Pattern BY = Pattern.compile(
            "(?:(?:written|posted|reported|submitted|published|text|words|story) )?by:? (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,| and | & |;)\\s*");

    /// "By Ana Sousa in Geneva | 5 May", "by Ana Sousa on Friday".
    private static final Pattern AFTER_THE_NAMES =
            Pattern.compile("(?:\\s+(?:on|in|at|for|from|published|posted)\\b.*|\\s*[|·•–—(].*|\\s+-\\s.*|[\\s,]+$)");

    private static final Pattern LEADS_TO_A_DATE =
            Pattern.compile("(?i).*\\b(?:published|posted|updated|date|on|issued|released)\\b.*");
    private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "de", "da", "di", "del", "der", "den", "du", "van", "von", "la", "le", "bin", "al", "el", "y");

    private Byline() {}

    /// What the line says of the article; empty when it is not such a line.
    static Optional<Imprint> in(String line) {
        String text = Letters.oneLine(line);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return labelled(text).or(() -> by(text)).or(() -> dated(text));
    }

    /// The names in a list of authors ("By A. Sousa and Li Wei, Geneva" gives two: what follows a comma has to be a
    /// name).
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : List.of(BETWEEN_NAMES.split(list, -1))) {
            String name = part.strip();
            if (isName(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /// The authors that a field names: persons, or what it says as a whole ("Treaty Post staff"); never a web address.
    static List<String> authors(String field) {
        if (field.contains("://")) {
            return List.of();
        }
        String who = field.replaceFirst("^(?i)by:? ", "");
        List<String> names = names(who);
        return names.size() == BETWEEN_NAMES.split(who, -1).length ? names : List.of(who);
    }

    private static Optional<Imprint> labelled(String text) {
        Matcher matcher = LABELLED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group(2).strip();
        return ImprintField.named(matcher.group(1)).map(field -> field.of(List.of(value)));
    }

    private static Optional<Imprint> by(String text) {
        Matcher matcher = BY.matcher(text);
        if (!matcher.matches() || text.endsWith(".")) {
            return Optional.empty();
        }
        Optional<PrintedDate.Found> date = PrintedDate.in(matcher.group(1));
        String who = date.map(d -> matcher.group(1).substring(0, d.start())).orElse(matcher.group(1));
        String plain = AFTER_THE_NAMES.matcher(who).replaceFirst("");
        List<String> names = names(plain);
        if (names.isEmpty() || !isName(BETWEEN_NAMES.split(plain, -1)[0])) {
            return Optional.empty();
        }
        Imprint authors = Imprint.ofAuthors(names);
        return Optional.of(
                date.map(d -> authors.orElse(Imprint.ofPublished(d.date()))).orElse(authors));
    }

    private static Optional<Imprint> dated(String text) {
        Optional<PrintedDate.Found> found = PrintedDate.in(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PrintedDate.Found date = found.get();
        String before = text.substring(0, date.start());
        String rest = before + " " + text.substring(date.end());
        boolean sentence = text.endsWith(".") && date.end() != text.length() - 1;
        boolean few = rest.strip().split("[^\\p{L}\\p{M}'’.]+", -1).length <= WORDS_BESIDE_A_DATE;
        boolean place = before.isBlank()
                || before.matches(".*[,|·•–—:(\\]-]\\s*")
                || LEADS_TO_A_DATE.matcher(before).matches();
        return few && place && !sentence ? Optional.of(Imprint.ofPublished(date.date())) : Optional.empty();
    }

    private static boolean isName(String text) {
        String[] words = text.split(" ", -1);
        if (text.isEmpty() || words.length > WORDS_IN_A_NAME) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return text.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '"');
    }
}
