package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;

/// Tells what happened to wording from what might, and whether the text or nobody is the subject.
final class ContentionMood {
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;

    ContentionMood(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
    }

    /// A finite verb that says what is or will be, not what would or might.
    boolean happened(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean unreal = supposed(match.verb());
        boolean auxiliary = false;
        for (int i = group.from(); i < match.verb(); i++) {
            auxiliary |= sentence.word(i).tag() == Tag.AUX;
            unreal |= sentence.word(i).is("would", "could", "might", "may", "should", "must", "can")
                    || lexicon.has("irrealis governors", sentence.word(i).lemma())
                            && sentence.word(i).tag() == Tag.VERB;
        }
        return group.form() == VerbGroup.Form.FINITE
                && !unreal
                && (auxiliary || !match.passive())
                && !subordinate(match);
    }

    /// "would have struck out", however the verbs are grouped.
    private boolean supposed(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (sentence.word(i).is("would", "could", "might", "should")) {
                return true;
            }
            if (sentence.word(i).tag() != Tag.AUX
                    && sentence.word(i).tag() != Tag.ADV
                    && sentence.word(i).tag() != Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    /// "if X were left out", "that X be mentioned".
    boolean subordinate(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        int first = match.clause().subject().isEmpty()
                ? match.clause().verb()
                : Math.min(match.clause().subject().getFirst(), match.clause().verb());
        boolean marked = parsed.mark(first - 1)
                .filter(m -> m.is("if", "unless", "whether", "lest"))
                .isPresent();
        return marked || sentence.at(group.from(), "be");
    }

    /// "had stood in the first draft": how things were before.
    boolean before(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        return !match.passive() && sentence.at(group.from(), "had");
    }

    /// A participle or gerund that describes a phrase: "a pesticide proposed by Chile".
    boolean describes(FrameMatch match) {
        return ((VerbGroup) parsed.chunk(match.clause().verb())).form() == VerbGroup.Form.PARTICIPLE;
    }

    /// An amendment that says words in quotation marks: "an amendment noting ...", "it would have noted ...".
    boolean amends(FrameMatch match, Wording what) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean words = what instanceof Wording.Named named && named.quoted() && named.to() - named.from() > 4;
        return words && (group.form() == VerbGroup.Form.GERUND || match.hypothetical());
    }

    /// Whether it is said that they tried and did not succeed.
    boolean failed(FrameMatch match) {
        return match.governors().stream().anyMatch(g -> lexicon.has("failing verbs", g));
    }

    /// Whether wording that is the subject hangs on a verb of taking out ("the proposal to delete X was rejected").
    boolean ofRemoval(FrameMatch match, Wording.Named what) {
        int k = parsed.indexAt(what.from()) - 1;
        return match.frame().subject().isPresent()
                && k >= 0
                && parsed.chunk(k) instanceof VerbGroup group
                && group.form() != VerbGroup.Form.FINITE
                && lexicon.has("removing verbs", group.lemma());
    }

    private boolean hangsOnAttempt(int k) {
        return k > 1
                && parsed.chunk(k - 1) instanceof VerbGroup group
                && group.form() == VerbGroup.Form.INFINITIVE
                && isAttempt(parsed.chunk(k - 2));
    }

    private boolean isAttempt(Chunk chunk) {
        return chunk instanceof TextPhrase text
                        && lexicon.has(
                                "attempt nouns", sentence.word(text.head()).lemma())
                || chunk instanceof NounPhrase noun && lexicon.has("attempt nouns", noun.head());
    }

    /// Whether the subject can win or lose an argument: parties, a pronoun for several, or a proposal.
    boolean isSide(FrameMatch match) {
        return match.doers().isEmpty()
                || match.doers().stream()
                        .map(parsed::chunk)
                        .anyMatch(c -> c instanceof PartyPhrase
                                || isAttempt(c)
                                || hangsOnAttempt(parsed.indexAt(c.from()))
                                || c instanceof NounPhrase noun
                                        && noun.pronoun()
                                        && !sentence.word(noun.from()).is("it", "that"));
    }

    /// Whether parties do something to wording themselves, or wish to; not "asked Chile to drop it", "praised Chile for
    /// keeping it".
    boolean undertaken(FrameMatch match) {
        int verb = match.clause().verb();
        VerbGroup group = (VerbGroup) parsed.chunk(verb);
        boolean told = verb > 0 && parsed.chunk(verb - 1) instanceof PartyPhrase;
        boolean described = verb > 1
                && parsed.isMark(verb - 1, Mark.Kind.PREPOSITION)
                && parsed.chunk(verb - 2) instanceof PartyPhrase;
        return switch (group.form()) {
            case INFINITIVE -> !told && (match.doers().isEmpty() || strives(verb));
            case GERUND -> !described && !sentence.at(group.from(), "including");
            default -> true;
        };
    }

    private boolean strives(int verb) {
        return reading.clauses().reversed().stream()
                .filter(c -> c.verb() < verb)
                .findFirst()
                .map(c -> ((VerbGroup) parsed.chunk(c.verb())).lemma())
                .filter(v -> lexicon.has("striving verbs", v)
                        || lexicon.has("wishing verbs", v)
                        || lexicon.has("fighting verbs", v)
                        || lexicon.has("irrealis governors", v)
                        || lexicon.has("negative governors", v))
                .isPresent();
    }

    /// The parties on whose wish an operation depends: those of the nearest clause before it.
    List<Party> governing(FrameMatch match) {
        int verb = match.clause().verb();
        boolean demanded = verb > 1
                && parsed.mark(verb - 2).filter(m -> m.is("that")).isPresent()
                && sentence.lower(match.verb())
                        .equals(sentence.word(match.verb()).lemma())
                && isText(match);
        if (!demanded && (!match.passive() || !subordinate(match))) {
            return List.of();
        }
        return reading.clauses().reversed().stream()
                .filter(c -> c.verb() < match.clause().verb())
                .map(Clause::subject)
                .flatMap(s -> s.stream().filter(k -> parsed.chunk(k) instanceof PartyPhrase))
                .findFirst()
                .map(k -> ((PartyPhrase) parsed.chunk(k)).parties())
                .orElse(List.of());
    }

    /// "would not accept", "had hoped to" are stances; "might insist" is none.
    boolean onlyPossible(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        for (int i = group.from(); i < match.verb(); i++) {
            if (sentence.word(i).is("might", "may", "should", "must", "will", "can", "threatened")
                    && !match.negated()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the subject is the text, its version or nobody.
    boolean isText(FrameMatch match) {
        List<Integer> subject = match.clause().subject();
        int from = subject.isEmpty()
                ? Math.max(0, match.verb() - 8)
                : parsed.chunk(subject.getFirst()).from();
        for (int i = from; i < match.verb(); i++) {
            if (lexicon.has("text words", sentence.lower(i))
                    || lexicon.has("text words", sentence.word(i).lemma())) {
                return true;
            }
        }
        return subject.stream()
                .anyMatch(k -> parsed.chunk(k) instanceof TextPhrase
                        || parsed.chunk(k) instanceof NounPhrase noun
                                && noun.pronoun()
                                && !sentence.word(noun.from()).is("there"));
    }

    /// Whether the subject decides on the text for everybody: "the facilitator took it out".
    boolean decides(FrameMatch match) {
        return match.doers().stream()
                .map(parsed::chunk)
                .anyMatch(c -> IntStream.range(c.from(), c.to())
                                .anyMatch(i -> lexicon.has(
                                        "text deciders", sentence.word(i).lemma()))
                        && !(c instanceof PartyPhrase party && party.named()));
    }

    /// "no reference to ... was included", "in the end none was".
    boolean deniedSubject(FrameMatch match) {
        if (match.clause().subject().isEmpty()) {
            return false;
        }
        int from = match.what()
                .map(Slot::from)
                .filter(f -> f < match.verb())
                .orElse(parsed.chunk(match.clause().subject().getFirst()).from());
        int before = from;
        while (before > 0
                && from - before < 3
                && sentence.word(before - 1).tag() != Tag.PUNCT
                && sentence.word(before - 1).tag() != Tag.CCONJ) {
            before--;
        }
        return IntStream.range(before, Math.min(match.verb(), from + 8))
                .anyMatch(i -> sentence.word(i).is("no", "none", "neither", "nothing"));
    }
}
