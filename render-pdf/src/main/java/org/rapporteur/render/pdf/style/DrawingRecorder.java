package org.rapporteur.render.pdf.style;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes down what an SVG drawing paints: outlines filled with one colour. What is painted otherwise (a gradient, a
/// filter, a mask, an image) is only noted.
final class DrawingRecorder implements Output {
    private final Recording recording;
    private AffineTransform transform = new AffineTransform();
    private Stroke stroke = new BasicStroke();
    private Shape clip;
    private Optional<Color> paint = Optional.of(Color.BLACK);
    private float opacity = 1;

    DrawingRecorder(Recording recording, Rectangle2D area) {
        this.recording = recording;
        this.clip = area;
    }

    private DrawingRecorder(DrawingRecorder parent) {
        this.recording = parent.recording;
        this.transform = new AffineTransform(parent.transform);
        this.stroke = parent.stroke;
        this.clip = parent.clip;
        this.paint = parent.paint;
        this.opacity = parent.opacity;
    }

    @Override
    public void fillShape(Shape shape) {
        Shape placed = transform.createTransformedShape(shape);
        paint.ifPresentOrElse(colour -> recording.fill(placed, clip, colour, opacity), recording::otherwise);
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawImage(BufferedImage image) {
        recording.otherwise();
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        recording.otherwise();
    }

    @Override
    public void drawImage(Image image, AffineTransform placing, ImageObserver observer) {
        recording.otherwise();
    }

    @Override
    public void setPaint(Paint chosen) {
        paint = chosen instanceof Color colour ? Optional.of(colour) : Optional.empty();
    }

    @Override
    public void setPaint(Supplier<Paint> chosen) {
        setPaint(chosen.get());
    }

    @Override
    public void setStroke(Stroke chosen) {
        stroke = chosen;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Shape placed = transform.createTransformedShape(shape);
        recording.step();
        if (placed.contains(clip.getBounds2D())) {
            return;
        }
        if (recording.isTooFine(placed) || recording.isTooFine(clip)) {
            recording.otherwise();
            return;
        }
        Area both = new Area(clip);
        both.intersect(new Area(placed));
        clip = both;
    }

    @Override
    public void setClip(Shape shape) {
        if (shape != null) {
            clip = transform.createTransformedShape(shape);
        }
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        recording.step();
        return new DrawingRecorder(this);
    }

    @Override
    public void dispose() {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    @Override
    public Rectangle2D clipBounds() {
        try {
            return transform.createInverse().createTransformedShape(clip).getBounds2D();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform chosen) {
        transform = new AffineTransform(chosen);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double across, double down) {
        transform.scale(across, down);
    }

    @Override
    public void translate(double right, double down) {
        transform.translate(right, down);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public SafeState safeState() {
        recording.step();
        DrawingRecorder kept = new DrawingRecorder(this);
        return () -> {
            transform = kept.transform;
            stroke = kept.stroke;
            clip = kept.clip;
            paint = kept.paint;
            opacity = kept.opacity;
        };
    }

    @Override
    public boolean supportsFilters() {
        return true;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
