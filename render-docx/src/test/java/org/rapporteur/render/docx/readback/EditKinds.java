package org.rapporteur.render.docx.readback;

import static org.rapporteur.render.docx.readback.EditedDocument.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/// The kinds of edit that are documented, made on the matrix of {@link org.rapporteur.render.docx.Sample}: text 1 is a
/// resolution on safe drinking water (COW/2026/L.1) that Kenya and Fiji lead and Chile and Italy co-sponsor, text 2 a
/// decision on open data that Japan leads, the African Group supports and Cuba opposed.
final class EditKinds {
    private static final String WATER = "Safe drinking water";
    private static final String DATA = "Open data";
    private static final int TEXTS = 1;
    private static final int WORDING = 2;
    private static final String ROLES = "this is not a role: write Lead, Co-sponsor, Supporter, Opposed, Dissociated,"
            + " Facilitator, In favour, Against, Abstained or a dash";
    private static final String NOBODY = "no State, group or organization is called so";

    private final List<EditKind> kinds = new ArrayList<>();
    private String group = "";

    static List<EditKind> all() {
        EditKinds all = new EditKinds();
        all.roles();
        all.rows();
        all.columns();
        all.textNames();
        all.textRoles();
        all.outcomes();
        all.textRows();
        all.wording();
        all.tracked();
        all.elsewhere();
        all.saving();
        return List.copyOf(all.kinds);
    }

    private void is(String edit, Consumer<EditedDocument> doing, String... corrections) {
        kinds.add(EditKind.of(group, edit, doing, corrections));
    }

    private void isNot(String edit, Consumer<EditedDocument> doing, String... lines) {
        kinds.add(EditKind.of(group, edit, doing).notUnderstood(lines));
    }

    private void both(String edit, Consumer<EditedDocument> doing, String correction, String line) {
        kinds.add(EditKind.of(group, edit, doing, correction).notUnderstood(line));
    }

    private void roles() {
        group = "A role in Table 1";
        is(
                "Another role chosen from the list",
                d -> d.choose(d.role("Fiji", WATER), "Co-sponsor"),
                "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead)");
        is(
                "The dash chosen from the list",
                d -> d.choose(d.role("Fiji", WATER), "–"),
                "“COW/2026/L.1”, Fiji: removed (role Lead)");
        is(
                "A role chosen where there was none",
                d -> d.choose(d.role("Fiji", DATA), "Supporter"),
                "“open data”, Fiji: added (role Supporter)");
        is(
                "A role typed over the list",
                d -> d.type(d.role("Japan", DATA), "Facilitator"),
                "“open data”, Japan: role is now Facilitator (was Lead)");
        is(
                "A role typed in small letters without its hyphen",
                d -> d.type(d.role("Fiji", WATER), "cosponsor"),
                "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead)");
        is(
                "The letter of a role",
                d -> d.type(d.role("Fiji", WATER), "C"),
                "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead)");
        is(
                "A role in French",
                d -> d.type(d.role("Chile", WATER), "Auteur"),
                "“COW/2026/L.1”, Chile: role is now Lead (was Co-sponsor)");
        is(
                "A role in Spanish",
                d -> d.type(d.role("Chile", DATA), "apoyo"),
                "“open data”, Chile: added (role Supporter)");
        is(
                "A vote in other words",
                d -> d.type(d.role("Kenya", DATA), "voted in favour"),
                "“open data”, Kenya: added (role Voted in favour)");
        is(
                "Two roles in one cell",
                d -> d.type(d.role("Japan", DATA), "Lead; Facilitator"),
                "“open data”, Japan: added (role Facilitator)");
        is(
                "A second role as a second paragraph",
                d -> d.append(d.role("Kenya", WATER), "Facilitator"),
                "“COW/2026/L.1”, Kenya: added (role Facilitator)");
        is(
                "One of two roles deleted",
                d -> d.type(d.role("Cuba", DATA), "Opposed"),
                "“open data”, Cuba: removed (role Voted against)");
        is("A cell emptied", d -> d.type(d.role("Italy", WATER)), "“COW/2026/L.1”, Italy: removed (role Co-sponsor)");
        is(
                "A role typed into the small number beside the old one",
                d -> {
                    Element cell = d.role("Fiji", WATER);
                    EditedDocument.delete(EditedDocument.all(cell, "sdt").getFirst());
                    EditedDocument.all(cell, "t").getLast().setTextContent("Co-sponsor");
                },
                "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead)");
        isNot(
                "A word that is no role",
                d -> d.type(d.role("Fiji", WATER), "Leed"),
                "Table 1, row “Fiji”, text “COW/2026/L.1”: “Leed”: " + ROLES);
        isNot(
                "Two cells merged",
                d -> d.merge(d.role("Fiji", WATER)),
                "Table 1, row “Fiji”, text “open data”: “Lead”: the cell is merged with another: split them");
    }

    private static Element copyOf(EditedDocument document, String state, String name) {
        Element copy = document.copy(document.row(0, 0, state));
        document.retype(cells(copy).getFirst(), name);
        return copy;
    }

    private void rows() {
        group = "A row of Table 1";
        is(
                "A row deleted",
                d -> EditedDocument.delete(d.row(0, 0, "Chile")),
                "“COW/2026/L.1”, Chile: removed (role Co-sponsor)");
        is(
                "A row copied and given another State's name",
                d -> copyOf(d, "Fiji", "Brazil"),
                "“COW/2026/L.1”, Brazil: added (role Lead)");
        is(
                "A row added under a State's French name",
                d -> copyOf(d, "Fiji", "Brésil"),
                "“COW/2026/L.1”, Brazil: added (role Lead)");
        is(
                "A State in place of another",
                d -> d.retype(cells(d.row(0, 0, "Fiji")).getFirst(), "Norway"),
                "“COW/2026/L.1”, Norway: added (role Lead)",
                "“COW/2026/L.1”, Fiji: removed (role Lead)");
        is(
                "The same State in another language",
                d -> d.retype(cells(d.row(0, 0, "Italy")).getFirst(), "Italie"));
        is("The rows sorted", d -> d.reverse(0));
        is("A total typed over", d -> d.retype(d.cell(0, d.row(0, 0, "Fiji"), "Sponsored"), "17"));
        is(
                "A vague collective added, in the article's words",
                d -> {
                    Element copy = copyOf(d, "Fiji", "several islands");
                    d.retype(cells(copy).get(1), "In the article’s words");
                },
                "“COW/2026/L.1”, Several islands: added (role Lead)");
        isNot(
                "A State misspelt in its own row",
                d -> d.retype(cells(d.row(0, 0, "Kenya")).getFirst(), "Kenia"),
                "Table 1, row “Kenia”: “Kenia”: " + NOBODY + "; did you mean Kenya?");
        isNot(
                "A row added for a misspelt State",
                d -> copyOf(d, "Fiji", "Brasill"),
                "Table 1, row “Brasill”: “Brasill”: " + NOBODY + "; did you mean Brazil?");
        isNot(
                "A row added for nobody that is known",
                d -> copyOf(d, "Fiji", "Ruritania"),
                "Table 1, row “Ruritania”: “Ruritania”: " + NOBODY);
        isNot("A row without a name", d -> copyOf(d, "Fiji", ""), "Table 1, row “”: “”: the row has no name");
        isNot(
                "A row copied, changed, and left under the same name",
                d -> d.choose(d.cell(0, d.copy(d.row(0, 0, "Fiji")), WATER), "Opposed"),
                "Table 1, row “Fiji”: “Fiji”: there are two rows for it that differ: keep one");
        isNot(
                "Another regional group",
                d -> d.retype(cells(d.row(0, 0, "Fiji")).get(1), "African"),
                "Table 1, row “Fiji”: “African”: the regional group is not taken from the article, it stays"
                        + " “Asia-Pacific”");
    }

    private void columns() {
        group = "A column of Table 1";
        is(
                "A column deleted",
                d -> d.deleteColumn(0, DATA),
                "Text “open data”: removed (kind decision; title “open data”)");
        is("A column moved", d -> d.moveColumn(0, DATA, 2));
        is(
                "A column copied and headed with a new text",
                d -> {
                    d.copyColumn(0, DATA);
                    d.type(cells(d.head(0)).get(d.index(0, DATA)), "Safe roads");
                    d.type(d.cell(0, d.row(0, 0, "Cuba"), "Safe roads"), "Supporter");
                    d.type(d.cell(0, d.row(0, 0, "African Group"), "Safe roads"), "");
                },
                "Text “Safe roads”: added (kind other; title “Safe roads”)",
                "“Safe roads”, Japan: added (role Lead)",
                "“Safe roads”, Cuba: added (role Supporter)");
        is(
                "Another title in a head",
                d -> d.retype(cells(d.head(0)).get(d.index(0, DATA)), "Open records"),
                "Text “open data”: title is now “Open records” (was “open data”)");
        is(
                "Another symbol in a head",
                d -> EditedDocument.all(cells(d.head(0)).get(d.index(0, WATER)), "t")
                        .get(1)
                        .setTextContent("COW/2026/L.1/Rev.1"),
                "Text “COW/2026/L.1”: symbol is now COW/2026/L.1/Rev.1 (was COW/2026/L.1)");
        isNot(
                "A column without a head",
                d -> d.type(cells(d.head(0)).get(d.index(0, WATER)), ""),
                "Table 1, part 1, column 3: “”: the column has no head: name its text");
    }

    private Consumer<EditedDocument> text(String title, String head, String... words) {
        return d -> d.type(d.cell(TEXTS, d.row(TEXTS, 3, title), head), words);
    }

    private void textNames() {
        group = "A text's name in Table 2";
        is(
                "Another title",
                text(DATA, "Title", "Open government data"),
                "Text “open data”: title is now “Open government data” (was “open data”)");
        is(
                "A symbol given",
                text(DATA, "Symbol", "COW/2026/L.9"),
                "Text “open data”: symbol is now COW/2026/L.9 (was not given)");
        is(
                "A symbol taken away",
                text(WATER, "Symbol", "–"),
                "Text “COW/2026/L.1”: symbol is now not given (was COW/2026/L.1)");
        is("Another kind", text(DATA, "Kind", "Resolution"), "Text “open data”: kind is now resolution (was decision)");
        is(
                "A text that amends another",
                text(DATA, "Kind", "Amendment to 1"),
                "Text “open data”: kind is now amendment (was decision); amends is now “COW/2026/L.1” (was not given)");
        isNot(
                "A kind that is none",
                text(DATA, "Kind", "Paper"),
                "Table 2, text 2, kind: “Paper”: this is not a kind of text, such as “Resolution”");
        isNot("A title deleted", text(DATA, "Title", ""), "Table 2, text 2, title: “”: a text needs a title");
    }

    private void textRoles() {
        group = "Roles in Table 2";
        is("A name deleted", text(WATER, "Co-sponsors", "Italy"), "“COW/2026/L.1”, Chile: removed (role Co-sponsor)");
        is(
                "A name added",
                text(WATER, "Co-sponsors", "2: Chile; Italy; Norway"),
                "“COW/2026/L.1”, Norway: added (role Co-sponsor)");
        is(
                "Names between commas",
                text(DATA, "Supporters", "Norway, the African Group and Côte d’Ivoire"),
                "“open data”, Norway: added (role Supporter)",
                "“open data”, Côte d’Ivoire: added (role Supporter)");
        isNot(
                "A name misspelt in a list",
                text(WATER, "Leads", "Kenia;  FIJI"),
                "Table 2, text 1, Leads: “Kenia”: " + NOBODY + "; did you mean Kenya?");
        is(
                "A name moved from one list to another",
                d -> {
                    text(WATER, "Leads", "Kenya").accept(d);
                    text(WATER, "Co-sponsors", "3: Chile; Fiji; Italy").accept(d);
                },
                "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead)");
        is("A list emptied", text(DATA, "Opponents", "–"), "“open data”, Cuba: removed (role Opponent)");
        is(
                "The same edit in both tables",
                d -> {
                    d.choose(d.role("Fiji", WATER), "–");
                    text(WATER, "Leads", "Kenya").accept(d);
                },
                "“COW/2026/L.1”, Fiji: removed (role Lead)");
        isNot(
                "The two tables edited against each other",
                d -> {
                    d.choose(d.role("Fiji", WATER), "Supporter");
                    text(WATER, "Leads", "Kenya").accept(d);
                    text(WATER, "Co-sponsors", "3: Chile; Fiji; Italy").accept(d);
                },
                "Tables 1 and 2, Fiji, text “COW/2026/L.1”: “”: the two tables were edited against each other: make"
                        + " them say the same");
    }

    private void outcomes() {
        group = "Outcomes and mandates in Table 2";
        is("Another count", text(DATA, "Vote", "31-4-8"), "“open data”, outcome: vote is now 31–4–8 (was 31–4–9)");
        is(
                "A count that is partly known",
                text(DATA, "Vote", "31 – 4"),
                "“open data”, outcome: vote is now 31–4–? (was 31–4–9)");
        is("A count deleted", text(DATA, "Vote", "–"), "“open data”, outcome: vote is now not given (was 31–4–9)");
        is(
                "Another outcome",
                text(DATA, "Outcome", "Rejected by vote"),
                "“open data”, outcome: status is now Rejected (was Adopted)");
        is(
                "An outcome in other words",
                text(DATA, "Outcome", "defeated"),
                "“open data”, outcome: status is now Rejected (was Adopted); method is now not given (was Vote)");
        is(
                "An outcome in French",
                text(WATER, "Outcome", "Retiré"),
                "“COW/2026/L.1”, outcome: status is now Withdrawn (was Adopted); method is now not given (was"
                        + " Consensus)");
        is(
                "An outcome deleted",
                text(WATER, "Outcome", ""),
                "“COW/2026/L.1”, outcome: removed (status Adopted; method Consensus)");
        is(
                "A mandate in other words",
                text(WATER, "Mandates", "A report by 2028"),
                "“COW/2026/L.1”, mandate: words is now “A report by 2028” (was “a report by 2027”)");
        is(
                "A mandate added",
                d -> d.append(d.cell(TEXTS, d.row(TEXTS, 3, WATER), "Mandates"), "An expert group"),
                "“COW/2026/L.1”, mandate: added (words “An expert group”)");
        is(
                "A mandate deleted",
                text(WATER, "Mandates", "–"),
                "“COW/2026/L.1”, mandate: removed (words “a report by 2027”)");
        isNot(
                "A count that can't be read",
                text(DATA, "Vote", "a narrow majority"),
                "Table 2, text 2, vote: “a narrow majority”: write a vote as 121–4–52: in favour, against, abstaining");
        isNot(
                "A count on what was adopted without a vote",
                text(WATER, "Vote", "40–0–0"),
                "Table 2, text 1, vote: “40–0–0”: a text that was decided without a vote has no count: change the"
                        + " outcome as well");
        isNot(
                "An outcome that can't be read",
                text(WATER, "Outcome", "Splendid"),
                "Table 2, text 1, outcome: “Splendid”: this is not an outcome, such as “Adopted without a vote”");
    }

    private void textRows() {
        group = "A row or column of Table 2";
        is(
                "A row deleted",
                d -> EditedDocument.delete(d.row(TEXTS, 3, DATA)),
                "Text “open data”: removed (kind decision; title “open data”)");
        is(
                "A row copied and given to a new text",
                d -> {
                    Element row = d.copy(d.row(TEXTS, 3, DATA));
                    d.type(cells(row).getFirst(), "");
                    d.type(d.cell(TEXTS, row, "Title"), "Safe roads");
                    d.type(d.cell(TEXTS, row, "Kind"), "Treaty");
                    d.type(d.cell(TEXTS, row, "Supporters"), "");
                    d.type(d.cell(TEXTS, row, "Opponents"), "");
                    d.type(d.cell(TEXTS, row, "Vote"), "");
                    d.type(d.cell(TEXTS, row, "Outcome"), "Deferred");
                },
                "Text “Safe roads”: added (kind treaty; title “Safe roads”)",
                "“Safe roads”, Japan: added (role Lead)",
                "“Safe roads”, outcome: added (status Deferred)");
        is("The rows sorted", d -> d.reverse(TEXTS));
        is("A column deleted", d -> d.deleteColumn(TEXTS, "Vote"));
        is(
                "A column for another role added",
                d -> {
                    d.copyColumn(TEXTS, "Opponents");
                    d.retype(cells(d.head(TEXTS)).get(d.index(TEXTS, "Opponents")), "Dissociated");
                    text(DATA, "Dissociated", "Norway").accept(d);
                    text(WATER, "Dissociated", "").accept(d);
                },
                "“open data”, Norway: added (role Dissociated)");
        both(
                "A text deleted in one table and edited in the other",
                d -> {
                    d.deleteColumn(0, DATA);
                    text(DATA, "Title", "Open government data").accept(d);
                },
                "Text “open data”: title is now “Open government data” (was “open data”)",
                "Text 2: “Open data”: it is deleted in one table and edited in another: delete it in both, or keep it");
        isNot(
                "A copied row left with its title",
                d -> d.copy(d.row(TEXTS, 3, DATA)),
                "Table 2, row “Open data”: “Open data”: another text already has this title: give each its own");
    }

    private Consumer<EditedDocument> contest(String head, String... words) {
        return d -> d.type(d.cell(WORDING, d.row(WORDING, 1, "free of charge"), head), words);
    }

    private void wording() {
        group = "Contested wording in Table 3";
        is(
                "Other words",
                d -> d.retype(cells(d.row(WORDING, 1, "free of charge")).get(1), "at no cost"),
                "“COW/2026/L.1”, contested wording “free of charge”: wording is now “at no cost” (was “free of"
                        + " charge”)");
        is(
                "Another result",
                contest("What became of it", "Left out"),
                "“COW/2026/L.1”, contested wording “free of charge”: outcome is now excluded (was replaced)");
        is(
                "Another side",
                contest("Resisted by", "Kenya; Norway"),
                "“COW/2026/L.1”, contested wording “free of charge”: opponents is now Kenya and Norway (was Kenya)");
        is(
                "What replaced it deleted",
                contest("Replaced by", ""),
                "“COW/2026/L.1”, contested wording “free of charge”: replaced by is now not given (was “affordable”)");
        is(
                "Another text",
                contest("Text", "2"),
                "“COW/2026/L.1”, contested wording “free of charge”: text is now “open data” (was “COW/2026/L.1”)");
        is(
                "A row deleted",
                d -> EditedDocument.delete(d.row(WORDING, 1, "free of charge")),
                "“COW/2026/L.1”, contested wording “free of charge”: removed (text “COW/2026/L.1”; wording “free of"
                        + " charge”; proponents Some Western countries; opponents Kenya; outcome replaced; replaced by"
                        + " “affordable”)");
        is(
                "A row added",
                d -> {
                    Element row = d.copy(d.row(WORDING, 1, "free of charge"));
                    d.type(cells(row).getFirst(), "Open data");
                    d.type(cells(row).get(1), "by default");
                    d.type(cells(row).get(2), "Japan");
                    d.type(cells(row).get(3), "–");
                    d.type(cells(row).get(4), "Kept in");
                    d.type(cells(row).get(5), "–");
                },
                "“open data”, contested wording “by default”: added (text “open data”; wording “by default”;"
                        + " proponents Japan; outcome included)");
        isNot(
                "A result that can't be read",
                contest("What became of it", "Who knows"),
                "Table 3, row 1, What became of it: “Who knows”: this is not a result, such as “Replaced”");
    }

    private void tracked() {
        group = "Who and when";
        is(
                "A cell changed with changes tracked",
                d -> d.track(d.role("Fiji", WATER), "Co-sponsor", "Ana", "2026-06-03T10:00:00Z"),
                "“COW/2026/L.1”, Fiji: role is now Co-sponsor (was Lead), corrected by Ana, 3 June 2026");
        is(
                "A row deleted with changes tracked",
                d -> d.trackRow(d.row(0, 0, "Chile"), "del", "Ana", "2026-06-03T10:00:00Z"),
                "“COW/2026/L.1”, Chile: removed (role Co-sponsor), corrected by Ana, 3 June 2026");
        is(
                "A row inserted with changes tracked",
                d -> d.trackRow(copyOf(d, "Fiji", "Brazil"), "ins", "Ana", "2026-06-03T10:00:00Z"),
                "“COW/2026/L.1”, Brazil: added (role Lead), corrected by Ana, 3 June 2026");
        is(
                "A column deleted with changes tracked",
                d -> d.trackColumn(0, DATA, "Ana", "2026-06-03T10:00:00Z"),
                "Text “open data”: removed (kind decision; title “open data”), corrected by Ana, 3 June 2026");
        is(
                "A text's row deleted with changes tracked",
                d -> d.trackRow(d.row(TEXTS, 3, DATA), "del", "Ana", "2026-06-03"),
                "Text “open data”: removed (kind decision; title “open data”), corrected by Ana, 3 June 2026");
        is(
                "A title changed with changes tracked",
                d -> d.track(d.cell(TEXTS, d.row(TEXTS, 3, DATA), "Title"), "Open records", "B. Bo", ""),
                "Text “open data”: title is now “Open records” (was “open data”), corrected by B. Bo");
        is(
                "A changed cell with a person's comment",
                d -> {
                    d.choose(d.role("Fiji", WATER), "Supporter");
                    d.comment(d.role("Fiji", WATER), "Ana", "2026-06-03T10:00:00Z", "They only supported it.");
                },
                "“COW/2026/L.1”, Fiji: role is now Supporter (was Lead), corrected by Ana, 3 June 2026");
        isNot(
                "A comment on a cell that is not changed",
                d -> d.comment(d.role("Fiji", WATER), "Ana", "2026-06-03T10:00:00Z", "Are you sure?"),
                "Table 1, row “Fiji”, text “COW/2026/L.1”: “Are you sure?”: a comment by Ana on something that is not"
                        + " changed");
    }

    private void elsewhere() {
        group = "Elsewhere";
        isNot(
                "A paragraph added between the tables",
                d -> d.addParagraph("Brazil also spoke."),
                "Outside the tables: “Brazil also spoke.”: this is not among what is read back: correct facts in Tables"
                        + " 1 to 3");
        isNot(
                "The document's title changed",
                d -> EditedDocument.all(d.all("p").getFirst(), "t").getFirst().setTextContent("Who wanted what"),
                "Outside the tables: “Who wanted what”: this is not among what is read back: correct facts in Tables 1"
                        + " to 3");
        isNot(
                "A sentence of the annex changed",
                d -> d.type(cells(EditedDocument.rows(d.tables().get(3)).get(1)).get(2), "They met in June."),
                "Table 4: “They met in June.”: the annex gives the article’s own words and what rests on them: correct"
                        + " facts in Tables 1 to 3");
    }

    private void saving() {
        group = "Saving";
        is("Tags lost and runs cut, no edit", EditedDocument::loseTags);
        is(
                "Tags lost and runs cut, with an edit",
                d -> {
                    d.choose(d.role("Fiji", WATER), "Supporter");
                    d.loseTags();
                },
                "“COW/2026/L.1”, Fiji: role is now Supporter (was Lead)");
        isNot(
                "Table 1 deleted",
                d -> EditedDocument.delete(d.tables().getFirst()),
                "Table 1: “”: the table is missing, or its head row is: nothing is taken from it");
    }
}
