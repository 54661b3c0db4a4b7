package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.compose.Prose;

/// Sets running text: makes tagged words of it, breaks them into lines, and draws the lines as slabs.
final class Typesetter {
    private final Metrics metrics;
    private final Palette palette;
    private final Citations citations;
    private final Hyphenator hyphenator;

    Typesetter(Metrics metrics, Palette palette, Citations citations, Hyphenator hyphenator) {
        this.hyphenator = hyphenator;
        this.metrics = metrics;
        this.palette = palette;
        this.citations = citations;
    }

    /// Words of one style and element, without a break inside.
    ///
    /// @param target where the words lead; empty where nowhere
    record Atom(
            String text,
            Style style,
            Tag tag,
            double width,
            String target,
            String contents,
            String anchor,
            Optional<Sign> sign) {}

    /// Atoms between two places where a line may break.
    ///
    /// @param space the width of the space after it; 0 where the next word follows at once
    /// @param hyphen the width of the hyphen that a break after it shows; 0 where it shows none
    record Word(List<Atom> atoms, double width, double space, double hyphen) {}

    /// A paragraph as slabs, one for each line; the first two and the last two lines stay together.
    List<Slab> paragraph(Prose prose, Style style, double width, Tag tag) {
        return lines(words(prose, style, tag, width), style, width);
    }

    /// One style's words as a paragraph.
    List<Slab> paragraph(String text, Style style, double width, Tag tag) {
        return paragraph(Prose.of(text), style, width, tag);
    }

    private List<Slab> lines(List<Word> words, Style style, double width) {
        List<int[]> ranges = LineBreaker.breaks(words, width);
        List<Slab> slabs = new ArrayList<>();
        for (int[] range : ranges) {
            slabs.add(line(words.subList(range[0], range[1]), style));
        }
        int last = slabs.size() - 1;
        for (int i = 0; i < last; i++) {
            if (i == 0 || i == last - 1) {
                slabs.set(i, slabs.get(i).kept());
            }
        }
        return slabs;
    }

    private Slab line(List<Word> words, Style style) {
        List<Mark> marks = new ArrayList<>();
        double baseline = style.leading() * 0.5 + style.size() * 0.32;
        Run run = new Run(marks, baseline);
        for (Word word : words) {
            word.atoms().forEach(run::add);
            if (word.space() > 0) {
                run.space(word.space());
            }
        }
        if (words.getLast().hyphen() > 0) {
            run.hyphen();
        }
        run.flush();
        return Slab.of(0, style.leading(), marks);
    }

    /// Gathers neighbouring atoms of one style and element into one mark.
    private final class Run {
        private final List<Mark> marks;
        private final double baseline;
        private final StringBuilder text = new StringBuilder();
        private Atom first;
        private double start;
        private double at;

        Run(List<Mark> marks, double baseline) {
            this.marks = marks;
            this.baseline = baseline;
        }

        void add(Atom atom) {
            if (atom.sign().isPresent()) {
                flush();
                marks.addAll(atom.sign().get().marks(at, baseline, atom.style()));
                at += atom.width();
                return;
            }
            if (first != null && (first.tag() != atom.tag() || !first.style().equals(atom.style()))) {
                flush();
            }
            if (first == null) {
                first = atom;
                start = at;
            }
            text.append(atom.text());
            at += atom.width();
        }

        void space(double width) {
            text.append(' ');
            at += width;
        }

        void hyphen() {
            text.append(WordCollector.SOFT_HYPHEN);
        }

        void flush() {
            if (first == null) {
                return;
            }
            Style style = first.style();
            double y = baseline - style.rise();
            marks.add(new Mark.Words(first.tag(), start, y, style, text.toString(), 0));
            if (!first.target().isEmpty()) {
                double width = metrics.width(style, text.toString().stripTrailing());
                double height = style.size() * 1.25;
                if (!first.anchor().isEmpty()) {
                    marks.add(new Mark.Anchor(first.tag(), start, y - height, first.anchor()));
                }
                marks.add(new Mark.Hot(
                        first.tag(), start, y - style.size(), width, height, first.target(), first.contents()));
            }
            text.setLength(0);
            first = null;
        }
    }

    private List<Word> words(Prose prose, Style style, Tag tag, double width) {
        WordCollector collector = new WordCollector(metrics, width, hyphenator);
        boolean whole = prose.parts().size() == 1 && prose.parts().getFirst() instanceof Inline.Words;
        for (Inline part : prose.parts()) {
            switch (part) {
                case Inline.Words(String text, Inline.Tone tone) -> {
                    Sign.of(tone).ifPresent(s -> collector.sign(s, style(tone, style)));
                    Tag holder = whole ? tag : tag.add(Tag.Role.SPAN);
                    collector.text(text, style(tone, style), holder, "", "");
                }
                case Inline.References(List<Integer> notes) -> references(collector, notes, style, tag);
                case Inline.Pointer(String text, String anchor) ->
                    collector.text(text, style.in(palette.accent()), tag.add(Tag.Role.LINK), anchor, text);
                case Inline.Link(String text, String address) ->
                    collector.text(text, style.in(palette.accent()), tag.add(Tag.Role.LINK), address, text);
            }
        }
        return collector.words();
    }

    /// "3, 4" and "5–8", each number a link to its note.
    private void references(WordCollector collector, List<Integer> notes, Style style, Tag tag) {
        Style raised = style.in(Face.REGULAR).in(palette.accent()).raised();
        boolean first = true;
        for (int i = 0; i < notes.size(); i++) {
            int from = notes.get(i);
            int end = i;
            while (end + 1 < notes.size() && notes.get(end + 1) == notes.get(end) + 1) {
                end++;
            }
            if (!first) {
                collector.glue(",\u00a0", raised, tag.add(Tag.Role.SPAN));
            }
            first = false;
            List<Integer> covered = end > i + 1 ? notes.subList(i + 1, end) : List.of();
            reference(collector, from, covered, raised, tag);
            if (end > i + 1) {
                collector.glue("–", raised, tag.add(Tag.Role.SPAN));
                reference(collector, notes.get(end), List.of(), raised, tag);
                i = end;
            }
        }
    }

    private void reference(WordCollector collector, int note, List<Integer> covered, Style style, Tag tag) {
        Tag link = tag.add(Tag.Role.REFERENCE).add(Tag.Role.LINK);
        String anchor = citations.cite(note, covered);
        collector.reference(String.valueOf(note), style, link, Citations.note(note), citations.words(note), anchor);
    }

    private Style style(Inline.Tone tone, Style base) {
        return switch (tone) {
            case PLAIN -> base;
            case STRONG -> base.in(Face.SEMIBOLD);
            case CAUTION -> base.in(palette.caution());
            case CARRIED -> base.in(Face.SEMIBOLD).in(palette.carried());
            case LOST -> base.in(Face.SEMIBOLD).in(palette.lost());
            case OPEN -> base.in(Face.SEMIBOLD).in(palette.caution());
            case ASIDE -> base.in(palette.quiet());
        };
    }
}
