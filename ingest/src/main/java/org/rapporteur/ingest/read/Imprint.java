package org.rapporteur.ingest.read;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;

/// What an article says of itself: its title, who wrote and published it, when, where, and in which language.
///
/// @param language a BCP 47 tag
record Imprint(
        Optional<String> title,
        List<String> authors,
        Optional<PartialDate> published,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language) {
    /// Nothing is said.
    static final Imprint EMPTY = new Imprint(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Imprint {
        authors = List.copyOf(authors);
    }

    static Imprint ofTitle(String title) {
        return new Imprint(
                Optional.of(title), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Imprint ofAuthors(List<String> authors) {
        return new Imprint(
                Optional.empty(), authors, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Imprint ofPublished(PartialDate date) {
        return new Imprint(
                Optional.empty(), List.of(), Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Imprint ofPublisher(String publisher) {
        return new Imprint(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(publisher),
                Optional.empty(),
                Optional.empty());
    }

    static Imprint ofUrl(String url) {
        return new Imprint(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.of(url), Optional.empty());
    }

    static Imprint ofLanguage(String language) {
        return new Imprint(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language));
    }

    /// This imprint, its gaps filled from another.
    Imprint orElse(Imprint other) {
        return new Imprint(
                title.or(other::title),
                authors.isEmpty() ? other.authors : authors,
                published.or(other::published),
                publisher.or(other::publisher),
                url.or(other::url),
                language.or(other::language));
    }
}
