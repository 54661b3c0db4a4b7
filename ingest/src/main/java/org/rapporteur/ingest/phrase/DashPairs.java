package org.rapporteur.ingest.phrase;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;

/// The dashes of a sentence that stand around an insertion ("Chile – no friend of long speeches – tabled it") and do
/// what brackets do. A dash without a partner parts clauses.
final class DashPairs {
    private static final int LONGEST_INSERTION = 18;

    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();

    private DashPairs() {}

    /// @param taken the words that belong to phrases, whose dashes mean nothing here
    static DashPairs of(Sentence sentence, boolean[] taken) {
        DashPairs pairs = new DashPairs();
        int open = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).is(";", ":", "?", "!") && !taken[i]) {
                open = -1;
            } else if (!taken[i] && isDash(sentence, i)) {
                boolean closes = open >= 0 && i - open > 1 && i - open <= LONGEST_INSERTION && same(sentence, open, i);
                if (closes) {
                    pairs.opening.set(open);
                    pairs.closing.set(i);
                }
                open = closes || i == 0 ? -1 : i;
            }
        }
        return pairs;
    }

    private static boolean isDash(Sentence sentence, int i) {
        boolean spaced = sentence.word(i).token().spaceBefore()
                && i + 1 < sentence.size()
                && sentence.word(i + 1).token().spaceBefore();
        return sentence.at(i, "—") || sentence.word(i).is("–", "-", "--") && spaced;
    }

    private static boolean same(Sentence sentence, int open, int close) {
        return sentence.lower(open).equals(sentence.lower(close));
    }

    /// What a dash does, where it is one of a pair.
    Optional<Mark.Kind> kind(int i) {
        if (opening.get(i)) {
            return Optional.of(Mark.Kind.OPEN);
        }
        return closing.get(i) ? Optional.of(Mark.Kind.CLOSE) : Optional.empty();
    }
}
