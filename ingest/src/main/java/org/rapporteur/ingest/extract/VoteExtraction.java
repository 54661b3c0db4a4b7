package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.VotePattern;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;

/// Finds the counts of recorded votes, who is named on which side of them, and who had the vote called.
final class VoteExtraction {
    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Elsewhere elsewhere;
    private final VoteSubjects subjects;
    private final Voters voters = new Voters();

    VoteExtraction(
            EvidenceBook evidence, Findings findings, Lexicon lexicon, Elsewhere elsewhere, VoteSubjects subjects) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
        this.elsewhere = elsewhere;
        this.subjects = subjects;
    }

    /// Where parties are placed: on which side, by the words at a place, on what, by which rule, and whether they are
    /// all.
    record Placing(VoteSide side, int word, List<Reference> targets, String rule, boolean complete) {
        Placing {
            targets = List.copyOf(targets);
        }
    }

    /// Reads one sentence.
    void read(Reading reading) {
        subjects.begin(reading);
        List<Tallies.Tally> tallies =
                Tallies.find(reading.sentence(), subjects.ballot().isPresent());
        tallies.forEach(t -> count(reading, t));
        VoteSentence sentence = new VoteSentence(this, reading, tallies);
        sentence.patterns(p -> p.kind() == VotePattern.Kind.ALL);
        sentence.clauses();
        sentence.patterns(p -> p.kind() != VotePattern.Kind.ALL);
        sentence.onlyOnes();
        subjects.end(reading, !tallies.isEmpty());
        voters.remember(reading);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    VoteSubjects subjects() {
        return subjects;
    }

    Voters voters() {
        return voters;
    }

    private void count(Reading reading, Tallies.Tally tally) {
        if (elsewhere.at(reading.sentence(), tally.from())) {
            return;
        }
        Ballot ballot = subjects.of(reading, tally);
        for (Tallies.Part part : tally.parts()) {
            ballot.count(part.side(), part.value());
            if (part.labelled()) {
                ballot.mention(part.side(), reading.sentence().index(), part.from());
            }
        }
        ballot.text().ifPresent(t -> count(t, tally.vote(), reading));
    }

    private void count(DraftText text, Vote vote, Reading reading) {
        findings.vote(text, vote, evidence.cite(reading.sentence().span(), "vote.count"));
    }

    /// Puts parties on a side; where they are all that stood on it, their number is its count.
    void place(Reading reading, List<Party> parties, Placing placing) {
        Evidence cited = evidence.cite(reading.sentence().span(), placing.rule);
        for (Reference target : placing.targets) {
            parties.stream().filter(Voters::mayVote).forEach(p -> findings.role(target, p, placing.side.role(), cited));
            parties.forEach(p -> findings.retract(target, p, e -> isMisread(e, reading, placing)));
            if (placing.complete) {
                complete(target, placing.side, parties.size(), cited);
            }
        }
        subjects.named(reading, placing.side, placing.word);
        voters.voted(parties);
    }

    /// "The reds included Mali" adds none to the sponsors of the sentence before; "19 to 9; Mali was against" tells a
    /// vote.
    private static boolean isMisread(Evidence evidence, Reading reading, Placing placing) {
        boolean continued = evidence.rule().endsWith("of the sentence before");
        boolean stance = placing.rule.endsWith("+") && evidence.rule().contains("/be ");
        return evidence.span().equals(reading.sentence().span()) && (continued || stance);
    }

    /// So many and no more stood on a side of the vote on one text.
    void complete(Reading reading, Reference target, VoteSide side, int count, String rule) {
        complete(target, side, count, evidence.cite(reading.sentence().span(), rule));
    }

    private void complete(Reference target, VoteSide side, int count, Evidence cited) {
        if (target instanceof Reference.Texts(var texts) && texts.size() == 1) {
            findings.vote(texts.getFirst(), only(side, count), cited);
        }
    }

    private static Vote only(VoteSide side, int count) {
        OptionalInt value = OptionalInt.of(count);
        return switch (side) {
            case FOR -> new Vote(value, OptionalInt.empty(), OptionalInt.empty());
            case AGAINST -> new Vote(OptionalInt.empty(), value, OptionalInt.empty());
            case ABSTAINING -> new Vote(OptionalInt.empty(), OptionalInt.empty(), value);
        };
    }

    /// Parties had a vote called.
    void called(Reading reading, List<Party> parties, List<Reference> targets, String rule) {
        Evidence cited = evidence.cite(reading.sentence().span(), rule);
        for (Reference target : targets) {
            parties.stream().filter(Voters::mayVote).forEach(p -> findings.role(target, p, RoleKind.OPPONENT, cited));
            subjects.called(target);
        }
    }
}
