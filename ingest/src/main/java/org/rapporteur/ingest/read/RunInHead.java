package org.rapporteur.ingest.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures the head that a paragraph's layout sets off at its beginning: bold or italic words that end in a stop, or
/// before one. What follows goes on without a new line. Words that are only stressed, and go on in their sentence, are
/// no
/// head.
final class RunInHead {
    /// A longer stretch is a sentence that someone stressed.
    private static final int LONGEST = 140;

    private static final Pattern STOPPED = Pattern.compile("(?s).*[.:!?…—–]['\"’”»)]*");

    private static final String ASIDE = "( ?\\((?:[^()\\n]|\\([^()\\n]{1,9}\\)){1,80}\\))?";

    /// A symbol or name in brackets may stand between the head and its stop.
    private static final Pattern STOP = Pattern.compile(ASIDE + "(?:[.:!?]|(?: ?[—–]| -)(?= ))(?=[ \\n])");

    /// A line of its own, or bold words before a capital letter.
    private static final Pattern APART = Pattern.compile(ASIDE + "\\n");

    private RunInHead() {}

    /// The number of UTF-16 units of the head, its stop included; 0 where there is none.
    ///
    /// @param content the paragraph
    /// @param stressed the words at its beginning that are bold or italic
    static int length(String content, String stressed) {
        boolean begins = !stressed.isEmpty()
                && stressed.length() <= LONGEST
                && stressed.length() < content.length()
                && content.startsWith(stressed);
        if (!begins) {
            return 0;
        }
        String rest = content.substring(stressed.length());
        for (Pattern pattern : new Pattern[] {STOP, APART}) {
            Matcher matcher = pattern.matcher(rest);
            if (matcher.lookingAt()) {
                return content.substring(0, stressed.length() + matcher.end())
                        .strip()
                        .length();
            }
        }
        boolean stopped = STOPPED.matcher(stressed).matches() && Character.isWhitespace(rest.charAt(0));
        return stopped ? stressed.length() : 0;
    }
}
