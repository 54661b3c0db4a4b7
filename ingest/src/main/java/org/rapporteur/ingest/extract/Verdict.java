package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Vote;

/// What a few words without a verb of their own say of a text's end: "adopted without a vote", "consensus",
/// "122–52–5", "withdrawn", "not adopted (12:20:9)".
///
/// @param status empty where it is not said
/// @param method empty where it is not said
/// @param vote the count, where there is one
record Verdict(Optional<Outcome.Status> status, Optional<Outcome.Method> method, Optional<Vote> vote) {
    static final Verdict NONE = new Verdict(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern SERIES = Pattern.compile(
            "(?<![\\d/.–-])(\\d{1,3})\\s?[-–—−:/]\\s?(\\d{1,3})\\s?[-–—−:/]\\s?(\\d{1,3})(?![\\d/.–-])");
    private static final Pattern PAIR = Pattern.compile("^\\W*(\\d{1,3})\\s?[-–—−:]\\s?(\\d{1,3})\\W*$");

    /// Whether it says anything.
    boolean isPresent() {
        return status.isPresent() || method.isPresent() || vote.isPresent();
    }

    /// Reads the words of a piece between two indices.
    static Verdict in(SourceText source, Sentence piece, int from, int to, Lexicon lexicon) {
        if (from >= to) {
            return NONE;
        }
        Sentence part = new Sentence(
                piece.index(),
                piece.block(),
                piece.span(from, to - 1),
                piece.words().subList(from, to));
        Optional<Vote> vote = vote(source, part);
        Optional<Outcome.Method> method = vote.isPresent()
                ? Optional.of(Outcome.Method.VOTE)
                : new Methods(lexicon).in(part, 0, part.size()).or(() -> method(part, lexicon));
        Optional<Outcome.Status> status = status(part, lexicon);
        boolean agreed = status.isEmpty()
                && method.filter(Outcome.Method.CONSENSUS::equals).isPresent();
        return new Verdict(agreed ? Optional.of(Outcome.Status.ADOPTED) : status, method, vote);
    }

    private static Optional<Vote> vote(SourceText source, Sentence part) {
        String words = source.slice(part.span());
        Matcher series = SERIES.matcher(words);
        if (series.find()) {
            return Optional.of(new Vote(number(series, 1), number(series, 2), number(series, 3)));
        }
        Matcher pair = PAIR.matcher(words);
        if (pair.matches()) {
            return Optional.of(new Vote(number(pair, 1), number(pair, 2), OptionalInt.empty()));
        }
        List<Tallies.Tally> tallies = Tallies.find(part);
        return tallies.isEmpty()
                ? Optional.empty()
                : Optional.of(tallies.getFirst().vote());
    }

    private static OptionalInt number(Matcher matcher, int group) {
        return OptionalInt.of(Integer.parseInt(matcher.group(group)));
    }

    private static Optional<Outcome.Method> method(Sentence part, Lexicon lexicon) {
        for (int i = 0; i < part.size(); i++) {
            boolean denied = lexicon.has("negators", part.lower(i - 1));
            if (!denied && part.word(i).is("consensus", "acclamation", "acclaim", "unopposed", "silence")) {
                return Optional.of(Outcome.Method.CONSENSUS);
            }
            if (denied && part.word(i).is("vote") || part.at(i, "w", "/", "o", "vote") || part.at(i, "w/o", "vote")) {
                return Optional.of(Outcome.Method.CONSENSUS);
            }
        }
        for (int i = 0; i < part.size(); i++) {
            if (part.word(i).is("vote", "voted", "roll-call") && part.size() <= 3) {
                return Optional.of(Outcome.Method.VOTE);
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome.Status> status(Sentence part, Lexicon lexicon) {
        for (int i = 0; i < part.size(); i++) {
            boolean denied = lexicon.has("negators", part.lower(i - 1));
            String word = part.lower(i);
            if (lexicon.has("words for adopted", word)) {
                return Optional.of(denied ? Outcome.Status.REJECTED : Outcome.Status.ADOPTED);
            }
            if (lexicon.has("words for rejected", word) && !denied) {
                return Optional.of(Outcome.Status.REJECTED);
            }
            if (lexicon.has("words for withdrawn", word) && !denied) {
                return Optional.of(Outcome.Status.WITHDRAWN);
            }
            if (lexicon.has("words for deferred", word) && !denied) {
                return Optional.of(Outcome.Status.DEFERRED);
            }
        }
        return Optional.empty();
    }
}
