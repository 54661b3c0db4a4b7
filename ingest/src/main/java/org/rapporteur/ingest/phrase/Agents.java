package org.rapporteur.ingest.phrase;

import java.util.List;

/// Finds who did what a passive tells: the parties behind "by", through a list with all that may stand in it.
final class Agents {
    private final ParsedSentence parsed;
    private final PartyLists lists;

    Agents(ParsedSentence parsed) {
        this.parsed = parsed;
        this.lists = new PartyLists(parsed);
    }

    /// The phrases after "by", before the end of the verb's complements.
    List<Integer> of(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (parsed.mark(i).filter(m -> m.is("by")).isPresent() && !isDenied(i)) {
                int first = first(i + 1);
                if (parsed.isNominal(first)) {
                    return lists.from(first, end);
                }
            }
        }
        return List.of();
    }

    /// "not by Chile but by Peru"
    private boolean isDenied(int by) {
        return parsed.mark(by - 1).filter(m -> m.is("not")).isPresent()
                && parsed.mark(by + 2).filter(m -> m.is("but", ",")).isPresent();
    }

    /// The first name: behind "among others", "inter alia", "such unlikely friends as".
    private int first(int from) {
        int i = from;
        if (parsed.isMark(i, Mark.Kind.COMMA)) {
            i = lists.behindAside(i);
        }
        while (parsed.isMark(i, Mark.Kind.OTHER)) {
            i++;
        }
        boolean such = parsed.chunk(Math.min(i, parsed.chunks().size() - 1)) instanceof NounPhrase
                && parsed.mark(i + 1).filter(m -> m.is("as", "like")).isPresent()
                && parsed.isParties(i + 2);
        return such ? i + 2 : i;
    }
}
