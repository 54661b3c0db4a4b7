package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a plain text.
///
/// @param start the UTF-16 index of its first letter that is not a space
/// @param end after its last such letter; equal to `start` for a blank line
/// @param indent the number of spaces before it
/// @param content the letters between
record Line(int start, int end, int indent, String content) {
    private static final Pattern MARKER =
            Pattern.compile("(?:[-*•‣◦▪·–—●○■]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})\\)|\\d{1,3}\\.(?!\\d))\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[-=_*~#·.]{3,}|(?:[-*_] ){2,}[-*_]");
    private static final Pattern FINAL_STOP = Pattern.compile("[.!?…:;][\"'”’»)\\]]*$");

    /// The lines of a text, whose line ends are line feeds.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            lines.add(between(text, from, to));
            from = to + 1;
        }
        return lines;
    }

    private static Line between(String text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Line(start, end, start - from, text.substring(start, end));
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /// The length of the bullet or number that begins a list item, with the space after it; 0 where there is none.
    int markerLength() {
        Matcher matcher = MARKER.matcher(content);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /// Whether the line is drawn, not written: "-----", "* * *".
    boolean isRule() {
        return RULE.matcher(content).matches();
    }

    /// Whether it ends as a sentence or an introduction to a list does.
    boolean endsSentence() {
        return FINAL_STOP.matcher(content).find();
    }

    int firstWordLength() {
        int space = content.indexOf(' ');
        return space < 0 ? content.length() : space;
    }
}
