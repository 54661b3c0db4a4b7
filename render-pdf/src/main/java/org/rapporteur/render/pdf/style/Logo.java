package org.rapporteur.render.pdf.style;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.rapporteur.render.pdf.layout.Artwork;
import org.rapporteur.render.pdf.layout.Drawing;
import org.rapporteur.render.pdf.layout.Picture;

/// An organisation's logo.
///
/// @param artwork what it looks like on white: an SVG drawing as outlines, or as pixels where outlines cannot tell it
/// @param alt says what it shows
/// @param address the file itself as a `data:` address, for web pages
public record Logo(Artwork artwork, String alt, String address) {
    private static final long LARGEST = 4L * 1024 * 1024;
    private static final int MOST_PIXELS = 16_000_000;

    /// The height in pixels at which a drawing is set: four times its height on the page at 300 dots to the inch.
    private static final int DRAWN_HEIGHT = 432;

    /// What outlines cannot tell, and is not always painted as something that they cannot tell.
    private static final Pattern EFFECT = Pattern.compile("<(?:\\w+:)?(?:mask|filter)\\b");

    /// What the library finds wrong with a drawing is told in one line here, not in its log.
    private static final Logger LOG = Logger.getLogger("com.github.weisj.jsvg");

    /// Reads a PNG or SVG file.
    ///
    /// @throws InvalidStyleException when it is neither, or too large
    static Logo read(Path file, String alt) throws InvalidStyleException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (Files.size(file) > LARGEST) {
                throw new InvalidStyleException(file + ": too large for a logo, the most is 4 MiB");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (name.endsWith(".svg")) {
                return new Logo(drawn(file, bytes), alt, address("image/svg+xml", bytes));
            }
            if (name.endsWith(".png")) {
                return new Logo(pixels(painted(file, bytes)), alt, address("image/png", bytes));
            }
        } catch (IOException e) {
            throw new InvalidStyleException(file + ": the logo cannot be read");
        }
        throw new InvalidStyleException(file + ": a logo is a PNG or SVG file");
    }

    private static String address(String mediaType, byte[] bytes) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static BufferedImage painted(Path file, byte[] bytes) throws IOException, InvalidStyleException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReadersByFormatName("png");
            var reader = readers.next();
            reader.setInput(stream);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new InvalidStyleException(file + ": too many pixels for a logo");
            }
            BufferedImage read = reader.read(0);
            BufferedImage image = blank(read.getWidth(), read.getHeight());
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(read, 0, 0, Color.WHITE, null);
            graphics.dispose();
            return image;
        }
    }

    private static Artwork drawn(Path file, byte[] bytes) throws InvalidStyleException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new InvalidStyleException(file + ": the SVG has a document type; save it as plain SVG");
        }
        LOG.setLevel(Level.OFF);
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
        if (drawing == null || drawing.size().width <= 0 || drawing.size().height <= 0) {
            throw new InvalidStyleException(
                    file + ": not an SVG drawing with a size, or it draws more than a logo needs");
        }
        Optional<Drawing> outlines =
                outlines(file, drawing).filter(d -> !EFFECT.matcher(text).find());
        return outlines.<Artwork>map(d -> d).orElseGet(() -> pixels(painted(drawing)));
    }

    private static Optional<Drawing> outlines(Path file, SVGDocument drawing) throws InvalidStyleException {
        float width = drawing.size().width;
        float height = drawing.size().height;
        Recording recording = new Recording();
        try {
            drawing.renderWithPlatform(
                    NullPlatformSupport.INSTANCE,
                    new DrawingRecorder(recording, new Rectangle2D.Float(0, 0, width, height)),
                    new ViewBox(0, 0, width, height));
        } catch (Recording.TooMuchException e) {
            throw new InvalidStyleException(file + ": the SVG draws more than a logo needs; simplify it");
        }
        return recording.drawing(width, height);
    }

    private static BufferedImage painted(SVGDocument drawing) {
        float ratio = drawing.size().width / drawing.size().height;
        int width = Math.clamp(Math.round(DRAWN_HEIGHT * ratio), 1, 10 * DRAWN_HEIGHT);
        BufferedImage image = blank(width, DRAWN_HEIGHT);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, DRAWN_HEIGHT));
        graphics.dispose();
        return image;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    private static Picture pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return new Picture(width, height, pixels);
    }
}
