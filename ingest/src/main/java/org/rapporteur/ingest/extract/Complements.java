package org.rapporteur.ingest.extract;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Span;

/// Reads a verb's complement: the words from a place up to where the sentence goes on with something else.
final class Complements {
    private final ParsedSentence parsed;
    private final Sentence sentence;

    Complements(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    /// The span of a complement, without "that" before it and what hangs loose behind it.
    ///
    /// @param from the index of its first word
    /// @param limit the index that it does not reach
    /// @param clauses whether it may hold a whole clause
    Optional<Span> read(int from, int limit, boolean clauses) {
        int start = from;
        while (start < limit && sentence.word(start).is("that", ",", "the fact")) {
            start++;
        }
        int end = trimmed(start, end(start, limit, clauses));
        return end > start ? Optional.of(sentence.span(start, end - 1)) : Optional.empty();
    }

    private int end(int start, int limit, boolean clauses) {
        if (start >= sentence.size()) {
            return start;
        }
        boolean verb = !clauses;
        for (int k = parsed.indexAt(start); k < parsed.chunks().size(); k++) {
            Chunk chunk = parsed.chunk(k);
            if (chunk.from() >= limit) {
                return limit;
            }
            if (chunk.from() > start && stops(k, verb)) {
                return Math.min(chunk.from(), limit);
            }
            verb |= chunk instanceof VerbGroup group && group.form() == VerbGroup.Form.FINITE;
        }
        return Math.min(sentence.size(), limit);
    }

    private boolean stops(int k, boolean verb) {
        Chunk chunk = parsed.chunk(k);
        if (parsed.isMark(k, Mark.Kind.STOP, Mark.Kind.CLOSE, Mark.Kind.OPEN)) {
            return true;
        }
        if (parsed.isMark(k, Mark.Kind.SUBORDINATOR)) {
            return !parsed.mark(k).orElseThrow().is("that", "how", "whether", "than", "as", "where", "why");
        }
        if (parsed.isMark(k, Mark.Kind.COORDINATOR)) {
            return parsed.mark(k).orElseThrow().is("but", "yet") || opensClause(k + 1) || opensInfinitive(k + 1);
        }
        if (parsed.isMark(k, Mark.Kind.COMMA)) {
            return !continuesList(k);
        }
        return verb && chunk instanceof VerbGroup group && group.form() == VerbGroup.Form.FINITE && !inRelative(k);
    }

    private boolean inRelative(int k) {
        for (int i = k - 1; i >= Math.max(0, k - 4); i--) {
            if (parsed.isMark(i, Mark.Kind.RELATIVE)
                    || parsed.mark(i)
                            .filter(m -> m.is("how", "whether", "what", "where", "why", "than", "that", "as"))
                            .isPresent()
                    || parsed.chunk(i) instanceof NounPhrase phrase
                            && sentence.word(phrase.from()).is("what", "who", "whoever")) {
                return true;
            }
        }
        return false;
    }

    /// A conjunction before a new clause: a subject with a finite verb, or a finite verb alone.
    private boolean opensClause(int k) {
        for (int i = k; i < Math.min(k + 4, parsed.chunks().size()); i++) {
            if (parsed.chunk(i) instanceof VerbGroup group) {
                return group.form() == VerbGroup.Form.FINITE
                        && !sentence.lower(group.main()).endsWith("ing");
            }
            if (!isNominal(i) && !parsed.isMark(i, Mark.Kind.OTHER)) {
                return false;
            }
        }
        return false;
    }

    /// "and then to sit there": another task.
    private boolean opensInfinitive(int k) {
        int i = k;
        while (parsed.isMark(i, Mark.Kind.OTHER)) {
            i++;
        }
        return i < parsed.chunks().size()
                && parsed.chunk(i) instanceof VerbGroup group
                && group.form() == VerbGroup.Form.INFINITIVE;
    }

    private boolean isNominal(int k) {
        Chunk chunk = parsed.chunk(k);
        return chunk instanceof NounPhrase || chunk instanceof PartyPhrase || chunk instanceof TextPhrase;
    }

    /// A comma inside "discrimination, hostility or violence": phrases up to a conjunction, with no verb among them.
    private boolean continuesList(int comma) {
        for (int i = comma + 1; i < parsed.chunks().size(); i++) {
            if (parsed.isMark(i, Mark.Kind.COORDINATOR)) {
                return i > comma + 1 && i + 1 < parsed.chunks().size() && !opensClause(i + 1);
            }
            boolean passes = parsed.chunk(i) instanceof NounPhrase
                    || parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.PREPOSITION, Mark.Kind.QUOTE);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start) {
            Tag tag = sentence.word(i - 1).tag();
            boolean loose = tag == Tag.CCONJ
                    || tag == Tag.DET
                    || tag == Tag.ADP
                    || tag == Tag.SCONJ
                    || tag == Tag.PUNCT && !insideQuote(i - 1);
            if (!loose) {
                break;
            }
            i--;
        }
        return i;
    }

    private boolean insideQuote(int i) {
        return parsed.quotes().stream().anyMatch(q -> q.covers(i));
    }
}
