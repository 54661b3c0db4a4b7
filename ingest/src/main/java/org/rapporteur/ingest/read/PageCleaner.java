package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/// Takes out of a page what is not its article: what is hidden, what is chrome by its element, role or name, and lists
/// of
/// links.
final class PageCleaner {
    private static final ImmutableSet<String> NEVER_TEXT = ImmutableSet.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "textarea",
            "dialog",
            "nav",
            "canvas",
            "audio",
            "video",
            "figcaption");

    private static final ImmutableSet<String> SELDOM_TEXT =
            ImmutableSet.of("aside", "footer", "form", "header", "menu");
    private static final ImmutableSet<String> KEPT = ImmutableSet.of("html", "body", "main");

    /// A box with this share of the page's running text is the article's own wrapper, whatever it is called.
    private static final double WRAPPER = 0.4;

    /// Longer than this, an element that is named after the byline holds more than a byline.
    private static final int LONGEST_ABOUT = 240;

    /// Lists and boxes in which more of the letters are links are menus.
    private static final double MENU = 0.75;

    /// The names of States that are linked in a list have fewer words than headlines.
    private static final int WORDS_OF_A_HEADLINE = 4;

    /// The weight of running text that is a paragraph at least.
    private static final int A_PARAGRAPH = 80;

    private final Prose prose;
    private final double all;

    private PageCleaner(Document page) {
        this.prose = Prose.of(page.body());
        this.all = Math.max(1, prose.weight(page.body()));
    }

    /// Takes out what a reader of the page does not see, and what is no text.
    static void removeUnseen(Document page) {
        remove(page.body(), PageCleaner::isUnseen);
    }

    /// Takes out what is chrome by its element, role or name.
    static void removeChrome(Document page) {
        remove(page.body(), new PageCleaner(page)::isChrome);
    }

    /// Takes lists of links and share buttons out of the article's own element.
    static void removeMenus(Document page, Element article) {
        remove(article, new PageCleaner(page)::isMenu);
    }

    private static void remove(Element root, Predicate<Element> unwanted) {
        List<Element> found = new ArrayList<>();
        root.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element element && unwanted.test(element)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        found.forEach(Element::remove);
    }

    private static boolean isUnseen(Element element) {
        if (NEVER_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private boolean isChrome(Element element) {
        if (KEPT.contains(element.normalName()) || holdsTheArticle(element) || NoteMarks.isNote(element)) {
            return false;
        }
        if (element.nameIs("article")) {
            return !isWrapper(element) && PageWords.isNamedAfterABox(element);
        }
        if (PageWords.isNever(element)) {
            return true;
        }
        boolean seldom = SELDOM_TEXT.contains(element.normalName()) || PageWords.isSeldom(element);
        return seldom
                && !isWrapper(element)
                && !PageWords.isStandfirst(element)
                && element.selectFirst("section.footnotes") == null;
    }

    private boolean isWrapper(Element element) {
        return prose.weight(element) >= WRAPPER * all;
    }

    private boolean holdsTheArticle(Element element) {
        return element.selectFirst("h1, main, [itemprop=articleBody]") != null
                && element.closest("article article") == null;
    }

    private boolean isMenu(Element element) {
        if (NoteMarks.isNote(element) || element.closest("table") != null) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("ul") || name.equals("ol")) {
            return isLinkList(element);
        }
        boolean box = name.equals("div") || name.equals("section");
        if (box
                && prose.linkShare(element) > MENU
                && prose.weight(element) < WRAPPER * all
                && element.selectFirst("p, table, h1") == null) {
            return true;
        }
        boolean about = HtmlComposer.isBlock(element) || name.equals("span") || name.equals("time") || name.equals("a");
        return about && isLineAbout(element);
    }

    /// A short line named after the byline that is not one that [Byline] reads: "5 min read", "News", "Listen".
    private boolean isLineAbout(Element element) {
        boolean heading = element.normalName().matches("h[1-6]") || element.selectFirst("h1, h2, h3, p + p") != null;
        return !heading
                && PageWords.isAbout(element)
                && !PageWords.isStandfirst(element)
                && element.text().length() <= LONGEST_ABOUT
                && (element.nameIs("span")
                        || element.nameIs("a")
                        || Byline.in(element.text()).isEmpty());
    }

    /// A list of links that share the page, name its subjects, or lead to other articles after the text's end.
    private boolean isLinkList(Element list) {
        if (list.selectFirst("a[href]") == null || prose.linkShare(list) <= MENU) {
            return false;
        }
        boolean shares = list.select("a[href]").stream().anyMatch(a -> PageWords.isShareAddress(a.attr("href")));
        boolean tags = list.selectFirst("a[rel~=tag]") != null;
        double words = list.children().stream()
                .mapToInt(li -> li.text().split(" ", -1).length)
                .average()
                .orElse(0);
        return shares || tags || (words >= WORDS_OF_A_HEADLINE && endsThePage(list));
    }

    private boolean endsThePage(Element list) {
        for (Element at = list; at != null; at = at.parent()) {
            for (Element after = at.nextElementSibling(); after != null; after = after.nextElementSibling()) {
                if (prose.weight(after) >= A_PARAGRAPH && !NoteMarks.isNote(after)) {
                    return false;
                }
            }
        }
        return true;
    }
}
