package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
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
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    MandateSubject(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// The chunks of who does it: a pronoun right before the verb, its subject, or behind a conjunction the subject of
    /// the sentence's first clause.
    List<Integer> chunks(FrameMatch match) {
        int verb = match.clause().verb();
        if (!match.passive() && verb > 0 && parsed.chunk(verb - 1) instanceof NounPhrase noun && noun.pronoun()) {
            return List.of(verb - 1);
        }
        if (match.passive()) {
            return match.doers();
        }
        boolean joined =
                IntStream.range(Math.max(0, verb - 4), verb).anyMatch(k -> parsed.isMark(k, Mark.Kind.COORDINATOR));
        List<Integer> first = reading.clauses().getFirst().subject();
        boolean ofParty = joined && !first.isEmpty() && parsed.chunk(first.getFirst()) instanceof PartyPhrase;
        if (ofParty) {
            return first;
        }
        return !fitting(match.doers()) && joined && fitting(first) ? first : match.doers();
    }

    private boolean fitting(List<Integer> subject) {
        return !subject.isEmpty() && (isText(subject.getLast()) || isThing(subject.getLast()));
    }

    /// Whether the frame can say of this subject what it says.
    boolean fits(FrameMatch match) {
        VerbGroup verb = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean passive = match.passive();
        return switch (match.frame().label()) {
            case "exists" -> exists(match, verb);
            case "due" -> isNew(match) && verb.form() == VerbGroup.Form.FINITE;
            case "duty" -> obliged(match, verb) && (passive ? isNew(match) : holdsMandate(match));
            case "body", "thing", "clause", "course", "renewal" ->
                passive && match.frame().subject().isEmpty()
                        ? passiveFits(match, verb)
                        : sets(match) || match.frame().subject().isPresent();
            default -> passive ? nobodyElse(match) && !embedded(match) : sets(match);
        };
    }

    /// "would have set up": it did not.
    boolean unreal(FrameMatch match) {
        VerbGroup verb = (VerbGroup) parsed.chunk(match.clause().verb());
        return IntStream.range(verb.from(), verb.main())
                .anyMatch(i -> sentence.word(i).is("would", "could", "might", "should") && sentence.at(i + 1, "have"));
    }

    /// "There will be ...", "there is to be ...".
    private boolean exists(FrameMatch match, VerbGroup verb) {
        int before = verb.from() - 1;
        while (before > 0 && sentence.word(before).tag() == Tag.ADV) {
            before--;
        }
        return before >= 0
                && sentence.at(before, "there")
                && (obliged(match, verb) || match.frame().rest().size() > 1);
    }

    private boolean passiveFits(FrameMatch match, VerbGroup verb) {
        boolean finite = verb.form() == VerbGroup.Form.FINITE;
        return finite && nobodyElse(match) && (!match.frame().label().equals("body") || isNew(match));
    }

    /// "a place where opponents are obliged to sit together".
    private boolean embedded(FrameMatch match) {
        return !match.clause().subject().isEmpty()
                && parsed.mark(match.clause().subject().getFirst() - 1)
                        .filter(m -> m.is("where", "when", "if", "because"))
                        .isPresent();
    }

    /// A passive whose agent is a party reports what a State did.
    private boolean nobodyElse(FrameMatch match) {
        return match.doers().stream().noneMatch(k -> parsed.chunk(k) instanceof PartyPhrase);
    }

    private boolean sets(FrameMatch match) {
        VerbGroup verb = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean attribute =
                parsed.isMark(match.clause().verb() - 1, Mark.Kind.PREPOSITION) && verb.form() != VerbGroup.Form.GERUND;
        List<Integer> subject = chunks(match);
        if (subject.isEmpty() || verb.form() == VerbGroup.Form.PARTICIPLE || attribute) {
            return false;
        }
        if (match.frame().verbs().contains("be")) {
            return anyWord(parsed.chunk(subject.getFirst()).from(), match.verb(), "outcome nouns");
        }
        return isText(subject.getLast()) || isThing(subject.getLast());
    }

    private boolean isText(int k) {
        return parsed.chunk(k) instanceof TextPhrase;
    }

    /// A part of a text, the meeting, or a pronoun that stands for no party.
    private boolean isThing(int k) {
        if (!(parsed.chunk(k) instanceof NounPhrase noun)) {
            return false;
        }
        boolean pronoun = noun.pronoun()
                && sentence.word(noun.from()).is("it", "this", "that", "which", "they")
                && !reportedByParty(k);
        return pronoun || lexicon.has("part nouns", noun.head()) || lexicon.has("meeting nouns", noun.head());
    }

    /// "Türkiye said it could not ...": the pronoun stands for who says so.
    private boolean reportedByParty(int pronoun) {
        return reading.clauses().stream()
                .filter(c -> c.verb() < pronoun && pronoun - c.verb() <= 2)
                .anyMatch(c -> c.subject().stream().anyMatch(s -> parsed.chunk(s) instanceof PartyPhrase));
    }

    private boolean anyWord(int from, int to, String list) {
        for (int i = from; i < to; i++) {
            if (lexicon.has(list, sentence.lower(i))
                    || lexicon.has(list, sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /// "is to prepare", "must report", "will hold", "has to draft".
    private boolean obliged(FrameMatch match, VerbGroup verb) {
        if (match.verb() != verb.main()) {
            return false;
        }
        int k = match.clause().verb();
        if (verb.from() == verb.main() && parsed.isMark(k - 1, Mark.Kind.COORDINATOR)) {
            return reading.clauses().reversed().stream()
                    .filter(c -> c.verb() < k)
                    .findFirst()
                    .filter(c -> isObliged((VerbGroup) parsed.chunk(c.verb())))
                    .isPresent();
        }
        return isObliged(verb);
    }

    private boolean isObliged(VerbGroup verb) {
        if (verb.form() != VerbGroup.Form.FINITE) {
            return false;
        }
        boolean marked = false;
        boolean other = false;
        for (int i = verb.from(); i < verb.main(); i++) {
            other |= sentence.word(i).is("had", "was", "were");
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
        boolean session = match.what().filter(w -> meets(w)).isPresent()
                && match.frame().verbs().contains("hold");
        return !session && !(chunk instanceof TextPhrase) && anyWord(chunk.from(), chunk.to(), "mandate holders");
    }

    /// A body's own meeting is none of its tasks.
    private boolean meets(FrameMatch.Slot what) {
        for (int i = what.from(); i < Math.min(what.to(), what.from() + 4); i++) {
            if (sentence.word(i).is("meeting", "meetings", "session", "sessions")) {
                return true;
            }
        }
        return false;
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
