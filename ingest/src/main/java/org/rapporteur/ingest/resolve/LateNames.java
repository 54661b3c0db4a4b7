package org.rapporteur.ingest.resolve;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;

/// Finds the text just spoken of that a phrase names at last: by its symbol ("Denmark wrote it. In the end L.60 went
/// through"), or by its subject ("Not so L.5. Mexico had brought a text about firearms").
final class LateNames {
    /// A symbol behind one of these is beside the text just spoken of, not its own.
    private static final ImmutableSet<String> BESIDE = ImmutableSet.of(
            "and", "or", "nor", "with", "like", "unlike", "than", "to", "against", "plus", "from", "versus", "by");

    /// A symbol in a sentence with one of these before it is another text's.
    private static final ImmutableSet<String> NEXT = ImmutableSet.of(
            "other", "another", "next", "then", "also", "second", "third", "last", "finally", "lastly", "meanwhile",
            "while", "whereas", "later", "afterwards", "instead", "similarly", "too", "followed", "besides");

    private final TextRegistry registry;

    LateNames(TextRegistry registry) {
        this.registry = registry;
    }

    /// The text that a phrase names at last; empty where it names another.
    Optional<DraftText> of(TextPhrase phrase, Sentence sentence) {
        return registry.focus()
                .filter(t -> !t.background() && !t.tentative() && registry.focusedHere())
                .filter(t -> KnownTexts.compatible(t, phrase))
                .filter(t -> isSymbolOf(t, phrase, sentence) || isSubjectOf(t, phrase, sentence));
    }

    private static boolean isSymbolOf(DraftText text, TextPhrase phrase, Sentence sentence) {
        boolean symbolOnly = phrase.symbol().isPresent()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.named().isEmpty()
                && phrase.determiner() != Determiner.INDEFINITE;
        boolean open = text.symbol().isEmpty() && text.status().isEmpty() && !text.counted() && !text.isListed();
        return symbolOnly && open && !opensAnother(phrase, sentence);
    }

    private static boolean opensAnother(TextPhrase phrase, Sentence sentence) {
        int before = phrase.from() - 1;
        boolean beside = before >= 0 && BESIDE.contains(sentence.lower(before));
        boolean bareSymbol = phrase.head() == phrase.from() && phrase.noun() == phrase.head();
        boolean done = bareSymbol && before >= 0 && sentence.word(before).tag() == Tag.VERB;
        for (int i = 0; i < phrase.from(); i++) {
            if (NEXT.contains(sentence.lower(i))) {
                return true;
            }
        }
        return beside || done;
    }

    private static boolean isSubjectOf(DraftText text, TextPhrase phrase, Sentence sentence) {
        boolean subject = phrase.symbol().isEmpty()
                && (!phrase.topics().isEmpty() || phrase.quoted().isPresent());
        boolean open = text.title().isBlank() && text.symbol().isPresent();
        return subject && open && (!text.hasFacts() || isPredicateOfPronoun(phrase, sentence));
    }

    /// "This was the one about rivers."
    private static boolean isPredicateOfPronoun(TextPhrase phrase, Sentence sentence) {
        int verb = phrase.from() - 1;
        return verb > 0
                && sentence.word(verb).lemma().equals("be")
                && sentence.word(verb - 1).is("this", "it", "that");
    }
}
