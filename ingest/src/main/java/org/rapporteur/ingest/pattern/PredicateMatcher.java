package org.rapporteur.ingest.pattern;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
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
    private static final int LONGEST_GAP = 4;
    private static final ImmutableSet<String> SEVERAL =
            ImmutableSet.of("remaining", "other", "others", "rest", "all", "everything", "both", "each", "none");

    private final ParsedSentence parsed;
    private final Sentence sentence;

    public PredicateMatcher(ParsedSentence parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
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
                && clause.subject().stream().noneMatch(this::standsForText);
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
        boolean texts = clause.subject().stream().anyMatch(this::standsForText);
        boolean named = predicate.rest().stream().anyMatch(e -> e instanceof Element.Parties);
        Optional<List<Integer>> found = follow(predicate.rest(), 0, verb.to());
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
        Optional<List<Integer>> found = follow(predicate.rest(), 0, verb.to());
        if (found.isEmpty() && clause.object().isEmpty()) {
            Optional<Match> relative = relativeObject(predicate, clause, verb);
            if (relative.isPresent() || predicate.textIsObject()) {
                return relative;
            }
        }
        boolean late = found.isEmpty()
                && predicate.rest().size() == 1
                && predicate.textIsObject()
                && clause.object().stream().anyMatch(this::standsForText);
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
        return clause.object().stream().filter(this::standsForText).toList();
    }

    /// "the text that Chile tabled", "the draft Chile tabled", "which Cuba drew up and Peru tabled": the object stands
    /// before the subject.
    private Optional<Match> relativeObject(Predicate predicate, Clause clause, VerbGroup verb) {
        int size = predicate.rest().size();
        boolean last = size > 0 && predicate.rest().getLast() instanceof Element.Text(boolean optional) && !optional;
        if (clause.subject().isEmpty()
                || !last
                || !clause.object().isEmpty()
                || follow(predicate.rest().subList(0, size - 1), 0, verb.to()).isEmpty()) {
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
                || follow(predicate.rest().subList(0, size - 2), 0, verb.to()).isEmpty()) {
            return Optional.empty();
        }
        int text = which - 2;
        while (text >= 0 && parsed.isMark(text, Mark.Kind.COMMA, Mark.Kind.CLOSE, Mark.Kind.OPEN)) {
            text--;
        }
        return text >= 0 && standsForText(text)
                ? Optional.of(new Match(predicate, clause, List.of(text), clause.subject()))
                : Optional.empty();
    }

    private Optional<Match> passive(Predicate predicate, Clause clause, VerbGroup verb) {
        if (predicate.textIsObject()) {
            List<Element> tail = predicate.rest().subList(1, predicate.rest().size());
            boolean fits = follow(tail, 0, verb.to()).isPresent();
            boolean texts = clause.subject().stream().anyMatch(this::standsForText);
            boolean parties = clause.subject().stream().anyMatch(k -> parsed.chunk(k) instanceof PartyPhrase);
            boolean unsaid = clause.subject().isEmpty() && !afterQuotation(clause.verb());
            return fits && (texts || unsaid || parties && verb.form() == VerbGroup.Form.PARTICIPLE)
                    ? Optional.of(new Match(
                            predicate,
                            clause,
                            clause.subject().stream()
                                    .filter(this::standsForText)
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
        boolean texts = clause.subject().stream().anyMatch(this::standsForText);
        if (!last
                || !texts
                || follow(predicate.rest().subList(0, size - 1), 0, verb.to()).isEmpty()) {
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
        if (parsed.isMark(text - 1, Mark.Kind.PREPOSITION) && text < clause.verb() && standsForText(text)) {
            return Optional.of(new Match(predicate, clause, List.of(text), clause.agents()));
        }
        boolean unsaid = ((Element.Text) predicate.rest().getLast()).optional();
        return unsaid ? Optional.of(new Match(predicate, clause, List.of(), clause.agents())) : Optional.empty();
    }

    /// Whether a chunk can stand for a text: a text phrase or a pronoun.
    boolean standsForText(int k) {
        return parsed.chunk(k) instanceof TextPhrase
                || parsed.chunk(k) instanceof PartyPhrase others && isOthers(others)
                || parsed.chunk(k) instanceof NounPhrase phrase
                        && (phrase.pronoun() && isThing(phrase) || isSeveral(phrase));
    }

    /// "the others" may be texts as well as parties.
    private boolean isOthers(PartyPhrase phrase) {
        return sentence.at(phrase.to() - 1, "others")
                && phrase.to() - phrase.from() <= 2
                && phrase.members().size() == 1;
    }

    /// "the remaining three", "the others", "all three": texts without their noun.
    private boolean isSeveral(NounPhrase phrase) {
        boolean several = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean number = sentence.word(i).tag() == Tag.NUM;
            boolean word = SEVERAL.contains(sentence.lower(i));
            if (!number && !word && !sentence.word(i).is("the", "these", "those", "of", "them")) {
                return false;
            }
            several |= number && phrase.from() < i || word;
        }
        return several;
    }

    private boolean isThing(NounPhrase phrase) {
        return sentence.word(phrase.from()).is("it", "this", "which", "these", "those", "both", "they", "them", "all");
    }

    /// The texts found by following elements from a word; empty Optional where they do not fit.
    private Optional<List<Integer>> follow(List<Element> elements, int index, int word) {
        if (index == elements.size()) {
            return Optional.of(List.of());
        }
        return switch (elements.get(index)) {
            case Element.Words words -> afterWords(words, elements, index, word);
            case Element.Text text -> textAt(text, elements, index, word);
            case Element.NewText _ -> newTextAt(elements, index, word);
            case Element.Parties _ -> partiesAt(elements, index, word);
            case Element.End _ -> endsAt(word) ? follow(elements, index + 1, word) : Optional.empty();
        };
    }

    private Optional<List<Integer>> afterWords(Element.Words words, List<Element> elements, int index, int word) {
        for (int i = word; i < sentence.size() && i <= word + LONGEST_GAP; i++) {
            if (words.words().contains(sentence.lower(i)) || words.words().contains(lemma(i))) {
                Optional<List<Integer>> found = follow(elements, index + 1, i + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (!isPassedOver(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String lemma(int i) {
        Tag tag = sentence.word(i).tag();
        return tag == Tag.VERB ? sentence.word(i).lemma() : Lemmas.noun(sentence.lower(i));
    }

    private boolean isPassedOver(int i) {
        Tag tag = sentence.word(i).tag();
        if (sentence.word(i).is("no", "not", "never", "neither", "nor", "hardly", "little")) {
            return false;
        }
        return tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.ADV
                || tag == Tag.PRON
                || tag == Tag.NUM
                || sentence.word(i).is("-", "its", "their", "own", "formally", "orally", "'s", "co");
    }

    /// "brings two texts, one on food (L.4) and one on debt (L.5)": the single ones that a plural announces.
    private List<Integer> withItems(List<Integer> texts) {
        boolean plural =
                texts.size() == 1 && parsed.chunk(texts.getFirst()) instanceof TextPhrase phrase && phrase.plural();
        if (!plural) {
            return texts;
        }
        List<Integer> all = new ArrayList<>(texts);
        for (int k = texts.getFirst() + 1; k < parsed.chunks().size(); k++) {
            if (parsed.chunk(k) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.FINITE) {
                break;
            }
            if (parsed.chunk(k) instanceof TextPhrase item
                    && sentence.word(item.from()).is("one", "another", "a", "an", "the")
                    && !item.plural()) {
                all.add(k);
            }
        }
        return all;
    }

    private Optional<List<Integer>> newTextAt(List<Element> elements, int index, int word) {
        int k = word < sentence.size() ? parsed.indexAt(word) : parsed.chunks().size();
        boolean fits = k < parsed.chunks().size()
                && parsed.chunk(k) instanceof TextPhrase phrase
                && phrase.from() >= word
                && (phrase.determiner() == TextPhrase.Determiner.INDEFINITE
                        || sentence.word(phrase.from() + 1).is("own"));
        return fits
                ? follow(elements, index + 1, parsed.chunk(k).to()).map(rest -> Clause.joinedRight(parsed, k))
                : Optional.empty();
    }

    private Optional<List<Integer>> partiesAt(List<Element> elements, int index, int word) {
        if (word >= sentence.size()) {
            return Optional.empty();
        }
        int k = parsed.indexAt(word);
        boolean fits = parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named() && phrase.from() >= word;
        int next = fits && ownsInside((PartyPhrase) parsed.chunk(k), elements, index + 1) ? index + 2 : index + 1;
        return fits ? follow(elements, next, parsed.chunk(k).to()).map(rest -> List.of(k)) : Optional.empty();
    }

    /// Whether nothing follows that the verb could take.
    private boolean endsAt(int word) {
        int k = word < sentence.size() ? parsed.indexAt(word) : parsed.chunks().size();
        while (parsed.isMark(k, Mark.Kind.OTHER)
                && !parsed.mark(k).orElseThrow().is("not", "to")) {
            k++;
        }
        return k >= parsed.chunks().size()
                || parsed.isMark(
                        k,
                        Mark.Kind.COMMA,
                        Mark.Kind.STOP,
                        Mark.Kind.COORDINATOR,
                        Mark.Kind.SUBORDINATOR,
                        Mark.Kind.OPEN,
                        Mark.Kind.CLOSE);
    }

    /// "Finland's and Estonia's, together with Poland": the sign of the owner stands behind one name of the list.
    private boolean ownsInside(PartyPhrase phrase, List<Element> elements, int index) {
        boolean sign = index < elements.size()
                && elements.get(index) instanceof Element.Words(var words)
                && words.contains("'s");
        return sign && phrase.members().stream().anyMatch(m -> m.to() < phrase.to() && sentence.at(m.to(), "'s"));
    }

    private Optional<List<Integer>> textAt(Element.Text text, List<Element> elements, int index, int word) {
        int k = word < sentence.size() ? parsed.indexAt(word) : parsed.chunks().size();
        while (k < parsed.chunks().size()
                && parsed.isMark(k, Mark.Kind.OTHER)
                && k < parsed.chunks().size() - 1) {
            k++;
        }
        if (k < parsed.chunks().size() && standsForText(k) && parsed.chunk(k).from() >= word) {
            List<Integer> joined = withItems(Clause.joinedRight(parsed, k));
            Optional<List<Integer>> rest =
                    follow(elements, index + 1, parsed.chunk(joined.getLast()).to());
            return rest.map(r -> joined);
        }
        return text.optional() ? follow(elements, index + 1, word) : Optional.empty();
    }
}
