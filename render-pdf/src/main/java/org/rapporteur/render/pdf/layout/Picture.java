package org.rapporteur.render.pdf.layout;

/// A raster picture in sRGB, without transparency.
public final class Picture implements Artwork {
    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param pixels row by row from the top, `0xRRGGBB`
    public Picture(int width, int height, int[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("the pixels do not fill the picture");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels.clone();
    }

    @Override
    public double ratio() {
        return (double) width / height;
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    /// Three bytes for each pixel, row by row from the top.
    public byte[] bytes() {
        byte[] bytes = new byte[pixels.length * 3];
        for (int i = 0; i < pixels.length; i++) {
            bytes[3 * i] = (byte) (pixels[i] >> 16);
            bytes[3 * i + 1] = (byte) (pixels[i] >> 8);
            bytes[3 * i + 2] = (byte) pixels[i];
        }
        return bytes;
    }
}
