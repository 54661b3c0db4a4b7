package org.rapporteur.render.docx.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Walks XML elements by their local names.
final class Elements {
    private Elements() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(c -> name.equals(c.getLocalName()))
                .findFirst();
    }

    /// An attribute by its local name; empty where there is none.
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /// The attribute `val` of a child.
    static String value(Element parent, String child) {
        return child(parent, child).map(c -> attribute(c, "val")).orElse("");
    }

    static int number(Element element, String name, int otherwise) {
        String value = attribute(element, name);
        return value.matches("-?\\d{1,6}") ? Math.abs(Integer.parseInt(value)) : otherwise;
    }
}
