package org.rapporteur.ingest.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the subjects of verbs, those of participles, gerunds and infinitives too.
final class Subjects {
    private final ParsedSentence parsed;
    private final Insertions insertions;
    private final Coordination coordination;
    private final Map<Integer, List<Integer>> known = new HashMap<>();

    Subjects(ParsedSentence parsed, Insertions insertions) {
        this.parsed = parsed;
        this.insertions = insertions;
        this.coordination = new Coordination(parsed, insertions);
    }

    /// Who or what does it, or undergoes it in a passive; coordinated phrases all; empty where none is found.
    List<Integer> of(int verb) {
        List<Integer> before = known.get(verb);
        if (before != null) {
            return before;
        }
        known.put(verb, List.of());
        List<Integer> found = find(verb);
        known.put(verb, found);
        return found;
    }

    private List<Integer> find(int k) {
        return switch (parsed.verb(k).orElseThrow().form()) {
            case PARTICIPLE -> ofParticiple(k);
            case GERUND -> ofGerund(k);
            case INFINITIVE -> ofInfinitive(k);
            case FINITE -> ofFinite(k);
        };
    }

    /// Walks left from a finite verb to its subject.
    private List<Integer> ofFinite(int k) {
        int i = k - 1;
        int candidate = -1;
        while (i >= 0) {
            Chunk chunk = parsed.chunk(i);
            if (parsed.isMark(i, Mark.Kind.CLOSE)) {
                i = insertions.openOf(i) - 1;
            } else if (parsed.isMark(i, Mark.Kind.RELATIVE)) {
                return candidate >= 0 ? coordination.with(candidate) : antecedent(i);
            } else if (parsed.isMark(i, Mark.Kind.STOP, Mark.Kind.SUBORDINATOR, Mark.Kind.OPEN)) {
                return candidate >= 0 ? coordination.with(candidate) : List.of();
            } else if (parsed.isMark(i, Mark.Kind.COMMA)) {
                if (candidate >= 0) {
                    return coordination.with(candidate);
                }
                int insertion = insertions.startBefore(i);
                if (insertion < 0 && parsed.isNominal(i - 1) && isObject(i - 1)) {
                    return of(verbBefore(i));
                }
                i = insertion >= 0 ? insertion - 1 : i - 1;
            } else if (parsed.isMark(i, Mark.Kind.COORDINATOR)) {
                if (candidate >= 0 && (!parsed.isNominal(i - 1) || isObject(i - 1))) {
                    return coordination.with(candidate);
                }
                if (candidate < 0) {
                    int earlier = verbBefore(i);
                    return earlier >= 0 ? of(earlier) : List.of();
                }
                i--;
            } else if (chunk instanceof VerbGroup earlier) {
                if (candidate >= 0 && !inRelative(i)) {
                    return earlier.form() == VerbGroup.Form.FINITE || earlier.form() == VerbGroup.Form.INFINITIVE
                            ? coordination.with(candidate)
                            : continued(i, candidate);
                }
                int antecedent = relativeStart(i);
                i = antecedent >= 0 ? antecedent : i - 1;
                candidate = -1;
            } else if (isReflexive(i)) {
                i--;
            } else if (parsed.isNominal(i)) {
                if (i == candidate - 1 && opensClause(candidate)) {
                    return coordination.with(candidate);
                }
                if (!parsed.isMark(i - 1, Mark.Kind.PREPOSITION)) {
                    candidate = i;
                }
                i--;
            } else {
                i--;
            }
        }
        return candidate >= 0 ? coordination.with(candidate) : List.of();
    }

    /// "Chile itself", "the delegates themselves", "Chile and Peru both": no phrase of its own.
    private boolean isReflexive(int k) {
        return k > 0
                && parsed.chunk(k) instanceof NounPhrase noun
                && noun.to() - noun.from() == 1
                && parsed.sentence()
                        .word(noun.from())
                        .is("itself", "themselves", "himself", "herself", "both", "all", "each", "alone")
                && parsed.isParties(k - 1);
    }

    /// "the draft Chile had tabled", "the draft it had tabled": a name or pronoun right behind another phrase.
    private boolean opensClause(int k) {
        return parsed.isParties(k) || parsed.chunk(k) instanceof NounPhrase noun && noun.pronoun();
    }

    /// "Peru polished it and Cuba opposed it": what stands before the "and" belongs to a verb of its own.
    private boolean isObject(int k) {
        int head = k;
        while (head >= 2 && parsed.isMark(head - 1, Mark.Kind.PREPOSITION) && parsed.isNominal(head - 2)) {
            head -= 2;
        }
        int before = parsed.isMark(head - 1, Mark.Kind.PREPOSITION, Mark.Kind.OTHER) ? head - 2 : head - 1;
        return parsed.isVerb(before, VerbGroup.Form.FINITE) && !inRelative(before);
    }

    /// A participle between subject and verb ("a text tabled by Chile was adopted"): the subject stands before it.
    private List<Integer> continued(int participle, int candidate) {
        List<Integer> before = of(participle);
        return before.isEmpty() ? coordination.with(candidate) : before;
    }

    private boolean inRelative(int verb) {
        return relativeStart(verb) >= 0;
    }

    /// The index of the phrase before the relative clause or participle that a verb stands in, or -1.
    private int relativeStart(int verb) {
        VerbGroup group = (VerbGroup) parsed.chunk(verb);
        if (group.form() == VerbGroup.Form.PARTICIPLE || group.form() == VerbGroup.Form.GERUND) {
            List<Integer> subject = of(verb);
            return subject.isEmpty() ? -1 : subject.getLast();
        }
        for (int i = verb - 1; i >= 0 && i >= verb - 5; i--) {
            if (parsed.isMark(i, Mark.Kind.RELATIVE)) {
                List<Integer> antecedent = antecedent(i);
                return antecedent.isEmpty() ? -1 : antecedent.getLast();
            }
            if (parsed.isMark(i, Mark.Kind.STOP, Mark.Kind.COMMA, Mark.Kind.SUBORDINATOR)
                    || parsed.chunk(i) instanceof VerbGroup) {
                return -1;
            }
        }
        return -1;
    }

    /// What a relative pronoun stands for: the phrase before it; behind "of ..." still the nearest text or party.
    private List<Integer> antecedent(int relative) {
        int i = relative - 1;
        while (i >= 0 && parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.PREPOSITION, Mark.Kind.CLOSE)) {
            i = parsed.isMark(i, Mark.Kind.CLOSE) ? insertions.openOf(i) - 1 : i - 1;
        }
        if (!parsed.isNominal(i)) {
            return List.of();
        }
        int head = i;
        while (head >= 2 && parsed.isMark(head - 1, Mark.Kind.PREPOSITION) && parsed.isNominal(head - 2)) {
            head -= 2;
            if (parsed.isText(head)) {
                return coordination.with(head);
            }
        }
        return coordination.with(i);
    }

    /// A participle hangs on the phrase before it, or on the clause's subject after a comma.
    private List<Integer> ofParticiple(int k) {
        int i = attachment(k - 1);
        if (parsed.isMark(i, Mark.Kind.COORDINATOR)) {
            int earlier = verbBefore(i);
            return earlier >= 0 ? of(earlier) : List.of();
        }
        if (i < 0) {
            return forward(k);
        }
        if (!parsed.isNominal(i)) {
            return parsed.verb(i).isPresent() ? of(i) : List.of();
        }
        int head = i;
        while (head >= 2
                && parsed.isMark(head - 1, Mark.Kind.PREPOSITION)
                && parsed.isNominal(head - 2)
                && !parsed.isText(head)) {
            head -= 2;
        }
        return coordination.with(parsed.isText(head) ? head : i);
    }

    private List<Integer> ofGerund(int k) {
        int i = attachment(k - 1);
        int earlier = verbBefore(parsed.isMark(i, Mark.Kind.COORDINATOR) ? i : k);
        if (i < 0) {
            return forward(k);
        }
        boolean comma = false;
        boolean preposition = false;
        for (int m = i + 1; m < k; m++) {
            comma |= parsed.isMark(m, Mark.Kind.COMMA);
            preposition |= parsed.isMark(m, Mark.Kind.PREPOSITION);
        }
        boolean own = parsed.isNominal(i) && !comma && !(preposition && parsed.chunk(i) instanceof NounPhrase);
        return own ? coordination.with(i) : earlier >= 0 ? of(earlier) : List.of();
    }

    /// What a participle or gerund may hang on, walking left over marks and insertions: a phrase, a verb or a
    /// coordinator; -1 at the sentence's beginning.
    private int attachment(int from) {
        int i = from;
        while (i >= 0
                && parsed.isMark(
                        i,
                        Mark.Kind.COMMA,
                        Mark.Kind.OTHER,
                        Mark.Kind.OPEN,
                        Mark.Kind.CLOSE,
                        Mark.Kind.PREPOSITION,
                        Mark.Kind.SUBORDINATOR)) {
            int insertion = parsed.isMark(i, Mark.Kind.COMMA) ? insertions.startBefore(i) : -1;
            if (insertion > 0 && parsed.verb(insertion - 1).isPresent()) {
                i = insertion - 1;
            } else {
                i = parsed.isMark(i, Mark.Kind.CLOSE) ? insertions.openOf(i) - 1 : i - 1;
            }
        }
        return i;
    }

    /// "Tabled by Chile, the text passed": the next phrase after the comma.
    private List<Integer> forward(int k) {
        for (int i = k + 1; i < parsed.chunks().size() - 1; i++) {
            if (parsed.isMark(i, Mark.Kind.COMMA) && parsed.isNominal(i + 1)) {
                return coordination.with(i + 1);
            }
            if (parsed.isVerb(i, VerbGroup.Form.FINITE)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Integer> ofInfinitive(int k) {
        int earlier = verbBefore(k);
        if (earlier < 0) {
            return parsed.isNominal(k - 1) ? coordination.with(k - 1) : List.of();
        }
        return parsed.isParties(k - 1) ? coordination.with(k - 1) : of(earlier);
    }

    private int verbBefore(int k) {
        for (int i = k - 1; i >= 0; i--) {
            if (parsed.chunk(i) instanceof VerbGroup) {
                return i;
            }
            if (parsed.isMark(i, Mark.Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }
}
