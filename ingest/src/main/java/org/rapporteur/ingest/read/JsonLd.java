package org.rapporteur.ingest.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says of its article in schema.org's vocabulary (JSON-LD). A script that does not parse says nothing.
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 500_000;
    private static final int DEEPEST = 6;

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    static Imprint of(Document page) {
        JsonLd all = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LONGEST) {
                all.read(script.data());
            }
        }
        return all.articles.stream().findFirst().map(all::imprint).orElse(Imprint.EMPTY);
    }

    private void read(String json) {
        try {
            collect(JSON.readTree(json), DEEPEST);
        } catch (JsonProcessingException e) {
            // A page's description is a courtesy; a broken one is as good as none.
            return;
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth == 0) {
            return;
        }
        if (node.isObject()) {
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth - 1);
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, depth - 1));
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private Imprint imprint(JsonNode article) {
        Imprint title = text(article.path("headline"))
                .or(() -> text(article.path("name")))
                .map(Imprint::ofTitle)
                .orElse(Imprint.EMPTY);
        Imprint authors = Imprint.ofAuthors(names(article.path("author")).stream()
                .flatMap(n -> Byline.authors(n).stream())
                .toList());
        return title.orElse(authors)
                .orElse(field(ImprintField.PUBLISHED, article.path("datePublished")))
                .orElse(names(article.path("publisher")).stream()
                        .findFirst()
                        .map(Imprint::ofPublisher)
                        .orElse(Imprint.EMPTY))
                .orElse(field(ImprintField.URL, article.path("url")))
                .orElse(field(ImprintField.URL, article.path("mainEntityOfPage")))
                .orElse(field(ImprintField.LANGUAGE, article.path("inLanguage")));
    }

    private static Imprint field(ImprintField field, JsonNode value) {
        return text(value)
                .or(() -> text(value.path("@id")))
                .map(v -> field.of(List.of(v)))
                .orElse(Imprint.EMPTY);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual()
                ? Optional.of(Letters.oneLine(Parser.unescapeEntities(node.asText(), false)))
                        .filter(t -> !t.isEmpty())
                : Optional.empty();
    }

    /// The names of persons or organisations: words, objects with a name, references to such, or a list of them.
    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        Iterable<JsonNode> items = node.isArray() ? node : List.of(node);
        for (JsonNode item : items) {
            JsonNode known =
                    item.has("name") ? item : byId.getOrDefault(item.path("@id").asText(), item);
            text(item).or(() -> text(known.path("name"))).ifPresent(names::add);
        }
        return names;
    }
}
