package org.rapporteur.ingest.phrase;

import java.util.List;

/// A verb with its arguments, as indexes of the sentence's chunks.
///
/// @param verb the verb group's index
/// @param subject who or what does it, or undergoes it in a passive; coordinated phrases all; empty where none is found
/// @param object its direct object; empty for a passive
/// @param agents what follows "by" in a passive
/// @param end the index after the last chunk that belongs to the verb's own complements
public record Clause(int verb, List<Integer> subject, List<Integer> object, List<Integer> agents, int end) {
    public Clause {
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        agents = List.copyOf(agents);
    }

    /// A phrase with the texts that are joined to it on its right: "the drafts on X and on Y".
    public static List<Integer> joinedRight(ParsedSentence parsed, int first) {
        return Objects.joinedRight(parsed, first);
    }
}
