package org.rapporteur.ingest.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;

/// Reads a saved web page: finds the article among menus, notices, boxes, comments and footers, and takes what the page
/// says of itself. Nothing is fetched or run.
public final class HtmlReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

    /// A page with more elements is no article; this bounds the memory that it takes.
    private static final int MOST_TAGS = 400_000;

    private static final int DEEPEST = 256;

    /// A page that is left with less text than this was cleaned too hard if leaving its boxes in gives far more.
    private static final int FEW_LETTERS = 600;

    private static final int FAR_MORE = 4;

    @Override
    public boolean reads(InputFile file) {
        String beginning = file.beginning().strip().toLowerCase(Locale.ROOT);
        boolean signature = beginning.contains("<!doctype html") || beginning.contains("<html");
        return file.hasExtension(EXTENSIONS) || (signature && beginning.startsWith("<"));
    }

    @Override
    public Article read(InputFile file) throws UnreadableArticleException {
        String text = file.text();
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new UnreadableArticleException(
                    file.name(), "holds more than 400,000 tags; give the article alone, or as plain text");
        }
        Document page = parse(text);
        Imprint imprint = PageMetadata.of(page);
        Optional<String> title = PageMetadata.title(page, imprint);
        return compose(file, content(text, page), imprint, title);
    }

    private static Document parse(String text) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /// The article's element in a cleaned page.
    ///
    /// @param page the parsed text; it is changed
    private static Element content(String text, Document page) {
        PageCleaner.removeUnseen(page);
        PageCleaner.removeChrome(page);
        Element content = ContentFinder.find(page);
        if (content.text().length() < FEW_LETTERS) {
            Document uncleaned = parse(text);
            PageCleaner.removeUnseen(uncleaned);
            Element other = ContentFinder.find(uncleaned);
            if (Prose.of(other).weight(other) > FAR_MORE * content.text().length()) {
                content = other;
            }
        }
        PageCleaner.removeMenus(content.ownerDocument(), content);
        return content;
    }

    private static Article compose(InputFile file, Element content, Imprint page, Optional<String> pageTitle) {
        Head head = Head.of(content);
        Document document = content.ownerDocument();
        Optional<String> heading = head.imprint().title().or(() -> heading(document));
        Optional<String> title = heading.or(() -> pageTitle);
        Imprint imprint =
                title.map(Imprint::ofTitle).orElse(Imprint.EMPTY).orElse(page).orElse(head.imprint());
        Manuscript manuscript = Manuscript.blank();
        head.setTitle(title, manuscript);
        standfirst(document, content).ifPresent(s -> manuscript.add(Block.Kind.PARAGRAPH, 0, s, true));
        HtmlComposer.compose(content, new HashSet<>(head.beside()), manuscript);
        return manuscript.article(file, "text/html", imprint);
    }

    /// The page's only main heading, where it stands outside the article's element.
    private static Optional<String> heading(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1
                ? Optional.of(headings.getFirst().text()).filter(t -> !t.isBlank())
                : Optional.empty();
    }

    /// The article's own summary, where it stands outside the article's element.
    private static Optional<String> standfirst(Document page, Element content) {
        return page.select("p[class], div[class], h2[class]").stream()
                .filter(e -> PageWords.isStandfirst(e)
                        && !e.equals(content)
                        && !e.parents().contains(content)
                        && !content.parents().contains(e))
                .map(e -> Letters.oneLine(e.text()))
                .filter(t -> !t.isEmpty())
                .findFirst();
    }
}
