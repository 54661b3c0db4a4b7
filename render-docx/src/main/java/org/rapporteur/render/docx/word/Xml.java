package org.rapporteur.render.docx.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes WordprocessingML: elements and attributes are of the `w` namespace unless they say otherwise.
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /// Begins a document with a root of the `w` namespace.
    Xml(String root) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("w", root, W);
            out.writeNamespace("w", W);
            out.writeNamespace("r", R);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Opens an element with attributes given as name and value in turn.
    Xml open(String name, String... attributes) {
        try {
            out.writeStartElement("w", name, W);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes an element without content.
    Xml empty(String name, String... attributes) {
        try {
            out.writeEmptyElement("w", name, W);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An element whose only attribute is `w:val`.
    Xml value(String name, String value) {
        return empty(name, "val", value);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            if (name.startsWith("r:")) {
                out.writeAttribute("r", R, name.substring(2), clean(attributes[i + 1]));
            } else {
                out.writeAttribute("w", W, name, clean(attributes[i + 1]));
            }
        }
    }

    /// Closes the innermost open element.
    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes a text element that keeps its spaces.
    Xml text(String words) {
        try {
            out.writeStartElement("w", "t", W);
            out.writeAttribute("xml", XML, "space", "preserve");
            out.writeCharacters(clean(words));
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes the text of a field's instruction.
    Xml instruction(String words) {
        try {
            out.writeStartElement("w", "instrText", W);
            out.writeAttribute("xml", XML, "space", "preserve");
            out.writeCharacters(words);
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends the document and gives its bytes.
    byte[] finish() {
        try {
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text with what XML 1.0 cannot carry replaced by U+FFFD.
    static String clean(String words) {
        if (words.codePoints().allMatch(Xml::carried)) {
            return words;
        }
        StringBuilder clean = new StringBuilder();
        words.codePoints().forEach(c -> clean.appendCodePoint(carried(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean carried(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /// Bytes of a document written by hand.
    static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
