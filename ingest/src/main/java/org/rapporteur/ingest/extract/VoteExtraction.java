package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.pattern.VotePattern;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
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
    private List<Party> lastParties = List.of();
    private List<Party> lastVoters = List.of();

    VoteExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon, Elsewhere elsewhere, Plurals plurals) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
        this.elsewhere = elsewhere;
        this.subjects = new VoteSubjects(lexicon, plurals);
    }

    /// Reads one sentence.
    void read(Reading reading) {
        subjects.begin(reading);
        List<Tallies.Tally> tallies = Tallies.find(reading.sentence());
        tallies.forEach(t -> count(reading, t));
        Sentence sentence = new Sentence(reading, tallies);
        sentence.patterns(p -> p.kind() == VotePattern.Kind.ALL);
        sentence.clauses();
        sentence.patterns(p -> p.kind() != VotePattern.Kind.ALL);
        sentence.onlyOnes();
        reading.parsed().all(PartyPhrase.class).stream()
                .filter(PartyPhrase::named)
                .forEach(p -> lastParties = p.parties());
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
        ballot.text()
                .ifPresent(t -> findings.vote(
                        t, tally.vote(), evidence.cite(reading.sentence().span(), "vote.count")));
    }

    private static final org.rapporteur.ingest.pattern.Predicate VOTE_SO =
            org.rapporteur.ingest.pattern.Predicate.parse("callsVote: vote so");

    private static boolean mayVote(Party party) {
        return party instanceof Party.Named
                || party instanceof Party.Collective(String words)
                        && !words.matches(
                                ".*\\d.*|(?i).*(?:others|sponsors|supporters|opponents)|(?i)(?:two|three|four|five|six|seven|eight|nine|ten|no|none).*");
    }

    /// Where parties are placed: on which side, by the words at a place, on what, by which rule, and whether they are
    /// all.
    private record Placing(VoteSide side, int word, List<Reference> targets, String rule, boolean complete) {}

    /// One sentence with what was found in it so far.
    private final class Sentence {
        private final Reading reading;
        private final List<Tallies.Tally> tallies;
        private final Set<Integer> placed = new HashSet<>();
        private boolean voteTold;

        Sentence(Reading reading, List<Tallies.Tally> tallies) {
            this.reading = reading;
            this.tallies = tallies;
            this.voteTold = !tallies.isEmpty();
        }

        void clauses() {
            PredicateMatcher matcher = new PredicateMatcher(reading.parsed());
            for (Clause clause : reading.clauses()) {
                VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
                Optional<PredicateMatcher.Match> best = Predicates.standard().of(verb.lemma()).stream()
                        .filter(p -> concernsVote(p.effect()))
                        .flatMap(p -> matcher.match(p, clause).stream())
                        .findFirst();
                best.ifPresent(m -> clause(m, verb));
                if (best.isEmpty() && verb.lemma().equals("vote")) {
                    inKind(clause, verb);
                }
            }
        }

        /// "were opposed and voted so", "found it worth supporting and voted accordingly": the words before tell the
        /// side.
        private void inKind(Clause clause, VerbGroup verb) {
            if (!reading.sentence().lower(verb.to()).matches("so|accordingly|thus")) {
                return;
            }
            Optional<VoteSide> side = Optional.empty();
            for (int i = 0; i < verb.from(); i++) {
                for (VoteSide stance : List.of(VoteSide.FOR, VoteSide.AGAINST)) {
                    boolean says = lexicon.has(
                            "stance: " + stance.role().code(),
                            reading.sentence().lower(i));
                    side = says ? Optional.of(stance) : side;
                }
            }
            PredicateMatcher.Match match = new PredicateMatcher.Match(VOTE_SO, clause, List.of(), clause.subject());
            List<Party> parties = voters(match).isEmpty() ? namedBefore(clause.verb()) : voters(match);
            if (side.isPresent() && !parties.isEmpty() && happened(match, verb)) {
                voteTold = true;
                place(parties, new Placing(side.get(), verb.from(), targets(match), "vote/in kind", false));
            }
        }

        private boolean concernsVote(Effect effect) {
            return effect instanceof Effect.OfCall || effect instanceof Effect.OfRole(RoleKind kind) && kind.isVote();
        }

        private void clause(PredicateMatcher.Match match, VerbGroup verb) {
            List<Party> parties = match.doers().stream().anyMatch(placed::contains) ? List.of() : voters(match);
            boolean answer = verb.lemma().equals("say") || verb.lemma().equals("press");
            if (parties.isEmpty()
                    || !happened(match, verb)
                    || answer && subjects.ballot().isEmpty()) {
                return;
            }
            placed.addAll(match.doers());
            if (match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)) {
                voteTold = true;
                place(
                        parties,
                        new Placing(
                                VoteSide.of(kind),
                                verb.from(),
                                targets(match),
                                match.predicate().rule(),
                                isOnly(match)));
            } else if (!onPart(match)) {
                Evidence cited = evidence.cite(
                        reading.sentence().span(), match.predicate().rule());
                targets(match)
                        .forEach(t -> parties.stream()
                                .filter(VoteExtraction::mayVote)
                                .forEach(p -> findings.role(t, p, RoleKind.OPPONENT, cited)));
            }
        }

        private List<Party> namedBefore(int k) {
            return reading.parsed().chunks().subList(0, k).stream()
                    .filter(c -> c instanceof PartyPhrase phrase && phrase.named())
                    .reduce((a, b) -> b)
                    .map(c -> ((PartyPhrase) c).parties())
                    .orElse(List.of());
        }

        private boolean happened(PredicateMatcher.Match match, VerbGroup verb) {
            boolean habit = reading.sentence().at(verb.from(), "used", "to");
            boolean wish = verb.hypothetical() || isIntention(verb);
            return !verb.negated()
                    && (!wish || confirmed(verb))
                    && !habit
                    && !conditional(match.clause())
                    && !deniedSubject(match.clause())
                    && !elsewhere.at(reading.sentence(), verb.from());
        }

        /// "instructions to ask for a vote".
        private boolean isIntention(VerbGroup verb) {
            return verb.form() == VerbGroup.Form.INFINITIVE
                    && lexicon.has(
                            "nouns of intention",
                            reading.sentence()
                                    .word(Math.max(0, verb.from() - 1))
                                    .lemma());
        }

        /// "and on Friday that is what it did", "and did so".
        private boolean confirmed(VerbGroup verb) {
            for (int i = verb.to(); i < reading.sentence().size(); i++) {
                boolean did = reading.sentence().at(i, "did");
                String before = reading.sentence().lower(i - 1);
                String after = reading.sentence().lower(i + 1);
                if (did && before.matches("it|they|he|she|and|duly|promptly") && after.matches("so|[,.:;]|just|in|")) {
                    return true;
                }
            }
            return false;
        }

        private boolean conditional(Clause clause) {
            int first = clause.subject().isEmpty()
                    ? clause.verb()
                    : Math.min(clause.subject().getFirst(), clause.verb());
            return reading.parsed()
                    .mark(first - 1)
                    .filter(m -> lexicon.has("hypothetical subordinators", m.word()))
                    .isPresent();
        }

        private boolean deniedSubject(Clause clause) {
            return clause.subject().stream()
                    .map(k -> reading.parsed().chunk(k).from())
                    .anyMatch(w -> reading.sentence().lower(w).matches("no|none|neither|nobody|few")
                            || reading.sentence().lower(w - 1).matches("neither|nor|not|without|except|but|than"));
        }

        /// "Only Mali voted against", "Mali alone abstained", "was alone in voting no".
        private boolean isOnly(PredicateMatcher.Match match) {
            int verb = reading.parsed().chunk(match.clause().verb()).from();
            boolean before = match.doers().stream()
                    .map(k -> reading.parsed().chunk(k))
                    .anyMatch(c -> reading.sentence().at(c.from() - 1, "only")
                            || reading.sentence().at(c.from(), "only")
                            || reading.sentence().at(c.to(), "alone"));
            boolean after = false;
            for (int i = verb; i < Math.min(verb + 5, reading.sentence().size()); i++) {
                after |= reading.sentence().word(i).is("alone", "only", "sole", "lone");
            }
            return before || after;
        }

        private boolean onPart(PredicateMatcher.Match match) {
            int from = reading.parsed().chunk(match.clause().verb()).to();
            int to = Math.min(reading.sentence().size(), from + 10);
            for (int i = from; i < to && !reading.sentence().word(i).is(";", ".", ","); i++) {
                if (lexicon.has("part nouns", reading.sentence().word(i).lemma())
                        || reading.sentence().at(i, "separate")) {
                    return true;
                }
            }
            return false;
        }

        private List<Party> voters(PredicateMatcher.Match match) {
            Set<Party> parties = new LinkedHashSet<>();
            for (int k : match.doers()) {
                Chunk chunk = reading.parsed().chunk(k);
                if (chunk instanceof PartyPhrase phrase) {
                    parties.addAll(phrase.parties());
                } else if (chunk instanceof NounPhrase phrase && phrase.pronoun()) {
                    parties.addAll(meant(k, phrase));
                }
            }
            return List.copyOf(parties);
        }

        /// "both voted for": the two parties named before in the sentence; "they": those named last.
        private List<Party> meant(int k, NounPhrase phrase) {
            List<Party> before = new ArrayList<>();
            List<Party> nearest = lastParties;
            for (int i = 0; i < k; i++) {
                if (reading.parsed().chunk(i) instanceof PartyPhrase named && named.named()) {
                    before.addAll(named.parties());
                    nearest = named.parties();
                }
            }
            if (reading.sentence().word(phrase.from()).is("both")) {
                List<Party> two = before.isEmpty() ? lastParties : before;
                return two.size() == 2 ? two : List.of();
            }
            return reading.sentence().word(phrase.from()).is("they") ? nearest : List.of();
        }

        private List<Reference> targets(PredicateMatcher.Match match) {
            List<Reference> named = match.texts().stream()
                    .map(k -> subjects.reference(reading, k))
                    .filter(r -> !(r instanceof Reference.Nothing))
                    .toList();
            int after = reading.parsed().chunk(match.clause().verb()).to();
            return named.isEmpty() ? subjects.ofWord(reading, after) : named;
        }

        private void place(List<Party> parties, Placing placing) {
            VoteSide side = placing.side;
            Evidence cited = evidence.cite(reading.sentence().span(), placing.rule);
            for (Reference target : placing.targets) {
                parties.stream()
                        .filter(VoteExtraction::mayVote)
                        .forEach(p -> findings.role(target, p, side.role(), cited));
                if (placing.complete && target instanceof Reference.Texts(var texts) && texts.size() == 1) {
                    findings.vote(texts.getFirst(), only(side, parties.size()), cited);
                }
            }
            subjects.named(reading, side, placing.word);
            lastVoters = parties;
        }

        void patterns(Predicate<VotePattern> which) {
            if (reading.parsed().mentions().isEmpty()) {
                return;
            }
            VotePatternMatcher matcher = matcher();
            for (VotePattern pattern :
                    VotePattern.standard().stream().filter(which).toList()) {
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
                    reading.parsed(), new VoteSets(reading.parsed(), lexicon, subjects.ballot(), tallies));
        }

        private Optional<VoteSide> latest(int word) {
            return subjects.ballot().flatMap(b -> b.latest(reading.sentence().index(), word));
        }

        private boolean fits(VotePatternMatcher.Match match) {
            boolean inContext = match.pattern().kind() != VotePattern.Kind.GAP || voteTold;
            boolean known = match.side().isPresent() || latest(match.from()).isPresent();
            boolean partitive = match.pattern().kind() == VotePattern.Kind.ALL
                    && reading.sentence().lower(match.from() - 1).matches("of|among|amongst");
            return inContext
                    && known
                    && !partitive
                    && !denied(match)
                    && agrees(match)
                    && !beginsClause(match)
                    && !elsewhere.at(reading.sentence(), match.from());
        }

        /// "1 against, Mali": so many as are named.
        private boolean agrees(VotePatternMatcher.Match match) {
            OptionalInt count = match.side().map(VoteSets.Mention::count).orElse(OptionalInt.empty());
            return !match.pattern().line().equals("# , @")
                    || count.isPresent() && count.getAsInt() == match.parties().size();
        }

        /// The parties after the side are the subject of what follows.
        private boolean beginsClause(VotePatternMatcher.Match match) {
            int last = match.phrases().getLast();
            boolean after = match.side()
                    .filter(s -> s.to()
                            <= reading.parsed()
                                    .chunk(match.phrases().getFirst())
                                    .from())
                    .isPresent();
            return after
                    && match.pattern().kind() != VotePattern.Kind.SAME
                    && last + 1 < reading.parsed().chunks().size()
                    && reading.parsed().chunk(last + 1) instanceof VerbGroup verb
                    && verb.form() == VerbGroup.Form.FINITE;
        }

        private boolean denied(VotePatternMatcher.Match match) {
            for (int i = match.from(); i < match.to(); i++) {
                if (reading.parsed().chunk(reading.parsed().indexAt(i)) instanceof VerbGroup verb && !verb.factual()) {
                    return true;
                }
                if (reading.sentence().word(i).is("except", "not")) {
                    return true;
                }
            }
            return lexicon.has("negators", reading.sentence().lower(match.from() - 1))
                    || reading.sentence().lower(match.from() - 1).matches("if|than|except|but|unlike");
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
                    && (count.isEmpty() || count.getAsInt() == match.parties().size());
            place(
                    match.parties(),
                    new Placing(
                            side, match.from(), target(match), match.pattern().rule(), complete));
        }

        /// The text right after the pattern ("among those voting for the Swiss draft"), or the one under vote.
        private List<Reference> target(VotePatternMatcher.Match match) {
            int k = match.to() < reading.sentence().size() ? reading.parsed().indexAt(match.to()) : -1;
            if (k >= 0 && reading.parsed().isMark(k, Mark.Kind.PREPOSITION)) {
                k++;
            }
            if (k > 0
                    && k < reading.parsed().chunks().size()
                    && (reading.parsed().chunk(k) instanceof TextPhrase
                            || reading.parsed().chunk(k) instanceof NounPhrase n && n.pronoun())) {
                Reference named = subjects.reference(reading, k);
                if (!(named instanceof Reference.Nothing)) {
                    return List.of(named);
                }
            }
            return subjects.ofWord(reading, match.from());
        }

        /// "and they were the only three": those named last are all that stood on their side.
        void onlyOnes() {
            for (int i = 0; i + 3 < reading.sentence().size(); i++) {
                boolean they = reading.sentence().word(i).is("they", "these", "those");
                if (they
                        && reading.sentence().word(i + 1).is("were", "are")
                        && reading.sentence().at(i + 2, "the", "only")) {
                    onlyOnes(i);
                }
            }
        }

        private void onlyOnes(int word) {
            Optional<VoteSide> side = latest(word);
            boolean named = !lastVoters.isEmpty() && lastVoters.stream().allMatch(p -> p instanceof Party.Named);
            if (side.isPresent() && named) {
                subjects.ofWord(reading, word).forEach(t -> {
                    if (t instanceof Reference.Texts(var texts) && texts.size() == 1) {
                        findings.vote(
                                texts.getFirst(),
                                only(side.get(), lastVoters.size()),
                                evidence.cite(reading.sentence().span(), "vote.count/they were the only ones"));
                    }
                });
            }
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
}
