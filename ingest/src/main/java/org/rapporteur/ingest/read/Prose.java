package org.rapporteur.ingest.read;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much running text each element of a page holds, measured in letters. A block (a paragraph, say) counts with the
/// letters outside its links, and not at all where most of it is links; a block of a few words counts little. Menus and
/// lists of headlines thus weigh next to nothing.
final class Prose implements NodeVisitor {
    /// A block with less text is a label more often than a sentence.
    private static final int SHORT = 40;

    private static final double WEIGHT_OF_SHORT = 0.2;

    private final Map<Element, Measure> measures = new HashMap<>();
    private int links;

    private Prose() {}

    /// The letters of an element.
    private static final class Measure {
        private double prose;
        private int letters;
        private int linked;
        private int own;
        private int ownLinked;
    }

    /// Measures an element and everything in it.
    static Prose of(Element root) {
        Prose prose = new Prose();
        root.traverse(prose);
        return prose;
    }

    /// The weight of an element's running text, in letters.
    double weight(Element element) {
        return measure(element).prose;
    }

    /// All its letters.
    int letters(Element element) {
        return measure(element).letters;
    }

    /// The share of its letters that stand in links, 0 to 1.
    double linkShare(Element element) {
        Measure measure = measure(element);
        return measure.letters == 0 ? 0 : (double) measure.linked / measure.letters;
    }

    private Measure measure(Element element) {
        return measures.computeIfAbsent(element, e -> new Measure());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            links += element.nameIs("a") ? 1 : 0;
        } else if (node instanceof TextNode text && text.parent() != null) {
            int length = Letters.oneLine(text.getWholeText()).length();
            Measure measure = measure(text.parent());
            measure.own += length;
            measure.ownLinked += links > 0 ? length : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        links -= element.nameIs("a") ? 1 : 0;
        Measure measure = measure(element);
        boolean block = HtmlComposer.isBlock(element);
        if (block) {
            measure.prose += proseOfOwn(measure);
            measure.letters += measure.own;
            measure.linked += measure.ownLinked;
        }
        if (depth > 0 && element.parent() != null) {
            Measure parent = measure(element.parent());
            parent.prose += measure.prose;
            parent.letters += measure.letters;
            parent.linked += measure.linked;
            parent.own += block ? 0 : measure.own;
            parent.ownLinked += block ? 0 : measure.ownLinked;
        }
    }

    private static double proseOfOwn(Measure measure) {
        if (measure.ownLinked * 2 > measure.own) {
            return 0;
        }
        double plain = measure.own - measure.ownLinked;
        return measure.own < SHORT ? plain * WEIGHT_OF_SHORT : plain;
    }
}
