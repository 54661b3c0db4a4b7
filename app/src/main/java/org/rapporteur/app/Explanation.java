package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Span;
import org.rapporteur.model.Warning;

/// An article sentence by sentence, and under each sentence what was found in it, by which rule and from which words.
final class Explanation {
    /// Longer evidence is cut where it is shown: the sentence stands above it.
    private static final int SHOWN = 60;

    private final Article article;
    private final Map<Span, List<String>> findings = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private Explanation(Facts facts) {
        this.article = facts.article();
        Conclusions.of(facts)
                .forEach(c -> c.grounds()
                        .evidence()
                        .forEach(evidence -> article.sentenceAt(evidence.span())
                                .ifPresent(sentence -> findings.computeIfAbsent(sentence, s -> new ArrayList<>())
                                        .add(finding(c.words(), evidence)))));
        article.blocks().forEach(this::block);
        facts.warnings().forEach(this::warning);
    }

    /// The lines of the explanation.
    static List<String> of(Facts facts) {
        return List.copyOf(new Explanation(facts).lines);
    }

    private static String finding(String words, Evidence evidence) {
        String exact = oneLine(evidence.exact());
        String shown = exact.length() > SHOWN ? exact.substring(0, exact.offsetByCodePoints(SHOWN, -1)) + "…" : exact;
        return "      + " + words + "   [" + evidence.rule() + "] “" + shown + "”";
    }

    private void block(Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        String place = heading ? "heading" : "paragraph " + block.number();
        lines.add("");
        lines.add(block.substance() ? place : place + " (not the article's own matter)");
        List<Span> sentences = block.sentences().isEmpty() ? List.of(block.span()) : block.sentences();
        for (Span sentence : sentences) {
            lines.add("  " + oneLine(article.text().slice(sentence)));
            List<String> found = findings.getOrDefault(sentence, List.of());
            lines.addAll(found.isEmpty() && !heading && block.substance() ? List.of("      - nothing") : found);
        }
    }

    private void warning(Warning warning) {
        lines.add("");
        lines.add("! " + warning.message() + "   [" + warning.code() + "]");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
