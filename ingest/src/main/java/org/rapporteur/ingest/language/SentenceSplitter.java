package org.rapporteur.ingest.language;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/// Finds where sentences end in a block's tokens. Abbreviations keep their full stop inside the token, so a full stop
/// of its own ends a sentence unless a small letter follows.
public final class SentenceSplitter {
    private static final ImmutableSet<String> ENDS = ImmutableSet.of(".", "!", "?", "…", "...");
    private static final ImmutableSet<String> CLOSERS = ImmutableSet.of("”", "’", "\"", "'", ")", "]", "»");

    private SentenceSplitter() {}

    /// The tokens, cut into sentences; none is empty.
    public static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!ENDS.contains(tokens.get(i).text()) || isListNumber(tokens, start, i)) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && closes(tokens.get(end))) {
                end++;
            }
            if (end == tokens.size() || begins(tokens.get(end))) {
                sentences.add(tokens.subList(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return List.copyOf(sentences);
    }

    /// "3." at the beginning of a numbered paragraph ends nothing.
    private static boolean isListNumber(List<Token> tokens, int start, int i) {
        return i == start + 1
                && tokens.get(start).text().length() <= 3
                && tokens.get(i).text().equals(".")
                && (Character.isDigit(tokens.get(start).text().charAt(0))
                        || tokens.get(start).text().length() == 1);
    }

    private static boolean closes(Token token) {
        return CLOSERS.contains(token.text()) && !token.spaceBefore();
    }

    private static boolean begins(Token token) {
        return token.spaceBefore()
                && (!token.isWord() || !Character.isLowerCase(token.text().codePointAt(0)));
    }
}
