package org.rapporteur.ingest.extract;

import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Tells whether a clause says that parties voted so at this meeting: not denied, wished, usual, or done elsewhere.
final class VoteFacts {
    private static final int LONGEST_OBJECT = 10;

    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Elsewhere elsewhere;

    VoteFacts(ParsedSentence parsed, Lexicon lexicon, Elsewhere elsewhere) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.lexicon = lexicon;
        this.elsewhere = elsewhere;
    }

    /// Whether it happened.
    boolean happened(Clause clause, VerbGroup verb) {
        boolean wish = verb.hypothetical() || isIntention(verb);
        return !verb.negated()
                && (!wish || confirmed(verb))
                && !sentence.at(verb.from(), "used", "to")
                && !isHabit(verb)
                && !conditional(clause)
                && !deniedSubject(clause)
                && !elsewhere.at(sentence, verb.from());
    }

    /// "usually abstains", "has always voted against".
    private boolean isHabit(VerbGroup verb) {
        for (int i = Math.max(0, verb.from() - 1); i < Math.min(sentence.size(), verb.to() + 1); i++) {
            if (lexicon.has("words of habit", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "instructions to ask for a vote".
    private boolean isIntention(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.INFINITIVE
                && verb.from() > 0
                && lexicon.has(
                        "nouns of intention", sentence.word(verb.from() - 1).lemma());
    }

    /// "and on Friday that is what it did", "and did so".
    private boolean confirmed(VerbGroup verb) {
        for (int i = verb.to(); i < sentence.size(); i++) {
            boolean did = sentence.at(i, "did")
                    && sentence.lower(i - 1).matches("it|they|he|she|and|duly|promptly")
                    && sentence.lower(i + 1).matches("so|[,.:;]|just|in|");
            if (did) {
                return true;
            }
        }
        return false;
    }

    private boolean conditional(Clause clause) {
        int first = clause.subject().isEmpty()
                ? clause.verb()
                : Math.min(clause.subject().getFirst(), clause.verb());
        return parsed.mark(first - 1)
                .filter(m -> lexicon.has("hypothetical subordinators", m.word()))
                .isPresent();
    }

    private boolean deniedSubject(Clause clause) {
        return clause.subject().stream()
                .map(k -> parsed.chunk(k).from())
                .anyMatch(w -> sentence.lower(w).matches("no|none|neither|nobody|few")
                        || sentence.lower(w - 1).matches("neither|nor|not|without|except|but|than"));
    }

    /// "Only Mali voted against", "Mali alone abstained", "was alone in voting no".
    boolean isOnly(PredicateMatcher.Match match) {
        int verb = parsed.chunk(match.clause().verb()).from();
        boolean before = match.doers().stream()
                .map(parsed::chunk)
                .anyMatch(c -> sentence.at(c.from() - 1, "only")
                        || sentence.at(c.from(), "only")
                        || sentence.at(c.to(), "alone"));
        boolean after = false;
        for (int i = verb; i < Math.min(verb + 5, sentence.size()); i++) {
            after |= sentence.word(i).is("alone", "only", "sole", "lone");
        }
        return before || after;
    }

    /// "asked for a vote on the ninth paragraph", "a separate vote".
    boolean onPart(PredicateMatcher.Match match) {
        int from = parsed.chunk(match.clause().verb()).to();
        int to = Math.min(sentence.size(), from + LONGEST_OBJECT);
        for (int i = from; i < to && !sentence.word(i).is(";", ".", ","); i++) {
            if (lexicon.has("part nouns", sentence.word(i).lemma()) || sentence.at(i, "separate")) {
                return true;
            }
        }
        return false;
    }

    /// "asked for recorded votes across the board", "on everything".
    boolean onAll(PredicateMatcher.Match match) {
        int from = parsed.chunk(match.clause().verb()).to();
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_OBJECT); i++) {
            if (sentence.at(i, "across", "the", "board")
                    || sentence.at(i, "on", "everything")
                    || sentence.at(i, "on", "each", "and", "every")
                    || sentence.at(i, "on", "every", "single")) {
                return true;
            }
        }
        return false;
    }
}
