package org.rapporteur.ingest.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Tells which parties take the side that a frame speaks of.
final class ContentionParties {
    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Party> before;

    /// @param before the parties that the sentence before named last
    ContentionParties(Reading reading, Lexicon lexicon, List<Party> before) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
        this.before = before;
    }

    /// The parties; none where nobody is named.
    List<Party> of(FrameMatch match) {
        if (match.party().isPresent()) {
            return new Addressees(lexicon).named(reading, match.party().get());
        }
        if (match.frame().subject().isPresent()) {
            return match.passive() ? List.of() : opinion(match);
        }
        Set<Party> parties = new LinkedHashSet<>();
        new Speakers(reading, lexicon).of(match).forEach(p -> parties.addAll(sponsors(p)));
        for (int k : match.doers()) {
            Chunk chunk = parsed.chunk(k);
            if (chunk instanceof NounPhrase noun && parties.isEmpty()) {
                parties.addAll(noun.pronoun() || isNamedBefore(noun) ? pointedTo(noun) : demonyms(noun));
            }
        }
        if (parties.isEmpty() && !match.passive()) {
            parties.addAll(rightBefore(match));
        }
        if (parties.isEmpty() && !match.passive()) {
            parties.addAll(controlling(match));
        }
        if (!parties.isEmpty()) {
            parties.addAll(companions(match));
        }
        return List.copyOf(parties);
    }

    /// "the sponsors": who leads the text in question, where that is known.
    private List<Party> sponsors(Party party) {
        boolean sponsors = party instanceof Party.Collective(String words)
                && lexicon.has("sponsor nouns", Lemmas.noun(words.substring(words.lastIndexOf(' ') + 1)));
        List<Party> leads = sponsors
                ? reading.before().stream()
                        .flatMap(t -> t.actors(RoleKind.LEAD).stream())
                        .<Party>map(Party.Named::new)
                        .toList()
                : List.of();
        return leads.isEmpty() ? List.of(party) : leads;
    }

    /// "the delegation", "the group": whoever was named before.
    private boolean isNamedBefore(NounPhrase noun) {
        return sentence.at(noun.from(), "the")
                && noun.to() - noun.from() == 2
                && (lexicon.has("state nouns", noun.head()) || lexicon.has("group nouns", noun.head()));
    }

    /// Whose opinion a clause reports: "Chile and Peru thought that it was premature".
    private List<Party> opinion(FrameMatch match) {
        int first = match.clause().subject().isEmpty()
                ? match.clause().verb()
                : match.clause().subject().getFirst();
        return reading.clauses().reversed().stream()
                .filter(c -> c.verb() < first && first - c.verb() <= 5)
                .filter(c -> lexicon.has("reporting verbs", ((VerbGroup) parsed.chunk(c.verb())).lemma()))
                .filter(c -> IntStream.range(c.verb(), first).noneMatch(k -> parsed.isMark(k, Mark.Kind.STOP)))
                .findFirst()
                .map(Clause::subject)
                .stream()
                .flatMap(List::stream)
                .filter(k -> parsed.chunk(k) instanceof PartyPhrase)
                .flatMap(k -> ((PartyPhrase) parsed.chunk(k)).parties().stream())
                .toList();
    }

    /// The parties right before a finite verb, behind a conjunction ("..., and Egypt could not stand it").
    private List<Party> rightBefore(FrameMatch match) {
        int k = match.clause().verb() - 1;
        while (k > 0 && parsed.isMark(k, Mark.Kind.OTHER)) {
            k--;
        }
        boolean joined = k > 0 && parsed.isMark(k - 1, Mark.Kind.COORDINATOR, Mark.Kind.COMMA, Mark.Kind.STOP);
        boolean finite = ((VerbGroup) parsed.chunk(match.clause().verb())).form() == VerbGroup.Form.FINITE;
        return finite && joined && parsed.chunk(k) instanceof PartyPhrase phrase ? phrase.parties() : List.of();
    }

    /// A gerund or an infinitive is done by who does what governs it ("spent a weekend trying to have it out").
    private List<Party> controlling(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean governed = group.form() == VerbGroup.Form.GERUND || group.form() == VerbGroup.Form.INFINITIVE;
        if (!governed) {
            return List.of();
        }
        return reading.clauses().reversed().stream()
                .filter(c -> c.verb() < match.clause().verb())
                .takeWhile(c -> IntStream.range(c.verb(), match.clause().verb())
                        .noneMatch(k -> parsed.isMark(k, Mark.Kind.STOP)))
                .map(Clause::subject)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .filter(s -> parsed.chunk(s.getLast()) instanceof PartyPhrase)
                .map(s -> ((PartyPhrase) parsed.chunk(s.getLast())).parties())
                .orElse(List.of());
    }

    /// "Brazil and Peru, supported by Angola, wished ...".
    private List<Party> companions(FrameMatch match) {
        if (match.doers().isEmpty() || match.passive()) {
            return List.of();
        }
        int first = match.doers().getFirst();
        boolean neither = parsed.mark(first - 1).filter(m -> m.is("nor")).isPresent();
        if (neither && first > 1 && parsed.chunk(first - 2) instanceof PartyPhrase phrase) {
            return phrase.parties();
        }
        for (int k = match.doers().getLast() + 1; k + 2 < match.clause().verb(); k++) {
            boolean companion = parsed.chunk(k) instanceof VerbGroup verb
                    && lexicon.has("companion verbs", verb.lemma())
                    && parsed.mark(k + 1).filter(m -> m.is("by")).isPresent();
            if (companion && parsed.chunk(k + 2) instanceof PartyPhrase phrase) {
                return phrase.parties();
            }
        }
        int from = parsed.chunk(match.doers().getLast()).to();
        return parsed.mentions().stream()
                .filter(m -> m.from() >= from && m.to() < match.verb())
                .filter(m -> sentence.at(m.from() - 1, "with") && lexicon.has("help nouns", sentence.lower(m.to())))
                .<Party>map(m -> new Party.Named(m.actor()))
                .toList();
    }

    /// "they", "both": the parties named last.
    private List<Party> pointedTo(NounPhrase noun) {
        if (!sentence.word(noun.from()).is("they", "both", "the")) {
            return List.of();
        }
        return parsed.all(PartyPhrase.class).stream()
                .filter(p -> p.to() <= noun.from())
                .reduce((a, b) -> b)
                .map(PartyPhrase::parties)
                .orElse(before);
    }

    /// "Norway's delegate wanted it, Hungary's did not".
    private boolean isPossessive(NounPhrase noun) {
        return sentence.word(noun.to() - 1).is("'s", "’s");
    }

    /// "the Russians", "the Swiss", "Hungary's".
    private List<Party> demonyms(NounPhrase noun) {
        return parsed.mentions().stream()
                .filter(m -> noun.from() <= m.from() && m.to() == noun.to() - (isPossessive(noun) ? 1 : 0))
                .filter(m -> isPossessive(noun)
                        || m.form() == Form.DEMONYM
                        || m.form() == Form.ADJECTIVE
                        || m.form() == Form.CAPITAL)
                .<Party>map(m -> new Party.Named(m.actor()))
                .toList();
    }
}
