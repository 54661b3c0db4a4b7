package org.rapporteur.ingest.extract;

import java.util.List;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;

/// Judges whether a verb's subject can set something up: a text, a part of it, the meeting; or must do something.
final class MandateSubject {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    MandateSubject(Reading reading, Lexicon lexicon) {
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// The chunks of who does it.
    List<Integer> chunks(FrameMatch match) {
        return match.doers();
    }

    /// Whether the frame can say of this subject what it says.
    boolean fits(FrameMatch match) {
        VerbGroup verb = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean passive = match.passive();
        return switch (match.frame().label()) {
            case "duty" -> obliged(match, verb) && (passive ? isNew(match) : holdsMandate(match));
            case "body", "thing", "clause", "renewal" ->
                passive
                        ? passiveFits(match, verb)
                        : sets(match) || match.frame().subject();
            default -> passive ? !match.frame().label().equals("task") || nobodyElse(match) : sets(match);
        };
    }

    private boolean passiveFits(FrameMatch match, VerbGroup verb) {
        boolean finite = verb.form() == VerbGroup.Form.FINITE;
        return finite && nobodyElse(match) && (!match.frame().label().equals("body") || isNew(match));
    }

    /// A passive whose agent is a party reports what a State did.
    private boolean nobodyElse(FrameMatch match) {
        return match.doers().stream().noneMatch(k -> parsed.chunk(k) instanceof PartyPhrase);
    }

    private boolean sets(FrameMatch match) {
        VerbGroup verb = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean attribute =
                parsed.isMark(match.clause().verb() - 1, Mark.Kind.PREPOSITION) && verb.form() != VerbGroup.Form.GERUND;
        if (match.doers().isEmpty() || verb.form() == VerbGroup.Form.PARTICIPLE || attribute) {
            return false;
        }
        Chunk chunk = parsed.chunk(match.doers().getLast());
        if (chunk instanceof TextPhrase) {
            return true;
        }
        if (chunk instanceof NounPhrase noun) {
            boolean thing = noun.pronoun() && sentence.word(noun.from()).is("it", "this", "that", "which", "they");
            return thing
                    || lexicon.has("part nouns", noun.head())
                    || lexicon.has("meeting nouns", noun.head())
                    || match.frame().line().startsWith("be ") && anyWord(noun, "outcome nouns");
        }
        return false;
    }

    private boolean anyWord(Chunk chunk, String list) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (lexicon.has(list, sentence.lower(i))
                    || lexicon.has(list, sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /// "is to prepare", "must report", "will hold", "has to draft".
    private boolean obliged(FrameMatch match, VerbGroup verb) {
        if (verb.form() != VerbGroup.Form.FINITE || match.verb() != verb.main()) {
            return false;
        }
        boolean marked = false;
        boolean other = false;
        for (int i = verb.from(); i < verb.main(); i++) {
            marked |= lexicon.has("obligations", sentence.lower(i));
            other |= sentence.word(i).is("would", "could", "might", "may", "wants", "wanted", "hoped", "going");
        }
        return marked && !other;
    }

    private boolean holdsMandate(FrameMatch match) {
        if (match.doers().isEmpty()) {
            return false;
        }
        Chunk chunk = parsed.chunk(match.doers().getLast());
        if (chunk instanceof PartyPhrase phrase && phrase.parties().stream().anyMatch(MandateSubject::isState)) {
            return false;
        }
        return !(chunk instanceof TextPhrase) && anyWord(chunk, "mandate holders");
    }

    private static boolean isState(Party party) {
        return party instanceof Party.Named(var actor) && actor.isState();
    }

    /// What is new is not "the", "its" or "this".
    private boolean isNew(FrameMatch match) {
        return match.what()
                .filter(w -> !sentence.word(w.from()).is("the", "its", "their", "this", "these", "that", "those", "it"))
                .isPresent();
    }
}
