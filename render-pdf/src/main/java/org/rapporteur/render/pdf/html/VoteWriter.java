package org.rapporteur.render.pdf.html;

import java.util.List;
import java.util.Locale;
import org.rapporteur.render.pdf.compose.Brief.Ballot;
import org.rapporteur.render.pdf.compose.Brief.Choice;
import org.rapporteur.render.pdf.compose.Brief.Share;
import org.rapporteur.render.pdf.compose.Brief.Votes;
import org.rapporteur.render.pdf.compose.Prose;

/// Writes each recorded vote with a bar: full for in favour, hatched for against, framed for abstaining.
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
        String hatch = "hatch-" + ballot.label();
        html.open("defs").open("pattern", "id", hatch, "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
        html.open("path", "d", "M0 6L6 0", "class", "stroke")
                .close()
                .close()
                .close()
                .line();
        double total =
                Math.max(1, ballot.shares().stream().mapToInt(Share::count).sum());
        double x = 0;
        for (Share share : ballot.shares()) {
            double width = WIDTH * share.count() / total;
            if (width > 0) {
                field(share.choice(), x, Math.max(1, width - 1));
                if (share.choice() == Choice.AGAINST) {
                    String fill = "url(#" + hatch + ")";
                    String across = number(Math.max(1, width - 1));
                    html.open("rect", "x", number(x), "width", across, "height", "16", "fill", fill)
                            .close();
                }
            }
            x += width;
        }
        html.close().line();
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
