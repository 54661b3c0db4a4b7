package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rapporteur.model.Block;

/// The head of an article in HTML: its heading and the lines about it (who wrote it, where, when).
///
/// @param imprint what heading and lines say
/// @param beside the elements that hold those lines; they are not the article's own matter
record Head(Imprint imprint, Set<Element> beside) {
    /// The head is looked for among so many blocks.
    private static final int BLOCKS = 8;

    /// A title may come after a kicker and a line or two about the article, not later.
    private static final int BLOCKS_BEFORE_TITLE = 4;

    private static final int LONGEST_BOLD_TITLE = 180;

    Head {
        beside = Set.copyOf(beside);
    }

    /// Looks at the first blocks of the element.
    static Head of(Element body) {
        List<Element> leaves = leaves(body);
        Imprint imprint = title(body, leaves).map(Imprint::ofTitle).orElse(Imprint.EMPTY);
        Set<Element> beside = new HashSet<>();
        for (Element leaf : leaves) {
            Optional<Imprint> lines = isHeading(leaf) ? Optional.empty() : lines(leaf);
            if (lines.isPresent()) {
                beside.add(leaf);
                imprint = imprint.orElse(lines.get());
            }
        }
        return new Head(imprint, beside);
    }

    /// Sets a title that the body does not print itself.
    void setTitle(Optional<String> title, Manuscript manuscript) {
        if (title.isPresent()
                && !imprint.title().map(printed -> isSame(printed, title.get())).orElse(false)) {
            manuscript.add(Block.Kind.HEADING, 1, Letters.oneLine(title.get()), true);
        }
    }

    /// Whether two titles say the same, whatever their capitals and punctuation.
    static boolean isSame(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String title) {
        return Letters.oneLine(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Optional<String> title(Element body, List<Element> leaves) {
        for (Element leaf : leaves.subList(0, Math.min(leaves.size(), BLOCKS_BEFORE_TITLE))) {
            if (leaf.nameIs("h1")) {
                return Optional.of(leaf.text());
            }
        }
        Optional<Element> first =
                leaves.stream().filter(leaf -> lines(leaf).isEmpty()).findFirst();
        return first.filter(leaf -> isLoneHeading(body, leaf) || isBold(leaf)).map(Element::text);
    }

    /// A second heading of the same rank makes the first a section's.
    private static boolean isLoneHeading(Element body, Element leaf) {
        return isHeading(leaf) && body.select(leaf.normalName()).size() == 1 && body.selectFirst("h1") == null;
    }

    private static boolean isBold(Element leaf) {
        Element bold = leaf.nameIs("p") ? leaf.selectFirst("> strong, > b") : null;
        return bold != null
                && bold.text().equals(leaf.text())
                && leaf.text().length() <= LONGEST_BOLD_TITLE
                && !leaf.text().endsWith(".");
    }

    private static Optional<Imprint> lines(Element leaf) {
        Imprint imprint = Imprint.EMPTY;
        for (String line : HtmlTable.text(leaf).split("\n", -1)) {
            Optional<Imprint> said = Byline.in(line);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            imprint = imprint.orElse(said.get());
        }
        return Optional.of(imprint);
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    /// The first blocks that hold words of their own.
    private static List<Element> leaves(Element body) {
        List<Element> leaves = new ArrayList<>();
        NodeFilter collector = (node, depth) -> {
            if (leaves.size() == BLOCKS) {
                return NodeFilter.FilterResult.STOP;
            }
            if (depth > 0 && node instanceof Element element && holdsWords(element)) {
                leaves.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        };
        body.filter(collector);
        return leaves;
    }

    private static boolean holdsWords(Element element) {
        if (!HtmlComposer.isBlock(element) || element.nameIs("table")) {
            return false;
        }
        for (Node child : element.childNodes()) {
            boolean words = child instanceof TextNode text && !text.isBlank();
            boolean inline = child instanceof Element inner && !HtmlComposer.isBlock(inner) && inner.hasText();
            if (words || inline) {
                return true;
            }
        }
        return false;
    }
}
