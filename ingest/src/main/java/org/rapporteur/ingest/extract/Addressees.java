package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;

/// Tells whom a phrase stands for: the parties it names, or those that a pronoun or "the bloc" points back to.
final class Addressees {
    private final Lexicon lexicon;
    private final List<Actor> before = new ArrayList<>();

    Addressees(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Remembers whom a sentence names, for the next one.
    void remember(Reading reading) {
        reading.parsed().mentions().forEach(m -> before.add(m.actor()));
    }

    /// The parties that a stretch names, in order.
    List<Party> named(Reading reading, Slot slot) {
        Set<Party> parties = new LinkedHashSet<>();
        for (Chunk chunk : reading.parsed().chunks()) {
            if (chunk.from() >= slot.from() && chunk.to() <= slot.to()) {
                parties.addAll(named(reading, chunk));
            }
        }
        return List.copyOf(parties);
    }

    private static List<Party> named(Reading reading, Chunk chunk) {
        if (chunk instanceof PartyPhrase phrase) {
            return phrase.parties();
        }
        return reading.parsed().mentions().stream()
                .filter(m -> chunk.from() <= m.from() && m.to() <= chunk.to())
                .filter(m -> stands(reading.sentence(), m, chunk))
                .<Party>map(m -> new Party.Named(m.actor()))
                .toList();
    }

    /// A name at the end of its phrase stands for the actor ("accused Moscow of"), one before a noun describes it.
    private static boolean stands(Sentence sentence, ActorMention mention, Chunk chunk) {
        boolean last = mention.to() == chunk.to();
        return last && mention.form() != Form.ADJECTIVE
                || mention.form() == Form.DEMONYM
                || sentence.word(chunk.to() - 1).is("government", "delegation", "authorities", "leadership", "regime");
    }

    /// Whom a phrase without a name points back to: an empty party for an office or a thing; nothing where a pronoun or
    /// "the bloc" stands for someone who is not known.
    List<Optional<Party>> referred(Reading reading, Slot slot, List<Party> speakers) {
        Sentence sentence = reading.sentence();
        String last = sentence.word(slot.to() - 1).lemma();
        boolean pronoun = sentence.word(slot.from()).is("it", "him", "her", "them");
        boolean group = lexicon.has("group nouns", last);
        boolean state = lexicon.has("state nouns", last);
        if (!pronoun && !group && !state) {
            return List.of(Optional.empty());
        }
        return latest(reading, slot, speakers, a -> pronoun || a.isState() == state).stream()
                .map(Optional::of)
                .toList();
    }

    private Optional<Party> latest(Reading reading, Slot slot, List<Party> speakers, Predicate<Actor> fits) {
        List<Actor> known = new ArrayList<>(before);
        reading.parsed().mentions().stream().filter(m -> m.to() <= slot.from()).forEach(m -> known.add(m.actor()));
        for (int i = known.size() - 1; i >= 0; i--) {
            Party party = new Party.Named(known.get(i));
            if (fits.test(known.get(i)) && !speakers.contains(party)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }
}
