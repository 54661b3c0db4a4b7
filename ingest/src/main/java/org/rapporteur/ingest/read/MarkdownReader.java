package org.rapporteur.ingest.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rapporteur.model.Article;

/// Reads Markdown: CommonMark with tables, footnotes and YAML front matter. It is rendered to HTML first, so HTML
/// inside
/// it is read like any other and both formats share one composer. The text of the article is the rendered text: no
/// markup, links as their words.
public final class MarkdownReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd", "mdx");
    private static final List<Extension> DIALECT = List.of(TablesExtension.create(), FootnotesExtension.create());

    /// Block quotes and lists nest to this depth; deeper marks are text.
    private static final int DEEPEST_BLOCK = 50;

    /// Emphasis and links inside each other beyond this depth are not writing.
    private static final int DEEPEST_NODE = 200;

    private static final Parser PARSER = Parser.builder()
            .extensions(DIALECT)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(DIALECT).build();

    @Override
    public boolean reads(InputFile file) {
        return file.hasExtension(EXTENSIONS);
    }

    @Override
    public Article read(InputFile file) throws UnreadableArticleException {
        FrontMatter front = FrontMatter.of(Letters.normalized(file.text()));
        Node tree = PARSER.parse(front.body());
        if (isDeeperThan(tree, DEEPEST_NODE)) {
            throw new UnreadableArticleException(
                    file.name(), "nests its markup more than 200 deep; give the article as plain text");
        }
        Element body = Jsoup.parseBodyFragment(RENDERER.render(tree)).body();
        Head head = Head.of(body);
        Imprint imprint = front.imprint().orElse(head.imprint());
        Manuscript manuscript = Manuscript.blank();
        head.setTitle(imprint.title(), manuscript);
        HtmlComposer.compose(body, head.beside(), manuscript);
        return manuscript.article(file, "text/markdown", imprint);
    }

    private static boolean isDeeperThan(Node root, int limit) {
        Deque<Node> parents = new ArrayDeque<>();
        Optional<Node> next = Optional.of(root);
        while (next.isPresent()) {
            Node node = next.get();
            if (node.getFirstChild() != null) {
                parents.push(node);
                next = Optional.of(node.getFirstChild());
            } else {
                while (node.getNext() == null && !parents.isEmpty()) {
                    node = parents.pop();
                }
                next = Optional.ofNullable(parents.isEmpty() ? null : node.getNext());
            }
            if (parents.size() > limit) {
                return true;
            }
        }
        return false;
    }
}
