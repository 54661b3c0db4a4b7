package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the arguments of each verb of a sentence by walking over its chunks. No tree is built: reports of
/// negotiations put subject, verb and object near each other, and what stands between is bracketed by commas,
/// parentheses and relative pronouns.
public final class ClauseReader {
    private final ParsedSentence parsed;
    private final Map<Integer, List<Integer>> subjects = new HashMap<>();

    private ClauseReader(ParsedSentence parsed) {
        this.parsed = parsed;
    }

    /// The clauses of a sentence, one for each verb group, in order.
    public static List<Clause> read(ParsedSentence parsed) {
        ClauseReader reader = new ClauseReader(parsed);
        List<Clause> clauses = new ArrayList<>();
        for (int k = 0; k < parsed.chunks().size(); k++) {
            if (parsed.chunk(k) instanceof VerbGroup verb) {
                clauses.add(reader.clause(k, verb));
            }
        }
        return clauses;
    }

    private Clause clause(int k, VerbGroup verb) {
        int end = complementsEnd(k);
        List<Integer> object = verb.passive() ? List.of() : object(k);
        return new Clause(k, subject(k), object, verb.passive() ? agents(k, end) : List.of(), end);
    }

    private boolean isNominal(int k) {
        return k >= 0
                && k < parsed.chunks().size()
                && (parsed.chunk(k) instanceof PartyPhrase
                        || parsed.chunk(k) instanceof TextPhrase
                        || parsed.chunk(k) instanceof NounPhrase
                        || parsed.isMark(k, Mark.Kind.QUOTE));
    }

    private List<Integer> subject(int k) {
        List<Integer> known = subjects.get(k);
        if (known != null) {
            return known;
        }
        subjects.put(k, List.of());
        List<Integer> found = findSubject(k);
        subjects.put(k, found);
        return found;
    }

    private List<Integer> findSubject(int k) {
        VerbGroup verb = (VerbGroup) parsed.chunk(k);
        if (verb.form() == VerbGroup.Form.PARTICIPLE || verb.form() == VerbGroup.Form.GERUND) {
            return attributeSubject(k);
        }
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
            return infinitiveSubject(k);
        }
        return finiteSubject(k);
    }

    /// Walks left from a finite verb to its subject.
    private List<Integer> finiteSubject(int k) {
        int i = k - 1;
        int candidate = -1;
        while (i >= 0) {
            Chunk chunk = parsed.chunk(i);
            if (parsed.isMark(i, Mark.Kind.CLOSE)) {
                i = openOf(i) - 1;
            } else if (parsed.isMark(i, Mark.Kind.RELATIVE)) {
                return candidate >= 0 ? coordinated(candidate) : antecedent(i);
            } else if (parsed.isMark(i, Mark.Kind.STOP, Mark.Kind.SUBORDINATOR, Mark.Kind.OPEN)) {
                return candidate >= 0 ? coordinated(candidate) : List.of();
            } else if (parsed.isMark(i, Mark.Kind.COMMA)) {
                if (candidate >= 0) {
                    return coordinated(candidate);
                }
                int insertion = insertionStart(i);
                i = insertion >= 0 ? insertion - 1 : i - 1;
            } else if (parsed.isMark(i, Mark.Kind.COORDINATOR)) {
                if (candidate >= 0 && !isNominal(i - 1)) {
                    return coordinated(candidate);
                }
                if (candidate < 0) {
                    int earlier = verbBefore(i);
                    return earlier >= 0 ? subject(earlier) : List.of();
                }
                i--;
            } else if (chunk instanceof VerbGroup earlier) {
                if (candidate >= 0 && !inRelative(i)) {
                    return earlier.form() == VerbGroup.Form.FINITE || earlier.form() == VerbGroup.Form.INFINITIVE
                            ? coordinated(candidate)
                            : continued(i, candidate);
                }
                int antecedent = relativeStart(i);
                i = antecedent >= 0 ? antecedent : i - 1;
                candidate = -1;
            } else if (isNominal(i)) {
                if (i == candidate - 1 && parsed.chunk(candidate) instanceof NounPhrase pronoun && pronoun.pronoun()) {
                    return List.of(candidate);
                }
                if (!parsed.isMark(i - 1, Mark.Kind.PREPOSITION)) {
                    candidate = i;
                }
                i--;
            } else {
                i--;
            }
        }
        return candidate >= 0 ? coordinated(candidate) : List.of();
    }

    /// A participle between subject and verb ("a text tabled by Chile was adopted"): the subject stands before it.
    private List<Integer> continued(int participle, int candidate) {
        List<Integer> before = subject(participle);
        return before.isEmpty() ? coordinated(candidate) : before;
    }

    private boolean inRelative(int verb) {
        return relativeStart(verb) >= 0;
    }

    /// The index of the phrase before the relative clause or participle that a verb stands in, or -1.
    private int relativeStart(int verb) {
        VerbGroup group = (VerbGroup) parsed.chunk(verb);
        if (group.form() == VerbGroup.Form.PARTICIPLE || group.form() == VerbGroup.Form.GERUND) {
            List<Integer> subject = subject(verb);
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
        while (i >= 0
                && (parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.PREPOSITION) || parsed.isMark(i, Mark.Kind.CLOSE))) {
            i = parsed.isMark(i, Mark.Kind.CLOSE) ? openOf(i) - 1 : i - 1;
        }
        if (i < 0 || !isNominal(i)) {
            return List.of();
        }
        int head = i;
        while (head >= 2 && parsed.isMark(head - 1, Mark.Kind.PREPOSITION) && isNominal(head - 2)) {
            head -= 2;
            if (parsed.chunk(head) instanceof TextPhrase) {
                return coordinated(head);
            }
        }
        return coordinated(i);
    }

    /// A participle or gerund hangs on the phrase before it, or on the clause's subject after a comma.
    private List<Integer> attributeSubject(int k) {
        int i = k - 1;
        boolean comma = false;
        while (i >= 0
                && (parsed.isMark(i, Mark.Kind.COMMA, Mark.Kind.OTHER, Mark.Kind.OPEN, Mark.Kind.CLOSE)
                        || parsed.isMark(i, Mark.Kind.PREPOSITION, Mark.Kind.SUBORDINATOR)
                        || parsed.isMark(i, Mark.Kind.COORDINATOR))) {
            comma |= parsed.isMark(i, Mark.Kind.COMMA);
            if (parsed.isMark(i, Mark.Kind.COORDINATOR)) {
                int earlier = verbBefore(i);
                return earlier >= 0 ? subject(earlier) : List.of();
            }
            i = parsed.isMark(i, Mark.Kind.CLOSE) ? openOf(i) - 1 : i - 1;
        }
        if (i < 0) {
            return forwardSubject(k);
        }
        VerbGroup verb = (VerbGroup) parsed.chunk(k);
        if (verb.form() == VerbGroup.Form.GERUND) {
            int earlier = verbBefore(k);
            if (comma || !isNominal(i)) {
                return earlier >= 0 ? subject(earlier) : List.of();
            }
            return isNominal(i) ? coordinated(i) : List.of();
        }
        if (!isNominal(i)) {
            return parsed.chunk(i) instanceof VerbGroup ? subject(i) : List.of();
        }
        int head = i;
        while (head >= 2
                && parsed.isMark(head - 1, Mark.Kind.PREPOSITION)
                && isNominal(head - 2)
                && !(parsed.chunk(head) instanceof TextPhrase)) {
            head -= 2;
        }
        return coordinated(parsed.chunk(head) instanceof TextPhrase ? head : i);
    }

    /// "Tabled by Chile, the text passed": the next phrase after the comma.
    private List<Integer> forwardSubject(int k) {
        for (int i = k + 1; i < parsed.chunks().size() - 1; i++) {
            if (parsed.isMark(i, Mark.Kind.COMMA) && isNominal(i + 1)) {
                return coordinated(i + 1);
            }
            if (parsed.chunk(i) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.FINITE) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Integer> infinitiveSubject(int k) {
        int earlier = verbBefore(k);
        if (k > 0 && parsed.chunk(k - 1) instanceof PartyPhrase && earlier >= 0) {
            return coordinated(k - 1);
        }
        return earlier >= 0 ? subject(earlier) : List.of();
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

    private int openOf(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (parsed.isMark(i, Mark.Kind.OPEN)) {
                return i;
            }
        }
        return Math.max(0, close);
    }

    /// Where an insertion that ends at a comma begins (", which Chile tabled," / ", supported by Peru,"), or -1.
    private int insertionStart(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (parsed.isMark(i, Mark.Kind.STOP)) {
                return -1;
            }
            if (parsed.isMark(i, Mark.Kind.COMMA) && opensInsertion(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensInsertion(int k) {
        Chunk chunk = parsed.chunk(k);
        if (parsed.isMark(k, Mark.Kind.RELATIVE, Mark.Kind.PREPOSITION, Mark.Kind.OTHER)) {
            return true;
        }
        boolean apposition = chunk instanceof NounPhrase || chunk instanceof TextPhrase;
        boolean participle = chunk instanceof VerbGroup verb && verb.form() != VerbGroup.Form.FINITE;
        return participle || apposition && isNominal(k - 2) && !hasVerb(k);
    }

    private boolean hasVerb(int k) {
        for (int i = k; i < parsed.chunks().size() && !parsed.isMark(i, Mark.Kind.COMMA); i++) {
            if (parsed.chunk(i) instanceof VerbGroup) {
                return true;
            }
        }
        return false;
    }

    /// A phrase with those that are coordinated with it on its left, of the same kind.
    private List<Integer> coordinated(int k) {
        List<Integer> all = new ArrayList<>();
        all.add(k);
        int i = k;
        int party = partyBeforeInsertion(k);
        if (party >= 0) {
            all.addFirst(party);
        }
        while (i >= 2 && joinsTexts(i)) {
            int previous = i - 1;
            while (previous > 0 && !isNominal(previous)) {
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

    /// "Chile, Peru and, with enthusiasm, Cuba": the party phrase before an "and" with an insertion behind it.
    private int partyBeforeInsertion(int k) {
        if (!(parsed.chunk(k) instanceof PartyPhrase) || !parsed.isMark(k - 1, Mark.Kind.COMMA)) {
            return -1;
        }
        for (int i = k - 2; i > 0 && i >= k - 7; i--) {
            if (parsed.chunk(i) instanceof VerbGroup || parsed.isMark(i, Mark.Kind.STOP)) {
                return -1;
            }
            boolean and = parsed.isMark(i, Mark.Kind.COORDINATOR) && parsed.isMark(i + 1, Mark.Kind.COMMA);
            if (and && parsed.chunk(i - 1) instanceof PartyPhrase) {
                return i - 1;
            }
        }
        return -1;
    }

    private boolean joinsTexts(int k) {
        if (!(parsed.chunk(k) instanceof TextPhrase)) {
            return false;
        }
        boolean and = parsed.isMark(k - 1, Mark.Kind.COORDINATOR)
                && !parsed.mark(k - 1).orElseThrow().is("but");
        boolean comma = parsed.isMark(k - 1, Mark.Kind.COMMA);
        int before = and && parsed.isMark(k - 2, Mark.Kind.COMMA) ? k - 3 : k - 2;
        return (and || comma) && before >= 0 && parsed.chunk(before) instanceof TextPhrase;
    }

    /// The direct object: the first phrase after the verb with no preposition before it, and what is joined to it.
    private List<Integer> object(int k) {
        int i = k + 1;
        while (parsed.isMark(i, Mark.Kind.OTHER)) {
            i++;
        }
        int late = lateObject(i);
        if (late > i) {
            return joinedRight(parsed, late);
        }
        if (!isNominal(i)) {
            return List.of();
        }
        return joinedRight(parsed, i);
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
    public static List<Integer> joinedRight(ParsedSentence parsed, int first) {
        List<Integer> all = new ArrayList<>();
        all.add(first);
        int i = first + 1;
        while (i + 1 < parsed.chunks().size()) {
            int next = i;
            while (parsed.isMark(next, Mark.Kind.COMMA, Mark.Kind.COORDINATOR)
                    || next > i && parsed.mark(next).filter(m -> m.is("on")).isPresent()) {
                next++;
            }
            boolean joined = next > i
                    && next < parsed.chunks().size()
                    && parsed.chunk(next) instanceof TextPhrase
                    && parsed.chunk(first) instanceof TextPhrase;
            if (!joined
                    || next + 1 < parsed.chunks().size()
                            && parsed.chunk(next + 1) instanceof VerbGroup verb
                            && verb.form() == VerbGroup.Form.FINITE) {
                break;
            }
            all.add(next);
            i = next + 1;
        }
        return all;
    }

    /// The parties after "by", before the next finite verb.
    private List<Integer> agents(int k, int end) {
        for (int i = k + 1; i < end; i++) {
            if (parsed.mark(i).filter(m -> m.is("by")).isPresent()
                    && i + 1 < parsed.chunks().size()
                    && isNominal(i + 1)) {
                return agentList(i + 1, end);
            }
        }
        return List.of();
    }

    private List<Integer> agentList(int first, int end) {
        List<Integer> all = new ArrayList<>();
        all.add(first);
        int i = first + 1;
        while (i + 1 < end) {
            int next = i;
            while (parsed.isMark(next, Mark.Kind.COMMA, Mark.Kind.COORDINATOR)
                    || parsed.mark(next).filter(m -> m.is("by", "also")).isPresent()) {
                next++;
            }
            boolean subjectOfNext = next > i && beginsClause(first, i, next);
            if (next == i || next >= end || subjectOfNext || !(parsed.chunk(next) instanceof PartyPhrase)) {
                break;
            }
            all.add(next);
            i = next + 1;
        }
        return all;
    }

    /// "proposed by Chile, Peru abstained": the last name is the subject of the next verb, unless that verb is still
    /// missing
    /// for what the participle describes ("a text tabled by Chile and Peru was adopted").
    private boolean beginsClause(int first, int joint, int next) {
        boolean verbNext = next + 1 < parsed.chunks().size()
                && parsed.chunk(next + 1) instanceof VerbGroup verb
                && verb.form() == VerbGroup.Form.FINITE;
        boolean and = parsed.isMark(next - 1, Mark.Kind.COORDINATOR) || parsed.isMark(joint, Mark.Kind.COORDINATOR);
        boolean finiteBefore = false;
        for (int k = 0; k < first; k++) {
            finiteBefore |= parsed.chunk(k) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.FINITE;
        }
        return verbNext && (finiteBefore || !and);
    }

    /// Complements reach to the next finite verb's clause, a subordinator, a stop or the end of the brackets.
    private int complementsEnd(int k) {
        int i = k + 1;
        int depth = 0;
        while (i < parsed.chunks().size()) {
            if (parsed.isMark(i, Mark.Kind.OPEN)) {
                depth++;
            } else if (parsed.isMark(i, Mark.Kind.CLOSE)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0
                    && (parsed.isMark(i, Mark.Kind.STOP, Mark.Kind.SUBORDINATOR, Mark.Kind.RELATIVE)
                            || parsed.chunk(i) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.FINITE)) {
                return i;
            }
            i++;
        }
        return i;
    }
}
