package org.rapporteur.render.pdf.layout;

/// Something drawn on a page, or a live place on it. Distances are in points from the page's upper left corner, down
/// and to the right.
public sealed interface Mark {
    /// The element that it belongs to.
    Tag tag();

    /// The same elsewhere.
    Mark moved(double right, double down);

    /// Words.
    ///
    /// @param y the baseline
    /// @param angle degrees against the clock
    record Words(Tag tag, double x, double y, Style style, String text, double angle) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Words(tag, x + right, y + down, style, text, angle);
        }
    }

    /// A filled rectangle.
    record Field(Tag tag, double x, double y, double width, double height, Colour colour) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Field(tag, x + right, y + down, width, height, colour);
        }
    }

    /// A straight line.
    record Rule(Tag tag, double x, double y, double toX, double toY, double thickness, Colour colour) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Rule(tag, x + right, y + down, toX + right, toY + down, thickness, colour);
        }
    }

    /// A filled circle.
    record Disc(Tag tag, double x, double y, double radius, Colour colour) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Disc(tag, x + right, y + down, radius, colour);
        }
    }

    /// A picture.
    record Image(Tag tag, double x, double y, double width, double height, Artwork artwork) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Image(tag, x + right, y + down, width, height, artwork);
        }
    }

    /// An area that leads somewhere when it is clicked.
    ///
    /// @param target an anchor's name, or the address of a web page
    /// @param contents says where it leads
    record Hot(Tag tag, double x, double y, double width, double height, String target, String contents)
            implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Hot(tag, x + right, y + down, width, height, target, contents);
        }
    }

    /// A place that links and bookmarks lead to.
    record Anchor(Tag tag, double x, double y, String name) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Anchor(tag, x + right, y + down, name);
        }
    }
}
