package org.rapporteur.ingest.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;

/// Tells which parties do what a clause tells: those its subject or agent names, those a pronoun or a vague noun stands
/// for, the group on whose behalf it is done.
final class Doers {
    private final Lexicon lexicon;
    private final NamesBehind names;
    private List<Party> lastParties = List.of();
    private List<Party> lastSubject = List.of();

    Doers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NamesBehind(lexicon);
    }

    /// The parties of a match.
    List<Party> of(Reading reading, Match match) {
        return spokenFor(reading, match).orElseGet(() -> parties(reading, match.doers()));
    }

    /// "Tanzania tabled it for the African Group": the group on whose behalf it was done.
    private static Optional<List<Party>> spokenFor(Reading reading, Match match) {
        ParsedSentence parsed = reading.parsed();
        for (int k = match.clause().verb() + 1;
                k + 1 < parsed.chunks().size() && k <= match.clause().end();
                k++) {
            boolean behalf = parsed.mark(k).filter(m -> m.is("for")).isPresent()
                    || reading.sentence().at(parsed.chunk(k).to() - 3, "on", "behalf", "of")
                    || reading.sentence().at(parsed.chunk(k).to() - 3, "in", "name", "of")
                    || reading.sentence().at(parsed.chunk(k).to() - 4, "in", "the", "name", "of")
                    || reading.sentence().at(parsed.chunk(k).to() - 2, "behalf", "of");
            if (behalf
                    && parsed.chunk(k + 1) instanceof PartyPhrase phrase
                    && phrase.parties().getFirst() instanceof Party.Named(Actor actor)
                    && !actor.isState()) {
                return Optional.of(phrase.parties());
            }
        }
        return Optional.empty();
    }

    private List<Party> parties(Reading reading, List<Integer> chunks) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int k : chunks) {
            parties.addAll(
                    switch (reading.parsed().chunk(k)) {
                        case PartyPhrase phrase -> phrase.named() ? phrase.parties() : vague(reading, phrase, k);
                        case NounPhrase noun -> noun(reading, noun, k);
                        default -> List.of();
                    });
        }
        return List.copyOf(parties);
    }

    /// "A group of States including Chile and Peru": those named, else the vague words.
    private List<Party> vague(Reading reading, PartyPhrase phrase, int k) {
        List<Party> named = names.of(reading.parsed(), k);
        return named.isEmpty() ? phrase.parties() : named;
    }

    private List<Party> noun(Reading reading, NounPhrase noun, int k) {
        if (!noun.pronoun()) {
            return isOthers(reading, noun, k) ? List.of() : names.of(reading.parsed(), k);
        }
        if (k > 0 && isNamed(reading.parsed().chunk(k - 1))) {
            return ((PartyPhrase) reading.parsed().chunk(k - 1)).parties();
        }
        if (reading.sentence().word(noun.from()).is("they", "both")) {
            return several(reading, k);
        }
        return reading.sentence().word(noun.from()).is("it", "he", "she") ? partyBefore(reading, k) : List.of();
    }

    /// "The beekeepers of Chile": people and things of a State, not States.
    private boolean isOthers(Reading reading, NounPhrase noun, int k) {
        return reading.parsed().mark(k + 1).filter(m -> m.is("of", "from")).isPresent()
                && !lexicon.has("collective modifiers", noun.head())
                && !lexicon.has("collective nouns", noun.head())
                && !lexicon.has("delegate nouns", noun.head())
                && !lexicon.has("alliance nouns", noun.head())
                && !lexicon.has("person nouns", noun.head())
                && !isPerson(reading, noun);
    }

    /// "Maria Perez of Chile": two names or more, and no institution's.
    private boolean isPerson(Reading reading, NounPhrase noun) {
        int names = 0;
        for (int i = noun.from(); i < noun.to(); i++) {
            boolean name = reading.sentence().word(i).token().capitalised()
                    && reading.sentence().word(i).tag() != Tag.DET
                    && !lexicon.has("institution nouns", reading.sentence().lower(i));
            if (!name) {
                return false;
            }
            names++;
        }
        return names > 1;
    }

    /// Who "they" are: the subject of an earlier clause of the sentence, else the longest list of the sentence before.
    private List<Party> several(Reading reading, int k) {
        for (Clause clause : reading.clauses().reversed()) {
            for (int subject : clause.verb() < k ? clause.subject() : List.<Integer>of()) {
                if (subject < k && isNamed(reading.parsed().chunk(subject))) {
                    return ((PartyPhrase) reading.parsed().chunk(subject)).parties();
                }
            }
        }
        return lastParties;
    }

    /// Who "it" is: the State named before in this sentence, else the subject of the sentence before.
    private List<Party> partyBefore(Reading reading, int k) {
        for (Clause clause : reading.clauses().reversed()) {
            boolean governs = clause.verb() < k && clause.verb() >= k - 3;
            for (int subject : governs ? clause.subject() : List.<Integer>of()) {
                if (reading.parsed().chunk(subject) instanceof PartyPhrase phrase && phrase.named()) {
                    return phrase.parties();
                }
            }
        }
        for (int i = k - 1; i >= 0; i--) {
            if (reading.parsed().chunk(i) instanceof PartyPhrase phrase && phrase.named()) {
                return phrase.parties();
            }
        }
        return lastSubject;
    }

    /// Remembers who was spoken of.
    void remember(Reading reading) {
        for (Clause clause : reading.clauses()) {
            for (int k : clause.subject()) {
                if (reading.parsed().chunk(k) instanceof PartyPhrase phrase && phrase.named()) {
                    lastSubject = phrase.parties();
                }
            }
        }
        reading.parsed().all(PartyPhrase.class).stream()
                .filter(PartyPhrase::named)
                .reduce((a, b) -> a.members().size() >= b.members().size() ? a : b)
                .ifPresent(p -> lastParties = p.parties());
    }

    static boolean isNamed(Chunk chunk) {
        return chunk instanceof PartyPhrase phrase && phrase.named();
    }
}
