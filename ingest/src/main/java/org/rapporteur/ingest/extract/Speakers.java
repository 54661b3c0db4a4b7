package org.rapporteur.ingest.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;

/// Tells who does what a verb says: the parties of its subject, or those whose office or spokesperson it names.
final class Speakers {
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    Speakers(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// The parties; none where the subject is something else.
    List<Party> of(FrameMatch match) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int k : doers(match)) {
            if (parsed.chunk(k) instanceof PartyPhrase phrase) {
                parties.addAll(phrase.parties());
            } else if (parsed.chunk(k) instanceof NounPhrase noun && !noun.pronoun()) {
                parties.addAll(
                        spokenFor(noun, parsed.chunk(match.clause().verb()).from()));
            }
        }
        return List.copyOf(parties);
    }

    /// A gerund behind a comma belongs to the clause that some party is the subject of ("Cuba argued that it is ...,
    /// accusing ...").
    private List<Integer> doers(FrameMatch match) {
        int verb = match.clause().verb();
        boolean adjunct = ((VerbGroup) parsed.chunk(verb)).form() == VerbGroup.Form.GERUND
                && parsed.isMark(verb - 1, Mark.Kind.COMMA);
        if (!adjunct) {
            return match.doers();
        }
        return reading.clauses().reversed().stream()
                .filter(c -> c.verb() < verb)
                .filter(c -> ((VerbGroup) parsed.chunk(c.verb())).form() == VerbGroup.Form.FINITE)
                .map(Clause::subject)
                .filter(s -> s.stream().anyMatch(k -> parsed.chunk(k) instanceof PartyPhrase))
                .findFirst()
                .orElse(match.doers());
    }

    /// "Argentina's head of delegation", "the WHO chief": the actor named in the phrase of its spokesperson.
    private List<Party> spokenFor(NounPhrase noun, int verb) {
        int to = noun.to();
        for (Chunk chunk : parsed.chunks()) {
            boolean behind = chunk.from() >= to && chunk.to() <= verb;
            boolean hangsOn = chunk instanceof NounPhrase
                    || chunk instanceof PartyPhrase
                    || chunk instanceof Mark mark && mark.is("of", "to");
            if (behind && chunk.from() == to && hangsOn) {
                to = chunk.to();
            }
        }
        int end = to;
        boolean spokesperson = false;
        for (int i = noun.from(); i < end; i++) {
            String lemma = sentence.word(i).lemma();
            spokesperson |= lexicon.has("delegate nouns", lemma) || lexicon.has("spokespersons", lemma);
        }
        if (!spokesperson) {
            return List.of();
        }
        return parsed.mentions().stream()
                .filter(m -> noun.from() <= m.from() && m.to() <= end)
                .map(ActorMention::actor)
                .<Party>map(Party.Named::new)
                .distinct()
                .toList();
    }
}
