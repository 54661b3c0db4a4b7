package org.rapporteur.ingest.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.model.TextKind;

/// The texts of an article as they come up, and which of them the sentences are about.
public final class TextRegistry {
    static final double PART_OF_SUBJECT = 0.6;

    private final List<DraftText> texts = new ArrayList<>();
    private final List<DraftText> mentioned = new ArrayList<>();
    private final Set<DraftText> inSection = new HashSet<>();
    private Optional<DraftText> focus = Optional.empty();
    private boolean focusedHere;
    private boolean inFragments;
    private Optional<String> heading = Optional.empty();
    private TitleRank headingRank = TitleRank.HEADING;
    private Optional<String> topic = Optional.empty();
    private Optional<String> paragraphTopic = Optional.empty();
    private List<DraftText> group = List.of();
    private Optional<DraftText> awaiting = Optional.empty();
    private Optional<Announcement> announced = Optional.empty();
    /// What was announced before a heading counts below it as long as no text has come up.
    private Optional<Announcement> carriedOver = Optional.empty();

    /// Several texts that are told one by one; those that come up after it are among them.
    private record Announcement(Optional<TextKind> kind, int count, int from, List<DraftText> texts) {
        void take(DraftText text) {
            boolean amendments = kind.filter(TextKind.AMENDMENT::equals).isPresent();
            boolean fits = text.isAmendment() == amendments || text.symbol().isPresent();
            boolean another = text.order() >= from && !text.background() && !texts.contains(text);
            if (another && fits && texts.size() < count) {
                texts.add(text);
            }
        }
    }

    /// All texts, in the order of their first mention.
    public List<DraftText> texts() {
        return List.copyOf(texts);
    }

    /// The text that the last sentences were about.
    public Optional<DraftText> focus() {
        return focus;
    }

    /// Makes a text the one that "it" refers to.
    public void focus(DraftText text) {
        focus = Optional.of(text);
        focusedHere = true;
        touch(text);
    }

    /// Whether the paragraph itself spoke of the text in focus.
    boolean focusedHere() {
        return focusedHere;
    }

    /// No text is the one that "it" refers to.
    void unfocus() {
        focus = Optional.empty();
    }

    /// Makes a text the last one mentioned.
    void touch(DraftText text) {
        inSection.add(text);
        mentioned.remove(text);
        mentioned.add(text);
        announced.ifPresent(a -> a.take(text));
        carriedOver = Optional.empty();
    }

    /// The text that a heading announces, where nothing was said of it yet.
    public Optional<DraftText> fromHeading() {
        if (!headed() || focus.isPresent()) {
            return Optional.empty();
        }
        DraftText text = create(Optional.empty(), false, false);
        focus(text);
        return Optional.of(text);
    }

    /// Begins a section: what follows is about its heading's text, if it names one. A heading with a symbol is a text's
    /// title ("Rare birds (L.7)"); one that cannot be a title calls a text only where nothing else does.
    public void section(SectionHead head) {
        if (head.aspect() && (focus.isPresent() || heading.isPresent())) {
            return;
        }
        carriedOver = announced.filter(a -> a.texts().isEmpty());
        announced = Optional.empty();
        inSection.clear();
        inFragments = false;
        heading = Optional.of(head.title());
        headingRank = head.names() ? TitleRank.HEADING : TitleRank.TAIL;
        topic = Optional.empty();
        paragraphTopic = Optional.empty();
        awaiting = Optional.empty();
        focus = head.symbols().size() == 1
                ? Optional.of(titled(head.title(), head.symbols().getFirst()))
                : named(head.title());
    }

    /// Begins the article: its title calls a text only where nothing else does.
    public void article(String title) {
        section(new SectionHead(title, List.of(), false, false));
    }

    private DraftText titled(String title, String symbol) {
        Optional<DraftText> known = bySymbol(symbol);
        DraftText text = known.orElseGet(() -> create(Optional.empty(), false, false));
        text.symbol(symbol);
        text.call(title.replace(symbol, "").replaceAll("^[\\s,:—–-]+|[\\s,:—–-]+$", ""), TitleRank.SUBJECT);
        heading = Optional.empty();
        awaiting = Optional.of(text);
        focus(text);
        return text;
    }

    private Optional<DraftText> named(String title) {
        return texts.stream()
                .filter(t -> !t.background() && Titles.covered(title, t.title()) >= PART_OF_SUBJECT)
                .max(Comparator.comparingDouble(t -> Titles.agreement(t.title(), title)))
                .or(() -> ofTable(title));
    }

    /// Remarks below a table call its rows by their catchwords: "Palestine", "Chad".
    private Optional<DraftText> ofTable(String catchword) {
        List<DraftText> rows = texts.stream()
                .filter(t -> t.isListed() && !t.background() && Titles.coveredByRoots(catchword, t.title()))
                .toList();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    /// The text with a symbol.
    public Optional<DraftText> bySymbol(String said) {
        return texts.stream()
                .filter(t -> t.symbol().filter(s -> Symbols.same(s, said)).isPresent())
                .findFirst();
    }

    /// The text that the section's heading names by its symbol, where nothing in the section has taken it up so far.
    Optional<DraftText> awaiting() {
        return awaiting;
    }

    /// The section has taken up its heading's text.
    void arrived() {
        awaiting = Optional.empty();
    }

    private static boolean isSettled(DraftText text) {
        return text.status().isPresent() || text.counted();
    }

    /// Begins a paragraph: after one that told what became of an amendment, "it" is again the text that was to be
    /// amended.
    public void paragraph() {
        paragraphTopic = Optional.empty();
        focusedHere = false;
        focus = focus.map(t -> t.isAmendment() && isSettled(t) ? main(t).orElse(t) : t);
    }

    /// A paragraph begins with a thing as with a heading: where the text before is done with, or a paragraph of the
    /// section began like this before, what follows is about another.
    public void paragraphOn(String thing) {
        boolean done = focus.map(TextRegistry::isSettled).orElse(true);
        if (inFragments || done && !headed()) {
            inFragments = true;
            heading = Optional.of(thing);
            headingRank = TitleRank.HEADING;
            unfocus();
        }
    }

    /// The last texts mentioned, the latest last; amendments only where they are asked for.
    public List<DraftText> recent(int count, boolean amendments) {
        List<DraftText> current = mentioned.stream()
                .filter(t -> !t.background() && (t.kind() == TextKind.AMENDMENT) == amendments)
                .toList();
        return current.subList(Math.max(0, current.size() - count), current.size());
    }

    /// The last text of this meeting that is no amendment.
    Optional<DraftText> lastMain() {
        return recent(1, false).stream().findFirst();
    }

    /// The text that an amendment is to: the last one mentioned before it that is none itself.
    public Optional<DraftText> main(DraftText amendment) {
        return mentioned.reversed().stream()
                .filter(t -> t != amendment && !t.background() && !t.isAmendment())
                .findFirst();
    }

    /// How long ago a text was mentioned: the larger, the more recent.
    int recency(DraftText text) {
        return mentioned.indexOf(text);
    }

    /// Whether a text came up since the section began.
    boolean mentionedInSection(DraftText text) {
        return inSection.contains(text);
    }

    /// A new text. The first one of a section is called by the section's heading until it gets a title of its own.
    ///
    /// @param kind as its noun says; empty for "text", "draft" and bare symbols
    DraftText create(Optional<TextKind> kind, boolean background, boolean tentative) {
        DraftText text = new DraftText(texts.size(), kind, background, tentative);
        texts.add(text);
        boolean amendment = kind.filter(TextKind.AMENDMENT::equals).isPresent();
        if (!background && !amendment) {
            heading.ifPresent(h -> text.call(h, headingRank));
            heading = Optional.empty();
        }
        if (amendment) {
            lastMain().ifPresent(text::amends);
        }
        return text;
    }

    /// A text that a verb alone tells of; the next "this decision" is this one.
    public DraftText decided(TextKind kind) {
        DraftText text = create(Optional.of(kind), false, false);
        text.decided();
        focus(text);
        return text;
    }

    /// What the section speaks of before it names a text: its first text is called so where nothing calls it better.
    public void topic(String words) {
        if (heading.isPresent() && topic.isEmpty()) {
            topic = Optional.of(words);
        }
        if (paragraphTopic.isEmpty()) {
            paragraphTopic = Optional.of(words);
        }
    }

    /// Calls a text after what the paragraph, or else the section, spoke of before it.
    void callByTopic(DraftText text) {
        paragraphTopic.or(() -> topic).ifPresent(t -> text.call(t, TitleRank.TOPIC));
        topic = Optional.empty();
        paragraphTopic = Optional.empty();
    }

    /// The section has come to a text: its heading calls no other.
    void served() {
        heading = Optional.empty();
    }

    /// Whether a section waits for the text that it is about.
    boolean opened() {
        return heading.isPresent();
    }

    /// Whether a heading names the text that its section waits for.
    boolean headed() {
        return heading.isPresent() && headingRank == TitleRank.HEADING;
    }

    /// Gives the kind most often named in the article to the texts whose kind no noun tells.
    public void settleKinds(TextKind usual) {
        texts.forEach(t -> t.kindIfUnknown(usual));
    }

    /// Several texts were spoken of in one sentence: "both", "the first", "the latter" are among them.
    public void together(List<DraftText> several) {
        group = List.copyOf(several);
    }

    /// The texts last spoken of in one sentence, else the last ones mentioned; empty where there are not so many.
    public List<DraftText> lastTogether(int count) {
        if (group.size() == count) {
            return group;
        }
        List<DraftText> last = recent(count, false);
        return last.size() == count ? last : List.of();
    }

    /// One of the texts that were last spoken of in one sentence, by its place.
    Optional<DraftText> inGroup(String ordinal) {
        int index = switch (ordinal) {
            case "first" -> 0;
            case "second" -> 1;
            case "third" -> 2;
            case "fourth" -> 3;
            case "last" -> group.size() - 1;
            default -> -1;
        };
        return group.size() > 1 && index >= 0 && index < group.size()
                ? Optional.of(group.get(index))
                : Optional.empty();
    }

    /// Several texts are spoken of that will be told one by one ("Two papers were on the table.").
    ///
    /// @param count how many
    void announce(Optional<TextKind> kind, int count) {
        announced = Optional.of(new Announcement(kind, count, texts.size(), new ArrayList<>()));
    }

    /// One of the announced texts, by its place ("the first", "the other"); a new one where its turn has come.
    Optional<DraftText> announced(String ordinal, Optional<String> symbol) {
        if (announced.isEmpty() && ordinal.equals("first")) {
            announced = carriedOver;
        }
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        Announcement several = announced.get();
        int index = switch (ordinal) {
            case "first" -> 0;
            case "second" -> 1;
            case "third" -> 2;
            case "fourth" -> 3;
            case "other", "last" ->
                several.count() == several.texts().size()
                        ? several.count() - 1
                        : Math.max(1, several.texts().size());
            default -> Math.max(1, several.texts().size());
        };
        if (index < several.texts().size()) {
            return Optional.of(several.texts().get(index));
        }
        if (index > several.texts().size() && symbol.isEmpty()) {
            return Optional.empty();
        }
        DraftText text = create(several.kind(), false, false);
        if (!several.texts().contains(text)) {
            several.texts().add(text);
        }
        return Optional.of(text);
    }

    /// The texts of a bulk mention, once the article is read.
    ///
    /// @param spokenFor the texts of which something else was said, left out of "the rest"
    public List<DraftText> distribute(Reference.Bulk bulk, Set<DraftText> spokenFor) {
        return texts.stream()
                .filter(t -> !t.background() && !t.tentative() && t.kind() != TextKind.AMENDMENT)
                .filter(t -> t.hasFacts() || t.rank().compareTo(TitleRank.CONTENT) >= 0)
                .filter(t -> !bulk.rest() || !spokenFor.contains(t))
                .toList();
    }
}
