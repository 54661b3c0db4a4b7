package org.rapporteur.render.pdf.html;

import java.util.List;
import java.util.Locale;
import org.rapporteur.render.pdf.compose.Brief.Ballot;
import org.rapporteur.render.pdf.compose.Brief.Choice;
import org.rapporteur.render.pdf.compose.Brief.Share;
import org.rapporteur.render.pdf.compose.Brief.Votes;
import org.rapporteur.render.pdf.compose.Prose;

/// Writes each recorded vote with a bar: full for in favour, hatched for against, framed for
/// abstaining, dotted for members that did not vote.
final class VoteWriter {
    private static final double WIDTH = 600;
    private static final int HEIGHT = 16;

    private final Markup html;
    private final ProseWriter prose;

    VoteWriter(Markup html, ProseWriter prose) {
        this.html = html;
        this.prose = prose;
    }

    void write(Votes votes) {
        for (Ballot ballot : votes.ballots()) {
            html.open("div", "class", "ballot").line();
            html.open("p").element("strong", ballot.label()).text(" ");
            prose.write(ballot.title());
            html.close().line();
            if (!ballot.shares().isEmpty()) {
                bar(ballot);
                shares(ballot.shares());
            }
            for (Prose named : ballot.named()) {
                html.open("p", "class", "named");
                prose.write(named);
                html.close().line();
            }
            html.close().line();
        }
    }

    private void bar(Ballot ballot) {
        String box = "0 0 " + (int) WIDTH + " " + HEIGHT;
        html.open("svg", "viewBox", box, "role", "img", "aria-label", ballot.about(), "preserveAspectRatio", "none")
                .line();
        html.open("defs");
        pattern("hatch-" + ballot.label());
        html.open("path", "d", "M0 6L6 0", "class", "stroke").close().close();
        pattern("dots-" + ballot.label());
        html.open("circle", "cx", "3", "cy", "3", "r", "1.2", "class", "dot")
                .close()
                .close();
        html.close().line();
        double total =
                Math.max(1, ballot.shares().stream().mapToInt(Share::count).sum());
        double x = 0;
        for (Share share : ballot.shares()) {
            double width = WIDTH * share.count() / total;
            if (width > 0) {
                double across = Math.max(1, width - 1);
                field(share.choice(), x, across);
                if (share.choice() == Choice.AGAINST) {
                    filled("hatch-" + ballot.label(), x, across);
                } else if (share.choice() == Choice.NOT_VOTING) {
                    filled("dots-" + ballot.label(), x, across);
                }
            }
            x += width;
        }
        html.close().line();
    }

    private void pattern(String id) {
        html.open("pattern", "id", id, "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
    }

    private void filled(String pattern, double x, double width) {
        String fill = "url(#" + pattern + ")";
        html.open("rect", "x", number(x), "width", number(width), "height", "16", "fill", fill)
                .close();
    }

    private void field(Choice choice, double x, double width) {
        html.open("rect", "class", name(choice), "x", number(x), "y", "0.5", "width", number(width), "height", "15")
                .close();
    }

    private void shares(List<Share> shares) {
        html.open("ul", "class", "shares");
        for (Share share : shares) {
            html.element("li", share.label() + " " + share.count(), "class", name(share.choice()));
        }
        html.close().line();
    }

    private static String name(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
