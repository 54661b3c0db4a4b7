package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Frame;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.pattern.FrameMatcher;
import org.rapporteur.ingest.pattern.NounPattern;
import org.rapporteur.ingest.pattern.NounPatternMatcher;
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
import org.rapporteur.model.Party;
import org.rapporteur.model.TextKind;

/// Reads what one sentence says about wording that is fought over.
final class ContentionReader {
    private static final List<Frame> FRAMES = Frame.load("disputes.txt");
    private static final List<NounPattern> PATTERNS = NounPattern.load("dispute-nouns.txt");

    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final WordingReader wordings;
    private final ContentionParties doers;

    /// @param before the parties that the sentence before named last
    ContentionReader(Reading reading, Lexicon lexicon, List<Party> before) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
        this.wordings = new WordingReader(reading, lexicon);
        this.doers = new ContentionParties(reading, lexicon, before);
    }

    /// What it says, in order.
    List<Contention> read() {
        List<Contention> all = new ArrayList<>();
        FrameMatcher matcher = new FrameMatcher(parsed, lexicon);
        for (Clause clause : reading.clauses()) {
            matcher.find(FRAMES, clause).stream()
                    .sorted(Comparator.<FrameMatch>comparingInt(m -> -m.frame().weight())
                            .thenComparing(m -> -m.verb())
                            .thenComparing(m -> FRAMES.indexOf(m.frame())))
                    .map(this::contention)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(all::add);
        }
        NounPatternMatcher nouns = new NounPatternMatcher(parsed);
        for (NounPattern pattern : PATTERNS) {
            nouns.find(pattern).forEach(m -> all.add(contention(m)));
        }
        all.sort(Comparator.comparingInt(Contention::at));
        return all;
    }

    private Contention contention(NounPatternMatcher.Match match) {
        Kind kind = Kind.valueOf(match.pattern().label().toUpperCase(Locale.ROOT));
        Wording what = new Wording.Unsaid();
        if (match.what().isPresent()) {
            Slot slot = new Slot(match.what().getAsInt(), sentence.size());
            what = kind == Kind.CONTESTED ? wordings.anyQuoted(slot) : wordings.read(slot);
        }
        String rule =
                "dispute." + match.pattern().label() + "/" + match.pattern().line();
        boolean swap = kind == Kind.SWAP;
        return new Contention(
                match.from(),
                kind,
                match.parties(),
                swap ? new Wording.Pointing(false, false) : what,
                swap ? what : new Wording.Unsaid(),
                rule);
    }

    private Optional<Contention> contention(FrameMatch match) {
        String label = match.frame().label();
        List<Party> parties = doers.of(match);
        Wording what = match.what().map(wordings::read).orElse(new Wording.Unsaid());
        Wording instead = match.instead().map(wordings::read).orElse(new Wording.Unsaid());
        String rule = "dispute." + label + "/" + match.frame().line();
        if (match.what().isPresent() && what instanceof Wording.Unsaid) {
            return Optional.empty();
        }
        boolean operation = label.equals("add") || label.equals("remove");
        Optional<DraftText> amendment = operation || label.equals("swap") ? amendment(match) : Optional.empty();
        if (amendment.isPresent() && !happened(match)) {
            boolean adds = label.equals("add");
            Wording changed = label.equals("swap") && what instanceof Wording.Unsaid ? instead : what;
            return Optional.of(new Contention(
                    match.verb(),
                    adds ? Kind.AMENDS_IN : Kind.AMENDS_OUT,
                    parties.isEmpty() ? authors(match) : parties,
                    changed,
                    instead,
                    rule,
                    amendment));
        }
        if (operation) {
            List<Party> governing = parties.isEmpty() ? governing(match) : parties;
            return operation(match, governing, label.equals("add"))
                    .map(k -> new Contention(match.verb(), k, governing, what, instead, rule));
        }
        Kind kind = Kind.valueOf(label.toUpperCase(Locale.ROOT));
        boolean wished = kind == Kind.SWAP && match.hypothetical() && !parties.isEmpty()
                || kind == Kind.WANTS && match.instead().isPresent();
        if (wished) {
            return Optional.of(new Contention(match.verb(), Kind.WANTS, parties, instead, what, rule));
        }
        return stated(match, kind, parties).map(k -> new Contention(match.verb(), k, parties, what, instead, rule));
    }

    private Optional<Kind> stated(FrameMatch match, Kind kind, List<Party> parties) {
        if (kind.compareTo(Kind.JOINS) <= 0) {
            boolean wished = sentence.word(match.verb()).is("read", "see");
            boolean denied =
                    match.negated() && match.frame().polarity().filter(p -> !p).isPresent();
            boolean unreal = match.hypothetical() && onlyPossible(match) && !wished;
            boolean nobody = parties.isEmpty() && kind != Kind.REFUSES && kind != Kind.OBJECTS;
            return nobody || subordinate(match) || denied || unreal || wished && !match.hypothetical()
                    ? Optional.empty()
                    : Optional.of(kind);
        }
        if (kind != Kind.CONTESTED && !happened(match) || kind == Kind.READS && !isText(match)) {
            return Optional.empty();
        }
        return Optional.of(deniedSubject(match) && kind == Kind.IN ? Kind.OUT : kind);
    }

    /// A finite verb that says what is or will be, not what would or might.
    private boolean happened(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        boolean unreal = supposed(match.verb());
        boolean auxiliary = false;
        for (int i = group.from(); i < match.verb(); i++) {
            auxiliary |= sentence.word(i).tag() == Tag.AUX;
            unreal |= sentence.word(i).is("would", "could", "might", "may", "should", "must", "can")
                    || lexicon.has("irrealis governors", sentence.word(i).lemma())
                            && sentence.word(i).tag() == Tag.VERB;
        }
        return group.form() == VerbGroup.Form.FINITE
                && !unreal
                && (auxiliary || !match.passive())
                && !subordinate(match);
    }

    /// "The second, a Russian one, would ...": whom an amendment is called after between the subject and the verb.
    private List<Party> authors(FrameMatch match) {
        int from = match.clause().subject().isEmpty()
                ? match.verb()
                : parsed.chunk(match.clause().subject().getFirst()).from();
        return parsed.mentions().stream()
                .filter(m -> m.from() >= from && m.to() < match.verb())
                .filter(m -> sentence.word(m.to()).is("one", "amendment", "sheet", "proposal", "'s"))
                .<Party>map(m -> new Party.Named(m.actor()))
                .toList();
    }

    /// "would have struck out", however the verbs are grouped.
    private boolean supposed(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (sentence.word(i).is("would", "could", "might", "should")) {
                return true;
            }
            if (sentence.word(i).tag() != Tag.AUX
                    && sentence.word(i).tag() != Tag.ADV
                    && sentence.word(i).tag() != Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    /// "if X were left out", "that X be mentioned".
    private boolean subordinate(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        int first = match.clause().subject().isEmpty()
                ? match.clause().verb()
                : Math.min(match.clause().subject().getFirst(), match.clause().verb());
        boolean marked = parsed.mark(first - 1)
                .filter(m -> m.is("if", "unless", "whether", "lest"))
                .isPresent();
        return marked || sentence.at(group.from(), "be");
    }

    /// The parties on whose wish an operation depends: those of the nearest clause before it.
    private List<Party> governing(FrameMatch match) {
        if (!match.passive() || !subordinate(match)) {
            return List.of();
        }
        return reading.clauses().reversed().stream()
                .filter(c -> c.verb() < match.clause().verb())
                .map(Clause::subject)
                .flatMap(s -> s.stream().filter(k -> parsed.chunk(k) instanceof PartyPhrase))
                .findFirst()
                .map(k -> ((PartyPhrase) parsed.chunk(k)).parties())
                .orElse(List.of());
    }

    /// "would not accept", "had hoped to" are stances; "might insist" is none.
    private boolean onlyPossible(FrameMatch match) {
        VerbGroup group = (VerbGroup) parsed.chunk(match.clause().verb());
        for (int i = group.from(); i < match.verb(); i++) {
            if (sentence.word(i).is("might", "may", "should", "must", "will", "can", "threatened")
                    && !match.negated()) {
                return true;
            }
        }
        return false;
    }

    /// What parties seek to do with wording is a stance; what was done to it is an outcome.
    private Optional<Kind> operation(FrameMatch match, List<Party> parties, boolean add) {
        boolean adds = add != (match.negated() || deniedSubject(match));
        if (!parties.isEmpty()) {
            return Optional.of(adds ? Kind.WANTS : Kind.DISLIKES);
        }
        boolean done =
                happened(match) && (match.passive() ? match.frame().object().isPresent() : isText(match));
        return done ? Optional.of(adds ? match.passive() ? Kind.IN : Kind.READS : Kind.OUT) : Optional.empty();
    }

    /// Whether the subject is the text, its version or nobody.
    private boolean isText(FrameMatch match) {
        List<Integer> subject = match.clause().subject();
        int from = subject.isEmpty()
                ? Math.max(0, match.verb() - 8)
                : parsed.chunk(subject.getFirst()).from();
        for (int i = from; i < match.verb(); i++) {
            if (lexicon.has("text words", sentence.lower(i))
                    || lexicon.has("text words", sentence.word(i).lemma())) {
                return true;
            }
        }
        return subject.stream()
                .anyMatch(k -> parsed.chunk(k) instanceof TextPhrase
                        || parsed.chunk(k) instanceof NounPhrase noun && noun.pronoun());
    }

    /// "no reference to ... was included", "in the end none was".
    private boolean deniedSubject(FrameMatch match) {
        if (match.clause().subject().isEmpty()) {
            return false;
        }
        int from = match.what()
                .map(Slot::from)
                .filter(f -> f < match.verb())
                .orElse(parsed.chunk(match.clause().subject().getFirst()).from());
        int before = from;
        while (before > 0
                && from - before < 3
                && sentence.word(before - 1).tag() != Tag.PUNCT
                && sentence.word(before - 1).tag() != Tag.CCONJ) {
            before--;
        }
        return IntStream.range(before, Math.min(match.verb(), from + 8))
                .anyMatch(i -> sentence.word(i).is("no", "none", "neither", "nothing"));
    }

    /// Whether a text of this meeting is mentioned between two words of the sentence.
    boolean mentionsText(int from, int to) {
        for (int k = 0; k < parsed.chunks().size(); k++) {
            Chunk chunk = parsed.chunk(k);
            if (chunk instanceof TextPhrase
                    && chunk.from() >= from
                    && chunk.to() <= to
                    && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)
                    && texts.stream().anyMatch(t -> !t.background())) {
                return true;
            }
        }
        return false;
    }

    /// The amendment that a verb's subject stands for, or that was mentioned last.
    Optional<DraftText> amendment(FrameMatch match) {
        Optional<DraftText> subject = match.clause().subject().stream()
                .map(reading::reference)
                .flatMap(r -> r instanceof Reference.Texts(List<DraftText> texts) ? texts.stream() : Stream.empty())
                .findFirst();
        return subject.or(() -> reading.textBefore(match.clause().verb())).filter(t -> t.kind() == TextKind.AMENDMENT);
    }

    /// Whether it says that what follows is fought over: "What was in dispute:".
    boolean announcesList() {
        boolean colon = sentence.at(sentence.size() - 1, ":");
        return colon && read().stream().anyMatch(c -> c.kind() == Kind.CONTESTED);
    }

    /// The words that head a list item: a short sentence without a verb of its own, up to a comma.
    Optional<Slot> heading() {
        boolean finite = sentence.size() > 5
                && parsed.all(VerbGroup.class).stream().anyMatch(v -> v.form() == VerbGroup.Form.FINITE);
        int end = sentence.size();
        for (int i = sentence.size() - 1; i > 0; i--) {
            if (parsed.isMark(parsed.indexAt(i), Mark.Kind.COMMA, Mark.Kind.STOP)) {
                end = i;
            }
        }
        int to = end;
        boolean named = parsed.all(PartyPhrase.class).stream().anyMatch(p -> p.from() < to)
                || parsed.all(TextPhrase.class).stream().anyMatch(p -> p.from() < to);
        return !finite && !named && sentence.size() <= 10 && end <= 6
                ? Optional.of(new Slot(0, end))
                : Optional.empty();
    }

    private boolean hasComplement(Wording.Named named) {
        return named.to() < sentence.size()
                && sentence.word(named.to()).is("on", "about", "in", "concerning", "mentioning");
    }

    /// What may be fought over although nothing says so yet: words in quotation marks and named parts of a text.
    List<Wording.Named> candidates() {
        List<Wording.Named> found = new ArrayList<>();
        for (int k = 0; k < parsed.chunks().size(); k++) {
            Chunk chunk = parsed.chunk(k);
            boolean part = chunk instanceof NounPhrase noun && lexicon.has("wording nouns", noun.head());
            if ((part || parsed.isMark(k, Mark.Kind.QUOTE))
                    && wordings.read(new Slot(chunk.from(), sentence.size())) instanceof Wording.Named named
                    && (named.quoted() || named.part() && hasComplement(named))
                    && named.to() - named.from() <= 16
                    && found.stream().noneMatch(f -> f.span().overlaps(named.span()))) {
                found.add(named);
            }
        }
        return found;
    }
}
