package org.rapporteur.ingest.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells footnotes and the small figures that refer to them, as publishing systems, word processors and Markdown write
/// them into HTML.
final class NoteMarks {
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§↩⤴^]+)[\\])]?\\uFE0E?");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?(?:[,\\s]+\\d{1,3})*");
    private static final Pattern NOTE_CLASS = Pattern.compile("(?:^|[\\s_-])(?:foot|end)notes?(?:$|[\\s_-])");
    private static final Pattern NOTE_ID =
            Pattern.compile("(?:fn|ftn|edn|_ftn|_edn|footnote|endnote|note)[-_:]?\\d{1,3}");
    private static final Pattern UNIT = Pattern.compile("(?s).*\\b(?:[cdkm]?m|CO|PM)\\s?");
    private static final int LONGEST_MARK = 12;

    private NoteMarks() {}

    /// Whether the element is a reference to a note, or the way back from one: no part of the sentence.
    static boolean isMark(Element element) {
        return switch (element.normalName()) {
            case "a" -> isMarkLink(element);
            case "sup" -> isMarkSup(element);
            default -> false;
        };
    }

    /// Whether the element holds a note, or a list of them.
    static boolean isNote(Element element) {
        String role = element.attr("role");
        if (role.equals("doc-endnotes") || role.equals("doc-footnote") || role.equals("doc-endnote")) {
            return true;
        }
        return switch (element.normalName()) {
            case "a", "sup", "span", "body", "html", "article", "main" -> false;
            case "section", "div", "aside", "ol", "ul", "li", "p", "footer" ->
                NOTE_CLASS.matcher(element.className().toLowerCase(Locale.ROOT)).find()
                        || NOTE_ID.matcher(element.id().toLowerCase(Locale.ROOT))
                                .matches()
                        || beginsWithAWayBack(element);
            default -> false;
        };
    }

    /// Word processors mark a note only by the link at its beginning that leads back to the text.
    private static boolean beginsWithAWayBack(Element element) {
        Element first = element.nameIs("p") ? element.firstElementChild() : null;
        return first != null
                && first.nameIs("a")
                && first.attr("href").matches(".*#_?(?:ftn|edn|fn|footnote-)ref.*")
                && element.text().startsWith(first.text());
    }

    private static boolean isMarkLink(Element element) {
        String href = element.attr("href");
        boolean inside =
                href.startsWith("#") || href.contains("#_ftn") || href.contains("#_edn") || href.contains("#fn");
        return (inside || element.attr("role").startsWith("doc-")) && isShortMark(element);
    }

    private static boolean isMarkSup(Element element) {
        Element link = element.selectFirst("a[href]");
        if (link != null) {
            return isShortMark(element);
        }
        String text = element.text();
        return text.length() <= LONGEST_MARK && NUMBER.matcher(text).matches() && !followsUnit(element);
    }

    private static boolean isShortMark(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_MARK
                && (text.isBlank()
                        || MARK.matcher(text.strip()).matches()
                        || NUMBER.matcher(text.strip()).matches());
    }

    /// "km²" is no footnote.
    private static boolean followsUnit(Element element) {
        Node before = element.previousSibling();
        return before instanceof TextNode text
                && UNIT.matcher(text.getWholeText()).matches();
    }
}
