package org.rapporteur.render.docx.readback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.render.docx.word.Baseline;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The parts of a Word document that are read back. Nothing outside the file is fetched, document type declarations
/// are refused, and what the zip unfolds to is bounded.
final class DocxPackage {
    /// The most that the parts may unfold to, in bytes: twenty times the matrix of 193 States by 60 texts.
    private static final long MOST_BYTES = 384L << 20;

    private static final int MOST_PARTS = 4096;
    private static final String OFFICE = "/officeDocument";
    private static final String COMMENTS = "/comments";

    private final Map<String, byte[]> parts;

    private DocxPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static DocxPackage open(byte[] docx) throws UnreadableMatrixException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= content.length;
                if (left < 0 || parts.size() > MOST_PARTS) {
                    throw new UnreadableMatrixException("the file unfolds to more than a matrix can be");
                }
                parts.put(name, wanted ? content : new byte[0]);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableMatrixException("the file is damaged: it ends early or is not a whole zip file");
        }
        if (parts.isEmpty()) {
            throw new UnreadableMatrixException("this is not a Word document (.docx)");
        }
        return new DocxPackage(parts);
    }

    /// The main part.
    Document document() throws UnreadableMatrixException {
        return dom(mainName());
    }

    private String mainName() throws UnreadableMatrixException {
        return target("", OFFICE)
                .filter(parts::containsKey)
                .orElseThrow(() -> new UnreadableMatrixException("this is not a Word document (.docx)"));
    }

    /// The part with the comments, if there is one.
    Optional<Document> comments() throws UnreadableMatrixException {
        Optional<String> name = target(mainName(), COMMENTS).filter(parts::containsKey);
        return name.isPresent() ? Optional.of(dom(name.get())) : Optional.empty();
    }

    /// The custom XML part that carries the baseline.
    Element baseline() throws UnreadableMatrixException {
        for (String name : parts.keySet()) {
            if (name.startsWith("customXml/") && name.matches("customXml/item\\d*\\.xml")) {
                Element root = dom(name).getDocumentElement();
                if (Baseline.NAMESPACE.equals(root.getNamespaceURI())) {
                    return root;
                }
            }
        }
        throw new UnreadableMatrixException(
                "the document does not carry the facts it was made from: give a matrix that was made by rapporteur and"
                        + " saved as .docx");
    }

    /// The name of the part that another one relates to by a type that ends in these letters.
    private Optional<String> target(String from, String type) throws UnreadableMatrixException {
        int slash = from.lastIndexOf('/');
        String folder = slash < 0 ? "" : from.substring(0, slash + 1);
        String relations = folder + "_rels/" + from.substring(slash + 1) + ".rels";
        if (!parts.containsKey(relations)) {
            return Optional.empty();
        }
        var all = dom(relations).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element relation = (Element) all.item(i);
            if (relation.getAttribute("Type").endsWith(type)) {
                String target = relation.getAttribute("Target");
                return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return Optional.empty();
    }

    private Document dom(String name) throws UnreadableMatrixException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(parts.get(name)));
        } catch (SAXException | IOException e) {
            throw new UnreadableMatrixException("the part " + name + " is damaged");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The parser would otherwise print what it throws.
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
