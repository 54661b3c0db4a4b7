package org.rapporteur.render.docx.readback;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Vote;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.render.docx.compose.Labels;
import org.rapporteur.render.docx.compose.Matrix;
import org.rapporteur.render.docx.compose.Outcomes;
import org.rapporteur.render.docx.compose.Titles;
import org.rapporteur.render.docx.word.WordDocument;

/// Reads the outcome and the vote of a text, two cells of Table 2 that tell one fact.
final class OutcomeCells {
    private static final Pattern VOTE = Pattern.compile(
            "(\\d{1,6}|\\?)\\s*[\\p{Pd}/:;,]\\s*(\\d{1,6}|\\?)(?:\\s*[\\p{Pd}/:;,]\\s*(\\d{1,6}|\\?))?");

    private final Comparison all;
    private final Findings findings;
    private final TextLine line;
    private final String place;

    /// @param place of the row, to be followed by the name of a column
    OutcomeCells(Comparison all, TextLine line, String place) {
        this.all = all;
        this.findings = all.findings();
        this.line = line;
        this.place = place;
    }

    /// Compares what stands in the cells with the outcome that the document was made with.
    void compare(TextRef text, Optional<Matrix.Entry> entry, Optional<Outcome> was) {
        Vocabulary.Ending ending = new Vocabulary.Ending(was.flatMap(Outcome::status), was.flatMap(Outcome::method));
        Optional<Vote> vote = was.flatMap(Outcome::vote);
        Attribution who = Attribution.UNKNOWN;
        Optional<WordTable.Cell> endingCell = line.cell("outcome");
        Optional<WordTable.Cell> voteCell = line.cell("vote");
        if (endingCell.isPresent() && !endingCell.get().words().equals(shownEnding(entry))) {
            String words = endingCell.get().words();
            Optional<Vocabulary.Ending> read = Vocabulary.isDash(words)
                    ? Optional.of(new Vocabulary.Ending(Optional.empty(), Optional.empty()))
                    : all.vocabulary().ending(words);
            if (read.isEmpty()) {
                findings.notUnderstood(
                        place + "outcome", words, "this is not an outcome, such as “Adopted without a vote”");
            }
            ending = read.orElse(ending);
            who = line.who(endingCell.get());
        }
        if (voteCell.isPresent()
                && !voteCell.get().words().equals(vote.map(Outcomes::words).orElse(Labels.DASH))) {
            Optional<Optional<Vote>> read = vote(voteCell.get().words());
            OptionalInt notVoting = vote.map(Vote::notVoting).orElse(OptionalInt.empty());
            vote = read.map(v -> v.map(counts -> counts.withNotVoting(notVoting)))
                    .orElse(vote);
            who = who.or(line.who(voteCell.get()));
        }
        compare(text, was, ending, vote, who);
    }

    private static String shownEnding(Optional<Matrix.Entry> entry) {
        return entry.flatMap(Matrix.Entry::outcome)
                .map(Matrix.Noted::words)
                .filter(w -> !w.isEmpty())
                .map(w -> WordTable.spaced(WordDocument.shown(Titles.capitalised(w))))
                .orElse(Labels.DASH);
    }

    private Optional<Optional<Vote>> vote(String words) {
        if (Vocabulary.isDash(words)) {
            return Optional.of(Optional.empty());
        }
        Matcher matcher = VOTE.matcher(words);
        if (matcher.matches()) {
            OptionalInt inFavour = count(matcher.group(1));
            OptionalInt against = count(matcher.group(2));
            OptionalInt abstaining = count(matcher.group(3));
            if (Stream.of(inFavour, against, abstaining).anyMatch(OptionalInt::isPresent)) {
                return Optional.of(Optional.of(new Vote(inFavour, against, abstaining)));
            }
        }
        findings.notUnderstood(place + "vote", words, "write a vote as 121–4–52: in favour, against, abstaining");
        return Optional.empty();
    }

    private static OptionalInt count(String digits) {
        return digits == null || digits.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private void compare(
            TextRef text, Optional<Outcome> was, Vocabulary.Ending ending, Optional<Vote> vote, Attribution who) {
        Optional<Claim> before = was.map(o -> new Claim.OfOutcome(text, o.status(), o.method(), o.vote()));
        boolean nothing = ending.status().isEmpty() && ending.method().isEmpty() && vote.isEmpty();
        boolean byConsensus =
                ending.method().filter(Outcome.Method.CONSENSUS::equals).isPresent();
        if (byConsensus && vote.isPresent()) {
            findings.notUnderstood(
                    place + "vote",
                    vote.map(Outcomes::words).orElse(""),
                    "a text that was decided without a vote has no count: change the outcome as well");
            return;
        }
        Optional<Claim> now = nothing
                ? Optional.empty()
                : Optional.of(new Claim.OfOutcome(text, ending.status(), ending.method(), vote));
        all.compare(before, now, who);
    }
}
