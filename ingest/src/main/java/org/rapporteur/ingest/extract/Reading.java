package org.rapporteur.ingest.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.ClauseReader;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.ingest.resolve.TextResolver;

/// A sentence as it is read: its phrases, its clauses, and the texts that its phrases refer to.
public final class Reading {
    private final ParsedSentence parsed;
    private final List<Clause> clauses;
    private final Map<Integer, Reference> references = new LinkedHashMap<>();
    private final Optional<DraftText> before;
    private final List<DraftText> two;

    private Reading(ParsedSentence parsed, Optional<DraftText> before, List<DraftText> two) {
        this.parsed = parsed;
        this.clauses = ClauseReader.read(parsed);
        this.before = before;
        this.two = two;
    }

    /// Reads a sentence and resolves its text phrases in order.
    ///
    /// @param background tells which phrases speak of another year or meeting
    /// @param owners tells whose "its text" is
    static Reading of(
            ParsedSentence parsed,
            TextRegistry registry,
            TextResolver resolver,
            BackgroundScope background,
            Owners owners) {
        Reading reading = new Reading(parsed, registry.focus(), registry.lastTogether(2));
        TextEquations equations = TextEquations.of(parsed, reading.clauses);
        int previous = -1;
        for (int k = 0; k < parsed.chunks().size(); k++) {
            if (!(parsed.chunk(k) instanceof TextPhrase phrase) || isHypothetical(reading, k, phrase)) {
                continue;
            }
            int naming = equations.of(k).orElse(k);
            Reference same = previous >= 0 && isApposition(parsed, previous, phrase)
                    ? reading.references.get(previous)
                    : reading.references.getOrDefault(naming, Reference.NOTHING);
            TextPhrase named = (TextPhrase) parsed.chunk(naming);
            Reference found = same instanceof Reference.Texts
                    ? same
                    : resolver.resolve(
                            named,
                            parsed.sentence(),
                            background.covers(parsed, named),
                            Owners.actors(owners.of(parsed, named)));
            if (naming != k) {
                resolver.again(phrase, parsed.sentence(), found);
                reading.references.putIfAbsent(naming, found);
            }
            reading.references.put(k, found);
            previous = k;
        }
        List<DraftText> several = reading.references.values().stream()
                .flatMap(r -> r instanceof Reference.Texts(List<DraftText> texts) ? texts.stream() : Stream.of())
                .filter(t -> !t.background() && !t.isAmendment())
                .distinct()
                .toList();
        if (several.size() > 1) {
            registry.together(several);
        }
        return reading;
    }

    /// "was expected to bring a text of its own": a text that nobody brought.
    private static boolean isHypothetical(Reading reading, int k, TextPhrase phrase) {
        boolean indefinite = phrase.determiner() == TextPhrase.Determiner.INDEFINITE && phrase.bare();
        return indefinite
                && reading.clauses.stream()
                        .filter(c -> c.object().contains(k))
                        .map(c -> (VerbGroup) reading.parsed.chunk(c.verb()))
                        .anyMatch(v -> v.hypothetical() || v.negated());
    }

    /// "the draft on paraquat, a Malaysian initiative,": an indefinite phrase right behind another tells more of its
    /// text.
    private static boolean isApposition(ParsedSentence parsed, int previous, TextPhrase phrase) {
        TextPhrase before = (TextPhrase) parsed.chunk(previous);
        boolean beside = before.to() + 1 == phrase.from() && parsed.sentence().at(before.to(), ",");
        boolean tellsNoOther = phrase.topics().isEmpty()
                && phrase.symbol().isEmpty()
                && phrase.quoted().isEmpty()
                && phrase.determiner() == TextPhrase.Determiner.INDEFINITE;
        boolean relative = phrase.bare() && isInRelative(parsed.sentence(), before.to(), phrase.from());
        return (beside || relative) && tellsNoOther && !before.plural() && !phrase.plural();
    }

    /// "The amendment of the Statute, for which Morocco had offered a decision"
    private static boolean isInRelative(Sentence sentence, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (sentence.word(i).is("for", "on", "about") && sentence.at(i + 1, "which")) {
                return true;
            }
        }
        return false;
    }

    public ParsedSentence parsed() {
        return parsed;
    }

    public Sentence sentence() {
        return parsed.sentence();
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /// What a chunk refers to; a pronoun to the last text mentioned before it.
    public Reference reference(int k) {
        Reference known = references.get(k);
        if (known != null) {
            return known;
        }
        if (parsed.chunk(k) instanceof NounPhrase phrase && phrase.pronoun()) {
            return pronoun(k, phrase);
        }
        return Reference.NOTHING;
    }

    private Reference pronoun(int k, NounPhrase phrase) {
        boolean several = parsed.sentence().word(phrase.from()).is("they", "them", "both", "these", "those", "all");
        if (several) {
            Set<DraftText> all = new LinkedHashSet<>();
            references.forEach((i, r) -> addTexts(i < k, r, all));
            if (all.size() < 2 && two.size() == 2 && parsed.sentence().at(phrase.from(), "both")) {
                return new Reference.Texts(two);
            }
            Optional<DraftText> conclusions = textBefore(k).filter(DraftText::hasPluralName);
            return all.size() > 1
                    ? new Reference.Texts(List.copyOf(all))
                    : conclusions.map(Reference::of).orElse(Reference.NOTHING);
        }
        return textBefore(k).map(Reference::of).orElse(Reference.NOTHING);
    }

    private static void addTexts(boolean wanted, Reference reference, Set<DraftText> all) {
        if (wanted && reference instanceof Reference.Texts(List<DraftText> found)) {
            all.addAll(found);
        }
    }

    /// The last single text mentioned before a chunk, in this sentence or before it.
    public Optional<DraftText> textBefore(int k) {
        Optional<DraftText> last = before;
        for (Map.Entry<Integer, Reference> entry : references.entrySet()) {
            if (entry.getKey() < k
                    && entry.getValue() instanceof Reference.Texts(List<DraftText> found)
                    && found.size() == 1) {
                last = Optional.of(found.getFirst());
            }
        }
        return last;
    }

    /// The first single text mentioned at or after a chunk in this sentence.
    public Optional<DraftText> textAfter(int k) {
        return references.entrySet().stream()
                .filter(e -> e.getKey() >= k && e.getValue() instanceof Reference.Texts(var found) && found.size() == 1)
                .findFirst()
                .map(e -> ((Reference.Texts) e.getValue()).texts().getFirst());
    }

    /// Whether a text is mentioned in this sentence.
    public boolean mentionsText() {
        return references.values().stream().anyMatch(r -> r instanceof Reference.Texts);
    }

    /// The text that the sentences before were about.
    public Optional<DraftText> before() {
        return before;
    }
}
