package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;

/// Finds the direct objects of verbs.
final class Objects {
    private final ParsedSentence parsed;
    private final Insertions insertions;

    Objects(ParsedSentence parsed, Insertions insertions) {
        this.parsed = parsed;
        this.insertions = insertions;
    }

    /// The direct object of an active verb: the first phrase after it with no preposition before it, and what is joined
    /// to it; the object of the next verb where that verb shares it.
    List<Integer> of(int verb) {
        int i = afterAdverbs(verb + 1);
        int late = lateObject(i);
        if (late > i) {
            return joinedRight(parsed, late);
        }
        int behind = afterAdverbs(insertions.endAfter(i));
        if (parsed.isNominal(i) || behind > i && parsed.isNominal(behind)) {
            return joinedRight(parsed, parsed.isNominal(i) ? i : behind);
        }
        return shared(verb);
    }

    private int afterAdverbs(int from) {
        int i = from;
        while (parsed.isMark(i, Mark.Kind.OTHER)) {
            i++;
        }
        return i;
    }

    /// "Chile drafted and tabled the text", "Chile tabled and Peru, too, co-sponsored the text": the object behind the
    /// next verb.
    private List<Integer> shared(int verb) {
        int i = verb + 1;
        boolean joined = false;
        while (parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.COORDINATOR, Mark.Kind.OTHER)) {
            joined |= !parsed.isMark(i, Mark.Kind.OTHER);
            i++;
        }
        if (!joined) {
            return List.of();
        }
        int next = parsed.isParties(i) ? afterAdverbs(i + 1) : i;
        boolean verbs = parsed.isVerb(verb, VerbGroup.Form.FINITE) && parsed.isVerb(next, VerbGroup.Form.FINITE);
        boolean active = verbs && !parsed.verb(next).orElseThrow().passive();
        return active ? of(next) : List.of();
    }

    /// "adopted by consensus, and without comment, the resolution": the text behind how it was done; -1 where there is
    /// none.
    private int lateObject(int first) {
        int i = first;
        boolean manner = parsed.mark(i).filter(m -> m.is("by", "without")).isPresent();
        while (manner && i < parsed.chunks().size()) {
            if (parsed.chunk(i) instanceof TextPhrase) {
                return parsed.isMark(i - 1, Mark.Kind.COMMA) || parsed.chunk(i - 1) instanceof NounPhrase ? i : -1;
            }
            boolean passes = parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.COORDINATOR)
                    || parsed.mark(i).filter(m -> m.is("by", "without")).isPresent()
                    || parsed.chunk(i) instanceof NounPhrase;
            if (!passes) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /// A phrase with the texts that are joined to it on its right.
    static List<Integer> joinedRight(ParsedSentence parsed, int first) {
        List<Integer> all = new ArrayList<>();
        all.add(first);
        int i = first + 1;
        while (i + 1 < parsed.chunks().size()) {
            int next = i;
            while (parsed.isMark(next, Mark.Kind.COMMA, Mark.Kind.COORDINATOR)
                    || next > i && parsed.mark(next).filter(m -> m.is("on")).isPresent()) {
                next++;
            }
            boolean joined = next > i && parsed.isText(next) && parsed.isText(first);
            if (!joined || parsed.isVerb(next + 1, VerbGroup.Form.FINITE)) {
                break;
            }
            all.add(next);
            i = next + 1;
        }
        return all;
    }
}
