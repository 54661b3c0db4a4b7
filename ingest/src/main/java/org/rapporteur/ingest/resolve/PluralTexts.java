package org.rapporteur.ingest.resolve;

import java.util.List;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;

/// Finds what a phrase for several texts refers to: texts that will be told one by one, those told before, the rest, or
/// all of them.
final class PluralTexts {
    private static final int MOST_TOLD_SINGLY = 8;
    private static final int MOST_TOLD_AGAIN = 3;

    private final TextRegistry registry;

    PluralTexts(TextRegistry registry) {
        this.registry = registry;
    }

    /// What a phrase for several texts refers to.
    ///
    /// @param elsewhere whether it speaks of another year or meeting
    Reference reference(TextPhrase phrase, boolean elsewhere) {
        if (phrase.determiner() == Determiner.BACKGROUND || elsewhere && !phrase.bare()) {
            return Reference.NOTHING;
        }
        boolean first = registry.texts().stream()
                .allMatch(t -> t.background() || t.name().isBlank());
        boolean several = phrase.determiner() == Determiner.BARE
                || phrase.determiner() == Determiner.INDEFINITE
                || phrase.determiner() == Determiner.DEFINITE && first;
        if (several && phrase.count().orElse(0) > 1 && phrase.count().getAsInt() <= MOST_TOLD_SINGLY) {
            registry.announce(phrase.kind(), phrase.count().getAsInt());
            return Reference.NOTHING;
        }
        if (phrase.determiner() == Determiner.REST) {
            phrase.count().stream()
                    .filter(n -> n > 1 && n <= MOST_TOLD_SINGLY && !phrase.weak())
                    .forEach(n -> registry.announce(phrase.kind(), n));
            return new Reference.Bulk(true, phrase.count());
        }
        boolean again = phrase.determiner() == Determiner.ALL || phrase.determiner() == Determiner.DEFINITE;
        if (!again || phrase.weak() || !phrase.topics().isEmpty()) {
            return Reference.NOTHING;
        }
        int count = phrase.count().orElse(0);
        List<DraftText> recent = registry.recent(count, phrase.amendment());
        boolean back = count > 1 && count <= MOST_TOLD_AGAIN && recent.size() == count;
        return back ? new Reference.Texts(recent) : new Reference.Bulk(false, phrase.count());
    }
}
