package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

/// The contests of an article, and the one that "it" and "the phrase" stand for.
final class ContestBook {
    private static final int LONGEST_PAUSE = 2;

    private final SourceText source;
    private final Lexicon lexicon;
    private final EvidenceBook evidence;
    private final List<Contest> all = new ArrayList<>();
    private Optional<Contest> current = Optional.empty();
    private Optional<Contest> heading = Optional.empty();
    private int sentence;
    private int word;

    ContestBook(SourceText source, Lexicon lexicon, EvidenceBook evidence) {
        this.source = source;
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /// The contests of which enough is said.
    List<Contest> held() {
        all.forEach(Contest::weighAmendment);
        return all.stream().filter(Contest::holds).toList();
    }

    /// The contest mentioned last.
    Optional<Contest> current() {
        return current;
    }

    /// The contest that a list item's first words name.
    Optional<Contest> heading() {
        return heading;
    }

    /// Begins a paragraph.
    void paragraph() {
        current = Optional.empty();
        heading = Optional.empty();
    }

    /// Forgets what was mentioned too long ago.
    void forget(Reading reading) {
        if (current.isPresent() && reading.sentence().index() - sentence > LONGEST_PAUSE) {
            current = Optional.empty();
        }
    }

    /// Whether the contest mentioned last was mentioned in this sentence or the one before.
    boolean close(Reading reading) {
        return reading.sentence().index() - sentence <= 1;
    }

    /// Whether it was mentioned in this sentence.
    boolean here(Reading reading) {
        return reading.sentence().index() == sentence;
    }

    /// Where in this sentence it was mentioned last, or 0.
    int mentionedAt(Reading reading) {
        return here(reading) ? word : 0;
    }

    /// Makes a contest the one mentioned last.
    void enter(Contest contest, Reading reading, int at) {
        current = Optional.of(contest);
        sentence = reading.sentence().index();
        word = at;
    }

    /// Says that a contention is evidence for a contest.
    void note(Contest contest, Reading reading, Contention contention) {
        Evidence cited = evidence.cite(reading.sentence().span(), contention.rule());
        contest.cite(cited);
        int named = contention.wording() instanceof Wording.Named n ? n.to() : 0;
        enter(contest, reading, Math.max(mentionedAt(reading), Math.max(contention.at(), named)));
    }

    /// A contest about what heads a list item.
    void head(Reading reading, Span span, int from, int to) {
        Contest contest = new Contest(words(span), true, text(reading, from));
        all.add(contest);
        heading = Optional.of(contest);
        enter(contest, reading, to);
    }

    Contest findOrOpen(Reading reading, Wording.Named named) {
        return find(reading, named).orElseGet(() -> open(reading, named));
    }

    /// A contest about the same words in the same paragraph, or the same words of the same text.
    Optional<Contest> find(Reading reading, Wording.Named named) {
        String said = words(named.span());
        if (current.filter(c -> alike(c.wording(), said)).isPresent()) {
            return current;
        }
        Optional<DraftText> text = text(reading, named.from());
        return all.reversed().stream()
                .filter(c -> c.text().equals(text) && alike(c.wording(), said))
                .findFirst();
    }

    Contest open(Reading reading, Wording.Named named) {
        return open(named, text(reading, named.from()));
    }

    Contest open(Wording.Named named, Optional<DraftText> text) {
        Contest contest = new Contest(words(named.span()), named.quoted(), text);
        all.add(contest);
        return contest;
    }

    private static Optional<DraftText> text(Reading reading, int word) {
        return reading.textBefore(reading.parsed().indexAt(word)).filter(t -> !t.background());
    }

    /// The words of a span, on one line.
    String words(Span span) {
        return source.slice(span).replaceAll("\\s+", " ");
    }

    /// The words of a stretch of a sentence.
    String words(Reading reading, int from, int to) {
        return source.slice(reading.sentence().span(from, to - 1));
    }

    /// Whether two wordings are mostly the same words.
    boolean alike(String a, String b) {
        Set<String> words = content(a);
        Set<String> others = content(b);
        if (words.isEmpty() || others.isEmpty()) {
            return a.equalsIgnoreCase(b) || sameNoun(a, b);
        }
        int shared = (int) words.stream().filter(others::contains).count();
        int smaller = Math.min(words.size(), others.size());
        return shared * 10 >= smaller * 7 && shared * 2 >= Math.max(words.size(), others.size());
    }

    /// "moratorium" is "a moratorium on new permits".
    private static boolean sameNoun(String a, String b) {
        String shorter = (a.length() < b.length() ? a : b).toLowerCase(Locale.ROOT);
        String longer = (a.length() < b.length() ? b : a).toLowerCase(Locale.ROOT);
        return shorter.length() > 3 && List.of(longer.split("\\s+", -1)).contains(shorter);
    }

    /// Whether two wordings have a word in common.
    boolean sharesWord(String a, String b) {
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
