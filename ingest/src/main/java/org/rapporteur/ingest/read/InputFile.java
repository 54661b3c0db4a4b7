package org.rapporteur.ingest.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/// The bytes of a file and its name.
public final class InputFile {
    private static final int SIGNATURE_LENGTH = 1024;

    private final byte[] bytes;
    private final String name;

    InputFile(byte[] bytes, String name) {
        this.bytes = bytes.clone();
        this.name = name;
    }

    /// The name as it was given.
    public String name() {
        return name;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The number of bytes.
    public int size() {
        return bytes.length;
    }

    /// Whether the name ends in one of these extensions, given in lower case and without the dot.
    public boolean hasExtension(Set<String> extensions) {
        return extensions.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// The beginning of the file, one letter for each byte, for a look at its signature.
    public String beginning() {
        int length = Math.min(bytes.length, SIGNATURE_LENGTH);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// The SHA-256 of the bytes in lower-case hexadecimal digits.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The file as text.
    ///
    /// @throws UnreadableArticleException when the bytes are not text
    public String text() throws UnreadableArticleException {
        return TextDecoder.decode(bytes, name);
    }
}
