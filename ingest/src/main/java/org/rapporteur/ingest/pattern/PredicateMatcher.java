package org.rapporteur.ingest.pattern;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.pattern.Predicate.Element;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Compares a clause with the verb phrases.
public final class PredicateMatcher {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final TextStandIns standIns;
    private final PhraseFollower phrases;

    public PredicateMatcher(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.standIns = new TextStandIns(parsed);
        this.phrases = new PhraseFollower(parsed, standIns);
    }

    /// A clause that a phrase fits.
    ///
    /// @param texts the chunks that stand for the text, texts or pronouns; empty where it is left unsaid
    /// @param doers the chunks of who does it; empty where nobody is named
    public record Match(Predicate predicate, Clause clause, List<Integer> texts, List<Integer> doers) {
        public Match {
            texts = List.copyOf(texts);
            doers = List.copyOf(doers);
        }
    }

    /// How a phrase fits a clause, if it does.
    public Optional<Match> match(Predicate predicate, Clause clause) {
        VerbGroup verb = (VerbGroup) parsed.chunk(clause.verb());
        if (predicate.textFirst()) {
            return textFirst(predicate, clause, verb);
        }
        if (verb.passive() || continuesPassive(clause, verb)) {
            return postponedObject(predicate, clause, verb).or(() -> passive(predicate, clause, verb));
        }
        return active(predicate, clause, verb);
    }

    /// "Delegates adopted by consensus, and without comment, the decision on": no passive, but the manner before the
    /// object.
    private Optional<Match> postponedObject(Predicate predicate, Clause clause, VerbGroup verb) {
        boolean manner = isMargin(clause, verb)
                && predicate.rest().size() == 1
                && predicate.textIsObject()
                && !clause.subject().isEmpty()
                && clause.subject().stream().noneMatch(standIns::standsForText);
        for (int k = clause.verb() + 1; manner && k < clause.end(); k++) {
            if (parsed.chunk(k) instanceof TextPhrase && parsed.isMark(k - 1, Mark.Kind.COMMA)) {
                return Optional.of(new Match(predicate, clause, Clause.joinedRight(parsed, k), clause.subject()));
            }
        }
        return Optional.empty();
    }

    /// "was put to the vote and adopted": the auxiliary is left out.
    private boolean continuesPassive(Clause clause, VerbGroup verb) {
        int k = clause.verb();
        boolean joined = parsed.isMark(k - 1, Mark.Kind.COORDINATOR) || parsed.isMark(k - 1, Mark.Kind.COMMA);
        if (!joined || verb.main() > verb.from() || !clause.object().isEmpty()) {
            return false;
        }
        for (int i = k - 2; i >= 0 && !parsed.isMark(i, Mark.Kind.STOP); i--) {
            if (parsed.chunk(i) instanceof VerbGroup earlier) {
                return earlier.passive() && sentence.lower(verb.main()).matches(".*(?:ed|en|wn|ut|ost)");
            }
        }
        return false;
    }

    private Optional<Match> textFirst(Predicate predicate, Clause clause, VerbGroup verb) {
        boolean texts = clause.subject().stream().anyMatch(standIns::standsForText);
        boolean named = predicate.rest().stream().anyMatch(e -> e instanceof Element.Parties);
        Optional<List<Integer>> found = phrases.follow(predicate.rest(), 0, verb.to());
        if (!texts || verb.passive() && !named && !isMargin(clause, verb) || found.isEmpty()) {
            return Optional.empty();
        }
        if (named) {
            return Optional.of(new Match(predicate, clause, clause.subject(), found.get()));
        }
        boolean bareObject = predicate.rest().isEmpty()
                && clause.object().stream().anyMatch(k -> parsed.chunk(k) instanceof NounPhrase);
        return bareObject ? Optional.empty() : Optional.of(new Match(predicate, clause, clause.subject(), List.of()));
    }

    /// "failed by three votes" is no passive: a number, not a party, follows "by".
    private boolean isMargin(Clause clause, VerbGroup verb) {
        return verb.main() == verb.from()
                && clause.agents().stream().noneMatch(k -> parsed.chunk(k) instanceof PartyPhrase);
    }

    private Optional<Match> active(Predicate predicate, Clause clause, VerbGroup verb) {
        Optional<List<Integer>> found = phrases.follow(predicate.rest(), 0, verb.to());
        if (found.isEmpty() && clause.object().isEmpty()) {
            Optional<Match> relative = relativeObject(predicate, clause, verb);
            if (relative.isPresent() || predicate.textIsObject()) {
                return relative;
            }
        }
        boolean late = found.isEmpty()
                && predicate.rest().size() == 1
                && predicate.textIsObject()
                && clause.object().stream().anyMatch(standIns::standsForText);
        if (late) {
            return Optional.of(new Match(predicate, clause, clause.object(), clause.subject()));
        }
        if (found.isEmpty()) {
            return frontedPreposition(predicate, clause, verb);
        }
        List<Integer> texts = found.get().isEmpty() && predicate.textIsObject() ? shared(clause) : found.get();
        return Optional.of(new Match(predicate, clause, texts, clause.subject()));
    }

    /// "Peru co-sponsored, and Cuba opposed, the draft": the text is the object of a later verb as well.
    private List<Integer> shared(Clause clause) {
        return clause.object().stream().filter(standIns::standsForText).toList();
    }

    /// "the text that Chile tabled", "the draft Chile tabled", "which Cuba drew up and Peru tabled": the object stands
    /// before the subject.
    private Optional<Match> relativeObject(Predicate predicate, Clause clause, VerbGroup verb) {
        int size = predicate.rest().size();
        boolean last = size > 0 && predicate.rest().getLast() instanceof Element.Text(boolean optional) && !optional;
        if (clause.subject().isEmpty()
                || !last
                || !clause.object().isEmpty()
                || phrases.follow(predicate.rest().subList(0, size - 1), 0, verb.to())
                        .isEmpty()) {
            return Optional.empty();
        }
        int k = textBefore(clause.subject().getFirst());
        boolean text = k >= 0
                && parsed.chunk(k) instanceof TextPhrase
                && !clause.subject().contains(k);
        return text && clause.verb() > k
                ? Optional.of(new Match(predicate, clause, List.of(k), clause.subject()))
                : Optional.empty();
    }

    /// The chunk before a relative clause's subject: over the relative pronoun, or over an earlier verb of the same
    /// relative clause.
    private int textBefore(int subject) {
        int k = subject - 1;
        boolean and = parsed.isMark(k, Mark.Kind.COORDINATOR, Mark.Kind.COMMA);
        while (parsed.isMark(k, Mark.Kind.COORDINATOR, Mark.Kind.COMMA, Mark.Kind.OTHER)) {
            k--;
        }
        if (and && parsed.verb(k).isPresent() && k >= 2 && parsed.isMark(k - 2, Mark.Kind.RELATIVE)) {
            k -= 2;
        }
        boolean relative = parsed.isMark(k, Mark.Kind.RELATIVE);
        if (and && !relative) {
            return -1;
        }
        k = relative ? k - 1 : k;
        while (parsed.isMark(k, Mark.Kind.COMMA)) {
            k--;
        }
        return k;
    }

    /// "a draft for which Chile and Peru spoke up": the preposition stands before the relative pronoun.
    private Optional<Match> frontedPreposition(Predicate predicate, Clause clause, VerbGroup verb) {
        int size = predicate.rest().size();
        boolean shaped = size >= 2
                && !clause.subject().isEmpty()
                && predicate.rest().get(size - 2) instanceof Element.Words
                && predicate.rest().getLast() instanceof Element.Text;
        if (!shaped) {
            return Optional.empty();
        }
        Element.Words preposition = (Element.Words) predicate.rest().get(size - 2);
        int which = clause.subject().getFirst() - 1;
        boolean fronted = parsed.isMark(which, Mark.Kind.RELATIVE)
                && parsed.mark(which - 1)
                        .filter(m -> preposition.words().contains(m.word()))
                        .isPresent();
        if (!fronted
                || phrases.follow(predicate.rest().subList(0, size - 2), 0, verb.to())
                        .isEmpty()) {
            return Optional.empty();
        }
        int text = which - 2;
        while (text >= 0 && parsed.isMark(text, Mark.Kind.COMMA, Mark.Kind.CLOSE, Mark.Kind.OPEN)) {
            text--;
        }
        return text >= 0 && standIns.standsForText(text)
                ? Optional.of(new Match(predicate, clause, List.of(text), clause.subject()))
                : Optional.empty();
    }

    private Optional<Match> passive(Predicate predicate, Clause clause, VerbGroup verb) {
        if (predicate.textIsObject()) {
            List<Element> tail = predicate.rest().subList(1, predicate.rest().size());
            boolean fits = phrases.follow(tail, 0, verb.to()).isPresent();
            boolean texts = clause.subject().stream().anyMatch(standIns::standsForText);
            boolean parties = clause.subject().stream().anyMatch(k -> parsed.chunk(k) instanceof PartyPhrase);
            boolean unsaid = clause.subject().isEmpty() && !afterQuotation(clause.verb());
            return fits && (texts || unsaid || parties && verb.form() == VerbGroup.Form.PARTICIPLE)
                    ? Optional.of(new Match(
                            predicate,
                            clause,
                            clause.subject().stream()
                                    .filter(standIns::standsForText)
                                    .toList(),
                            clause.agents()))
                    : Optional.empty();
        }
        return nominalPassive(predicate, clause).or(() -> particlePassive(predicate, clause, verb));
    }

    /// "the term “survivors”, favoured by Peru": the participle speaks of the words, not of a text.
    private boolean afterQuotation(int verb) {
        int k = verb - 1;
        while (parsed.isMark(k, Mark.Kind.COMMA, Mark.Kind.OPEN)) {
            k--;
        }
        return parsed.isMark(k, Mark.Kind.QUOTE);
    }

    /// "was put forward by", "was voted down": the words before the text follow the passive verb.
    private Optional<Match> particlePassive(Predicate predicate, Clause clause, VerbGroup verb) {
        int size = predicate.rest().size();
        boolean last = size > 1 && predicate.rest().get(size - 1) instanceof Element.Text;
        boolean texts = clause.subject().stream().anyMatch(standIns::standsForText);
        if (!last
                || !texts
                || phrases.follow(predicate.rest().subList(0, size - 1), 0, verb.to())
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Match(predicate, clause, clause.subject(), clause.agents()));
    }

    /// "negotiations on the text were led by": the subject holds the words and the text.
    private Optional<Match> nominalPassive(Predicate predicate, Clause clause) {
        boolean shaped = predicate.rest().size() >= 2
                && clause.subject().size() == 1
                && predicate.rest().getFirst() instanceof Element.Words
                && predicate.rest().getLast() instanceof Element.Text;
        if (!shaped) {
            return Optional.empty();
        }
        int subject = clause.subject().getFirst();
        Element.Words noun = (Element.Words) predicate.rest().getFirst();
        if (!(parsed.chunk(subject) instanceof NounPhrase phrase)
                || !noun.words().contains(phrase.head())) {
            return Optional.empty();
        }
        int text = subject + 2;
        if (parsed.isMark(text - 1, Mark.Kind.PREPOSITION) && text < clause.verb() && standIns.standsForText(text)) {
            return Optional.of(new Match(predicate, clause, List.of(text), clause.agents()));
        }
        boolean unsaid = ((Element.Text) predicate.rest().getLast()).optional();
        return unsaid ? Optional.of(new Match(predicate, clause, List.of(), clause.agents())) : Optional.empty();
    }
}
