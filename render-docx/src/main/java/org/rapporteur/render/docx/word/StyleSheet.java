package org.rapporteur.render.docx.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The styles of a document: its own, or a template's with those that the template lacks. A style of the template wins
/// over one of the same name, whatever its id: in a French Word the style named "heading 1" has the id "Titre1".
final class StyleSheet {
    private final byte[] part;
    private final Map<String, String> ids;

    private StyleSheet(byte[] part, Map<String, String> ids) {
        this.part = part;
        this.ids = ids;
    }

    /// The part's bytes.
    byte[] part() {
        return part;
    }

    /// The id of a style in this sheet.
    String id(Style style) {
        return ids.getOrDefault(style.id(), style.id());
    }

    /// The document's own styles.
    ///
    /// @param language of the labels, as Word names it
    /// @param articleLanguage a BCP 47 tag
    static StyleSheet own(String language, String articleLanguage) {
        try (InputStream stream = StyleSheet.class.getResourceAsStream("styles.xml")) {
            byte[] part = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@LANGUAGE@", language)
                    .replace(
                            "@ARTICLE_LANGUAGE@",
                            Locale.forLanguageTag(articleLanguage).toLanguageTag())
                    .getBytes(StandardCharsets.UTF_8);
            return new StyleSheet(part, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A template's styles, with these where it has none of the name.
    StyleSheet under(Template template, String language) {
        Document sheet = template.styles();
        Map<String, String> idByName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Set<String> defaults = new HashSet<>();
        for (Element style : Elements.children(sheet.getDocumentElement())) {
            if (style.getLocalName().equals("style")) {
                idByName.putIfAbsent(key(style), Elements.attribute(style, "styleId"));
                taken.add(Elements.attribute(style, "styleId"));
                if (isDefault(style)) {
                    defaults.add(Elements.attribute(style, "type"));
                    idByName.put("default " + Elements.attribute(style, "type"), Elements.attribute(style, "styleId"));
                }
            }
        }
        Map<String, String> mapped = new HashMap<>();
        List<Element> added = new ArrayList<>();
        for (Element style : Elements.children(dom().getDocumentElement())) {
            if (style.getLocalName().equals("style")) {
                String id = Elements.attribute(style, "styleId");
                boolean replaced = isDefault(style) && defaults.contains(Elements.attribute(style, "type"));
                String known = idByName.get(replaced ? "default " + Elements.attribute(style, "type") : key(style));
                mapped.put(id, Optional.ofNullable(known).orElseGet(() -> taken.contains(id) ? id + "Matrix" : id));
                if (known == null) {
                    added.add((Element) sheet.getDocumentElement().appendChild(sheet.importNode(style, true)));
                }
            }
        }
        added.forEach(style -> rename(style, mapped));
        language(sheet, language);
        return new StyleSheet(bytes(sheet), mapped);
    }

    private static String key(Element style) {
        return Elements.attribute(style, "type") + " "
                + Elements.value(style, "name").toLowerCase(Locale.ROOT);
    }

    private static boolean isDefault(Element style) {
        return Elements.attribute(style, "default").matches("1|true|on");
    }

    /// Gives a style that was added its id in the sheet, and those that it names.
    private static void rename(Element style, Map<String, String> mapped) {
        String id = Elements.attribute(style, "styleId");
        style.setAttributeNS(Xml.W, "w:styleId", mapped.getOrDefault(id, id));
        for (String name : List.of("basedOn", "next", "link")) {
            Elements.child(style, name).ifPresent(e -> {
                String other = Elements.attribute(e, "val");
                e.setAttributeNS(Xml.W, "w:val", mapped.getOrDefault(other, other));
            });
        }
    }

    /// The document is in the language of its labels, whatever the template's.
    private static void language(Document sheet, String language) {
        Elements.child(sheet.getDocumentElement(), "docDefaults")
                .flatMap(d -> Elements.child(d, "rPrDefault"))
                .flatMap(d -> Elements.child(d, "rPr"))
                .flatMap(d -> Elements.child(d, "lang"))
                .ifPresent(lang -> lang.setAttributeNS(Xml.W, "w:val", language));
    }

    private Document dom() {
        try {
            return Template.dom(part);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
