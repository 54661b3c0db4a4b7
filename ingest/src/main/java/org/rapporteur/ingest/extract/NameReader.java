package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Labels;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.TextKind;

/// Reads what a cell or an item calls its text: a symbol, a title, in brackets or after "by" who leads it.
final class NameReader {
    private final SourceText source;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    NameReader(SourceText source, Gazetteer gazetteer, Lexicon lexicon) {
        this.source = source;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /// Reads the words of a piece between two indices.
    ListedTexts.Name read(Sentence piece, int from, int to) {
        boolean[] taken = new boolean[to];
        Optional<String> symbol = Optional.empty();
        Optional<TextKind> kind = Optional.empty();
        Set<Actor> leads = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            if (Symbols.is(piece.word(i).text())) {
                symbol = Optional.of(symbol.orElse(piece.word(i).text()));
                taken[i] = true;
            }
        }
        for (int i = from; i < to; i++) {
            int end = aside(piece, i, to);
            if (end > i) {
                PartyList list = PartyList.in(piece, i + 1, end, gazetteer, lexicon);
                if (list.isList()) {
                    leads.addAll(actors(list));
                }
                Arrays.fill(taken, i, end, true);
            }
        }
        int first = from;
        while (first < to && (taken[first] || isLead(piece, first))) {
            kind = kind.isPresent() ? kind : kind(piece, first);
            first++;
        }
        return named(piece, run(piece, taken, first, to), symbol, leads, kind);
    }

    private ListedTexts.Name named(
            Sentence piece, int[] run, Optional<String> symbol, Set<Actor> leads, Optional<TextKind> kind) {
        int from = run[0];
        int to = run[1];
        boolean quoted = to - from > 2 && isQuote(piece, from) && isQuote(piece, to - 1);
        String title = from >= to ? "" : source.slice(quoted ? piece.span(from + 1, to - 2) : piece.span(from, to - 1));
        return new ListedTexts.Name(symbol, title, quoted ? TitleRank.QUOTED : TitleRank.SUBJECT, leads, kind);
    }

    private static List<Actor> actors(PartyList list) {
        List<Actor> actors = new ArrayList<>();
        for (Party party : list.parties()) {
            if (party instanceof Party.Named(Actor actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }

    /// The end of what stands in brackets, or after "by", from a word on; the same index where nothing does.
    private int aside(Sentence piece, int i, int to) {
        if (piece.word(i).is("(", "[")) {
            int end = i + 1;
            while (end < to && !piece.word(end).is(")", "]")) {
                end++;
            }
            return Math.min(end + 1, to);
        }
        boolean by = lexicon.has("words before a name's sponsors", piece.lower(i))
                && PartyList.in(piece, i + 1, to, gazetteer, lexicon).isNothingElse();
        if (!by) {
            return i;
        }
        return to;
    }

    /// "Draft resolution on the", "Decision:", "3." before a title.
    private boolean isLead(Sentence piece, int i) {
        boolean on = i > 0
                && lexicon.has("words before a listed title", piece.lower(i))
                && (kind(piece, i - 1).isPresent() || piece.word(i).is("the"));
        boolean mark = !piece.word(i).token().isWord() && !isQuote(piece, i);
        boolean number = piece.word(i).text().matches("\\d{1,3}");
        return on
                || mark
                || number
                || lexicon.has("modifiers before a listed title", piece.lower(i))
                || kind(piece, i).isPresent();
    }

    private static boolean isQuote(Sentence piece, int i) {
        return piece.word(i).is("\"", "“", "”", "«", "»", "‘", "„");
    }

    private static Optional<TextKind> kind(Sentence piece, int i) {
        for (TextKind kind : TextKind.values()) {
            boolean same = piece.lower(i).equals(kind.name().toLowerCase(Locale.ROOT));
            if (same && kind != TextKind.OTHER) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The longest run of words that are not taken, without marks at its ends.
    private static int[] run(Sentence piece, boolean[] taken, int from, int to) {
        int[] best = {from, from};
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || taken[i]) {
                if (i - start > best[1] - best[0]) {
                    best = new int[] {start, i};
                }
                start = i + 1;
            }
        }
        while (best[0] < best[1] && isEdge(piece, best[0])) {
            best[0]++;
        }
        while (best[1] > best[0] && isEdge(piece, best[1] - 1)) {
            best[1]--;
        }
        return best;
    }

    private static boolean isEdge(Sentence piece, int i) {
        boolean verb = Labels.standard().of(piece.word(i).text() + " by").isPresent();
        return !piece.word(i).token().isWord() && !isQuote(piece, i) || verb;
    }
}
