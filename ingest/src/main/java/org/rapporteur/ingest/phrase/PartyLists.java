package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;

/// Follows a list of parties over all that may stand in it: "Chile (a newcomer), Cuba and, a little later, Peru", "42
/// countries, from Chile to Peru".
public final class PartyLists {
    private final ParsedSentence parsed;
    private final Insertions insertions;

    public PartyLists(ParsedSentence parsed) {
        this.parsed = parsed;
        this.insertions = new Insertions(parsed);
    }

    /// The phrases of parties of a list that begins at a chunk, before an end.
    public List<Integer> from(int first, int end) {
        List<Integer> all = new ArrayList<>();
        all.add(first);
        int i = first + 1;
        while (i < end) {
            int next = nextName(i, end);
            if (next < 0 || beginsClause(first, i, next)) {
                break;
            }
            all.add(next);
            i = next + 1;
        }
        return all;
    }

    /// The next phrase of parties in the list, with nothing before it but what joins names; -1 for the list's end.
    private int nextName(int from, int end) {
        int i = from;
        boolean joined = false;
        while (i < end) {
            if (parsed.isParties(i)) {
                return joined ? i : -1;
            }
            int next = afterJoint(i);
            if (next == i) {
                return -1;
            }
            joined |= !parsed.isMark(i, Mark.Kind.OTHER);
            i = next;
        }
        return -1;
    }

    private int afterJoint(int i) {
        boolean afterAnd = parsed.isMark(i - 1, Mark.Kind.COORDINATOR);
        if (parsed.isMark(i, Mark.Kind.COMMA)) {
            return afterAnd ? behindAside(i) : i + 1;
        }
        if (parsed.isMark(i, Mark.Kind.OPEN)) {
            boolean names = parsed.isParties(i + 1) || introduces(i + 1) && parsed.isParties(i + 2);
            return names ? i + 1 : insertions.endAfter(i);
        }
        boolean passes = parsed.isMark(i, Mark.Kind.COORDINATOR, Mark.Kind.CLOSE, Mark.Kind.OTHER)
                || parsed.mark(i).filter(m -> m.is("by")).isPresent()
                || introduces(i)
                || parsed.mark(i).filter(m -> m.is("to")).isPresent()
                        && parsed.mark(i - 2).filter(m -> m.is("from")).isPresent();
        return passes ? i + 1 : i;
    }

    /// "including", "from ... to", "among them", "notably"
    private boolean introduces(int i) {
        boolean word = parsed.mark(i)
                .filter(m -> m.is("from", "like", "notably", "including", "as"))
                .isPresent();
        return word
                || parsed.verb(i)
                        .filter(v -> v.lemma().equals("include") && v.form() == VerbGroup.Form.GERUND)
                        .isPresent();
    }

    /// "and, a little later, Peru": the index behind the second comma, where no verb and no name stands between.
    int behindAside(int comma) {
        for (int i = comma + 1; i < parsed.chunks().size() && i < comma + 8; i++) {
            if (parsed.isMark(i, Mark.Kind.COMMA)) {
                return i + 1;
            }
            boolean other = parsed.isParties(i) && !isOthers(i)
                    || parsed.isText(i)
                    || parsed.verb(i).isPresent();
            if (other || parsed.isMark(i, Mark.Kind.STOP)) {
                break;
            }
        }
        return comma + 1;
    }

    private boolean isOthers(int k) {
        return parsed.sentence().at(parsed.chunk(k).from(), "others");
    }

    /// "proposed by Chile, Peru abstained": the last name is the subject of the next verb, unless that verb is still
    /// missing for what the participle describes ("a text tabled by Chile and Peru was adopted").
    private boolean beginsClause(int first, int joint, int next) {
        boolean verbNext = parsed.isVerb(next + 1, VerbGroup.Form.FINITE);
        boolean and = parsed.isMark(next - 1, Mark.Kind.COORDINATOR) || parsed.isMark(joint, Mark.Kind.COORDINATOR);
        boolean finiteBefore = false;
        for (int k = 0; k < first; k++) {
            finiteBefore |= parsed.isVerb(k, VerbGroup.Form.FINITE);
        }
        return verbNext && (finiteBefore || !and);
    }
}
