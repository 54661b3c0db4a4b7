package org.rapporteur.model.correction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How likely it is that one claim has become another: 0 where it can't have, 1 where everything that names it is the
/// same.
final class Likeness {
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    static double of(Claim was, Claim is) {
        return switch (was) {
            case Claim.OfMeeting _ -> is instanceof Claim.OfMeeting ? 1 : 0;
            case Claim.OfText(var text, var _, var _, var _, var _) ->
                is instanceof Claim.OfText other && other.text().equals(text) ? 1 : 0;
            case Claim.OfRole(var text, var party, var _) ->
                is instanceof Claim.OfRole other && other.text().equals(text) && Claims.same(other.party(), party)
                        ? 1
                        : 0;
            case Claim.OfOutcome(var text, var _, var _, var _) ->
                is instanceof Claim.OfOutcome other && other.text().equals(text) ? 1 : 0;
            case Claim.OfMandate(var text, var what) ->
                is instanceof Claim.OfMandate other && other.text().equals(text) ? ofWords(what, other.what()) : 0;
            case Claim.OfDispute dispute -> is instanceof Claim.OfDispute other ? of(dispute, other) : 0;
            case Claim.OfStatement said -> is instanceof Claim.OfStatement other ? of(said, other) : 0;
            case Claim.OfEvent event -> is instanceof Claim.OfEvent other ? of(event, other) : 0;
        };
    }

    private static double of(Claim.OfDispute was, Claim.OfDispute is) {
        double words = ofWords(was.wording(), is.wording());
        return was.text().equals(is.text()) ? Math.max(words, words > 0 ? 0.5 : 0) : words / 2;
    }

    private static double of(Claim.OfStatement was, Claim.OfStatement is) {
        if (!Claims.same(was.speaker(), is.speaker())) {
            return 0;
        }
        double act = was.act() == is.act() ? 0.5 : 0;
        return act + ofWords(was.about().orElse(""), is.about().orElse("")) / 2;
    }

    private static double of(Claim.OfEvent was, Claim.OfEvent is) {
        double words = ofWords(was.name(), is.name());
        boolean sameDay = was.when().start().isPresent()
                && was.when().start().equals(is.when().start());
        return words > 0.5 ? words : sameDay ? Math.max(0.4, words) : 0;
    }

    /// The share of words that two phrases have in common.
    static double ofWords(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String phrase) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(SPACES.split(TextRef.folded(phrase))));
        words.remove("");
        return words;
    }

    /// The candidate that is most like a claim, the first of equals.
    static Optional<Claim> best(Claim is, Iterable<Claim> candidates) {
        Claim best = null;
        double most = 0;
        for (Claim candidate : candidates) {
            double likeness = of(candidate, is);
            if (likeness > most) {
                most = likeness;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }
}
