package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;

/// Tells what a vote was on, and keeps the vote in mind while later sentences of the paragraph speak of it.
final class VoteSubjects {
    private final Lexicon lexicon;
    private final Plurals plurals;
    private Optional<Ballot> ballot = Optional.empty();
    private Optional<Block> block = Optional.empty();

    VoteSubjects(Lexicon lexicon, Plurals plurals) {
        this.lexicon = lexicon;
        this.plurals = plurals;
    }

    /// A sentence begins. A vote is forgotten when another text is what the article speaks of, and one on a part of a
    /// text
    /// at the end of the paragraph.
    void begin(Reading reading) {
        boolean sameBlock = block.filter(
                        b -> b.span().equals(reading.sentence().block().span()))
                .isPresent();
        block = Optional.of(reading.sentence().block());
        boolean whole = reading.sentence().words().stream()
                .anyMatch(w -> w.is("final", "whole", "itself", "overall", "entire"));
        ballot = ballot.filter(b -> b.text().isPresent() || !whole)
                .filter(b -> b.text().isPresent() ? b.text().equals(reading.before()) : sameBlock);
    }

    /// A sentence ends. Where it spoke of a vote on a paragraph and gave no count, the next ones give it.
    void end(Reading reading, boolean counted) {
        Sentence sentence = reading.sentence();
        for (int i = 0; !counted && i < sentence.size(); i++) {
            boolean separate = sentence.at(i, "separate", "vote") || sentence.at(i, "paragraph", "vote");
            boolean onPart = sentence.at(i, "vote", "on") && partFollows(sentence, i + 2);
            if (separate || onPart) {
                ballot = Optional.of(new Ballot(Optional.empty()));
            }
        }
    }

    private boolean partFollows(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
            if (lexicon.has("part nouns", sentence.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the vote that the article speaks of is on something that is no text, so that "it" is that.
    boolean onPart() {
        return ballot.filter(b -> b.text().isEmpty()).isPresent();
    }

    /// The vote that the article speaks of.
    Optional<Ballot> ballot() {
        return ballot;
    }

    /// The vote that a count belongs to.
    Ballot of(Reading reading, Tallies.Tally tally) {
        int k = reading.parsed().indexAt(tally.from());
        Optional<DraftText> subject = ofClause(reading, k);
        if (subject.isPresent()) {
            return open(subject);
        }
        if (onPart(reading, k)) {
            return open(Optional.empty());
        }
        Optional<DraftText> named = namedBefore(reading, k);
        if (named.isEmpty() && ballot.isPresent() && !startsAnew(tally)) {
            return ballot.get();
        }
        return open(named.or(() -> ballot.flatMap(Ballot::text))
                .or(reading::before)
                .or(() -> reading.textAfter(k))
                .filter(t -> !t.background()));
    }

    /// A count that gives a side already counted tells of another vote, unless it says the same.
    private boolean startsAnew(Tallies.Tally tally) {
        return ballot.stream()
                .anyMatch(b -> tally.parts().stream()
                        .anyMatch(p ->
                                b.count(p.side()).filter(n -> n != p.value()).isPresent()));
    }

    private Ballot open(Optional<DraftText> text) {
        if (ballot.isEmpty() || text.isEmpty() || !ballot.get().text().equals(text)) {
            ballot = Optional.of(new Ballot(text));
        }
        return ballot.get();
    }

    /// A vote was called on a text: the next sentences speak of it.
    void called(Reference target) {
        if (target instanceof Reference.Texts(List<DraftText> texts) && texts.size() == 1) {
            open(Optional.of(texts.getFirst()));
        }
    }

    /// The text that is the subject of the verb before a count, or of the one that it stands with.
    private static Optional<DraftText> ofClause(Reading reading, int k) {
        for (int i = k; i >= 0 && !reading.parsed().isMark(i, Mark.Kind.STOP); i--) {
            if (reading.parsed().chunk(i) instanceof VerbGroup) {
                int verb = i;
                return reading.clauses().stream()
                        .filter(c -> c.verb() == verb)
                        .findFirst()
                        .flatMap(c -> textOf(reading, c));
            }
        }
        return Optional.empty();
    }

    private static Optional<DraftText> textOf(Reading reading, Clause clause) {
        for (int s : clause.subject()) {
            boolean text =
                    reading.parsed().chunk(s) instanceof TextPhrase phrase && !isMotion(reading.sentence(), phrase);
            if (text && reading.reference(s) instanceof Reference.Texts(List<DraftText> texts) && texts.size() == 1) {
                return Optional.of(texts.getFirst()).filter(t -> !t.background());
            }
        }
        return Optional.empty();
    }

    /// A motion of procedure is voted on before the text and is none.
    static boolean isMotion(Sentence sentence, TextPhrase phrase) {
        return sentence.word(phrase.head()).is("motion", "motions")
                && phrase.topics().isEmpty();
    }

    /// A count on a paragraph, a motion or a request is not the text's.
    private boolean onPart(Reading reading, int k) {
        for (int i = k; i >= 0 && !reading.parsed().isMark(i, Mark.Kind.STOP); i--) {
            Chunk chunk = reading.parsed().chunk(i);
            if (chunk instanceof TextPhrase phrase) {
                return isMotion(reading.sentence(), phrase);
            }
            if (chunk instanceof NounPhrase phrase && isPart(reading.sentence(), phrase)) {
                return true;
            }
        }
        return ballot.filter(b -> b.text().isEmpty()).isPresent()
                && namedBefore(reading, k).isEmpty();
    }

    private boolean isPart(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (lexicon.has("part nouns", sentence.word(i).lemma()) || sentence.at(i, "separate", "vote")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DraftText> namedBefore(Reading reading, int k) {
        Optional<DraftText> named = Optional.empty();
        for (int i = 0; i < k; i++) {
            if (reading.parsed().chunk(i) instanceof TextPhrase phrase
                    && !isMotion(reading.sentence(), phrase)
                    && reading.reference(i) instanceof Reference.Texts(List<DraftText> texts)
                    && texts.size() == 1) {
                named = Optional.of(texts.getFirst());
            }
        }
        return named;
    }

    /// What a chunk that stands for a text refers to; "both" and "them" also to texts of the sentences before.
    Reference reference(Reading reading, int k) {
        return plurals.reference(reading, k);
    }

    /// "on every one of them", "on both": several texts that a vote before a word was on.
    private Optional<Reference> several(Reading reading, int k) {
        for (int i = k - 1; i > 0 && !reading.parsed().isMark(i, Mark.Kind.STOP); i--) {
            boolean them = reading.parsed().chunk(i) instanceof NounPhrase phrase
                    && reading.sentence().word(phrase.from()).is("them", "both")
                    && reading.parsed().isMark(i - 1, Mark.Kind.PREPOSITION);
            if (them) {
                return Optional.of(plurals.reference(reading, i)).filter(r -> !(r instanceof Reference.Nothing));
            }
        }
        return Optional.empty();
    }

    /// What the vote is on that is spoken of at a word: the text named before it in the sentence, else the one whose
    /// vote is
    /// in mind, else the text that the article is about.
    List<Reference> ofWord(Reading reading, int word) {
        int k = reading.parsed().indexAt(Math.min(word, reading.sentence().size() - 1));
        Optional<DraftText> named = namedBefore(reading, k);
        Optional<Reference> several = several(reading, k);
        if (named.isEmpty() && several.isPresent()) {
            return List.of(several.get());
        }
        if (named.isEmpty() && ballot.isPresent()) {
            return ballot.get().text().map(Reference::of).stream()
                    .map(Reference.class::cast)
                    .toList();
        }
        return named
                .or(reading::before)
                .or(() -> reading.textAfter(k))
                .filter(t -> !t.background())
                .map(Reference::of)
                .stream()
                .toList();
    }

    /// A side is named at a vote.
    void named(Reading reading, VoteSide side, int word) {
        if (ballot.isEmpty()) {
            ballot = Optional.of(
                    new Ballot(reading.textBefore(reading.parsed().chunks().size())));
        }
        ballot.get().mention(side, reading.sentence().index(), word);
    }
}
