package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;

/// Finds the arguments of each verb of a sentence by walking over its chunks. No tree is built: reports of
/// negotiations put subject, verb and object near each other, and what stands between is bracketed by commas,
/// parentheses and relative pronouns.
public final class ClauseReader {
    private final ParsedSentence parsed;
    private final Subjects subjects;
    private final Objects objects;
    private final Agents agents;

    private ClauseReader(ParsedSentence parsed) {
        this.parsed = parsed;
        Insertions insertions = new Insertions(parsed);
        this.subjects = new Subjects(parsed, insertions);
        this.objects = new Objects(parsed, insertions);
        this.agents = new Agents(parsed);
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
        return new Clause(
                k,
                subjects.of(k),
                verb.passive() ? List.of() : objects.of(k),
                verb.passive() ? agents.of(k, end) : List.of(),
                end);
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
                            || parsed.isVerb(i, VerbGroup.Form.FINITE))) {
                return i;
            }
            i++;
        }
        return i;
    }
}
