package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Effect;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Those who do a thing beside the one who is its subject: "tabled it together with Peru", "opposed it, joined by
/// Cuba",
/// "the EU, backed by Japan, rejected it".
final class Company {
    private final Lexicon lexicon;

    Company(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "The EU, supported by Japan, rejected the draft": who backs a State in an insertion does what that State does;
    /// only a sponsor's backers support its text.
    List<Match> backers(Reading reading, List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (!isInsertion(reading, match)) {
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

    private static boolean isInsertion(Reading reading, Match match) {
        VerbGroup verb = (VerbGroup) reading.parsed().chunk(match.clause().verb());
        return verb.form() == VerbGroup.Form.PARTICIPLE
                && match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)
                && kind == RoleKind.SUPPORTER
                && !match.clause().subject().isEmpty()
                && match.clause().subject().stream()
                        .allMatch(k -> reading.parsed().chunk(k) instanceof PartyPhrase);
    }

    /// The parties beside those who a match names.
    Set<Party> of(Reading reading, Match match) {
        Set<Party> parties = new LinkedHashSet<>(behind(reading.parsed(), match));
        parties.addAll(fronted(reading.parsed(), match.clause()));
        parties.addAll(joined(reading, match));
        parties.addAll(inserted(reading.parsed(), match.clause()));
        return parties;
    }

    /// "tabled the draft together with Peru", "opposed it, with Cuba"
    private List<Party> behind(ParsedSentence parsed, Match match) {
        boolean sponsors = match.predicate().effect() instanceof Effect.OfRole(RoleKind kind)
                && (kind == RoleKind.LEAD || kind == RoleKind.COSPONSOR);
        for (int k = match.clause().verb() + 1; k + 1 < parsed.chunks().size(); k++) {
            if (parsed.verb(k).filter(v -> v.form() == VerbGroup.Form.FINITE).isPresent()) {
                return List.of();
            }
            boolean together = parsed.sentence().at(parsed.chunk(k).from() - 1, "together")
                    || parsed.sentence().at(parsed.chunk(k).from() - 1, "along")
                    || parsed.sentence().at(parsed.chunk(k).from() - 1, "jointly");
            boolean near = together || k <= match.clause().end() && (sponsors || parsed.isMark(k - 1, Mark.Kind.COMMA));
            boolean with = parsed.mark(k).filter(m -> m.is("with", "alongside")).isPresent() && near;
            if (with && parsed.chunk(k + 1) instanceof PartyPhrase phrase && phrase.named()) {
                return isAbsolute(parsed, k + 2) ? List.of() : phrase.parties();
            }
        }
        return List.of();
    }

    /// "with Peru co-sponsoring", "with Peru as a co-sponsor", "with Peru in support", "with Peru against": what
    /// follows
    /// says what those named do.
    private boolean isAbsolute(ParsedSentence parsed, int k) {
        if (k >= parsed.chunks().size()) {
            return false;
        }
        if (parsed.chunk(k) instanceof NounPhrase self
                && parsed.sentence().word(self.from()).is("itself", "themselves", "both")) {
            return isAbsolute(parsed, k + 1);
        }
        boolean stance = parsed.mark(k)
                        .filter(m -> m.is("as", "against", "behind", "opposed", "among"))
                        .isPresent()
                || parsed.mark(k).filter(m -> m.is("in")).isPresent()
                        && k + 1 < parsed.chunks().size()
                        && parsed.chunk(k + 1) instanceof NounPhrase noun
                        && lexicon.has("stances", noun.head());
        return stance || parsed.chunk(k) instanceof VerbGroup;
    }

    /// "Together with Peru, Chile tabled the draft"
    private static List<Party> fronted(ParsedSentence parsed, Clause clause) {
        int comma = clause.subject().isEmpty() ? -1 : clause.subject().getFirst() - 1;
        boolean together = comma >= 2
                && parsed.isMark(comma, Mark.Kind.COMMA)
                && (parsed.sentence().at(parsed.chunk(comma - 1).from() - 2, "together", "with")
                        || parsed.sentence().at(parsed.chunk(comma - 1).from() - 2, "along", "with")
                        || parsed.sentence().at(parsed.chunk(comma - 1).from() - 2, "jointly", "with")
                        || parsed.mark(comma - 2)
                                .filter(m -> m.is("alongside", "like"))
                                .isPresent());
        return together && parsed.chunk(comma - 1) instanceof PartyPhrase phrase && phrase.named()
                ? phrase.parties()
                : List.of();
    }

    /// "They, together with Belize, put it forward"
    private static List<Party> inserted(ParsedSentence parsed, Clause clause) {
        int first =
                clause.subject().isEmpty() ? clause.verb() : clause.subject().getLast() + 1;
        for (int k = first; k + 1 < clause.verb(); k++) {
            boolean with = parsed.mark(k).filter(m -> m.is("with", "alongside")).isPresent();
            if (with && parsed.chunk(k + 1) instanceof PartyPhrase phrase && phrase.named()) {
                return phrase.parties();
            }
            if (!parsed.isMark(k, Mark.Kind.COMMA, Mark.Kind.OPEN, Mark.Kind.OTHER)) {
                return List.of();
            }
        }
        return List.of();
    }

    /// "Chile, followed at a distance by Peru, opposed it", "Chile opposed it, joined by Peru"
    private List<Party> joined(Reading reading, Match match) {
        List<Party> parties = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = (VerbGroup) reading.parsed().chunk(clause.verb());
            boolean company = verb.passive() && verb.factual() && lexicon.has("verbs of company", verb.lemma());
            boolean ours = clause.subject().stream().anyMatch(match.doers()::contains)
                    || clause.verb() > match.clause().verb()
                            && verb.form() == VerbGroup.Form.PARTICIPLE
                            && clause.subject().stream().anyMatch(match.texts()::contains)
                            && reading.parsed().isMark(clause.verb() - 1, Mark.Kind.COMMA);
            if (company && ours) {
                clause.agents().stream()
                        .filter(k -> !isAbsolute(reading.parsed(), k + 1))
                        .map(k -> reading.parsed().chunk(k))
                        .filter(Doers::isNamed)
                        .forEach(c -> parties.addAll(((PartyPhrase) c).parties()));
            }
        }
        return parties;
    }
}
