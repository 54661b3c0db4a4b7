package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Label;
import org.rapporteur.ingest.lexicon.Labels;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Vote;

/// Reads lines that say by a label what they list: "Main sponsors: Chile, Peru", "In favour (27): ...", "Outcome:
/// adopted by consensus". They tell of the text that the section or the item is about.
final class LabelledLines {
    private static final int LONGEST_VERDICT = 25;
    private static final int LONGEST_ASIDE = 6;

    private final ListReading reading;
    private final EvidenceBook evidence;
    private final Findings findings;
    private final ListedTexts texts;
    private final NameReader names;
    private Optional<Label> open = Optional.empty();

    LabelledLines(ListReading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.findings = reading.findings();
        this.texts = reading.texts();
        this.names = reading.names();
    }

    /// A label and what stands behind it, as indices of words.
    private record Line(Label label, int start, int from, int to, OptionalInt count) {}

    /// Reads a sentence.
    ///
    /// @return whether labelled lines make it up, so that there is no clause to look for
    boolean read(Sentence sentence) {
        List<Line> lines = lines(sentence);
        if (lines.isEmpty()) {
            return continued(sentence);
        }
        open = Optional.empty();
        boolean whole = lines.getFirst().start == 0;
        name(
                sentence,
                lines.stream()
                        .filter(l -> l.label == Label.TEXT && l.from < l.to)
                        .toList());
        for (Line line : lines) {
            whole &= read(sentence, line);
        }
        Line last = lines.getLast();
        if (last.from == last.to && last.label.role().isPresent()) {
            open = Optional.of(last.label);
        }
        return whole;
    }

    /// A label with nothing behind it is followed by a list, one party an item.
    private boolean continued(Sentence sentence) {
        Optional<RoleKind> kind = open.flatMap(Label::role);
        PartyList list = reading.parties(sentence);
        boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM && list.isList();
        if (kind.isEmpty() || !item) {
            open = Optional.empty();
            return false;
        }
        texts.ofSection().ifPresent(t -> give(t, list, kind.get(), sentence.span()));
        return true;
    }

    private List<Line> lines(Sentence sentence) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean next = !lines.isEmpty() && sentence.word(i).token().capitalised();
            if (next || begins(sentence, i)) {
                Optional<Line> line = lineAt(sentence, i);
                if (line.isPresent()) {
                    lines.add(line.get());
                    i = line.get().from - 1;
                }
            }
        }
        List<Line> ended = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            int to = k + 1 < lines.size() ? lines.get(k + 1).start : sentence.size();
            ended.add(new Line(line.label, line.start, line.from, to, line.count));
        }
        return ended;
    }

    private boolean begins(Sentence sentence, int i) {
        if (i == 0 || sentence.word(i - 1).is(";", ".", "|", "•", "–", "—", "·", "/")) {
            return true;
        }
        Span gap = new Span(
                sentence.word(i - 1).span().end(), sentence.word(i).span().start());
        return reading.source().slice(gap).contains("\n");
    }

    /// The longest label at a word, what it holds in brackets, and a colon.
    private static Optional<Line> lineAt(Sentence sentence, int i) {
        for (int length = Math.min(Labels.LONGEST, sentence.size() - i); length > 0; length--) {
            StringBuilder words = new StringBuilder();
            for (int k = i; k < i + length; k++) {
                words.append(k > i && sentence.word(k).token().spaceBefore() ? " " : "")
                        .append(sentence.lower(k));
            }
            int after = i + length;
            OptionalInt count = OptionalInt.empty();
            if (sentence.at(after, "(")) {
                count = Numerals.value(sentence.lower(after + 1));
                int close = after + 1;
                while (close < Math.min(sentence.size(), after + LONGEST_ASIDE) && !sentence.at(close, ")")) {
                    close++;
                }
                after = sentence.at(close, ")") ? close + 1 : after;
            } else if (Numerals.value(sentence.lower(after)).isPresent() && sentence.at(after + 1, ":")) {
                count = Numerals.value(sentence.lower(after));
                after++;
            }
            boolean marks = words.indexOf("(") >= 0 || words.indexOf(":") >= 0;
            Optional<Label> label = marks ? Optional.empty() : Labels.standard().of(words.toString());
            boolean colon = sentence.at(after, ":")
                    || i == 0
                            && sentence.word(Math.min(after, sentence.size() - 1))
                                    .is("–", "—");
            if (label.isPresent() && colon && label.get() != Label.OTHER) {
                return Optional.of(new Line(label.get(), i, after + 1, after + 1, count));
            }
        }
        return Optional.empty();
    }

    private boolean read(Sentence sentence, Line line) {
        return switch (line.label) {
            case TEXT -> line.from < line.to;
            case OUTCOME, VOTE -> {
                verdict(sentence, line);
                yield false;
            }
            case MANDATE -> mandate(sentence, line);
            case STATE, ORDINAL, OTHER -> false;
            default -> parties(sentence, line);
        };
    }

    private boolean parties(Sentence sentence, Line line) {
        RoleKind kind = line.label.role().orElseThrow();
        PartyList list = reading.parties(sentence, line.from, line.to);
        OptionalInt count = line.count.isPresent() ? line.count : counted(sentence, line, kind);
        if (!list.isList() && count.isEmpty()) {
            return false;
        }
        Optional<DraftText> text = texts.ofSection();
        Span span = span(sentence, line);
        text.filter(t -> list.isList()).ifPresent(t -> give(t, list, kind, span));
        if (kind.isVote() && count.isPresent()) {
            text.ifPresent(t -> findings.vote(t, vote(kind, count), evidence.cite(span, "vote.count/labelled")));
        }
        return text.isPresent();
    }

    /// "Against: none", "Abstaining: 12 (Chile, ...)"
    private static OptionalInt counted(Sentence sentence, Line line, RoleKind kind) {
        if (!kind.isVote() || line.from >= line.to) {
            return OptionalInt.empty();
        }
        boolean none = sentence.word(line.from).is("none", "nil", "nobody", "–", "-", "no");
        return none ? OptionalInt.of(0) : Numerals.value(sentence.lower(line.from));
    }

    private static Vote vote(RoleKind kind, OptionalInt count) {
        return new Vote(
                kind == RoleKind.VOTED_FOR ? count : OptionalInt.empty(),
                kind == RoleKind.VOTED_AGAINST ? count : OptionalInt.empty(),
                kind == RoleKind.ABSTAINED ? count : OptionalInt.empty());
    }

    private void give(DraftText text, PartyList list, RoleKind kind, Span span) {
        Evidence cited = evidence.cite(span, "role." + kind.code() + "/labelled");
        text.mention(cited);
        list.parties().forEach(p -> findings.role(Reference.of(text), p, kind, cited));
    }

    private static Span span(Sentence sentence, Line line) {
        return sentence.span(line.start, Math.max(line.start, line.to - 1));
    }

    private void verdict(Sentence sentence, Line line) {
        boolean brief = line.to - line.from <= LONGEST_VERDICT;
        Verdict verdict = brief ? reading.verdict(sentence, line.from, line.to) : Verdict.NONE;
        Optional<DraftText> text = verdict.isPresent() ? texts.ofSection() : Optional.empty();
        text.ifPresent(t -> {
            Evidence cited = evidence.cite(span(sentence, line), "outcome/labelled");
            t.mention(cited);
            findings.verdict(t, verdict, cited);
        });
    }

    private boolean mandate(Sentence sentence, Line line) {
        Optional<DraftText> text = line.from < line.to ? texts.ofSection() : Optional.empty();
        text.ifPresent(t -> t.mandate(
                reading.source().slice(sentence.span(line.from, line.to - 1)).replaceFirst("\\.$", ""),
                evidence.cite(span(sentence, line), "mandate/labelled")));
        return text.isPresent();
    }

    /// "Document: L.2", "Title: Fog" behind each other, or in lines that follow each other, name one text.
    private void name(Sentence sentence, List<Line> lines) {
        Optional<ListedTexts.Name> name = lines.stream()
                .filter(l -> l.to - l.from <= LONGEST_VERDICT)
                .map(l -> names.read(sentence, l.from, l.to))
                .reduce(ListedTexts.Name::and)
                .filter(n -> n.symbol().isPresent() || !n.title().isBlank());
        name.ifPresent(n -> {
            Evidence cited = evidence.cite(span(sentence, lines.getFirst()), "text.labelled");
            DraftText text = texts.entitle(n).orElseGet(() -> texts.register(n));
            text.mention(cited);
            n.leads().forEach(a -> findings.role(Reference.of(text), new Party.Named(a), RoleKind.LEAD, cited));
        });
    }
}
