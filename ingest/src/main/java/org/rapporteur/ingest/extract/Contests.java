package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dispute.Result;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

/// Follows what an article says about wording from sentence to sentence: "it" and "the phrase" belong to the wording
/// named last in the same paragraph.
final class Contests {
    private static final int LONGEST_PAUSE = 2;

    private final SourceText source;
    private final Lexicon lexicon;
    private final EvidenceBook evidence;
    private final List<Contest> all = new ArrayList<>();
    private Optional<Contest> current = Optional.empty();
    private Optional<Block> block = Optional.empty();
    private Optional<Contest> heading = Optional.empty();
    private int lastSentence;
    private int lastWord;
    private boolean textSince;
    private boolean announced;
    private boolean waiting;

    Contests(SourceText source, Lexicon lexicon, EvidenceBook evidence) {
        this.source = source;
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /// The contests of which enough is said.
    List<Contest> held() {
        all.forEach(Contest::weighAmendment);
        return all.stream().filter(Contest::holds).toList();
    }

    /// Reads one sentence.
    void read(Reading reading, ContentionReader reader) {
        if (block.filter(reading.sentence().block()::equals).isEmpty()) {
            block = Optional.of(reading.sentence().block());
            current = Optional.empty();
            heading = Optional.empty();
            openHeading(reading, reader);
        }
        if (current.isPresent() && reading.sentence().index() - lastSentence > LONGEST_PAUSE) {
            current = Optional.empty();
        }
        List<Contention> deferred = new ArrayList<>();
        List<Wording.Named> candidates = new ArrayList<>(reader.candidates());
        List<Contention> contentions = reader.read();
        waiting = false;
        for (Contention contention : contentions) {
            candidates.removeIf(c -> enterCandidate(reading, contention, c));
            if (waits(reading, contention, contentions)) {
                deferred.add(contention);
                waiting = true;
            } else {
                apply(reading, contention, textBetween(reading, reader, contention));
            }
        }
        candidates.forEach(c -> enterCandidate(reading, c));
        deferred.forEach(c -> apply(reading, c, false));
        if (reading.sentence().block().kind() != Block.Kind.LIST_ITEM) {
            announced = reader.announcesList();
        }
        textSince = reading.sentence().index() == lastSentence
                ? reader.mentionsText(lastWord, reading.sentence().size())
                : textSince || reading.mentionsText();
    }

    /// A list item that begins with a few words and no verb is about them.
    private void openHeading(Reading reading, ContentionReader reader) {
        if (announced && reading.sentence().block().kind() == Block.Kind.LIST_ITEM) {
            reader.heading().ifPresent(slot -> {
                Span span = reading.sentence().span(slot.from(), slot.to() - 1);
                Contest contest = new Contest(words(span), true, text(reading, slot.from()));
                all.add(contest);
                heading = Optional.of(contest);
                enter(contest, reading, slot.to());
            });
        }
    }

    private boolean textBetween(Reading reading, ContentionReader reader, Contention contention) {
        int since = reading.sentence().index() == lastSentence ? lastWord : 0;
        return textSince || reader.mentionsText(since, contention.at());
    }

    /// A side that is taken before the wording is named belongs to what the sentence names later.
    private boolean waits(Reading reading, Contention contention, List<Contention> contentions) {
        boolean unsaid = contention.takesSide() && contention.wording() instanceof Wording.Unsaid;
        boolean namedHere = current.isPresent() && reading.sentence().index() == lastSentence;
        boolean namedLater = contentions.stream()
                .anyMatch(c ->
                        c.at() > contention.at() && c.wording() instanceof Wording.Named && c.kind() != Kind.READS);
        return unsaid && (current.isEmpty() || namedLater && !namedHere);
    }

    /// A candidate before a contention is what it may point to.
    private boolean enterCandidate(Reading reading, Contention contention, Wording.Named candidate) {
        boolean named =
                contention.wording() instanceof Wording.Named n && n.span().overlaps(candidate.span());
        boolean own = named
                || contention.instead() instanceof Wording.Named m && m.span().overlaps(candidate.span());
        // what the text says, where nobody has taken a side yet, is only named
        boolean onlyNamed = named
                && contention.kind() == Kind.READS
                && candidate.quoted()
                && current.filter(Contest::sided).isEmpty();
        if (onlyNamed || !own && candidate.to() <= contention.at()) {
            enterCandidate(reading, candidate);
        }
        return own || candidate.to() <= contention.at();
    }

    private void enterCandidate(Reading reading, Wording.Named candidate) {
        boolean busy =
                current.filter(c -> !c.proponents().isEmpty() || !c.opponents().isEmpty())
                                .isPresent()
                        && reading.sentence().index() - lastSentence <= 1
                        && !candidate.quoted()
                        && candidate.from() > 3;
        if (!busy) {
            Contest contest = findOrOpen(reading, candidate);
            contest.feature(candidate.from() <= 3);
            enter(contest, reading, candidate.to());
        }
    }

    private void enter(Contest contest, Reading reading, int word) {
        current = Optional.of(contest);
        lastSentence = reading.sentence().index();
        lastWord = word;
        textSince = false;
    }

    private String words(Span span) {
        return source.slice(span).replaceAll("\\s+", " ");
    }

    private void apply(Reading reading, Contention contention, boolean text) {
        if (contention.takesSide()) {
            side(reading, contention, text);
        } else if (contention.amendment().isPresent()) {
            amend(reading, contention);
        } else if (contention.kind() == Kind.CONTESTED) {
            if (contention.wording() instanceof Wording.Named named) {
                Contest contest = findOrOpen(reading, named);
                contest.contest();
                note(contest, reading, contention);
            } else if (contention.wording() instanceof Wording.Pointing) {
                current.ifPresent(Contest::contest);
            }
        } else {
            outcome(reading, contention, text);
        }
    }

    private void amend(Reading reading, Contention contention) {
        if (contention.wording() instanceof Wording.Named named) {
            DraftText amendment = contention.amendment().orElseThrow();
            Contest contest = new Contest(words(named.span()), named.quoted(), amendment.amended());
            contest.amend(amendment, contention.kind() == Kind.AMENDS_IN);
            contest.side(contention.parties(), contention.kind() == Kind.AMENDS_IN, true, false);
            all.add(contest);
            note(contest, reading, contention);
        }
    }

    private void note(Contest contest, Reading reading, Contention contention) {
        Evidence cited = evidence.cite(reading.sentence().span(), contention.rule());
        contest.cite(cited);
        enter(contest, reading, contention.at());
    }

    private void side(Reading reading, Contention contention, boolean text) {
        List<Party> parties = contention.parties();
        Optional<Contest> found = switch (contention.wording()) {
            case Wording.Named named -> named(reading, contention, named);
            case Wording.Pointing(boolean plain, boolean _) ->
                current.filter(c -> !plain || c.amended() || !text && (c.sided() || c.quoted() || c.prominent()));
            case Wording.Unsaid _ -> unsaid(reading, contention.kind());
            case Wording.Attempt _, Wording.Other _ -> Optional.empty();
        };
        if (found.isEmpty()) {
            return;
        }
        Contest contest = found.get();
        if (parties.isEmpty()) {
            if (contest.sided()) {
                contest.contest();
            }
            return;
        }
        Optional<Boolean> favours = favours(contest, contention);
        if (favours.isEmpty()) {
            return;
        }
        boolean strong = (contention.kind() == Kind.INSISTS || contention.kind() == Kind.OBJECTS)
                && contention.wording() instanceof Wording.Named named
                && (named.quoted()
                        || named.part()
                        || reading.sentence().lower(named.from()).endsWith("ing"));
        boolean ofAmendment = contest.amended() && contention.wording() instanceof Wording.Pointing p && p.plain();
        contest.side(
                parties,
                ofAmendment ? favours.get() == contest.amendedIn() : favours.get(),
                strong,
                contention.kind() == Kind.DISLIKES);
        contest.countered(contention.kind() == Kind.COUNTERS);
        note(contest, reading, contention);
    }

    private Optional<Contest> unsaid(Reading reading, Kind kind) {
        boolean close = reading.sentence().index() - lastSentence <= 1;
        return switch (kind) {
            case OPPOSES -> current.filter(Contest::amended);
            case JOINS, COUNTERS -> current.filter(c -> close);
            default -> current;
        };
    }

    /// Words in quotation marks that another party wants are proposed in the place of those that are fought over.
    private Optional<Contest> named(Reading reading, Contention contention, Wording.Named named) {
        boolean rewrites = contention.rule().contains(" read")
                && current.filter(c -> c.quoted() && !c.wording().equalsIgnoreCase(words(named.span())))
                        .isPresent();
        Optional<Contest> known = rewrites ? Optional.empty() : find(reading, named);
        if (known.isPresent()) {
            return known;
        }
        if (contention.kind() == Kind.DEFENDS
                && named.quoted()
                && current.filter(Contest::oneSided).isPresent()) {
            current.get().turn(words(named.span()));
            return current;
        }
        boolean wants = contention.kind() == Kind.WANTS && !named.inverted();
        Optional<Contest> rivalled = current.filter(c -> wants
                && named.quoted()
                && reading.sentence().index() - lastSentence <= 1
                && (c.result().isEmpty()
                        || c.replacedBy()
                                .filter(r -> alike(r, words(named.span())))
                                .isPresent())
                && (c.opponents().isEmpty() || c.proponents().isEmpty())
                && contention.parties().stream().noneMatch(c::has));
        if (rivalled.isPresent()) {
            Contest contest = rivalled.get();
            contest.rival(words(named.span()));
            contest.side(contention.parties(), false, false, false);
            note(contest, reading, contention);
            return Optional.empty();
        }
        return heading.or(() -> Optional.of(open(reading, named)));
    }

    private static Optional<Boolean> favours(Contest contest, Contention contention) {
        boolean inverted = contention.wording() instanceof Wording.Named n && n.inverted()
                || contention.wording() instanceof Wording.Pointing p && p.inverted();
        return switch (contention.kind()) {
            case INSISTS, WANTS, DEFENDS -> Optional.of(!inverted);
            case OBJECTS, DISLIKES, OPPOSES -> Optional.of(inverted);
            case REFUSES ->
                Optional.of(contention.wording() instanceof Wording.Pointing && contest.lastRemoves() != inverted);
            case COUNTERS -> contest.lastSide().map(s -> s == contest.lastCountered());
            case JOINS -> contest.lastSide();
            default -> Optional.empty();
        };
    }

    private void outcome(Reading reading, Contention contention, boolean text) {
        if (contention.kind() == Kind.READS && contention.wording() instanceof Wording.Named named && !text) {
            current.ifPresent(c -> rename(c, named));
        }
        Optional<Contest> found = switch (contention.wording()) {
            case Wording.Named named ->
                contention.kind() == Kind.READS ? current.filter(Contest::sided) : settled(reading, named);
            case Wording.Pointing(boolean plain, boolean _) -> plain && text ? Optional.empty() : current;
            case Wording.Unsaid _ ->
                current.filter(c -> (contention.kind() == Kind.MIDDLE || contention.kind() == Kind.SWAP)
                        && reading.sentence().index() - lastSentence <= 1);
            case Wording.Attempt _ -> current;
            case Wording.Other _ -> Optional.empty();
        };
        if (found.isPresent()
                && !(found.get().amended() && contention.wording() instanceof Wording.Pointing p && p.plain())) {
            settle(found.get(), contention, reading.sentence().index());
            note(found.get(), reading, contention);
        }
    }

    /// What is said of words in quotation marks may be about the element that was named otherwise just before.
    private Optional<Contest> settled(Reading reading, Wording.Named named) {
        Optional<Contest> known = find(reading, named);
        if (known.isPresent()) {
            return known;
        }
        Optional<Contest> same = current.filter(c -> !c.quoted()
                && named.quoted()
                && sharesWord(c.wording(), source.slice(reading.sentence().span(named.from(), named.to() - 1))));
        same.ifPresent(c -> c.quote(words(named.span())));
        return same.or(() -> named.quoted() || waiting ? Optional.of(open(reading, named)) : Optional.empty());
    }

    private void settle(Contest contest, Contention contention, int sentence) {
        switch (contention.kind()) {
            case IN -> contest.settle(Result.INCLUDED);
            case OUT -> contest.settle(Result.EXCLUDED);
            case PENDING -> contest.settle(Result.UNRESOLVED);
            case MIDDLE -> contest.compromise(sentence == lastSentence);
            case SWAP -> {
                if (contention.instead() instanceof Wording.Named named) {
                    contest.replace(words(named.span()));
                }
            }
            case READS -> reads(contest, contention);
            default -> {}
        }
    }

    private void rename(Contest contest, Wording.Named named) {
        if (!contest.quoted() && !contest.sided()) {
            contest.call(words(named.span()));
        }
    }

    private void reads(Contest contest, Contention contention) {
        if (contention.wording() instanceof Wording.Named named && named.quoted()) {
            String now = words(named.span());
            if (alike(contest.wording(), now)) {
                contest.settle(Result.INCLUDED);
            } else {
                contest.replace(now);
            }
        }
    }

    private Contest findOrOpen(Reading reading, Wording.Named named) {
        return find(reading, named).orElseGet(() -> open(reading, named));
    }

    /// A contest about the same words in the same paragraph, or the same quoted words of the same text.
    private Optional<Contest> find(Reading reading, Wording.Named named) {
        String said = words(named.span());
        if (current.filter(c -> alike(c.wording(), said)).isPresent()) {
            return current;
        }
        Optional<DraftText> text = text(reading, named.from());
        return all.reversed().stream()
                .filter(c -> c.text().equals(text) && alike(c.wording(), said))
                .findFirst();
    }

    private Contest open(Reading reading, Wording.Named named) {
        Contest contest = new Contest(words(named.span()), named.quoted(), text(reading, named.from()));
        all.add(contest);
        return contest;
    }

    private static Optional<DraftText> text(Reading reading, int word) {
        return reading.textBefore(reading.parsed().indexAt(word)).filter(t -> !t.background());
    }

    private boolean alike(String a, String b) {
        Set<String> words = content(a);
        Set<String> others = content(b);
        if (words.isEmpty() || others.isEmpty()) {
            return a.equalsIgnoreCase(b);
        }
        int shared = (int) words.stream().filter(others::contains).count();
        int smaller = Math.min(words.size(), others.size());
        return shared * 10 >= smaller * 7 && shared * 2 >= Math.max(words.size(), others.size());
    }

    private boolean sharesWord(String a, String b) {
        return content(a).stream().anyMatch(content(b)::contains);
    }

    private Set<String> content(String words) {
        Set<String> content = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3 && !lexicon.has("wording nouns", word) && !lexicon.has("topic stops", word)) {
                content.add(word);
            }
        }
        return content;
    }
}
