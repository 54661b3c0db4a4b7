package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// What an element's class names, id and role tell of its purpose; the words are data: `page-words.txt`.
final class PageWords {
    private static final ImmutableSetMultimap<String, String> WORDS = ReadingData.sections("page-words.txt");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NAMES = 2000;

    private PageWords() {}

    static boolean isNever(Element element) {
        return matches(element, "never");
    }

    static boolean isSeldom(Element element) {
        return matches(element, "seldom")
                || WORDS.containsEntry("roles", element.attr("role").toLowerCase(Locale.ROOT));
    }

    static boolean isAbout(Element element) {
        return matches(element, "about");
    }

    static boolean isStandfirst(Element element) {
        return matches(element, "standfirst");
    }

    /// Whether a web address shares or sends a page.
    static boolean isShareAddress(String address) {
        return WORDS.get("share").stream().anyMatch(address::contains);
    }

    /// Whether one whole class name is an entry: the only way in which an `article` is taken for a box, because
    /// publishing
    /// systems write an article's categories into its class names.
    static boolean isNamedAfterABox(Element article) {
        for (String name : names(article.className())) {
            String words = words(name);
            if (WORDS.containsEntry("never", words)
                    || WORDS.containsEntry("seldom", words)
                    || words.startsWith("comment ")
                    || words.equals("comment")) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Element element, String section) {
        ImmutableSet<String> entries = WORDS.get(section);
        for (String name : names(element.className() + " " + element.id())) {
            if (holds(words(name).split(" ", -1), entries)) {
                return true;
            }
        }
        return false;
    }

    private static String[] names(String attribute) {
        return attribute
                .substring(0, Math.min(attribute.length(), LONGEST_NAMES))
                .strip()
                .split("\\s+", -1);
    }

    private static boolean holds(String[] words, ImmutableSet<String> entries) {
        for (int start = 0; start < words.length; start++) {
            StringBuilder run = new StringBuilder();
            for (int end = start; end < Math.min(words.length, start + MOST_WORDS); end++) {
                run.append(end == start ? "" : " ").append(words[end]);
                if (entries.contains(run.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "relatedPosts-list2" in words: "related posts list".
    private static String words(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
