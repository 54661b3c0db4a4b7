package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.extract.RoleSets.Found;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
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
    private static final int LONGEST_ATTRIBUTE = 5;

    private final EvidenceBook evidence;
    private final Findings findings;
    private final Lexicon lexicon;
    private final RoleSets sets = RoleSets.load();
    private Optional<RoleKind> inPlay = Optional.empty();
    private Optional<Block> block = Optional.empty();

    MembershipExtraction(EvidenceBook evidence, Findings findings, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.lexicon = lexicon;
    }

    /// Reads one sentence.
    void read(Reading reading) {
        Block here = reading.sentence().block();
        if (block.filter(b -> b.span().equals(here.span())).isEmpty()) {
            inPlay = Optional.empty();
            block = Optional.of(here);
        }
        boolean beside = appositions(reading);
        boolean found = clauses(reading) || beside;
        if (!found) {
            inPlay.ifPresent(kind -> continued(reading, kind));
        }
        Optional<Found> last =
                sets.within(reading.sentence(), 0, reading.sentence().size());
        last.ifPresent(f -> inPlay = Optional.of(f.kind()));
        if (last.isEmpty() && !found && reading.mentionsText()) {
            inPlay = Optional.empty();
        }
    }

    private boolean clauses(Reading reading) {
        boolean any = false;
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
            if (verb.factual() && lexicon.has("membership verbs", verb.lemma())) {
                any |= partiesFirst(reading, clause, verb) || setFirst(reading, clause, verb);
            }
        }
        return any;
    }

    /// "Fiji and Samoa were listed as co-sponsors of L.5"
    private boolean partiesFirst(Reading reading, Clause clause, VerbGroup verb) {
        ParsedSentence parsed = reading.parsed();
        List<PartyPhrase> parties = clause.subject().stream()
                .filter(k -> parsed.chunk(k) instanceof PartyPhrase p && p.named())
                .map(k -> (PartyPhrase) parsed.chunk(k))
                .toList();
        int end = clause.end() < parsed.chunks().size()
                ? parsed.chunk(clause.end()).from()
                : reading.sentence().size();
        Optional<Found> set = sets.within(reading.sentence(), verb.to(), endOfComplement(parsed, clause, end));
        if (parties.isEmpty()
                || set.isEmpty()
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
                give(reading, phrase, set.get(), "~ are named");
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

    /// "its sponsors, Japan and Fiji," / "a core group of five: ..." / "with Fiji as a lead sponsor" / "Fiji, a
    /// co-sponsor,"
    private boolean appositions(Reading reading) {
        Sentence sentence = reading.sentence();
        boolean any = false;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Found> set = sets.endingAt(sentence, i);
            if (set.isPresent()
                    && !denied(
                            reading,
                            Math.max(0, set.get().from() - 3),
                            set.get().from())) {
                Optional<PartyPhrase> parties = after(reading, set.get()).or(() -> before(reading, set.get()));
                parties.ifPresent(p -> give(reading, p, set.get(), "~ in apposition"));
                any |= parties.isPresent();
            }
        }
        return any;
    }

    private Optional<PartyPhrase> after(Reading reading, Found set) {
        Sentence sentence = reading.sentence();
        int i = set.to();
        if (sentence.at(i, "of")
                && i + 1 < sentence.size()
                && sentence.word(i + 1).tag() == Tag.NUM) {
            i += lexicon.has("collective nouns", sentence.lower(i + 2)) ? 3 : 2;
        }
        boolean opened = sentence.word(Math.min(i, sentence.size() - 1)).is(",", "(", ":", "–", "—", "-", "[");
        int j = opened ? i + 1 : i;
        boolean comma = opened && sentence.at(i, ",");
        int introduced = introduction(sentence, j);
        if (!opened && introduced == j) {
            boolean as = sentence.at(set.from() - 1, "as");
            return directlyNamed(reading, set).or(() -> as ? partyAt(reading.parsed(), set.to()) : Optional.empty());
        }
        return partyAt(reading.parsed(), introduced)
                .or(() -> comma ? directlyNamed(reading, set) : Optional.empty())
                .filter(p -> !followedByVerb(sentence, p, comma));
    }

    /// The sponsors Japan and Fiji: the set's own phrase runs on into the names.
    private static Optional<PartyPhrase> directlyNamed(Reading reading, Found set) {
        return reading.parsed().all(PartyPhrase.class).stream()
                .filter(p -> p.named() && p.from() <= set.from() && set.to() < p.to())
                .findFirst();
    }

    private static int introduction(Sentence sentence, int i) {
        for (String[] words : List.of(
                new String[] {"among", "them"},
                new String[] {"including"},
                new String[] {"namely"},
                new String[] {"notably"},
                new String[] {"such", "as"},
                new String[] {"in", "particular"},
                new String[] {"made", "up", "of"},
                new String[] {"consisting", "of"},
                new String[] {"comprising"},
                new String[] {"composed", "of"},
                new String[] {"being"},
                new String[] {"like"},
                new String[] {"from"})) {
            if (sentence.at(i, words)) {
                int after = i + words.length;
                return sentence.at(after, ":") ? after + 1 : after;
            }
        }
        return i;
    }

    /// After a mere comma, names with a verb of their own begin a new clause: "say the sponsors, Chile opposed it".
    private static boolean followedByVerb(Sentence sentence, PartyPhrase phrase, boolean comma) {
        if (!comma || phrase.to() >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.word(phrase.to()).tag();
        return phrase.members().size() == 1 && (tag == Tag.VERB || tag == Tag.AUX);
    }

    private Optional<PartyPhrase> before(Reading reading, Found set) {
        Sentence sentence = reading.sentence();
        int i = set.from() - 1;
        int floor = Math.max(0, set.from() - LONGEST_ATTRIBUTE);
        while (i >= floor && !sentence.word(i).is(",", "as", "(", "for") && !endsParty(reading, i)) {
            Tag tag = sentence.word(i).tag();
            if (tag != Tag.DET
                    && tag != Tag.ADJ
                    && tag != Tag.NUM
                    && tag != Tag.NOUN
                    && !sentence.word(i)
                            .is("one", "of", "another", "also", "both", "all", "its", "'s", "in", "among", "their")) {
                return Optional.empty();
            }
            i--;
        }
        if (i < floor) {
            return Optional.empty();
        }
        if (endsParty(reading, i)) {
            int end = i + 1;
            boolean inside = sentence.word(end).is("in", "among");
            return inside
                    ? reading.parsed().all(PartyPhrase.class).stream()
                            .filter(p -> p.named() && p.to() == end)
                            .findFirst()
                    : Optional.empty();
        }
        int last = sentence.word(i).is("as", "for") ? beforeSummary(sentence, i) : i;
        boolean closed = sentence.word(i).is("as", "for")
                || sentence.word(Math.min(set.to(), sentence.size() - 1)).is(",", ")", ".", "of", "—", "–");
        return closed
                ? reading.parsed().all(PartyPhrase.class).stream()
                        .filter(p -> p.named() && (p.to() == last || sentence.at(last - 1, ",") && p.to() == last - 1))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean endsParty(Reading reading, int i) {
        return reading.parsed().all(PartyPhrase.class).stream().anyMatch(p -> p.named() && p.to() == i + 1);
    }

    /// "Mali, Peru and Cuba, all three as co-sponsors": the index behind the names.
    private static int beforeSummary(Sentence sentence, int as) {
        int i = as;
        while (i > 0
                && (sentence.word(i - 1)
                                .is(
                                        "all",
                                        "both",
                                        ",",
                                        "listed",
                                        "named",
                                        "also",
                                        "beside",
                                        "behind",
                                        "alongside",
                                        "it",
                                        "him",
                                        "her",
                                        "them",
                                        "on",
                                        "board")
                        || sentence.word(i - 1).tag() == Tag.NUM)) {
            i--;
        }
        return i;
    }

    private static Optional<PartyPhrase> partyAt(ParsedSentence parsed, int word) {
        return parsed.all(PartyPhrase.class).stream()
                .filter(p -> p.named() && p.from() == word)
                .findFirst();
    }

    /// The sentence after one that spoke of the set without naming anybody: "X and Y were on it.", "We note X and Y."
    private void continued(Reading reading, RoleKind kind) {
        ParsedSentence parsed = reading.parsed();
        List<PartyPhrase> named = new ArrayList<>();
        List<Clause> clauses = reading.clauses();
        if (clauses.isEmpty()) {
            parsed.all(PartyPhrase.class).stream().filter(PartyPhrase::named).forEach(named::add);
        }
        for (Clause clause : clauses) {
            VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
            if (!verb.factual()) {
                continue;
            }
            if (isOnIt(reading, verb) || joins(clause, verb)) {
                clause.subject().forEach(k -> addNamed(parsed.chunk(k), named));
            }
            if (lexicon.has("listing verbs", verb.lemma())) {
                clause.object().forEach(k -> addNamed(parsed.chunk(k), named));
            }
        }
        for (PartyPhrase phrase : named) {
            reading.textBefore(0)
                    .ifPresent(t -> give(reading, Reference.of(t), phrase, kind, "~ of the sentence before"));
        }
    }

    private static void addNamed(Chunk chunk, List<PartyPhrase> named) {
        if (chunk instanceof PartyPhrase phrase && phrase.named()) {
            named.add(phrase);
        }
    }

    private static boolean isOnIt(Reading reading, VerbGroup verb) {
        Sentence sentence = reading.sentence();
        int i = verb.to();
        return verb.lemma().equals("be")
                && (sentence.at(i, "on", "it")
                        || sentence.at(i, "in", "it")
                        || sentence.at(i, "there")
                        || sentence.at(i, "among", "them")
                        || sentence.at(i, "on", "the", "list")
                        || sentence.at(i, "part", "of", "it"));
    }

    /// "Switzerland joined late"
    private static boolean joins(Clause clause, VerbGroup verb) {
        return verb.lemma().equals("join") && clause.object().isEmpty();
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
