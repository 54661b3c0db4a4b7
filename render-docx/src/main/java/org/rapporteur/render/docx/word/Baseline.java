package org.rapporteur.render.docx.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.model.Facts;
import org.rapporteur.model.json.FactsJson;

/// The facts that a document was made from, carried in a custom XML part as the baseline of an edited copy. They are
/// the facts file, compressed and in Base64, since XML can't carry every character and editors may change white space.
///
/// @param language of the labels, a BCP 47 tag
public record Baseline(Facts facts, String language) {
    /// The namespace of the custom XML part.
    public static final String NAMESPACE = "urn:rapporteur:matrix:1";

    private static final int MOST_BYTES = 1 << 26;

    /// The custom XML part.
    byte[] part() {
        return Xml.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<matrix xmlns=\""
                + NAMESPACE
                + "\" language=\""
                + language
                + "\"><facts encoding=\"gzip base64\">"
                + packed(FactsJson.write(facts))
                + "</facts></matrix>");
    }

    private static String packed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// The facts file out of the text of the part's `facts` element; white space in it does not matter.
    ///
    /// @throws IOException when it is damaged or larger than 64 MiB
    public static byte[] unpacked(String text) throws IOException {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("not Base64", e);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] json = in.readNBytes(MOST_BYTES + 1);
            if (json.length > MOST_BYTES) {
                throw new IOException("larger than 64 MiB");
            }
            return json;
        }
    }

    /// What tells Word that the part is data of the document's own.
    static byte[] properties() {
        return Xml.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<ds:datastoreItem"
                + " ds:itemID=\"{5C3B1E0A-7D64-4F1B-9A63-2E0F8B6C4D11}\""
                + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
                + "<ds:schemaRefs><ds:schemaRef ds:uri=\""
                + NAMESPACE
                + "\"/></ds:schemaRefs></ds:datastoreItem>");
    }
}
