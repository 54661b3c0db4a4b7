package org.rapporteur.render.docx.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// The sponsor matrix of one article.
///
/// @param labels the fixed wording
/// @param head what stands above the tables
/// @param columns one for each text, in the order of the facts
/// @param parts the columns as the table is split
/// @param rows one for each party that has a role
/// @param entries the table by text
/// @param contests the table of contested wording
/// @param notes the evidence annex, in the order of the article
/// @param corrections who corrected what
/// @param remarks what a person should look at and that no single cell stands for
public record Matrix(
        Labels labels,
        Head head,
        List<Column> columns,
        List<Part> parts,
        List<Row> rows,
        List<Entry> entries,
        List<Contest> contests,
        List<Note> notes,
        List<Correction> corrections,
        List<Remark> remarks) {
    public Matrix {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
        contests = List.copyOf(contests);
        notes = List.copyOf(notes);
        corrections = List.copyOf(corrections);
        remarks = List.copyOf(remarks);
    }

    /// What a fact rests on, as the annex numbers it.
    ///
    /// @param notes the numbers of the sentences, ascending; none where a person corrected the fact
    /// @param correction the number of the correction
    public record Support(List<Integer> notes, OptionalInt correction) {
        /// Nothing.
        public static final Support NONE = new Support(List.of(), OptionalInt.empty());

        public Support {
            notes = List.copyOf(notes);
        }
    }

    /// What stands above the tables and around the pages.
    ///
    /// @param summary how many States, texts and positions there are
    /// @param support what the meeting's data rest on
    public record Head(
            String title,
            String subtitle,
            String draft,
            String source,
            String summary,
            List<String> method,
            Support support) {
        public Head {
            method = List.copyOf(method);
        }
    }

    /// A text as a column of the matrix.
    ///
    /// @param number counted from 1; it also stands in the table by text
    /// @param title the whole title
    /// @param shortTitle the title cut at a word, for the column's head
    /// @param sponsors how many parties lead or co-sponsor it
    /// @param positions how many parties have any role on it
    public record Column(
            int number, NegotiatedText text, String title, String shortTitle, int sponsors, int positions) {}

    /// A stretch of columns that share a table.
    ///
    /// @param turned whether the heads run upwards
    public record Part(List<Column> columns, boolean turned) {
        public Part {
            columns = List.copyOf(columns);
        }
    }

    /// A party's row.
    ///
    /// @param name in the language of the labels
    /// @param group the regional group, or what kind of party it is
    /// @param cells one for each column
    /// @param sponsored how many texts it leads or co-sponsors
    public record Row(PartyKey key, Party party, String name, String group, List<Cell> cells, int sponsored) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What a party did about a text.
    ///
    /// @param positions its roles; none where the article records nothing
    /// @param remarks why a person should look at it
    public record Cell(List<Position> positions, List<String> remarks) {
        /// Nothing recorded.
        public static final Cell EMPTY = new Cell(List.of(), List.of());

        public Cell {
            positions = List.copyOf(positions);
            remarks = List.copyOf(remarks);
        }
    }

    /// One role.
    public record Position(RoleKind role, Support support) {}

    /// Words with what they rest on.
    public record Noted(String words, Support support) {}

    /// A text's row in the table by text.
    ///
    /// @param lists the names in each role that the table shows, in the order of its columns
    /// @param vote the count, as "121–4–52"
    public record Entry(
            Column column,
            Noted kind,
            List<RoleList> lists,
            Optional<String> vote,
            Optional<Noted> outcome,
            List<Noted> mandates,
            List<String> remarks) {
        public Entry {
            lists = List.copyOf(lists);
            mandates = List.copyOf(mandates);
            remarks = List.copyOf(remarks);
        }
    }

    /// The parties in a role.
    public record RoleList(RoleKind role, List<String> names) {
        public RoleList {
            names = List.copyOf(names);
        }
    }

    /// A row of contested wording.
    ///
    /// @param text the number of the text that it belongs to
    public record Contest(
            int number,
            OptionalInt text,
            Noted wording,
            List<String> proponents,
            List<String> opponents,
            Optional<String> result,
            Optional<String> replacedBy,
            List<String> remarks) {
        public Contest {
            proponents = List.copyOf(proponents);
            opponents = List.copyOf(opponents);
            remarks = List.copyOf(remarks);
        }
    }

    /// A sentence of the article.
    ///
    /// @param number counted from 1 in the order of the article
    /// @param paragraph the paragraph's number, where it has one
    /// @param facts what rests on it
    public record Note(int number, OptionalInt paragraph, String sentence, List<Resting> facts) {
        public Note {
            facts = List.copyOf(facts);
        }
    }

    /// What one person corrected at one time.
    ///
    /// @param number counted from 1
    /// @param words who and when, such as "Corrected by A. Analyst, 3 June 2026"
    public record Correction(int number, String words, List<Resting> facts) {
        public Correction {
            facts = List.copyOf(facts);
        }
    }

    /// Facts that rest on a sentence or a correction, with the places where the matrix shows them.
    ///
    /// @param intro words before the places, such as "Text 3, lead:"
    public record Resting(String intro, List<Place> places) {
        public Resting {
            places = List.copyOf(places);
        }
    }

    /// A link back into the tables.
    public record Place(String words, Anchor anchor) {}

    /// A place that can be linked to.
    public sealed interface Anchor {
        /// The document's title.
        record Top() implements Anchor {}

        /// A row of the table by text.
        record OfText(int number) implements Anchor {}

        /// A cell of the matrix.
        record OfCell(int text, PartyKey party) implements Anchor {}

        /// A row of contested wording.
        record OfContest(int number) implements Anchor {}

        /// A row of the evidence annex.
        record OfNote(int number) implements Anchor {}

        /// A row of the corrections.
        record OfCorrection(int number) implements Anchor {}
    }

    /// A warning of the facts, for the list at the top.
    public record Remark(String code, String message) {}
}
