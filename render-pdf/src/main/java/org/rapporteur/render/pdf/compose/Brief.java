package org.rapporteur.render.pdf.compose;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.wording.Language;

/// What a policy brief says and in which order, before any page is thought of.
///
/// @param kicker the line above the title
/// @param title says the finding
/// @param subject the meeting in short, for the foot of each page
/// @param standfirst says what the title leaves out; may be empty
/// @param messages three to five sentences, the weightiest first; fewer where the facts hold fewer
/// @param details what the meeting and the source were
/// @param method how the brief was made
public record Brief(
        Language language,
        String kicker,
        String title,
        String subject,
        Prose standfirst,
        List<KeyFigure> figures,
        Points messages,
        List<Detail> details,
        List<Section> sections,
        Notes notes,
        Prose method) {
    public Brief {
        figures = List.copyOf(figures);
        details = List.copyOf(details);
        sections = List.copyOf(sections);
    }

    /// A number that sums something up.
    public record KeyFigure(String figure, String caption) {}

    /// One line of the box beside the messages.
    public record Detail(String term, Prose text) {}

    /// A part of the brief under its own heading.
    public sealed interface Section permits Points, Table, Positions, Votes, TimeLine {
        /// The heading.
        String heading();

        /// A name that links and bookmarks lead to.
        String anchor();
    }

    /// Points of a list.
    public record Points(String heading, String anchor, List<Prose> points) implements Section {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// A table whose first columns name the row.
    ///
    /// @param about says what the table shows, for those who do not see it
    public record Table(String heading, String anchor, String about, List<Column> columns, List<Row> rows)
            implements Section {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(r -> r.cells().size() != width)) {
                throw new IllegalArgumentException("a row that does not fill the columns of " + heading);
            }
        }
    }

    /// A column.
    ///
    /// @param weight its share of the width beside the other columns
    /// @param head whether its cells are heads of their rows
    /// @param least the least width in points
    public record Column(String title, double weight, boolean head, double least) {}

    /// A row.
    ///
    /// @param anchor the place that links to the row lead to
    public record Row(Optional<String> anchor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of one or more paragraphs; none where nothing is known.
    public record Cell(List<Prose> paragraphs) {
        public Cell {
            paragraphs = paragraphs.stream().filter(p -> !p.isEmpty()).toList();
        }

        /// A cell of one paragraph.
        public static Cell of(Prose prose) {
            return new Cell(List.of(prose));
        }
    }

    /// Who stood where, as one or more grids.
    public record Positions(String heading, String anchor, List<Grid> grids, List<LegendEntry> legend)
            implements Section {
        public Positions {
            grids = List.copyOf(grids);
            legend = List.copyOf(legend);
        }
    }

    /// A grid of texts by parties.
    ///
    /// @param rows the labels of the texts
    /// @param about says what the grid shows
    public record Grid(List<String> rows, List<Bloc> blocs, String about) {
        public Grid {
            rows = List.copyOf(rows);
            blocs = List.copyOf(blocs);
        }
    }

    /// Neighbouring columns of a grid under one name.
    public record Bloc(String name, List<Standing> columns) {
        public Bloc {
            columns = List.copyOf(columns);
        }
    }

    /// One party's column of a grid.
    ///
    /// @param cells one for each row of the grid, empty where the party took no part
    public record Standing(String name, List<Optional<Position>> cells) {
        public Standing {
            cells = List.copyOf(cells);
        }
    }

    /// What fills a cell of a grid.
    ///
    /// @param letter stands for the role
    public record Position(String letter, Shade shade) {}

    /// How a position looks; each has its letter too, so that none depends on colour.
    public enum Shade {
        LEADING,
        BACKING,
        AGAINST,
        APART,
        SERVING
    }

    /// An entry of a legend.
    public record LegendEntry(Position position, String meaning) {}

    /// The recorded votes.
    public record Votes(String heading, String anchor, List<Ballot> ballots) implements Section {
        public Votes {
            ballots = List.copyOf(ballots);
        }
    }

    /// A recorded vote.
    ///
    /// @param label the text's label
    /// @param title what was voted on, with the references
    /// @param named who is named as voting how, by paragraph
    public record Ballot(String label, Prose title, List<Share> shares, List<Prose> named, String about) {
        public Ballot {
            shares = List.copyOf(shares);
            named = List.copyOf(named);
        }
    }

    /// A part of a vote.
    public record Share(Choice choice, String label, int count) {}

    /// A way to vote.
    public enum Choice {
        IN_FAVOUR,
        AGAINST,
        ABSTAINING,
        NOT_VOTING
    }

    /// What comes next, in order of time.
    public record TimeLine(String heading, String anchor, List<Milestone> milestones, String about) implements Section {
        public TimeLine {
            milestones = List.copyOf(milestones);
        }
    }

    /// Something that is to come.
    public record Milestone(Prose when, Prose what) {}

    /// The passages that the brief rests on.
    ///
    /// @param language the BCP 47 tag of the passages, which may be another than the brief's
    public record Notes(String heading, String anchor, String language, List<Note> notes) {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /// A passage.
    ///
    /// @param place "¶7"; empty for a passage outside the paragraphs
    public record Note(int number, String passage, String place) {}
}
