package org.rapporteur.render.pdf.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.render.pdf.compose.Brief;
import org.rapporteur.render.pdf.compose.Brief.Detail;
import org.rapporteur.render.pdf.compose.Brief.KeyFigure;
import org.rapporteur.render.pdf.compose.Brief.Milestone;
import org.rapporteur.render.pdf.compose.Brief.Note;
import org.rapporteur.render.pdf.compose.Brief.Section;
import org.rapporteur.render.pdf.compose.Prose;
import org.rapporteur.render.pdf.layout.Palette;

/// Writes a brief as one web page (HTML 5, WCAG 2.2 AA): landmarks, headings in order, tables with scoped heads, notes
/// that lead back, everything that colour says said in words or letters too.
public final class HtmlOutput {
    private final Brief brief;
    private final Labels labels;
    private final Markup html = new Markup();
    private final ProseWriter prose;
    private final TableWriter tables;

    private HtmlOutput(Brief brief, Labels labels) {
        this.brief = brief;
        this.labels = labels;
        this.prose = new ProseWriter(html, labels);
        this.tables = new TableWriter(html, prose);
    }

    /// The page in UTF-8.
    ///
    /// @param labels the labels of the brief's language
    /// @param logo the logo at the head of the page
    public static byte[] write(Brief brief, Labels labels, Palette palette, Optional<Emblem> logo) {
        return new HtmlOutput(brief, labels).page(palette, logo).getBytes(StandardCharsets.UTF_8);
    }

    /// A logo.
    ///
    /// @param address a `data:` address
    public record Emblem(String address, String alt) {}

    private String page(Palette palette, Optional<Emblem> logo) {
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", brief.language().tag())
                .line();
        html.open("head").line();
        html.leaf("meta", "charset", "utf-8").line();
        html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", brief.title()).line();
        html.open("style").raw(StyleSheet.of(palette)).close().line().close().line();
        html.open("body").line().open("main").line();
        logo.ifPresent(l -> html.leaf("img", "class", "logo", "src", l.address(), "alt", l.alt())
                .line());
        head();
        brief.sections().forEach(this::section);
        notes();
        html.open("p", "class", "method");
        prose.write(brief.method());
        html.close().line();
        return html.close().line().close().line().close().line().toString();
    }

    private void head() {
        html.element("p", brief.kicker(), "class", "kicker").line();
        html.element("h1", brief.title()).line();
        if (!brief.standfirst().isEmpty()) {
            html.open("p", "class", "standfirst");
            prose.write(brief.standfirst());
            html.close().line();
        }
        figures();
        html.open("div", "class", "top").line();
        if (!brief.messages().points().isEmpty()) {
            section(brief.messages());
        }
        details();
        html.close().line();
    }

    private void figures() {
        if (brief.figures().isEmpty()) {
            return;
        }
        html.open("ul", "class", "figures").line();
        for (KeyFigure figure : brief.figures()) {
            html.open("li").element("b", figure.figure()).text(" ").element("span", figure.caption());
            html.close().line();
        }
        html.close().line();
    }

    private void details() {
        html.open("dl", "class", "details").line();
        for (Detail detail : brief.details()) {
            html.element("dt", detail.term()).open("dd");
            prose.write(detail.text());
            html.close().line();
        }
        html.close().line();
    }

    private void section(Section section) {
        html.open("section");
        html.element("h2", section.heading(), "id", section.anchor()).line();
        switch (section) {
            case Brief.Points points -> points(points);
            case Brief.Table table -> tables.write(table);
            case Brief.Positions positions -> tables.write(positions);
            case Brief.Votes votes -> new VoteWriter(html, prose).write(votes);
            case Brief.TimeLine line -> timeLine(line);
        }
        html.close().line();
    }

    private void points(Brief.Points points) {
        html.open("ul", "class", "points").line();
        for (Prose point : points.points()) {
            html.open("li");
            prose.write(point);
            html.close().line();
        }
        html.close().line();
    }

    private void timeLine(Brief.TimeLine line) {
        html.open("ol", "class", "line").line();
        for (Milestone milestone : line.milestones()) {
            html.open("li").open("b");
            prose.write(milestone.when());
            html.close().text(" ").open("span");
            prose.write(milestone.what());
            html.close().close().line();
        }
        html.close().line();
    }

    private void notes() {
        if (brief.notes().notes().isEmpty()) {
            return;
        }
        html.open("section");
        html.element("h2", brief.notes().heading(), "id", brief.notes().anchor())
                .line();
        html.open("ol", "class", "notes").line();
        for (Note note : brief.notes().notes()) {
            html.open("li", "id", ProseWriter.note(note.number()));
            html.element("span", note.passage(), "lang", brief.notes().language());
            html.text(" " + note.place() + " ");
            html.element(
                    "a",
                    "↩",
                    "href",
                    "#" + prose.placeOf(note.number()),
                    "aria-label",
                    labels.text("source.back", note.number()));
            html.close().line();
        }
        html.close().line().close().line();
    }
}
