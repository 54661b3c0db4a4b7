package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.extract.RoleSets.Found;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyLists;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Finds who is named as one of a text's sponsors, co-sponsors, supporters ...: "X and Y were among the co-sponsors",
/// "the core group consists of X and Y", "its sponsors, X and Y", "The list of co-sponsors is short. X is on it."
final class MembershipExtraction {
    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private final RoleSets sets = RoleSets.load();
    private final SetAppositions appositions;
    private final SetContinuation continuation;
    private Optional<RoleKind> inPlay = Optional.empty();
    private Optional<Block> block = Optional.empty();

    MembershipExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
        this.appositions = new SetAppositions(sets, lexicon);
        this.continuation = new SetContinuation(lexicon);
    }

    /// Reads one sentence.
    void read(Reading reading) {
        Block here = reading.sentence().block();
        if (block.filter(b -> b.span().equals(here.span())).isEmpty()) {
            inPlay = Optional.empty();
            block = Optional.of(here);
        }
        List<SetAppositions.Named> named = appositions.of(reading);
        named.forEach(n -> give(reading, n.parties(), n.set(), "~ in apposition"));
        boolean beside = !named.isEmpty();
        boolean found = clauses(reading) || beside;
        if (!found) {
            inPlay.ifPresent(kind -> continuation
                    .of(reading)
                    .forEach(p -> reading.textBefore(0)
                            .ifPresent(t -> give(reading, Reference.of(t), p, kind, "~ of the sentence before"))));
        }
        Optional<Found> last =
                sets.within(reading.sentence(), 0, reading.sentence().size());
        last.ifPresent(f -> inPlay = Optional.of(f.kind()));
        if (last.isEmpty() && !found && reading.mentionsText()) {
            inPlay = Optional.empty();
        }
    }

    /// "asked to be added to the list of co-sponsors": who asks is one.
    private static boolean asksToJoin(VerbGroup verb) {
        return verb.passive()
                && !verb.negated()
                && !verb.governors().isEmpty()
                && verb.governors().stream().allMatch(g -> g.equals("ask") || g.equals("request"));
    }

    private boolean clauses(Reading reading) {
        boolean any = false;
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
            if ((verb.factual() || asksToJoin(verb)) && lexicon.has("membership verbs", verb.lemma())) {
                any |= partiesFirst(reading, clause, verb) || setFirst(reading, clause, verb);
            }
        }
        return any;
    }

    /// "Fiji and Samoa were listed as co-sponsors of L.5"
    private boolean partiesFirst(Reading reading, Clause clause, VerbGroup verb) {
        ParsedSentence parsed = reading.parsed();
        boolean joined = verb.passive() && verb.lemma().equals("join");
        List<PartyPhrase> parties = (joined ? clause.agents() : clause.subject())
                .stream()
                        .filter(k -> parsed.chunk(k) instanceof PartyPhrase p && p.named())
                        .map(k -> (PartyPhrase) parsed.chunk(k))
                        .toList();
        int end = clause.end() < parsed.chunks().size()
                ? parsed.chunk(clause.end()).from()
                : reading.sentence().size();
        Optional<Found> set = sets.within(reading.sentence(), verb.to(), endOfComplement(parsed, clause, end));
        if (parties.isEmpty()
                || set.isEmpty()
                || SetAppositions.isTopic(reading, set.get())
                || denied(reading, verb.to(), set.get().from())) {
            return false;
        }
        boolean joins = verb.lemma().equals("join") || verb.lemma().equals("add");
        Found among = joins && set.get().kind() == RoleKind.LEAD
                ? new Found(RoleKind.COSPONSOR, set.get().from(), set.get().to())
                : set.get();
        parties.forEach(p -> give(reading, p, among, "named among the ~"));
        return true;
    }

    /// "as" opens no clause here: "were on the cover page as co-sponsors".
    private static int endOfComplement(ParsedSentence parsed, Clause clause, int end) {
        int k = clause.end();
        if (k < parsed.chunks().size() && parsed.mark(k).filter(m -> m.is("as")).isPresent()) {
            int next = Math.min(k + 2, parsed.chunks().size() - 1);
            return parsed.chunk(next).to();
        }
        return end;
    }

    /// "The core group consists of Fiji and Samoa"
    private boolean setFirst(Reading reading, Clause clause, VerbGroup verb) {
        ParsedSentence parsed = reading.parsed();
        int start = clauseStart(parsed, clause.verb());
        Optional<Found> set = sets.within(reading.sentence(), start, verb.from());
        boolean otherParties = namedBetween(parsed, start, verb.from());
        if (set.isEmpty() || otherParties) {
            return false;
        }
        for (int k = clause.verb() + 1; k < parsed.chunks().size(); k++) {
            if (parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named()) {
                new PartyLists(parsed)
                        .from(k, parsed.chunks().size()).stream()
                                .map(i -> (PartyPhrase) parsed.chunk(i))
                                .forEach(p -> give(reading, p, set.get(), "~ are named"));
                return true;
            }
            boolean stop = parsed.chunk(k) instanceof VerbGroup
                    || parsed.isMark(k, Mark.Kind.STOP)
                            && !parsed.mark(k).filter(m -> m.is(":")).isPresent();
            if (stop) {
                return false;
            }
        }
        return false;
    }

    private static int clauseStart(ParsedSentence parsed, int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            boolean relativeInside = parsed.isMark(k, Mark.Kind.RELATIVE);
            if (parsed.isMark(k, Mark.Kind.STOP, Mark.Kind.SUBORDINATOR)
                    || parsed.chunk(k) instanceof VerbGroup group
                            && group.form() == VerbGroup.Form.FINITE
                            && !relativeInside) {
                return parsed.chunk(k).to();
            }
        }
        return 0;
    }

    private static boolean namedBetween(ParsedSentence parsed, int from, int to) {
        return parsed.all(PartyPhrase.class).stream()
                .anyMatch(p -> p.named()
                        && p.from() >= from
                        && p.to() <= to
                        && p.members().stream().allMatch(m -> m.party() instanceof Party.Named));
    }

    private boolean denied(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.has("negators", reading.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private void give(Reading reading, PartyPhrase phrase, Found set, String rule) {
        give(reading, target(reading, set), phrase, set.kind(), rule);
    }

    private void give(Reading reading, Reference target, PartyPhrase phrase, RoleKind kind, String rule) {
        var cited = evidence.cite(reading.sentence().span(), "role." + kind.code() + "/" + rule);
        phrase.parties().stream()
                .filter(p -> p instanceof Party.Named)
                .forEach(p -> findings.role(target, p, kind, cited));
    }

    /// The text that the set belongs to: "co-sponsors of L.5", else the one that the sentence is about.
    private static Reference target(Reading reading, Found set) {
        ParsedSentence parsed = reading.parsed();
        int k = parsed.indexAt(Math.min(set.to(), reading.sentence().size() - 1));
        boolean of = parsed.mark(k)
                .filter(m -> m.is("of", "for", "on", "behind", "to"))
                .isPresent();
        if (of && k + 1 < parsed.chunks().size() && parsed.chunk(k + 1) instanceof TextPhrase) {
            return reading.reference(k + 1);
        }
        int at = parsed.indexAt(set.from());
        return reading.textBefore(at)
                .or(() -> reading.textAfter(at))
                .map(Reference::of)
                .orElse(Reference.NOTHING);
    }
}
