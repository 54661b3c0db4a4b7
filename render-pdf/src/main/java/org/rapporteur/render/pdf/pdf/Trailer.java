package org.rapporteur.render.pdf.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Mends a file's trailer, which OpenPDF writes in one way only.
final class Trailer {
    private static final byte[] TRAILER = "trailer".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INFO = "/Info ".getBytes(StandardCharsets.US_ASCII);

    private Trailer() {}

    /// The file with spaces in place of the trailer's `Info` entry, which PDF/A-4 forbids (ISO 19005-4, 6.1.3); every
    /// offset stays as it is.
    static byte[] withoutInfo(byte[] file) {
        int trailer = lastIndexOf(file, TRAILER, file.length);
        int info = lastIndexOf(file, INFO, file.length);
        if (trailer < 0 || info < trailer) {
            throw new IllegalStateException("the trailer is not as it is known to be written");
        }
        byte[] mended = file.clone();
        int end = info + INFO.length;
        while (file[end] != 'R') {
            end++;
        }
        Arrays.fill(mended, info, end + 1, (byte) ' ');
        return mended;
    }

    private static int lastIndexOf(byte[] file, byte[] words, int before) {
        for (int at = before - words.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + words.length, words, 0, words.length)) {
                return at;
            }
        }
        return -1;
    }
}
