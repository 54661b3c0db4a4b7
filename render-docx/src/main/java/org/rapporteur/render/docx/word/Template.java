package org.rapporteur.render.docx.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// An organisation's template: its styles, its page with header and footer, and the pictures in them. Nothing of its
/// text is taken, no macro, and nothing that lies outside the file.
public final class Template {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> WITH_STYLES = List.of("theme", "numbering");

    /// A header relates to pictures, and those to nothing.
    private static final int DEEPEST = 2;

    /// A part of the template.
    ///
    /// @param relations to other parts, by id
    @SuppressWarnings("ArrayRecordComponent")
    record Part(String name, String contentType, byte[] content, Map<String, Relation> relations) {}

    /// A relation of a part, to another part or to an address outside.
    record Relation(String type, Optional<Part> part, String address) {}

    /// A header or footer.
    record Furniture(String element, String type, Part part) {}

    private final Document styles;
    private final List<Part> withStyles;
    private final List<Furniture> furniture;
    private final Page page;

    private Template(Document styles, List<Part> withStyles, List<Furniture> furniture, Page page) {
        this.styles = styles;
        this.withStyles = List.copyOf(withStyles);
        this.furniture = List.copyOf(furniture);
        this.page = page;
    }

    /// Reads a template.
    ///
    /// @param bytes of a .dotx or .docx file
    public static Template of(byte[] bytes) throws UnreadableTemplateException {
        try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(zip);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IOException
                | SAXException e) {
            throw new UnreadableTemplateException("this is not a Word template (.dotx) or document (.docx)");
        }
    }

    private static Template read(OPCPackage zip)
            throws InvalidFormatException, IOException, SAXException, UnreadableTemplateException {
        List<PackagePart> mains = zip.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        boolean word = !mains.isEmpty() && mains.getFirst().getContentType().contains("wordprocessingml");
        if (!word) {
            throw new UnreadableTemplateException("this is not a Word template (.dotx) or document (.docx)");
        }
        PackagePart main = mains.getFirst();
        Optional<Part> styles = related(main, "styles");
        if (styles.isEmpty()) {
            throw new UnreadableTemplateException("the template has no styles: save it in Word again");
        }
        List<Part> withStyles = new ArrayList<>();
        for (String kind : WITH_STYLES) {
            related(main, kind).ifPresent(withStyles::add);
        }
        Element section = lastSection(dom(content(main)));
        List<Furniture> furniture = new ArrayList<>();
        for (Element reference : Elements.children(section)) {
            String element = reference.getLocalName();
            if (element.equals("headerReference") || element.equals("footerReference")) {
                Relation relation = part(main, 0).relations().get(Elements.attribute(reference, "id"));
                if (relation != null && relation.part().isPresent()) {
                    furniture.add(new Furniture(
                            element,
                            Elements.attribute(reference, "type"),
                            relation.part().get()));
                }
            }
        }
        return new Template(dom(styles.get().content()), withStyles, furniture, page(section));
    }

    private static Optional<Part> related(PackagePart main, String kind)
            throws InvalidFormatException, IOException, UnreadableTemplateException {
        for (PackageRelationship relation : main.getRelationshipsByType(OFFICE + kind)) {
            return Optional.of(part(main.getRelatedPart(relation), 1));
        }
        return Optional.empty();
    }

    private static Part part(PackagePart part, int depth)
            throws InvalidFormatException, IOException, UnreadableTemplateException {
        Map<String, Relation> relations = new TreeMap<>();
        if (depth <= DEEPEST && !part.isRelationshipPart()) {
            for (PackageRelationship relation : part.getRelationships()) {
                relations.put(relation.getId(), relation(part, relation, depth));
            }
        }
        return new Part(part.getPartName().getName(), part.getContentType(), content(part), relations);
    }

    private static Relation relation(PackagePart from, PackageRelationship relation, int depth)
            throws InvalidFormatException, IOException, UnreadableTemplateException {
        String type = relation.getRelationshipType();
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            if (depth > 0 && !type.endsWith("/hyperlink")) {
                throw new UnreadableTemplateException(
                        "its header or footer takes a picture from outside the file: insert the picture itself");
            }
            return new Relation(type, Optional.empty(), relation.getTargetURI().toString());
        }
        boolean wanted = depth > 0 || type.endsWith("/header") || type.endsWith("/footer");
        return new Relation(
                type, wanted ? Optional.of(part(from.getRelatedPart(relation), depth + 1)) : Optional.empty(), "");
    }

    private static byte[] content(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    static Document dom(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element lastSection(Document document) throws UnreadableTemplateException {
        var sections = document.getElementsByTagNameNS(Xml.W, "sectPr");
        if (sections.getLength() == 0) {
            throw new UnreadableTemplateException("the template has no page: save it in Word again");
        }
        return (Element) sections.item(sections.getLength() - 1);
    }

    /// The template's page on its side, with its own margins where it lies so already, else turned with the page.
    private static Page page(Element section) {
        Page page = Page.A4;
        Optional<Element> size = Elements.child(section, "pgSz");
        Optional<Element> margins = Elements.child(section, "pgMar");
        int width = size.map(s -> Elements.number(s, "w", page.width())).orElse(page.width());
        int height = size.map(s -> Elements.number(s, "h", page.height())).orElse(page.height());
        Page sized = new Page(
                Math.max(width, height),
                Math.min(width, height),
                margins.map(m -> Elements.number(m, "top", page.top())).orElse(page.top()),
                margins.map(m -> Elements.number(m, "right", page.right())).orElse(page.right()),
                margins.map(m -> Elements.number(m, "bottom", page.bottom())).orElse(page.bottom()),
                margins.map(m -> Elements.number(m, "left", page.left())).orElse(page.left()),
                margins.map(m -> Elements.number(m, "header", page.header())).orElse(page.header()),
                margins.map(m -> Elements.number(m, "footer", page.footer())).orElse(page.footer()),
                Elements.child(section, "titlePg").isPresent(),
                List.of());
        return sized.textWidth() < Page.A4.textWidth() / 2 ? Page.A4 : sized;
    }

    Document styles() {
        return (Document) styles.cloneNode(true);
    }

    List<Part> withStyles() {
        return withStyles;
    }

    List<Furniture> furniture() {
        return furniture;
    }

    Page page() {
        return page;
    }
}
