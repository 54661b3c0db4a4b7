package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;

/// Finds the phrases that share a place in a clause: "Chile, Peru and, with enthusiasm, Cuba tabled it".
final class Coordination {
    private final ParsedSentence parsed;
    private final Insertions insertions;

    Coordination(ParsedSentence parsed, Insertions insertions) {
        this.parsed = parsed;
        this.insertions = insertions;
    }

    /// A phrase with those that are coordinated with it on its left, of the same kind.
    List<Integer> with(int k) {
        List<Integer> all = new ArrayList<>();
        all.add(k);
        int party = partyBefore(k);
        while (party >= 0) {
            all.addFirst(party);
            party = partyBefore(party);
        }
        int i = k;
        while (i >= 2 && joinsTexts(i)) {
            int previous = i - 1;
            while (previous > 0 && !parsed.isNominal(previous)) {
                previous--;
            }
            if (parsed.chunk(previous).getClass() != parsed.chunk(k).getClass()) {
                break;
            }
            all.addFirst(previous);
            i = previous;
        }
        return all;
    }

    /// "Chile, Peru and, with enthusiasm, Cuba"; "Chile (a newcomer), Peru and Cuba": the names before an insertion in
    /// a list; -1 where there are none.
    private int partyBefore(int k) {
        if (!parsed.isParties(k)) {
            return -1;
        }
        int i = k - 1;
        boolean joined = false;
        boolean inserted = false;
        while (i >= 0 && i >= k - 8) {
            if (parsed.isParties(i)) {
                return joined && inserted ? i : -1;
            }
            boolean aside = parsed.isMark(i, Mark.Kind.CLOSE) || afterAnd(i, k);
            if (parsed.isMark(i, Mark.Kind.CLOSE)) {
                i = insertions.openOf(i) - 1;
            } else if (aside) {
                i = openingComma(i) - 1;
            } else if (parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.COORDINATOR, Mark.Kind.OTHER)) {
                joined |= !parsed.isMark(i, Mark.Kind.OTHER);
                i--;
            } else {
                return -1;
            }
            inserted |= aside;
        }
        return -1;
    }

    /// Whether the comma at i, right before the name at k, closes an insertion behind "and".
    private boolean afterAnd(int i, int k) {
        return i == k - 1 && parsed.isMark(i, Mark.Kind.COMMA) && openingComma(i) > 0;
    }

    private int openingComma(int closing) {
        for (int i = closing - 1; i > 0 && i >= closing - 7; i--) {
            if (parsed.chunk(i) instanceof VerbGroup || parsed.isMark(i, Mark.Kind.STOP) || parsed.isParties(i)) {
                return -1;
            }
            if (parsed.isMark(i, Mark.Kind.COMMA) && parsed.isMark(i - 1, Mark.Kind.COORDINATOR)) {
                return i;
            }
        }
        return -1;
    }

    private boolean joinsTexts(int k) {
        if (!parsed.isText(k)) {
            return false;
        }
        boolean and = parsed.isMark(k - 1, Mark.Kind.COORDINATOR)
                && !parsed.mark(k - 1).orElseThrow().is("but");
        boolean comma = parsed.isMark(k - 1, Mark.Kind.COMMA);
        int before = and && parsed.isMark(k - 2, Mark.Kind.COMMA) ? k - 3 : k - 2;
        return (and || comma) && parsed.isText(before);
    }
}
