package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.PredicateMatcher.Match;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Finds the names behind vague words: "a coalition of Chile and Peru", "those that signed were Fiji and Samoa", "the
/// only one to oppose it was Chile", "the ones against it: Peru and Cuba", "nobody but Chile".
final class NamesBehind {
    private static final int REACH = 6;

    private final Lexicon lexicon;

    NamesBehind(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "a group of countries led by Mexico", "a trio (Chile, Peru and Cuba)": the parties that a noun is told by.
    List<org.rapporteur.model.Party> of(ParsedSentence parsed, int noun) {
        for (int i = noun + 1; i < Math.min(noun + REACH, parsed.chunks().size()); i++) {
            Chunk chunk = parsed.chunk(i);
            if (chunk instanceof PartyPhrase phrase && phrase.named()) {
                return phrase.parties();
            }
            if (!links(parsed, i)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean links(ParsedSentence parsed, int i) {
        boolean verb = parsed.verb(i)
                .filter(v -> v.form() == VerbGroup.Form.PARTICIPLE
                        || v.form() == VerbGroup.Form.GERUND
                                && List.of("include", "comprise", "consist", "range", "start")
                                        .contains(v.lemma())
                        || List.of("compose", "form", "make").contains(v.lemma()) && v.main() == v.from())
                .isPresent();
        boolean number = parsed.chunk(i) instanceof NounPhrase noun
                && parsed.mark(i - 1).filter(m -> m.is("of")).isPresent()
                && noun.to() - noun.from() == 1;
        return verb
                || number
                || parsed.chunk(i) instanceof PartyPhrase
                || parsed.isMark(i, Mark.Kind.OPEN)
                || parsed.mark(i)
                        .filter(m -> m.is(
                                "by", "of", "from", ",", "like", "such", "as", "up", "around", "including", "with"))
                        .isPresent();
    }

    /// The match with those who did it, where its subject leaves them to be named elsewhere.
    Match resolve(Reading reading, Match match) {
        Optional<Integer> excepted = excepted(reading.parsed(), match.clause());
        if (excepted.isPresent()) {
            return with(match, List.of(excepted.get()));
        }
        boolean vague = !match.doers().isEmpty()
                && match.doers().stream().allMatch(k -> isVague(reading.parsed().chunk(k), reading.sentence()));
        if (!vague) {
            return match;
        }
        List<Integer> found = listed(reading, match).map(List::of).orElseGet(() -> identified(reading, match));
        return found.isEmpty() ? match : with(match, found);
    }

    private static Match with(Match match, List<Integer> doers) {
        return new Match(match.predicate(), match.clause(), match.texts(), doers);
    }

    private boolean isVague(Chunk chunk, Sentence sentence) {
        if (chunk instanceof PartyPhrase phrase) {
            return !phrase.named();
        }
        if (!(chunk instanceof NounPhrase noun)) {
            return false;
        }
        boolean word = lexicon.has("collective nouns", noun.head()) || lexicon.has("alliance nouns", noun.head());
        for (int i = noun.from(); i < noun.to(); i++) {
            word |= lexicon.has("words that await a name", sentence.lower(i));
        }
        return word;
    }

    /// "which five neighbours co-sponsored: Mali, Niger ...", "those opposing the draft: Chile and Peru."
    private static Optional<Integer> listed(Reading reading, Match match) {
        ParsedSentence parsed = reading.parsed();
        int k = match.clause().verb() + 1;
        while (match.texts().contains(k) || match.clause().object().contains(k) || parsed.isMark(k, Mark.Kind.OTHER)) {
            k++;
        }
        boolean opens = parsed.mark(k).filter(m -> m.is(":", ",")).isPresent()
                || parsed.isMark(k, Mark.Kind.OPEN)
                || parsed.mark(k).filter(m -> m.is("—", "–", "-")).isPresent();
        int first = k + 1;
        while (opens && introduces(parsed, first)) {
            first++;
        }
        boolean named = first < parsed.chunks().size() && Doers.isNamed(parsed.chunk(first));
        boolean clause = parsed.verb(first + 1)
                .filter(v -> v.form() == VerbGroup.Form.FINITE)
                .isPresent();
        return opens && named && !clause ? Optional.of(first) : Optional.empty();
    }

    /// "including", "among them", "such as"
    private static boolean introduces(ParsedSentence parsed, int k) {
        boolean include =
                parsed.verb(k).filter(v -> v.lemma().equals("include")).isPresent();
        boolean them = k < parsed.chunks().size()
                && parsed.chunk(k) instanceof NounPhrase noun
                && parsed.sentence().word(noun.from()).is("them", "whom");
        return include
                || them
                || parsed.mark(k)
                        .filter(m -> m.is("among", "such", "as", "like", "including", "notably", "namely"))
                        .isPresent();
    }

    /// "Among those that signed were Fiji and Samoa", "the only one to oppose it was Chile".
    private List<Integer> identified(Reading reading, Match match) {
        int verb = match.clause().verb();
        for (Clause next : reading.clauses()) {
            VerbGroup group = (VerbGroup) reading.parsed().chunk(next.verb());
            boolean lists = next.verb() > verb && lexicon.has("membership verbs", group.lemma()) && group.factual();
            if (lists && next.verb() - match.clause().end() <= 2) {
                List<Integer> parties = new ArrayList<>();
                next.object().stream()
                        .filter(k -> Doers.isNamed(reading.parsed().chunk(k)))
                        .forEach(parties::add);
                return parties;
            }
        }
        return List.of();
    }

    /// "No one but Chile opposed it", "Nobody opposed it except Chile": the chunk of those excepted from a denial.
    static Optional<Integer> excepted(ParsedSentence parsed, Clause clause) {
        for (int subject : clause.subject()) {
            String first = parsed.sentence().lower(parsed.chunk(subject).from());
            boolean none = List.of("no", "none", "nobody", "nothing").contains(first);
            if (!none) {
                continue;
            }
            for (int k = subject + 1; k + 1 < parsed.chunks().size(); k++) {
                boolean except = parsed.mark(k)
                        .filter(m -> m.is("but", "except", "save", "bar", "barring", "excepting"))
                        .isPresent();
                boolean other = parsed.sentence().at(parsed.chunk(k).to() - 2, "other", "than")
                        || parsed.sentence().at(parsed.chunk(k).to() - 2, "apart", "from")
                        || parsed.sentence().at(parsed.chunk(k).to() - 2, "except", "for");
                if ((except || other) && Doers.isNamed(parsed.chunk(k + 1))) {
                    boolean clauseBehind = parsed.verb(k + 2).isPresent() && k > clause.verb();
                    return clauseBehind ? Optional.empty() : Optional.of(k + 1);
                }
            }
        }
        return Optional.empty();
    }
}
