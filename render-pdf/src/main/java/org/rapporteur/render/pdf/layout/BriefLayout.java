package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.render.pdf.compose.Brief;
import org.rapporteur.render.pdf.compose.Brief.Section;
import org.rapporteur.render.pdf.compose.Inline;
import org.rapporteur.render.pdf.layout.Pages.Bookmark;

/// Lays a brief out on pages.
public final class BriefLayout {
    private static final double COLUMN_GAP = 20;

    /// A last page that is less filled than this is worth a denser setting.
    private static final double NEARLY_EMPTY = 0.6;

    private static final double[] DENSITIES = {0.9, 0.8, 0.7, 0.6};

    private final Brief brief;
    private final Labels labels;
    private final Look look;
    private final Sheet sheet;
    private final Styles styles;
    private final Palette palette;
    private final Typesetter typesetter;
    private final Metrics metrics;
    private final Lists lists;
    private final Citations citations;
    private final Tag document = Tag.document();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private BriefLayout(Brief brief, Labels labels, Metrics metrics, Look look, double density) {
        this.brief = brief;
        this.labels = labels;
        this.look = look;
        this.sheet = look.sheet();
        this.palette = look.palette();
        this.metrics = metrics;
        this.styles = new Styles(palette, density);
        this.citations = new Citations(n -> labels.text("source.reference", n));
        this.typesetter = new Typesetter(metrics, palette, citations, new Hyphenator(brief.language()));
        this.lists = new Lists(typesetter, metrics, styles, citations);
    }

    /// The pages of a brief.
    ///
    /// @param labels the labels of the brief's language
    public static Pages of(Brief brief, Labels labels, Metrics metrics, Look look) {
        Pages open = new BriefLayout(brief, labels, metrics, look, 1).lay();
        for (double density : DENSITIES) {
            if (open.pages().size() > 1 && open.lastFill() < NEARLY_EMPTY) {
                Pages dense = new BriefLayout(brief, labels, metrics, look, density).lay();
                if (dense.pages().size() < open.pages().size()) {
                    return dense;
                }
            }
        }
        return open;
    }

    private Pages lay() {
        Paginator paginator = new Paginator(sheet);
        bookmarks.add(new Bookmark(brief.title(), "title"));
        if (!brief.messages().points().isEmpty()) {
            bookmarks.add(
                    new Bookmark(brief.messages().heading(), brief.messages().anchor()));
        }
        HeadLayout head = new HeadLayout(typesetter, lists, styles, look);
        paginator.flow(head.slabs(brief, document));
        for (Section section : brief.sections()) {
            bookmarks.add(new Bookmark(section.heading(), section.anchor()));
            paginator.flow(section(section));
        }
        notes(paginator);
        method(paginator);
        return new Pages(sheet, furnished(paginator.pages()), document, bookmarks, paginator.fill());
    }

    private List<Slab> section(Section section) {
        double measure = sheet.measure();
        if (section instanceof Brief.Points points) {
            return lists.section(points, measure, document);
        }
        List<Slab> slabs = new ArrayList<>(lists.heading(section.heading(), section.anchor(), measure, document));
        slabs.addAll(
                switch (section) {
                    case Brief.Points points -> lists.section(points, measure, document);
                    case Brief.Table table ->
                        new TableLayout(typesetter, styles, palette, measure, sheet.depth() / 2).slabs(table, document);
                    case Brief.Positions positions ->
                        new GridLayout(metrics, styles, palette, measure).slabs(positions, document);
                    case Brief.Votes votes ->
                        new VotesLayout(typesetter, metrics, styles, palette, measure).slabs(votes, document);
                    case Brief.TimeLine line ->
                        new TimeLineLayout(typesetter, styles, palette, measure).slabs(line, document);
                });
        return slabs;
    }

    private void notes(Paginator paginator) {
        if (brief.notes().notes().isEmpty()) {
            return;
        }
        bookmarks.add(new Bookmark(brief.notes().heading(), brief.notes().anchor()));
        double measure = sheet.measure();
        List<Slab> heading =
                lists.heading(brief.notes().heading(), brief.notes().anchor(), measure, document);
        double width = (measure - COLUMN_GAP) / 2;
        List<Slab> notes = lists.notes(brief.notes(), width, document, n -> labels.text("source.back", n));
        paginator.headed(heading, notes, 2, COLUMN_GAP, 5);
    }

    private void method(Paginator paginator) {
        List<Slab> lines = new ArrayList<>(typesetter.paragraph(
                brief.method().and(" " + labels.text("method.attached"), Inline.Tone.PLAIN),
                styles.small,
                sheet.measure(),
                document.add(Tag.Role.PARAGRAPH)));
        lines.replaceAll(Slab::kept);
        lines.set(0, lines.getFirst().spaced(11));
        paginator.flow(lines);
    }

    /// The pages with their feet.
    private List<Page> furnished(List<List<Mark>> pages) {
        List<Page> furnished = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Mark> marks = new ArrayList<>(pages.get(i));
            marks.addAll(foot(i + 1, pages.size()));
            furnished.add(new Page(marks));
        }
        return furnished;
    }

    private List<Mark> foot(int number, int count) {
        double y = sheet.height() - sheet.bottom() + 20;
        double right = sheet.width() - sheet.side();
        String left = brief.subject() + " · " + brief.kicker();
        String folio = labels.text("page", number, count);
        double width = metrics.width(styles.foot, folio);
        return List.of(
                new Mark.Rule(Tag.PAGINATION, sheet.side(), y, right, y, 0.4, palette.rule()),
                new Mark.Words(Tag.PAGINATION, sheet.side(), y + 11, styles.foot, left, 0),
                new Mark.Words(Tag.PAGINATION, right - width, y + 11, styles.foot, folio, 0));
    }
}
