package org.rapporteur.ingest.phrase;

import java.util.List;

/// A verb with its auxiliaries and governing verbs ("was not adopted", "refused to join").
///
/// @param main the index of its last verb
/// @param lemma of its last verb
/// @param governors lemmas of the verbs that govern the last one, outermost first
/// @param passive whether the last verb is a passive
/// @param form of the group as a whole
/// @param negated whether it is denied, by a negation or by a governor such as "refuse"
/// @param hypothetical whether it is only possible, planned or wished
public record VerbGroup(
        int from,
        int to,
        int main,
        String lemma,
        List<String> governors,
        boolean passive,
        Form form,
        boolean negated,
        boolean hypothetical)
        implements Chunk {
    /// What a verb group can be in its clause.
    public enum Form {
        FINITE,
        PARTICIPLE,
        GERUND,
        INFINITIVE
    }

    public VerbGroup {
        governors = List.copyOf(governors);
    }

    /// Whether it says that something happened.
    public boolean factual() {
        return !negated && !hypothetical;
    }
}
