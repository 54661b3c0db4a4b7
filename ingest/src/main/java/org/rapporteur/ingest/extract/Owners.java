package org.rapporteur.ingest.extract;

import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;

/// Tells whose "its text" and "their draft" is: the parties named last before it in its sentence, else those that the
/// sentences before spoke of.
final class Owners {
    private final Lexicon lexicon;
    private List<Party> last = List.of();

    Owners(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Begins a section, which speaks of other people.
    void section() {
        last = List.of();
    }

    /// The parties whose text a phrase names; empty where it is not said to be anybody's.
    List<Party> of(ParsedSentence parsed, TextPhrase phrase) {
        boolean theirs = parsed.sentence().word(phrase.from()).is("its", "their", "his", "her")
                && phrase.from() != phrase.head()
                && !lexicon.has(
                        "nouns for a text beside another", parsed.sentence().lower(phrase.noun()));
        return theirs
                ? parsed.all(PartyPhrase.class).stream()
                        .filter(p -> p.named() && p.to() <= phrase.from())
                        .reduce((a, b) -> b)
                        .map(PartyPhrase::parties)
                        .orElse(last)
                : List.of();
    }

    /// The owners as actors by whom a text can be found again.
    static List<Actor> actors(List<Party> parties) {
        return parties.stream()
                .filter(Party.Named.class::isInstance)
                .map(p -> ((Party.Named) p).actor())
                .toList();
    }

    /// Remembers whom a sentence speaks of: the subject of its last clause that has a party for one, or whose a thing
    /// is said to be ("The next one was Chile's."); nobody, where it speaks of the body that meets.
    void remember(ParsedSentence parsed, List<Clause> clauses) {
        List<PartyPhrase> named = parsed.all(PartyPhrase.class).stream()
                .filter(PartyPhrase::named)
                .toList();
        if (named.isEmpty() && speaksOfBody(parsed, clauses)) {
            last = List.of();
        }
        named.stream()
                .filter(p -> isPossessivePredicate(parsed.sentence(), p))
                .findFirst()
                .ifPresent(p -> last = p.parties());
        for (Clause clause : clauses) {
            for (int k : clause.subject()) {
                if (parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named()) {
                    last = phrase.parties();
                }
            }
        }
    }

    private boolean speaksOfBody(ParsedSentence parsed, List<Clause> clauses) {
        return clauses.stream()
                .flatMap(c -> c.subject().stream())
                .anyMatch(k -> parsed.chunk(k) instanceof NounPhrase n && lexicon.has("deciding bodies", n.head()));
    }

    private static boolean isPossessivePredicate(Sentence sentence, PartyPhrase phrase) {
        int end = sentence.at(phrase.to(), "'s") || sentence.at(phrase.to(), "'") ? phrase.to() + 1 : phrase.to();
        boolean possessive = sentence.word(end - 1).is("'s", "'");
        return possessive && (end >= sentence.size() || sentence.word(end).is(".", ",", ";", ":", "—", "–", "!"));
    }
}
