package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Construction;
import org.rapporteur.ingest.pattern.ConstructionMatcher;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.Predicate;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.pattern.Predicates;
import org.rapporteur.ingest.phrase.Chunk;
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
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Finds who led, co-sponsored, supported, opposed or voted how, from verb phrases and constructions.
final class RoleExtraction {
    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    /// Those who serve the meeting take no side on its texts.
    private static final Set<String> SECRETARIATS = Set.of("SECRETARIAT", "SG");

    private List<Party> lastParties = List.of();
    private List<Party> lastSubject = List.of();

    RoleExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// Reads one sentence.
    void read(Reading reading) {
        Map<Integer, List<Integer>> textsOf = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            best(reading, clause).ifPresent(matches::add);
        }
        matches.replaceAll(m -> named(reading, m));
        for (Match match : matches) {
            match.doers().forEach(d -> textsOf.merge(d, match.texts(), (a, b) -> a.isEmpty() ? b : a));
        }
        matches = companyOf(reading, matches);
        for (Match match : matches) {
            emit(reading, match, textsOf);
            used.addAll(match.doers());
        }
        constructions(reading, used);
        remember(reading);
    }

    /// "The EU, supported by Japan, rejected the draft": who backs a State in an insertion does what that State does;
    /// only a
    /// sponsor's backers support its text.
    private static List<Match> companyOf(Reading reading, List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(match.clause().verb());
            boolean insertion = verb.form() == VerbGroup.Form.PARTICIPLE
                    && match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)
                    && kind == RoleKind.SUPPORTER
                    && !match.clause().subject().isEmpty()
                    && match.clause().subject().stream()
                            .allMatch(k -> reading.parsed().chunk(k) instanceof PartyPhrase);
            if (!insertion) {
                kept.add(match);
                continue;
            }
            for (Match main : matches) {
                boolean same = !main.equals(match)
                        && main.doers().stream().anyMatch(match.clause().subject()::contains);
                if (same && main.predicate().effect() instanceof Effect.OfRole(RoleKind kind)) {
                    kept.add(
                            kind == RoleKind.LEAD
                                    ? match
                                    : new Match(main.predicate(), main.clause(), main.texts(), match.doers()));
                    break;
                }
            }
        }
        return kept;
    }

    /// "Among those that signed were Fiji and Samoa", "the countries that backed it included Peru": those who did it
    /// are
    /// named behind the next verb.
    private Match named(Reading reading, Match match) {
        boolean those = !match.doers().isEmpty()
                && match.doers().stream().allMatch(k -> isVague(reading.parsed().chunk(k), reading));
        int verb = match.clause().verb();
        if (!those) {
            return match;
        }
        Optional<Integer> listed = afterColon(reading, match);
        if (listed.isPresent()) {
            return new Match(match.predicate(), match.clause(), match.texts(), List.of(listed.get()));
        }
        for (Clause next : reading.clauses()) {
            VerbGroup group = (VerbGroup) reading.parsed().chunk(next.verb());
            boolean lists = next.verb() > verb && lexicon.has("membership verbs", group.lemma()) && group.factual();
            boolean near = next.verb() - match.clause().end() <= 2;
            if (lists && near) {
                List<Integer> parties = next.object().stream()
                        .filter(k -> reading.parsed().chunk(k) instanceof PartyPhrase p && p.named())
                        .toList();
                return parties.isEmpty() ? match : new Match(match.predicate(), match.clause(), match.texts(), parties);
            }
        }
        return match;
    }

    /// "which five neighbours co-sponsored: Mali, Niger ..."
    private static Optional<Integer> afterColon(Reading reading, Match match) {
        int k = match.clause().verb() + 1;
        boolean colon =
                reading.parsed().mark(k).filter(m -> m.is(":", "—", "–")).isPresent();
        boolean named = k + 1 < reading.parsed().chunks().size()
                && reading.parsed().chunk(k + 1) instanceof PartyPhrase phrase
                && phrase.named();
        return colon && named ? Optional.of(k + 1) : Optional.empty();
    }

    private static boolean isVague(Chunk chunk, Reading reading) {
        return chunk instanceof PartyPhrase phrase
                ? !phrase.named()
                : chunk instanceof NounPhrase noun
                        && reading.sentence().word(noun.from()).is("those", "ones", "the", "others");
    }

    private Optional<Match> best(Reading reading, Clause clause) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
        PredicateMatcher matcher = new PredicateMatcher(reading.parsed());
        Factuality factuality = new Factuality(reading.parsed(), lexicon);
        for (Predicate predicate : Predicates.standard().of(verb.lemma())) {
            boolean withdrawal = predicate.effect() instanceof Effect.OfWithdrawal;
            boolean role = predicate.effect() instanceof Effect.OfRole(RoleKind kind) && !kind.isVote();
            if (!role && !withdrawal) {
                continue;
            }
            Optional<Match> match = matcher.match(predicate, clause);
            if (match.isPresent() && (predicate.denied() ? factuality.denies(clause) : factuality.holds(clause))) {
                return match;
            }
        }
        return Optional.empty();
    }

    private void emit(Reading reading, Match match, Map<Integer, List<Integer>> textsOf) {
        if (match.predicate().effect() instanceof Effect.OfWithdrawal(RoleKind back)) {
            List<Party> leaving = parties(reading, match.doers());
            targets(reading, match, textsOf).forEach(r -> leaving.forEach(p -> findings.withdraw(r, p, back)));
            return;
        }
        RoleKind kind = ((Effect.OfRole) match.predicate().effect()).kind();
        Set<Party> all =
                new LinkedHashSet<>(spokenFor(reading, match).orElseGet(() -> parties(reading, match.doers())));
        if (kind == RoleKind.LEAD || kind == RoleKind.COSPONSOR) {
            all.addAll(companions(reading, match));
            all.addAll(frontedCompanions(reading.parsed(), match.clause()));
        }
        List<Party> parties = List.copyOf(all);
        if (parties.isEmpty()) {
            return;
        }
        Evidence cited =
                evidence.cite(reading.sentence().span(), match.predicate().rule());
        for (Reference reference : targets(reading, match, textsOf)) {
            parties.stream().filter(RoleExtraction::mayHaveRole).forEach(p -> findings.role(reference, p, kind, cited));
        }
    }

    /// "Tanzania tabled it for the African Group": the group on whose behalf it was done.
    private static Optional<List<Party>> spokenFor(Reading reading, Match match) {
        ParsedSentence parsed = reading.parsed();
        for (int k = match.clause().verb() + 1;
                k + 1 < parsed.chunks().size() && k <= match.clause().end();
                k++) {
            boolean behalf = parsed.mark(k).filter(m -> m.is("for")).isPresent()
                    || reading.sentence().at(parsed.chunk(k).to() - 3, "on", "behalf", "of")
                    || reading.sentence().at(parsed.chunk(k).to() - 2, "behalf", "of");
            if (behalf
                    && parsed.chunk(k + 1) instanceof PartyPhrase phrase
                    && phrase.parties().getFirst() instanceof Party.Named(Actor actor)
                    && !actor.isState()) {
                return Optional.of(phrase.parties());
            }
        }
        return Optional.empty();
    }

    /// "tabled the draft together with Peru": those beside whom it was done.
    private static List<Party> companions(Reading reading, Match match) {
        ParsedSentence parsed = reading.parsed();
        for (int k = match.clause().verb() + 1; k + 1 < parsed.chunks().size(); k++) {
            boolean together = parsed.sentence().at(parsed.chunk(k).from() - 1, "together");
            boolean with = parsed.mark(k).filter(m -> m.is("with", "alongside")).isPresent()
                    && (together || k <= match.clause().end());
            if (with && parsed.chunk(k + 1) instanceof PartyPhrase phrase && phrase.named()) {
                boolean absolute = k + 2 < parsed.chunks().size() && parsed.chunk(k + 2) instanceof VerbGroup;
                return absolute ? List.of() : phrase.parties();
            }
        }
        return List.of();
    }

    /// "pressed for a mention of spraying, Peru resisted it": the pronoun stands for the words that were just spoken
    /// of.
    private boolean standsForWording(Reading reading, int k) {
        if (!(reading.parsed().chunk(k) instanceof NounPhrase it) || !it.pronoun()) {
            return false;
        }
        for (int i = k - 1; i >= 0; i--) {
            Chunk chunk = reading.parsed().chunk(i);
            if (chunk instanceof TextPhrase || reading.parsed().isMark(i, Mark.Kind.STOP)) {
                return false;
            }
            boolean words =
                    chunk instanceof NounPhrase noun && !noun.pronoun() && lexicon.has("part nouns", noun.head());
            if (words || reading.parsed().isMark(i, Mark.Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /// "Together with Peru, Chile tabled the draft"
    private static List<Party> frontedCompanions(ParsedSentence parsed, Clause clause) {
        int comma = clause.subject().isEmpty() ? -1 : clause.subject().getFirst() - 1;
        boolean together = comma >= 2
                && parsed.isMark(comma, Mark.Kind.COMMA)
                && (parsed.sentence().at(parsed.chunk(comma - 1).from() - 2, "together", "with")
                        || parsed.mark(comma - 2).filter(m -> m.is("alongside")).isPresent());
        return together && parsed.chunk(comma - 1) instanceof PartyPhrase phrase && phrase.named()
                ? phrase.parties()
                : List.of();
    }

    private static boolean pronouns(Reading reading, Match match) {
        return match.texts().stream().allMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase);
    }

    private static boolean mayHaveRole(Party party) {
        if (party instanceof Party.Named(Actor actor) && SECRETARIATS.contains(actor.id())) {
            return false;
        }
        return !(party instanceof Party.Collective(String words))
                || !words.toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(?:sponsors|supporters|opponents|critics|parties|delegates|nations member)");
    }

    private List<Reference> targets(Reading reading, Match match, Map<Integer, List<Integer>> textsOf) {
        List<Reference> references = new ArrayList<>();
        match.texts().stream()
                .filter(k -> !standsForWording(reading, k))
                .forEach(k -> references.add(reading.reference(k)));
        if (references.isEmpty() && !match.texts().isEmpty()) {
            return List.of();
        }
        boolean nothing = !references.isEmpty() && references.stream().allMatch(r -> r instanceof Reference.Nothing);
        Optional<DraftText> announced = nothing && pronouns(reading, match) ? findings.fromHeading() : Optional.empty();
        if (announced.isPresent()) {
            return List.of(Reference.of(announced.get()));
        }
        if (!references.isEmpty()) {
            return references;
        }
        // "Belarus (supported by Syria) tabled a text": the text of the clause that the participle's subject belongs to
        for (int k : match.clause().subject()) {
            for (int t : textsOf.getOrDefault(k, List.of())) {
                references.add(reading.reference(t));
            }
        }
        if (!references.isEmpty()) {
            return references;
        }
        boolean ownObject =
                !match.clause().object().isEmpty() && match.predicate().textIsObject();
        boolean otherSubject = match.predicate().textIsObject()
                && match.clause().subject().stream()
                        .anyMatch(k -> reading.parsed().chunk(k) instanceof NounPhrase n && !n.pronoun());
        if (ownObject || otherSubject) {
            return List.of();
        }
        return reading.textBefore(match.clause().verb())
                .or(() -> reading.textAfter(match.clause().verb()))
                .or(findings::fromHeading)
                .map(t -> List.of(Reference.of(t)))
                .orElse(List.of());
    }

    private List<Party> parties(Reading reading, List<Integer> chunks) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int k : chunks) {
            Chunk chunk = reading.parsed().chunk(k);
            if (chunk instanceof PartyPhrase phrase) {
                parties.addAll(phrase.parties());
            } else if (chunk instanceof NounPhrase phrase
                    && reading.sentence().word(phrase.from()).is("they", "both")
                    && phrase.pronoun()) {
                parties.addAll(lastParties);
            } else if (chunk instanceof NounPhrase phrase
                    && phrase.pronoun()
                    && reading.sentence().word(phrase.from()).is("it", "he", "she")) {
                parties.addAll(partyBefore(reading, k));
            } else if (chunk instanceof NounPhrase noun && !isOthers(reading, noun, k)) {
                parties.addAll(ledBy(reading, k));
            }
        }
        return List.copyOf(parties);
    }

    /// "The beekeepers of Chile": people and things of a State, not States.
    private boolean isOthers(Reading reading, NounPhrase noun, int k) {
        return reading.parsed().mark(k + 1).filter(m -> m.is("of", "from")).isPresent()
                && !lexicon.has("collective modifiers", noun.head())
                && !lexicon.has("collective nouns", noun.head())
                && !lexicon.has("delegate nouns", noun.head())
                && !lexicon.has("alliance nouns", noun.head());
    }

    /// Who "it" is: the State named before in this sentence, else the subject of the sentence before.
    private List<Party> partyBefore(Reading reading, int k) {
        for (int i = k - 1; i >= 0; i--) {
            if (reading.parsed().chunk(i) instanceof PartyPhrase phrase && phrase.named()) {
                return phrase.parties();
            }
        }
        return lastSubject;
    }

    /// "a group of countries led by Mexico", "a coalition including Chile": the parties that a noun phrase is told by.
    private static List<Party> ledBy(Reading reading, int k) {
        for (int i = k + 1; i < Math.min(k + 5, reading.parsed().chunks().size()); i++) {
            Chunk chunk = reading.parsed().chunk(i);
            if (chunk instanceof PartyPhrase phrase && phrase.named()) {
                return phrase.parties();
            }
            boolean link = chunk instanceof VerbGroup verb && verb.form() == VerbGroup.Form.PARTICIPLE
                    || reading.parsed()
                            .mark(i)
                            .filter(m -> m.is("by", "of", "from", ",", "("))
                            .isPresent()
                    || chunk instanceof PartyPhrase;
            if (!link) {
                return List.of();
            }
        }
        return List.of();
    }

    private void constructions(Reading reading, Set<Integer> used) {
        ConstructionMatcher matcher = new ConstructionMatcher(reading.parsed());
        for (Construction construction : Construction.standard()) {
            if (((Effect.OfRole) construction.effect()).kind().isVote()) {
                continue;
            }
            for (ConstructionMatcher.Match match : matcher.find(construction)) {
                if (used.contains(match.parties()) && construction.namesText()) {
                    continue;
                }
                apply(reading, match);
            }
        }
    }

    private void apply(Reading reading, ConstructionMatcher.Match match) {
        PartyPhrase phrase = (PartyPhrase) reading.parsed().chunk(match.parties());
        RoleKind kind = ((Effect.OfRole) match.construction().effect()).kind();
        if (!phrase.named() || denied(reading, match.from())) {
            return;
        }
        Optional<Reference> target = match.text().map(reading::reference).or(() -> nearest(reading, match));
        Evidence cited =
                evidence.cite(reading.sentence().span(), match.construction().rule());
        target.ifPresent(t -> phrase.parties().stream()
                .filter(RoleExtraction::mayHaveRole)
                .forEach(p -> findings.role(t, p, kind, cited)));
    }

    private Optional<Reference> nearest(Reading reading, ConstructionMatcher.Match match) {
        int k = reading.parsed().indexAt(match.from());
        return reading.textBefore(k).or(() -> reading.textAfter(k)).map(Reference::of);
    }

    private boolean denied(Reading reading, int from) {
        for (int i = Math.max(0, from - 4); i < from; i++) {
            if (lexicon.has("negators", reading.sentence().lower(i))
                    || lexicon.has(
                            "negative governors", reading.sentence().word(i).lemma())
                    || reading.sentence().at(i, "if")) {
                return true;
            }
        }
        return false;
    }

    private void remember(Reading reading) {
        for (Clause clause : reading.clauses()) {
            for (int k : clause.subject()) {
                if (reading.parsed().chunk(k) instanceof PartyPhrase phrase && phrase.named()) {
                    lastSubject = phrase.parties();
                }
            }
        }
        reading.parsed().all(PartyPhrase.class).stream()
                .filter(PartyPhrase::named)
                .reduce((a, b) -> a.members().size() >= b.members().size() ? a : b)
                .ifPresent(p -> lastParties = p.parties());
    }
}
