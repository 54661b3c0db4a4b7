package org.rapporteur.ingest.extract;

import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Tells whether a sentence says of what a clause tells that it happened, at this meeting: not if it is denied, wished,
/// feared, asked for, only rumoured, a condition, a question, or of last year.
final class Factuality {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    Factuality(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.lexicon = lexicon;
    }

    /// Whether what the clause tells is said to have happened.
    boolean holds(Clause clause) {
        VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
        return verb.factual() && !verb.hypothetical() && told(clause, verb);
    }

    /// Whether it is said that what the clause tells did not or could not happen.
    boolean denies(Clause clause) {
        VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
        return verb.negated() && told(clause, verb);
    }

    private boolean told(Clause clause, VerbGroup verb) {
        return !conditional(clause)
                && !inverted(clause)
                && !deniedSubject(clause)
                && !governed(clause, verb)
                && !BackgroundScope.ofLastYear(parsed, clause.verb());
    }

    /// "if Chile tabled", "whether to support", "a rumour that Chile opposed it", "denied that it opposed it".
    private boolean conditional(Clause clause) {
        int first = clause.subject().isEmpty()
                ? clause.verb()
                : Math.min(clause.subject().getFirst(), clause.verb());
        boolean that = parsed.mark(first - 1).filter(m -> m.is("that")).isPresent();
        int governor = that ? first - 2 : first - 1;
        boolean rumoured = that
                && governor >= 0
                && parsed.chunk(governor) instanceof NounPhrase noun
                && lexicon.has("reporting nouns", noun.head());
        boolean doubted = parsed.verb(governor)
                .filter(v -> lexicon.has("non-factive verbs", v.lemma()) && governor != clause.verb())
                .isPresent();
        return rumoured || doubted || hypothetical(first - 1) || hypothetical(clause.verb() - 1);
    }

    private boolean hypothetical(int k) {
        return parsed.mark(k)
                .filter(m -> m.kind() == Mark.Kind.SUBORDINATOR && lexicon.has("hypothetical subordinators", m.word()))
                .isPresent();
    }

    /// "Did Chile oppose it?", "Had Chile opposed it, ...", "nor did Chile": the auxiliary before the subject.
    private boolean inverted(Clause clause) {
        if (clause.subject().isEmpty()) {
            return false;
        }
        int first = parsed.chunk(clause.subject().getFirst()).from();
        boolean auxiliary = first > 0
                && sentence.word(first - 1).tag() == Tag.AUX
                && parsed.chunk(clause.verb()).from() > first
                && !sentence.word(first - 1).is("is", "was", "are", "were", "be");
        boolean opens = first == 1
                || first > 1 && sentence.word(first - 2).is(",", ";", ":", "and", "but", "nor", "neither", "(", "”");
        return auxiliary && opens;
    }

    private boolean deniedSubject(Clause clause) {
        if (NamesBehind.excepted(parsed, clause).isPresent()) {
            return false;
        }
        for (int k : clause.subject()) {
            int from = parsed.chunk(k).from();
            boolean none = sentence.word(from).is("no", "none", "neither", "nobody", "few")
                    || sentence.lower(from - 1).matches("neither|nor|not|without");
            boolean only = sentence.at(from - 1, "not") && sentence.at(from, "only");
            if (none && !only) {
                return true;
            }
        }
        return false;
    }

    /// "stopped short of opposing", "kept Peru from opposing", "asked Peru to support", "its plan to oppose": what an
    /// infinitive or gerund tells may not have happened.
    private boolean governed(Clause clause, VerbGroup verb) {
        int before = clause.verb() - 1;
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
            return isUnreal(before) || askedOf(clause);
        }
        if (verb.form() != VerbGroup.Form.GERUND) {
            return false;
        }
        boolean from = parsed.mark(before).filter(m -> m.is("from")).isPresent();
        boolean linked = parsed.mark(before)
                .filter(m -> m.is("of", "to", "about", "against"))
                .isPresent();
        return from || linked && (isUnreal(before - 1) || askedOf(clause));
    }

    private boolean isUnreal(int k) {
        if (k < 0) {
            return false;
        }
        return switch (parsed.chunk(k)) {
            case NounPhrase noun ->
                lexicon.has("unreal heads", noun.head()) || lexicon.has("reporting nouns", noun.head());
            case Mark mark -> lexicon.has("unreal heads", mark.word());
            default -> false;
        };
    }

    /// "asked Peru to", "expected Peru to", "accused Peru of", "did not persuade Peru to".
    private boolean askedOf(Clause clause) {
        for (int i = clause.verb() - 1; i >= 0 && !parsed.isMark(i, Mark.Kind.STOP); i--) {
            if (parsed.chunk(i) instanceof VerbGroup governor) {
                boolean object = i < clause.verb() - 1
                        && clause.subject().stream().anyMatch(k -> k < clause.verb() && k > governorIndex(governor));
                return object
                        && (lexicon.has("irrealis governors", governor.lemma())
                                || lexicon.has("non-factive verbs", governor.lemma())
                                || !governor.factual());
            }
        }
        return false;
    }

    private int governorIndex(VerbGroup governor) {
        return parsed.indexAt(governor.from());
    }
}
