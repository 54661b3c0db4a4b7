package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of the document's logical structure. A tag holds either other tags or marks on pages, never both, so
/// that any writer can express it.
public final class Tag {
    /// What an element is: the standard structure types of ISO 32000.
    public enum Role {
        DOCUMENT("Document"),
        SECTION("Sect"),
        DIVISION("Div"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        PARAGRAPH("P"),
        SPAN("Span"),
        LIST("L"),
        ITEM("LI"),
        LABEL("Lbl"),
        BODY("LBody"),
        TABLE("Table"),
        HEAD("THead"),
        ROWS("TBody"),
        ROW("TR"),
        COLUMN_HEAD("TH"),
        ROW_HEAD("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        CAPTION("Caption"),
        REFERENCE("Reference"),
        NOTE("Note"),
        LINK("Link"),
        /// Not part of the structure: furniture of the page.
        PAGINATION("Artifact"),
        /// Not part of the structure: rules and grounds.
        LAYOUT("Artifact");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        /// The standard structure type.
        public String type() {
            return type;
        }

        /// Whether it lies outside the structure.
        public boolean artifact() {
            return this == PAGINATION || this == LAYOUT;
        }
    }

    /// What else is said of an element.
    public enum Trait {
        /// Alternative text.
        ALT,
        /// A name that is unique in the document.
        ID,
        /// A summary of a table.
        SUMMARY,
        /// How list items are labelled: `Disc`, `Decimal`, `Description` (terms) or `None`.
        NUMBERING,
        /// The text that glyphs stand for, where they cannot show it.
        ACTUAL_TEXT,
        /// The language, where it is not the document's.
        LANGUAGE,
        /// What the row of a figure is about: the element's title.
        TITLE
    }

    /// Furniture of the page.
    public static final Tag PAGINATION = new Tag(Role.PAGINATION);

    /// Rules and grounds.
    public static final Tag LAYOUT = new Tag(Role.LAYOUT);

    private final Role role;
    private final List<Tag> kids = new ArrayList<>();
    private final Map<Trait, String> traits = new EnumMap<>(Trait.class);

    private Tag(Role role) {
        this.role = role;
    }

    /// The root of a document.
    public static Tag document() {
        return new Tag(Role.DOCUMENT);
    }

    /// A new last child.
    public Tag add(Role childRole) {
        if (role.artifact()) {
            return this;
        }
        Tag child = new Tag(childRole);
        kids.add(child);
        return child;
    }

    /// Says something of the element.
    public Tag with(Trait trait, String value) {
        traits.put(trait, value);
        return this;
    }

    /// What it is.
    public Role role() {
        return role;
    }

    /// What is said of it.
    public Optional<String> trait(Trait trait) {
        return Optional.ofNullable(traits.get(trait));
    }

    /// Its children, in order.
    public List<Tag> kids() {
        return Collections.unmodifiableList(kids);
    }
}
