package org.rapporteur.render.pdf.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.rapporteur.render.pdf.layout.Colour;
import org.rapporteur.render.pdf.layout.Drawing;
import org.rapporteur.render.pdf.layout.Mark;
import org.rapporteur.render.pdf.layout.Picture;
import org.rapporteur.render.pdf.layout.Tag;

/// Draws the marks of one page, each inside the marked content of its element.
final class Canvas {
    private final PdfContentByte content;
    private final Structure structure;
    private final Fonts fonts;
    private final double height;
    private Tag open;

    /// @param height of the page, since PDF counts upwards
    Canvas(PdfContentByte content, Structure structure, Fonts fonts, double height) {
        this.content = content;
        this.structure = structure;
        this.fonts = fonts;
        this.height = height;
    }

    void draw(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Words words -> words(words);
                case Mark.Field field -> field(field);
                case Mark.Rule rule -> rule(rule);
                case Mark.Disc disc -> disc(disc);
                case Mark.Image image -> image(image);
                case Mark.Hot _, Mark.Anchor _ -> {}
            }
        }
        close();
    }

    /// Neighbouring marks of one element share one sequence.
    private void enter(Tag tag) {
        if (open == tag) {
            return;
        }
        close();
        if (tag.role().artifact()) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.TYPE, new PdfName(tag.role() == Tag.Role.PAGINATION ? "Pagination" : "Layout"));
            content.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        } else {
            content.beginMarkedContentSequence(structure.element(tag));
        }
        open = tag;
    }

    private void close() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void words(Mark.Words words) {
        enter(words.tag());
        double turn = Math.toRadians(words.angle());
        float cos = (float) Math.cos(turn);
        float sin = (float) Math.sin(turn);
        content.beginText();
        content.setCharacterSpacing((float) words.style().tracking());
        content.setColorFill(color(words.style().colour()));
        content.setTextMatrix(cos, sin, -sin, cos, (float) words.x(), up(words.y()));
        String shown = fonts.shown(words.style().face(), words.text());
        boolean altered = !shown.equals(words.text()) && !words.tag().role().artifact();
        if (altered) {
            PdfDictionary actual = new PdfDictionary();
            actual.put(new PdfName("ActualText"), new PdfString(words.text(), PdfObject.TEXT_UNICODE));
            content.beginMarkedContentSequence(PdfName.SPAN, actual, true);
        }
        for (Fonts.Run run : fonts.runs(words.style().face(), words.text())) {
            content.setFontAndSize(run.font(), (float) words.style().size());
            content.showText(run.words());
        }
        if (altered) {
            content.endMarkedContentSequence();
        }
        content.endText();
        double width = fonts.width(words.style(), words.text());
        double rise = words.style().size();
        double right = words.x() + width * cos;
        double top = words.y() - rise - width * sin;
        structure.enclose(words.tag(), (float) words.x(), up(words.y() + rise * 0.3), (float) right, up(top));
    }

    private void field(Mark.Field field) {
        enter(field.tag());
        content.setColorFill(color(field.colour()));
        float bottom = up(field.y() + field.height());
        content.rectangle((float) field.x(), bottom, (float) field.width(), (float) field.height());
        content.fill();
        structure.enclose(field.tag(), (float) field.x(), bottom, (float) (field.x() + field.width()), up(field.y()));
    }

    private void rule(Mark.Rule rule) {
        enter(rule.tag());
        content.setColorStroke(color(rule.colour()));
        content.setLineWidth((float) rule.thickness());
        content.moveTo((float) rule.x(), up(rule.y()));
        content.lineTo((float) rule.toX(), up(rule.toY()));
        content.stroke();
        structure.enclose(
                rule.tag(),
                (float) Math.min(rule.x(), rule.toX()),
                up(Math.max(rule.y(), rule.toY())),
                (float) Math.max(rule.x(), rule.toX()),
                up(Math.min(rule.y(), rule.toY())));
    }

    private void disc(Mark.Disc disc) {
        enter(disc.tag());
        content.setColorFill(color(disc.colour()));
        content.circle((float) disc.x(), up(disc.y()), (float) disc.radius());
        content.fill();
    }

    private void image(Mark.Image mark) {
        enter(mark.tag());
        float bottom = up(mark.y() + mark.height());
        switch (mark.artwork()) {
            case Picture picture -> picture(picture, mark, bottom);
            case Drawing drawing ->
                new Pen(content, mark.x(), height - mark.y(), mark.width() / drawing.width()).draw(drawing);
        }
        structure.enclose(mark.tag(), (float) mark.x(), bottom, (float) (mark.x() + mark.width()), up(mark.y()));
    }

    private void picture(Picture picture, Mark.Image mark, float bottom) {
        try {
            Image image = Image.getInstance(picture.width(), picture.height(), 3, 8, picture.bytes());
            content.addImage(image, (float) mark.width(), 0, 0, (float) mark.height(), (float) mark.x(), bottom);
        } catch (BadElementException e) {
            throw new IllegalStateException("the picture's bytes fit its size", e);
        }
    }

    private float up(double y) {
        return (float) (height - y);
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }
}
