package org.rapporteur.render.docx.word;

import org.rapporteur.model.RoleKind;

/// The named styles that the document uses; nothing is formatted in any other way, so that a template can
/// restyle everything. Their definitions stand in `styles.xml`.
enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING("Heading1"),
    CAPTION("Caption"),
    HEADER("Header"),
    FOOTER("Footer"),
    HYPERLINK("Hyperlink"),
    COMMENT_TEXT("CommentText"),
    COMMENT_REFERENCE("CommentReference"),
    LEGEND("MatrixLegend"),
    CHECK("MatrixCheck"),
    TABLE("MatrixTable"),
    HEAD("MatrixHead"),
    HEAD_LINK("MatrixHeadLink"),
    CELL("MatrixCell"),
    CELL_CHECK("MatrixCellToCheck"),
    CELL_CORRECTED("MatrixCellCorrected"),
    ROLE("MatrixRole"),
    ROLE_CHECK("MatrixRoleToCheck"),
    ROLE_CORRECTED("MatrixRoleCorrected"),
    TOTAL("MatrixTotal"),
    GROUP("MatrixGroup"),
    SOURCE_WORDS("SourceWords"),
    NOTE_MARK("NoteMark"),
    NO_ROLE("RoleNone"),
    LEAD("RoleLead"),
    COSPONSOR("RoleCosponsor"),
    SUPPORTER("RoleSupporter"),
    OPPONENT("RoleOpponent"),
    DISSOCIATED("RoleDissociated"),
    FACILITATOR("RoleFacilitator"),
    VOTED_FOR("RoleVotedFor"),
    VOTED_AGAINST("RoleVotedAgainst"),
    ABSTAINED("RoleAbstained");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /// The character style of a role.
    static Style of(RoleKind role) {
        return valueOf(role.name());
    }
}
