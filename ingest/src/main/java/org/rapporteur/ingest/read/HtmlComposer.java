package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.rapporteur.model.Block;

/// Sets the blocks of an HTML element into a manuscript, in document order and without recursion (a hostile page may
/// nest
/// as deeply as it likes). Text inside a block keeps its words apart; `br` is a line feed, two of them end the
/// paragraph.
final class HtmlComposer implements NodeFilter {
    private static final ImmutableSet<String> SILENT = ImmutableSet.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "img",
            "picture",
            "video",
            "audio",
            "canvas",
            "iframe",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "textarea",
            "datalist",
            "dialog",
            "head",
            "figcaption",
            "map",
            "title",
            "link",
            "meta",
            "area",
            "source",
            "track",
            "wbr",
            "rp",
            "rt");

    private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "menu", "dl", "dir");
    private static final ImmutableSet<String> ITEMS = ImmutableSet.of("li", "dt", "dd");
    private static final ImmutableSet<String> BOLD = ImmutableSet.of("b", "strong");
    private static final ImmutableSet<String> STRESSED = ImmutableSet.of("b", "strong", "i", "em", "u", "cite", "dfn");

    /// A bold line longer than this is a paragraph that someone stressed, not a heading.
    private static final int LONGEST_HEADING = 120;

    /// Stands for a `br` until the block is set.
    private static final char BREAK = '\u2028';

    /// Brackets whose only content was a note's mark.
    private static final Pattern EMPTIED = Pattern.compile(" ?(?:\\[ ?]|\\( ?\\))");

    private static final int DEEPEST_LEVEL = 6;

    private final Set<Element> beside;
    private final Manuscript manuscript;
    private final Deque<Element> items = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();
    private int lists;
    private int quotes;
    private int notes;
    private int asides;
    private int bold;
    private int preformatted;
    private int heading;
    private int plainLetters;
    private int stressed;
    private int stressedLetters;
    private boolean stressOver;
    private int lastHeading = 1;
    private boolean itemBegun;

    private HtmlComposer(Set<Element> beside, Manuscript manuscript) {
        this.beside = beside;
        this.manuscript = manuscript;
    }

    /// Adds every block of the element to the manuscript.
    ///
    /// @param beside the elements that are not the article's own matter
    static void compose(Element element, Set<Element> beside, Manuscript manuscript) {
        HtmlComposer composer = new HtmlComposer(beside, manuscript);
        element.filter(composer);
        composer.flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (SILENT.contains(name) || NoteMarks.isMark(element) || isCode(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            open.append(BREAK);
        } else if (name.equals("table") && HtmlTable.isData(element)) {
            flush();
            HtmlTable.of(element).addTo(manuscript);
            return FilterResult.SKIP_ENTIRELY;
        } else {
            enter(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            leave(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String name) {
        if (isBlock(element)) {
            flush();
        }
        lists += LISTS.contains(name) ? 1 : 0;
        quotes += name.equals("blockquote") ? 1 : 0;
        notes += NoteMarks.isNote(element) ? 1 : 0;
        asides += beside.contains(element) ? 1 : 0;
        bold += BOLD.contains(name) ? 1 : 0;
        stressed += STRESSED.contains(name) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (ITEMS.contains(name)) {
            items.push(element);
            itemBegun = false;
        }
        if (isHeading(name)) {
            heading = name.charAt(1) - '0';
        }
    }

    private void leave(Element element, String name) {
        if (isBlock(element)) {
            flush();
        }
        lists -= LISTS.contains(name) ? 1 : 0;
        quotes -= name.equals("blockquote") ? 1 : 0;
        notes -= NoteMarks.isNote(element) ? 1 : 0;
        asides -= beside.contains(element) ? 1 : 0;
        bold -= BOLD.contains(name) ? 1 : 0;
        stressed -= STRESSED.contains(name) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
        if (ITEMS.contains(name)) {
            items.pop();
            itemBegun = !items.isEmpty();
        }
        if (isHeading(name)) {
            heading = 0;
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            boolean lineEnd = preformatted > 0 && c == '\n';
            open.append(lineEnd ? BREAK : space ? ' ' : c);
            plainLetters += bold == 0 && Character.isLetterOrDigit(c) ? 1 : 0;
            stressOver |= stressed == 0 && !space;
            stressedLetters = stressOver ? stressedLetters : open.length();
        }
    }

    private void flush() {
        String beginning = words(open.substring(0, stressedLetters)).strip();
        for (String paragraph : words(open.toString()).split("\n{2,}", -1)) {
            String content = paragraph.strip();
            if (!content.isEmpty()) {
                set(content, RunInHead.length(content, beginning));
            }
        }
        open.setLength(0);
        plainLetters = 0;
        stressedLetters = 0;
        stressOver = false;
    }

    private static String words(String open) {
        String text = Letters.normalized(open).replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n");
        return EMPTIED.matcher(text).replaceAll("");
    }

    private void set(String content, int head) {
        if (asides > 0) {
            manuscript.add(Block.Kind.PARAGRAPH, 0, content, false);
        } else if (heading > 0) {
            lastHeading = heading;
            manuscript.add(Block.Kind.HEADING, heading, content.replace('\n', ' '), true);
        } else if (notes > 0) {
            manuscript.add(Block.Kind.FOOTNOTE, 0, content, true);
        } else if (!items.isEmpty() && !itemBegun) {
            itemBegun = true;
            manuscript.add(Block.Kind.LIST_ITEM, Math.clamp(lists, 1, DEEPEST_LEVEL), content, head, true);
        } else if (quotes > 0) {
            manuscript.add(Block.Kind.QUOTE, 0, content, true);
        } else if (plainLetters == 0 && items.isEmpty() && isHeadingLike(content)) {
            manuscript.add(Block.Kind.HEADING, Math.min(lastHeading + 1, DEEPEST_LEVEL), content, true);
        } else {
            manuscript.add(Block.Kind.PARAGRAPH, 0, content, head, true);
        }
    }

    /// A paragraph that is bold from end to end, short and no sentence stands for a heading.
    private static boolean isHeadingLike(String content) {
        return content.length() <= LONGEST_HEADING
                && !content.matches("(?s).*[.!:;,\n][\"'”’»)]*")
                && !content.contains("\n");
    }

    /// Elements that the HTML Standard does not know are custom elements; those are mostly boxes.
    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static boolean isCode(Element element) {
        return element.normalName().toLowerCase(Locale.ROOT).equals("pre") && element.selectFirst("code") != null;
    }
}
