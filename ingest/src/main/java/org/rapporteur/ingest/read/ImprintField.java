package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a named field of a file's own description says of the article. Which names are known is data:
/// `imprint-fields.txt`.
enum ImprintField {
    TITLE,
    AUTHORS,
    PUBLISHED,
    PUBLISHER,
    URL,
    LANGUAGE,
    IGNORED;

    private static final ImmutableMap<String, ImprintField> BY_NAME =
            ReadingData.pairs("imprint-fields.txt").entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            entry -> entry.getKey(),
                            entry -> valueOf(entry.getValue().toUpperCase(Locale.ROOT))));

    /// The field of that name, however it is spaced and capitalised.
    static Optional<ImprintField> named(String name) {
        return Optional.ofNullable(
                BY_NAME.get(name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ")));
    }

    /// The imprint that has this field alone; empty where the values do not fit it.
    Imprint of(List<String> values) {
        List<String> lines =
                values.stream().map(Letters::oneLine).filter(v -> !v.isEmpty()).toList();
        if (lines.isEmpty()) {
            return Imprint.EMPTY;
        }
        String first = lines.getFirst();
        return switch (this) {
            case TITLE -> Imprint.ofTitle(first);
            case AUTHORS ->
                Imprint.ofAuthors(lines.stream()
                        .flatMap(v -> Byline.authors(v).stream())
                        .distinct()
                        .toList());
            case PUBLISHED ->
                PrintedDate.in(first).map(d -> Imprint.ofPublished(d.date())).orElse(Imprint.EMPTY);
            case PUBLISHER -> isWebAddress(first) ? Imprint.ofUrl(first) : Imprint.ofPublisher(first);
            case URL -> isWebAddress(first) ? Imprint.ofUrl(first) : Imprint.EMPTY;
            case LANGUAGE -> language(first).map(Imprint::ofLanguage).orElse(Imprint.EMPTY);
            case IGNORED -> Imprint.EMPTY;
        };
    }

    /// The BCP 47 tag that is meant by "en", "en_GB" or "en-US".
    private static Optional<String> language(String value) {
        String tag = value.replace('_', '-');
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
