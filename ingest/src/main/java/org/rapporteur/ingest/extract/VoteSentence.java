package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.ingest.extract.VoteExtraction.Placing;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.pattern.VotePattern;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// One sentence that is read for named votes, with what was found in it so far.
final class VoteSentence {
    private static final Reference ALL = new Reference.Bulk(false, OptionalInt.empty());

    private final VoteExtraction extraction;
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final List<Tallies.Tally> tallies;
    private final VoteFacts facts;
    private final Set<Integer> placed = new HashSet<>();
    private boolean voteTold;

    VoteSentence(VoteExtraction extraction, Reading reading, List<Tallies.Tally> tallies) {
        this.extraction = extraction;
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.tallies = List.copyOf(tallies);
        this.facts = new VoteFacts(parsed, extraction.lexicon(), extraction.elsewhere());
        this.voteTold = !tallies.isEmpty();
    }

    /// Reads the verb phrases: "voted against", "abstained", "called for a vote".
    void clauses() {
        PredicateMatcher matcher = new PredicateMatcher(parsed);
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            Optional<PredicateMatcher.Match> best = Predicates.standard().of(verb.lemma()).stream()
                    .filter(p -> concernsVote(p.effect()))
                    .flatMap(p -> matcher.match(p, clause).stream())
                    .findFirst();
            best.ifPresent(m -> clause(m, verb));
            if (best.isEmpty() && verb.lemma().equals("vote")) {
                inKind(clause, verb);
            }
            if (best.isEmpty()) {
                alongside(clause, verb);
            }
        }
    }

    private static boolean concernsVote(Effect effect) {
        return effect instanceof Effect.OfCall || effect instanceof Effect.OfRole(RoleKind kind) && kind.isVote();
    }

    private void clause(PredicateMatcher.Match match, VerbGroup verb) {
        List<Party> parties = match.doers().stream().anyMatch(placed::contains)
                ? List.of()
                : extraction.voters().of(parsed, match);
        boolean known = !extraction.lexicon().has("verbs of voting in context", verb.lemma()) || speaksOfVote();
        if (!known || !facts.happened(match.clause(), verb)) {
            return;
        }
        if (parties.isEmpty()) {
            unnamed(match, verb);
            return;
        }
        placed.addAll(match.doers());
        String rule = match.predicate().rule();
        if (match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)) {
            voteTold = true;
            place(parties, new Placing(VoteSide.of(kind), verb.from(), targets(match), rule, facts.isOnly(match)));
        } else if (facts.onAll(match)) {
            extraction.called(reading, parties, List.of(ALL), rule);
        } else if (!facts.onPart(match)) {
            extraction.called(reading, parties, targets(match), rule);
        }
    }

    /// "We abstained. So did Chile.": who did it is not named, but the next ones do the same.
    private void unnamed(PredicateMatcher.Match match, VerbGroup verb) {
        if (match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)
                && match.doers().stream().noneMatch(placed::contains)) {
            extraction.subjects().named(reading, VoteSide.of(kind), verb.from());
        }
    }

    private List<Reference> targets(PredicateMatcher.Match match) {
        List<Reference> named = match.texts().stream()
                .map(k -> extraction.subjects().reference(reading, k))
                .filter(r -> !(r instanceof Reference.Nothing))
                .toList();
        int after = parsed.chunk(match.clause().verb()).to();
        return named.isEmpty() ? extraction.subjects().ofWord(reading, after) : named;
    }

    /// "were opposed and voted so", "found it worth supporting and voted accordingly": the words before tell the side.
    private void inKind(Clause clause, VerbGroup verb) {
        if (!sentence.lower(verb.to()).matches("so|accordingly|thus") || !facts.happened(clause, verb)) {
            return;
        }
        Optional<VoteSide> side = Optional.empty();
        for (int i = 0; i < verb.from(); i++) {
            for (VoteSide stance : List.of(VoteSide.FOR, VoteSide.AGAINST)) {
                boolean says =
                        extraction.lexicon().has("stance: " + stance.role().code(), sentence.lower(i));
                side = says ? Optional.of(stance) : side;
            }
        }
        List<Party> parties = Voters.namedBefore(parsed, clause.verb());
        if (side.isPresent() && !parties.isEmpty()) {
            voteTold = true;
            List<Reference> targets = extraction.subjects().ofWord(reading, verb.to());
            place(parties, new Placing(side.get(), verb.from(), targets, "vote/in kind", false));
        }
    }

    /// "voted together with Mali", "sided with the sponsors in the vote", "were with the Malians on this one": the side
    /// that Mali stands on. Who is said to have voted with Mali says as much of Mali.
    private void alongside(Clause clause, VerbGroup verb) {
        int with = sentence.lower(verb.to()).matches("together|along") ? verb.to() + 1 : verb.to();
        boolean votes = verb.lemma().matches("vote|side");
        Optional<DraftText> text = extraction
                .subjects()
                .ballot()
                .flatMap(Ballot::text)
                .or(() -> votes && speaksOfVote() ? reading.textBefore(clause.verb()) : Optional.empty());
        boolean joins = sentence.at(with, "with")
                && with + 1 < sentence.size()
                && (votes || verb.lemma().matches("be|stand"));
        if (!joins || text.isEmpty() || !facts.happened(clause, verb)) {
            return;
        }
        List<Integer> subjects = clause.subject().stream()
                .filter(s -> parsed.chunk(s) instanceof PartyPhrase && !placed.contains(s))
                .toList();
        List<Party> parties = subjects.stream()
                .flatMap(s -> ((PartyPhrase) parsed.chunk(s)).parties().stream())
                .toList();
        List<Reference> target = List.of(Reference.of(text.get()));
        if (parsed.chunk(parsed.indexAt(with + 1)) instanceof PartyPhrase companion
                && companion.parties().size() == 1) {
            Party other = companion.parties().getFirst();
            sideOf(other, text.get()).ifPresent(side -> {
                placed.addAll(subjects);
                List<Party> all = new ArrayList<>(parties);
                if (votes && other instanceof Party.Named(Actor actor) && actor.isState()) {
                    all.add(other);
                }
                place(all, new Placing(side, verb.from(), target, "vote/@ with @", false));
            });
        }
    }

    /// Where a party stands on a text: by its vote, else as its sponsor or its opponent.
    private static Optional<VoteSide> sideOf(Party party, DraftText text) {
        if (!(party instanceof Party.Named(Actor actor))) {
            return Optional.empty();
        }
        for (VoteSide side : VoteSide.values()) {
            if (text.actors(side.role()).contains(actor)) {
                return Optional.of(side);
            }
        }
        if (text.actors(RoleKind.LEAD).contains(actor)) {
            return Optional.of(VoteSide.FOR);
        }
        return text.actors(RoleKind.OPPONENT).contains(actor) ? Optional.of(VoteSide.AGAINST) : Optional.empty();
    }

    private void place(List<Party> parties, Placing placing) {
        extraction.place(reading, parties, placing);
    }

    /// Reads the wordings of `votes.txt`.
    void patterns(Predicate<VotePattern> which) {
        if (parsed.mentions().isEmpty()) {
            return;
        }
        VotePatternMatcher matcher = matcher();
        for (VotePattern pattern : VotePattern.standard().stream().filter(which).toList()) {
            boolean applied = false;
            for (VotePatternMatcher.Match match : matcher.find(pattern)) {
                if (match.phrases().stream().noneMatch(placed::contains) && fits(match)) {
                    apply(match);
                    applied = true;
                }
            }
            matcher = applied ? matcher() : matcher;
        }
    }

    /// A matcher for the sentence as it reads with the vote that was told so far.
    private VotePatternMatcher matcher() {
        return new VotePatternMatcher(
                parsed,
                reading.clauses(),
                new VoteSets(parsed, extraction.lexicon(), extraction.subjects().ballot(), tallies));
    }

    private Optional<VoteSide> latest(int word) {
        return extraction.subjects().ballot().flatMap(b -> b.latest(sentence.index(), word));
    }

    private boolean fits(VotePatternMatcher.Match match) {
        boolean inContext = switch (match.pattern().kind()) {
            case GAP -> voteTold;
            case COUNT -> !tallies.isEmpty() || counted() && !debates();
            case TOLD -> voteTold || speaksOfVote();
            case ALL -> !sentence.lower(match.from() - 1).matches("of|among|amongst");
            case SAME -> voteTold || match.from() <= 1;
            case SOME -> true;
        };
        boolean known = match.side().isPresent() || latest(match.from()).isPresent();
        return inContext
                && known
                && !denied(match)
                && agrees(match)
                && !beginsClause(match)
                && !extraction.elsewhere().at(sentence, match.from());
    }

    /// "1 against, Mali": so many as are named.
    private boolean agrees(VotePatternMatcher.Match match) {
        OptionalInt count = match.side().map(VoteSets.Mention::count).orElse(OptionalInt.empty());
        int after = parsed.chunk(match.phrases().getLast()).to();
        boolean ends = after >= sentence.size()
                || sentence.word(after).tag() == Tag.PUNCT
                || sentence.word(after).is("and", "with", "while", "but");
        boolean elliptical = match.pattern().kind() == VotePattern.Kind.GAP
                && sentence.lower(match.from() - 1).matches("[;,]|and|while");
        return !match.pattern().line().equals("# , @")
                || ends
                        && (elliptical
                                || count.isPresent()
                                        && count.getAsInt() == match.parties().size());
    }

    /// Whether this sentence, or one before it, speaks of a vote on the text.
    private boolean speaksOfVote() {
        return extraction.subjects().ballot().isPresent()
                || sentence.words().stream()
                        .anyMatch(w -> extraction.lexicon().has("words of voting", w.lower())
                                || extraction.lexicon().has("words of voting", w.lemma()));
    }

    /// Whether the vote that is spoken of was counted before.
    private boolean counted() {
        return extraction.subjects().ballot().filter(Ballot::isCounted).isPresent();
    }

    /// Whether the sentence tells of speaking, so that being against is a view rather than a vote.
    private boolean debates() {
        return parsed.all(VerbGroup.class).stream()
                .anyMatch(v -> extraction.lexicon().has("verbs of debate", v.lemma()));
    }

    /// The parties after the side are the subject of what follows.
    private boolean beginsClause(VotePatternMatcher.Match match) {
        int first = parsed.chunk(match.phrases().getFirst()).from();
        boolean partitive = match.pattern().line().startsWith("of #")
                || match.pattern().line().startsWith("among #");
        int next = match.phrases().getLast() + 1;
        boolean after = match.side().filter(s -> s.to() <= first).isPresent();
        return after
                && !(partitive && sentence.at(first - 1, ","))
                && match.pattern().kind() != VotePattern.Kind.SAME
                && next < parsed.chunks().size()
                && parsed.chunk(next) instanceof VerbGroup verb
                && verb.form() == VerbGroup.Form.FINITE;
    }

    private boolean denied(VotePatternMatcher.Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            boolean unreal = parsed.chunk(parsed.indexAt(i)) instanceof VerbGroup verb && !verb.factual();
            if (unreal || sentence.word(i).is("except", "not")) {
                return true;
            }
        }
        return isExcluded(match.from())
                || isExcluded(parsed.chunk(match.phrases().getFirst()).from());
    }

    private boolean isExcluded(int word) {
        String before = sentence.lower(word - 1);
        return extraction.lexicon().has("negators", before) || before.matches("if|than|except|but|unlike|without");
    }

    private void apply(VotePatternMatcher.Match match) {
        placed.addAll(match.phrases());
        voteTold = true;
        VoteSide side = match.side()
                .map(VoteSets.Mention::side)
                .or(() -> latest(match.from()))
                .orElseThrow();
        OptionalInt count = match.side().map(VoteSets.Mention::count).orElse(OptionalInt.empty());
        boolean complete = match.pattern().kind() == VotePattern.Kind.ALL
                && match.complete()
                && !sentence.lower(match.from() - 1).matches("in|on|with|from")
                && (count.isEmpty() || count.getAsInt() == match.parties().size());
        place(
                match.parties(),
                new Placing(side, match.from(), target(match), match.pattern().rule(), complete));
    }

    /// The text right after the pattern ("among those voting for the Swiss draft"), or the one under vote.
    private List<Reference> target(VotePatternMatcher.Match match) {
        int k = match.to() < sentence.size() ? parsed.indexAt(match.to()) : -1;
        if (k >= 0 && parsed.isMark(k, Mark.Kind.PREPOSITION)) {
            k++;
        }
        boolean text = k > 0
                && k < parsed.chunks().size()
                && (parsed.chunk(k) instanceof TextPhrase || parsed.chunk(k) instanceof NounPhrase n && n.pronoun());
        if (text) {
            Reference named = extraction.subjects().reference(reading, k);
            if (!(named instanceof Reference.Nothing)) {
                return List.of(named);
            }
        }
        return extraction.subjects().ofWord(reading, match.from());
    }

    /// "and they were the only three": those named last are all that stood on their side.
    void onlyOnes() {
        for (int i = 0; i + 3 < sentence.size(); i++) {
            boolean they = sentence.word(i).is("they", "these", "those")
                    && sentence.word(i + 1).is("were", "are")
                    && sentence.at(i + 2, "the", "only");
            if (they) {
                onlyOnes(i);
            }
        }
    }

    private void onlyOnes(int word) {
        List<Party> last = extraction.voters().lastVoters();
        boolean named = !last.isEmpty() && last.stream().allMatch(p -> p instanceof Party.Named);
        latest(word)
                .filter(s -> named)
                .ifPresent(side -> extraction
                        .subjects()
                        .ofWord(reading, word)
                        .forEach(t -> extraction.complete(
                                reading, t, side, last.size(), "vote.count/they were the only ones")));
    }
}
