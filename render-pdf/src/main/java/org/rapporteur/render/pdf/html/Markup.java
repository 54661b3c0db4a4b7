package org.rapporteur.render.pdf.html;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML: escapes what it is given and closes what it has opened.
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; an empty value leaves its attribute out
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /// Closes the element that was opened last.
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element that holds nothing.
    Markup leaf(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /// An element that holds words only.
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                html.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                html.append('"');
            }
        }
        html.append('>');
    }

    /// Words.
    Markup text(String words) {
        escape(words);
        return this;
    }

    /// A line break in the source.
    Markup line() {
        html.append('\n');
        return this;
    }

    /// What is markup already: the project's own style sheet.
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
