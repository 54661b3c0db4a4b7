package org.rapporteur.ingest.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article. An `article` or `main` element that holds most of the page's running text
/// is
/// it. In a page without such elements the search goes from the body inwards, as long as one child holds most of the
/// text
/// and what would be left out is not running text itself.
final class ContentFinder {
    private static final List<String> MEANT =
            List.of("[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]");

    /// The share of the page's text that an element meant for the article has to hold.
    private static final double ENOUGH = 0.5;

    /// The share of its parent's text that a child has to hold for the search to go inwards.
    private static final double MOST = 0.7;

    /// What is left out is running text where prose makes up this share of its letters.
    private static final double PURE = 0.7;

    private final Prose prose;

    private ContentFinder(Prose prose) {
        this.prose = prose;
    }

    static Element find(Document page) {
        Element body = page.body();
        ContentFinder finder = new ContentFinder(Prose.of(body));
        return finder.meant(body).orElseGet(() -> finder.inwards(body));
    }

    private Optional<Element> meant(Element body) {
        double enough = ENOUGH * prose.weight(body);
        for (String selector : MEANT) {
            Optional<Element> fullest = body.select(selector).stream().max(Comparator.comparingDouble(prose::weight));
            if (fullest.isPresent() && prose.weight(fullest.get()) >= enough && prose.weight(fullest.get()) > 0) {
                return Optional.of(withItsHeading(fullest.get(), enough));
            }
        }
        return Optional.empty();
    }

    /// A body of text inside an `article` leaves out heading and notes; those are wanted too.
    private static Element withItsHeading(Element element, double enough) {
        Element article = element.hasAttr("itemprop") ? element.closest("article") : null;
        return article != null && enough > 0 ? article : element;
    }

    private Element inwards(Element body) {
        Element current = body;
        Optional<Element> next = fullestChild(current);
        while (next.isPresent() && !leavesProse(current, next.get())) {
            current = next.get();
            next = fullestChild(current);
        }
        return current;
    }

    private Optional<Element> fullestChild(Element element) {
        return element.children().stream()
                .filter(HtmlComposer::isBlock)
                .filter(child -> !child.nameIs("p") && !child.nameIs("ul") && !child.nameIs("ol"))
                .max(Comparator.comparingDouble(prose::weight))
                .filter(child -> prose.weight(child) >= MOST * prose.weight(element) && prose.weight(child) > 0);
    }

    private boolean leavesProse(Element element, Element child) {
        double left = prose.weight(element) - prose.weight(child);
        int letters = prose.letters(element) - prose.letters(child);
        return letters > 0 && left >= PURE * letters;
    }
}
