package org.rapporteur.ingest.resolve;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.model.RoleKind;

/// Finds the text just spoken of that a phrase names at last: by its symbol ("Denmark wrote it. In the end L.60 went
/// through"), or by its subject ("Not so L.5. Mexico had brought a text about firearms").
final class LateNames {
    private static final int NEAR = 5;

    private final TextRegistry registry;
    private final Lexicon lexicon;

    LateNames(TextRegistry registry, Lexicon lexicon) {
        this.registry = registry;
        this.lexicon = lexicon;
    }

    /// The text that a phrase names at last; empty where it names another.
    Optional<DraftText> of(TextPhrase phrase, Sentence sentence) {
        return registry.focus()
                .filter(t -> !t.background() && !t.tentative() && registry.focusedHere())
                .filter(t -> KnownTexts.compatible(t, phrase))
                .filter(t -> isSymbolOf(t, phrase, sentence) || isSubjectOf(t, phrase, sentence));
    }

    private boolean isSymbolOf(DraftText text, TextPhrase phrase, Sentence sentence) {
        boolean symbolOnly = phrase.symbol().isPresent()
                && phrase.topics().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.named().isEmpty()
                && phrase.determiner() != Determiner.INDEFINITE;
        boolean open = text.symbol().isEmpty() && text.status().isEmpty() && !text.counted() && !text.isListed();
        boolean anew = !text.actors(RoleKind.LEAD).isEmpty() && isTabledAnew(phrase, sentence);
        return symbolOnly && open && !anew && !opensAnother(phrase, sentence);
    }

    private boolean opensAnother(TextPhrase phrase, Sentence sentence) {
        int before = phrase.from() - 1;
        boolean beside = before >= 0 && lexicon.has("words that set a symbol beside a text", sentence.lower(before));
        boolean bareSymbol = phrase.head() == phrase.from() && phrase.noun() == phrase.head();
        boolean done = bareSymbol && before >= 0 && sentence.word(before).tag() == Tag.VERB;
        for (int i = 0; i < phrase.from(); i++) {
            if (lexicon.has("words for the next text", sentence.lower(i))) {
                return true;
            }
        }
        return beside || done;
    }

    /// "L.16 was tabled by Peru"
    private boolean isTabledAnew(TextPhrase phrase, Sentence sentence) {
        for (int i = phrase.to(); i + 1 < Math.min(sentence.size(), phrase.to() + NEAR); i++) {
            boolean tabled = lexicon.has("tabling verbs", sentence.word(i).lemma());
            if (tabled && (sentence.at(i + 1, "by") || sentence.at(i + 2, "by"))) {
                return true;
            }
        }
        return false;
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
