package org.rapporteur.ingest.phrase;

/// What stands between commas, dashes or brackets and can be passed over: "Chile, to nobody's surprise, tabled ...",
/// "tabled, without much fuss, the draft".
final class Insertions {
    /// So many chunks an insertion behind a verb may have.
    private static final int LONGEST = 12;

    private final ParsedSentence parsed;

    Insertions(ParsedSentence parsed) {
        this.parsed = parsed;
    }

    /// The opening bracket or dash of a closing one; the closing one itself where none opens.
    int openOf(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (parsed.isMark(i, Mark.Kind.OPEN)) {
                return i;
            }
        }
        return Math.max(0, close);
    }

    /// The closing bracket or dash of an opening one, or -1.
    int closeOf(int open) {
        for (int i = open + 1; i < parsed.chunks().size(); i++) {
            if (parsed.isMark(i, Mark.Kind.CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    /// Where an insertion that ends at a comma begins (", which Chile tabled," / ", supported by Peru,"), or -1.
    int startBefore(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (parsed.isMark(i, Mark.Kind.STOP)) {
                return -1;
            }
            if (parsed.isMark(i, Mark.Kind.COMMA) && opens(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /// The index behind an insertion that begins at a comma or bracket, that index itself where none does.
    int endAfter(int k) {
        if (parsed.isMark(k, Mark.Kind.OPEN)) {
            int close = closeOf(k);
            return close < 0 ? k : close + 1;
        }
        return parsed.isMark(k, Mark.Kind.COMMA) && isMargin(k + 1) ? afterComma(k) : k;
    }

    private int afterComma(int k) {
        for (int i = k + 1; i < parsed.chunks().size() && i <= k + LONGEST; i++) {
            if (parsed.isMark(i, Mark.Kind.STOP) || parsed.isVerb(i, VerbGroup.Form.FINITE)) {
                return k;
            }
            if (parsed.isMark(i, Mark.Kind.COMMA)) {
                return i + 1;
            }
        }
        return k;
    }

    /// "without much fuss", "for the third time", "as ever", "once again": nothing that a verb could take.
    private boolean isMargin(int k) {
        return parsed.isMark(k, Mark.Kind.PREPOSITION, Mark.Kind.OTHER, Mark.Kind.SUBORDINATOR)
                && !parsed.mark(k).filter(m -> m.is("by")).isPresent();
    }

    private boolean opens(int k) {
        Chunk chunk = parsed.chunk(k);
        if (parsed.isMark(k, Mark.Kind.RELATIVE, Mark.Kind.PREPOSITION, Mark.Kind.OTHER) || isAside(k)) {
            return true;
        }
        boolean apposition = chunk instanceof NounPhrase || chunk instanceof TextPhrase;
        boolean participle = chunk instanceof VerbGroup verb && verb.form() != VerbGroup.Form.FINITE;
        return participle || apposition && parsed.isNominal(k - 2) && !hasVerb(k);
    }

    /// ", and this is the interesting bit," / ", it turned out,"
    private boolean isAside(int k) {
        int subject = parsed.isMark(k, Mark.Kind.COORDINATOR) ? k + 1 : k;
        return subject + 1 < parsed.chunks().size()
                && parsed.chunk(subject) instanceof NounPhrase noun
                && noun.pronoun()
                && parsed.chunk(subject + 1) instanceof VerbGroup;
    }

    private boolean hasVerb(int k) {
        for (int i = k; i < parsed.chunks().size() && !parsed.isMark(i, Mark.Kind.COMMA); i++) {
            if (parsed.chunk(i) instanceof VerbGroup) {
                return true;
            }
        }
        return false;
    }
}
