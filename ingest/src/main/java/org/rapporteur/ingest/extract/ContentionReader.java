package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.pattern.FrameMatcher;
import org.rapporteur.ingest.pattern.Frames;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Party;
import org.rapporteur.model.TextKind;

/// Reads what one sentence says about wording that is fought over.
final class ContentionReader {
    private static final Frames FRAMES = Frames.load("disputes.txt");

    private final Reading reading;
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final WordingReader wordings;
    private final ContentionParties doers;
    private final ContentionMood mood;

    /// @param before the parties that the sentence before named last
    ContentionReader(Reading reading, Lexicon lexicon, List<Party> before) {
        this.reading = reading;
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
        this.wordings = new WordingReader(reading, lexicon);
        this.doers = new ContentionParties(reading, lexicon, before);
        this.mood = new ContentionMood(reading, lexicon);
    }

    /// What it says, in order.
    List<Contention> read() {
        List<Contention> all = new ArrayList<>();
        FrameMatcher matcher = new FrameMatcher(parsed, lexicon);
        for (Clause clause : reading.clauses()) {
            matcher.find(FRAMES, clause).stream()
                    .sorted(Comparator.<FrameMatch>comparingInt(m -> -m.frame().weight())
                            .thenComparing(m -> -m.verb()))
                    .map(this::contentions)
                    .filter(c -> !c.isEmpty())
                    .findFirst()
                    .ifPresent(all::addAll);
        }
        all.addAll(new ContentionNouns(parsed, wordings).read());
        all.sort(Comparator.comparingInt(this::order));
        return all;
    }

    /// By place; that somebody won or lost is read behind the sides that the clause tells of ("fought in vain to
    /// keep").
    private int order(Contention contention) {
        int at = contention.at();
        if (!contention.ofSides() || !contention.parties().isEmpty()) {
            return at;
        }
        int k = parsed.indexAt(at);
        while (k + 1 < parsed.chunks().size() && !parsed.isMark(k + 1, Mark.Kind.STOP)) {
            k++;
        }
        return parsed.chunk(k).to();
    }

    /// "failed to get it in": what they wanted, and that they did not get it.
    private List<Contention> contentions(FrameMatch match) {
        List<Contention> found = new ArrayList<>();
        contention(match).ifPresent(c -> {
            found.add(c);
            if (match.frame().label().equals("secures") && mood.happened(match)) {
                found.add(new Contention(
                        c.at(),
                        Kind.IN,
                        List.of(),
                        new Wording.Pointing(false, false),
                        new Wording.Unsaid(),
                        c.rule()));
            }
            if (c.takesSide() && mood.failed(match)) {
                found.add(new Contention(
                        c.at(), Kind.LOSES, c.parties(), new Wording.Unsaid(), new Wording.Unsaid(), c.rule()));
            }
        });
        return found;
    }

    private Optional<Contention> contention(FrameMatch match) {
        String label = match.frame().label();
        List<Party> parties = doers.of(match);
        Wording what = match.what().map(s -> what(match, s)).orElse(new Wording.Unsaid());
        Wording instead = match.instead().map(wordings::read).orElse(new Wording.Unsaid());
        String rule = "dispute." + label + "/" + match.frame().line();
        boolean clauseOnly =
                match.frame().line().endsWith("that *") && !(what instanceof Wording.Named n && n.quoted());
        boolean unreadable = clauseOnly
                || match.what().isPresent() && what instanceof Wording.Unsaid
                || match.instead().isPresent() && instead instanceof Wording.Unsaid
                || match.frame().subject().isPresent() && what instanceof Wording.Other;
        if (unreadable) {
            return Optional.empty();
        }
        boolean operation = label.equals("add") || label.equals("remove");
        boolean amending = operation || label.equals("swap") || label.equals("amends");
        Optional<DraftText> amendment = amending ? amendment(match) : Optional.empty();
        if (label.equals("amends") && (amendment.isEmpty() || !mood.amends(match, what))) {
            return Optional.empty();
        }
        if (amendment.isPresent() && (label.equals("amends") || !mood.happened(match))) {
            boolean adds = !label.equals("remove") && !label.equals("swap");
            Wording changed =
                    what instanceof Wording.Unsaid || adds && match.instead().isPresent() ? instead : what;
            if (changed instanceof Wording.Named n && !n.quoted() && !n.part()) {
                return Optional.empty();
            }
            return Optional.of(new Contention(
                    match.verb(),
                    adds ? Kind.AMENDS_IN : Kind.AMENDS_OUT,
                    parties.isEmpty() ? authors(match) : parties,
                    changed,
                    instead,
                    rule,
                    amendment));
        }
        boolean quoted = what instanceof Wording.Named q && q.quoted();
        boolean elliptic = label.equals("granted") || label.equals("denied");
        if (what instanceof Wording.Named && !quoted && (elliptic || operation && mood.describes(match))) {
            return Optional.empty();
        }
        if (operation && !mood.undertaken(match)) {
            return Optional.empty();
        }
        if (operation) {
            List<Party> governing = parties.isEmpty() ? mood.governing(match) : parties;
            boolean loose = !parties.isEmpty()
                    && !match.hypothetical()
                    && what instanceof Wording.Named named
                    && !named.quoted()
                    && !named.part();
            return (loose ? Optional.<Kind>empty() : operation(match, governing, label.equals("add"), what))
                    .map(k -> new Contention(
                            match.verb(), k, decided(match) ? List.of() : governing, what, instead, rule));
        }
        Kind kind = kind(label);
        boolean loose = label.equals("secures") && !(what instanceof Wording.Named n && (n.quoted() || n.part()));
        boolean ofText = label.equals("postponed") && what instanceof Wording.Pointing(boolean plain, var _) && plain;
        if (loose || ofText) {
            return Optional.empty();
        }
        boolean wished = kind == Kind.SWAP && match.hypothetical() && !parties.isEmpty()
                || kind == Kind.WANTS && match.instead().isPresent();
        if (wished) {
            return Optional.of(new Contention(match.verb(), Kind.WANTS, parties, instead, what, rule));
        }
        return stated(match, kind, parties, what)
                .map(k -> new Contention(match.verb(), k, parties, what, instead, rule));
    }

    /// "the proposal to delete X failed": X is about to be taken out.
    private Wording what(FrameMatch match, Slot slot) {
        Wording what = wordings.read(slot);
        return what instanceof Wording.Named named && mood.ofRemoval(match, named) ? named.turned() : what;
    }

    private static Kind kind(String label) {
        return switch (label) {
            case "secures" -> Kind.WANTS;
            case "postponed" -> Kind.PENDING;
            default -> Kind.valueOf(label.toUpperCase(Locale.ROOT));
        };
    }

    private Optional<Kind> stated(FrameMatch match, Kind kind, List<Party> parties, Wording what) {
        if (kind.takesSide()) {
            boolean wished = sentence.word(match.verb()).is("read", "see");
            boolean denied =
                    match.negated() && match.frame().polarity().filter(p -> !p).isPresent();
            boolean unreal = match.hypothetical() && mood.onlyPossible(match) && !wished;
            boolean nobody = parties.isEmpty() && kind != Kind.REFUSES && kind != Kind.OBJECTS;
            boolean loose =
                    mood.describes(match) && what instanceof Wording.Named named && !named.quoted() && !named.part();
            return nobody || loose || mood.subordinate(match) || denied || unreal || wished && !match.hypothetical()
                    ? Optional.empty()
                    : Optional.of(kind);
        }
        boolean asked = kind == Kind.CONTESTED || kind == Kind.SEPARATE;
        if (!asked && !mood.happened(match) || kind == Kind.READS && !mood.isText(match)) {
            return Optional.empty();
        }
        boolean saysNothing =
                kind == Kind.OUT && match.frame().subject().isEmpty() && match.negated() && !mood.isText(match);
        if (saysNothing) {
            return Optional.empty();
        }
        boolean ofSides = kind == Kind.WINS || kind == Kind.LOSES;
        if (kind == Kind.IN && mood.before(match) || ofSides && parties.isEmpty() && !mood.isSide(match)) {
            return Optional.empty();
        }
        return Optional.of(mood.deniedSubject(match) && kind == Kind.IN ? Kind.OUT : kind);
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

    private boolean decided(FrameMatch match) {
        return mood.decides(match) && mood.happened(match) && !match.passive();
    }

    /// What parties seek to do with wording is a stance; what was done to it is an outcome.
    private Optional<Kind> operation(FrameMatch match, List<Party> parties, boolean add, Wording what) {
        boolean adds = add != (match.negated() != mood.failed(match) || mood.deniedSubject(match));
        boolean decided = decided(match);
        if (!adds && match.passive() && mood.happened(match)) {
            return Optional.of(Kind.OUT);
        }
        if (!parties.isEmpty() && !decided) {
            return Optional.of(adds ? Kind.WANTS : Kind.DISLIKES);
        }
        boolean keeps = adds
                && !match.passive()
                && !(what instanceof Wording.Named named && named.quoted())
                && lexicon.has("keeping verbs", sentence.word(match.verb()).lemma());
        boolean done = mood.happened(match)
                && (match.passive() ? match.frame().object().isPresent() : mood.isText(match) || decided);
        return done
                ? Optional.of(adds ? match.passive() || decided || keeps ? Kind.IN : Kind.READS : Kind.OUT)
                : Optional.empty();
    }

    /// Whether a text of this meeting is mentioned between two words of the sentence.
    boolean mentionsText(int from, int to) {
        for (int k = 0; k < parsed.chunks().size(); k++) {
            Chunk chunk = parsed.chunk(k);
            if (chunk instanceof TextPhrase
                    && chunk.from() >= from
                    && chunk.to() <= to
                    && parsed.mark(k - 1)
                            .filter(m -> m.is("in", "from", "into", "of", "to"))
                            .isEmpty()
                    && reading.reference(k) instanceof Reference.Texts(List<DraftText> texts)
                    && texts.stream().anyMatch(t -> !t.background())) {
                return true;
            }
        }
        return false;
    }

    /// The amendment that a verb's subject stands for, or that was mentioned last.
    private Optional<DraftText> amendment(FrameMatch match) {
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

    /// What may be fought over although nothing says so yet.
    List<Wording.Named> candidates() {
        return new WordingCandidates(reading, lexicon).all();
    }

    /// The words that head a list item.
    Optional<Slot> heading() {
        return new WordingCandidates(reading, lexicon).heading();
    }
}
