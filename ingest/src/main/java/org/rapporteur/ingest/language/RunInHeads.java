package org.rapporteur.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ingest.lexicon.Labels;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

/// Tells paragraphs that begin with a head of their own: "CHLORPYRIFOS (CRP.11): In plenary ...", "Used textiles. Ghana
/// put forward ...". The head becomes a heading, one level below the deepest; where it stands does not change.
///
/// A head says nothing by itself: it has no finite verb, unless it is set in capitals. What is stressed in the layout
/// counts as a head at once, what only looks like one where other paragraphs of the article begin so too.
final class RunInHeads {
    private static final int LEVEL = 6;
    private static final int LONGEST = 14;
    private static final int LONGEST_PLAIN = 8;
    private static final int NEAR = 5;

    /// A habit is shown by so many paragraphs.
    private static final int HABIT = 3;

    private static final int HABIT_WITH_COLON = 2;

    private final Article article;
    private final Tagger tagger;

    private RunInHeads(Article article, Tagger tagger) {
        this.article = article;
        this.tagger = tagger;
    }

    private enum Shape {
        NONE,
        /// stressed in the layout, or in capitals
        PLAIN_TO_SEE,
        COLON,
        STOP
    }

    /// A head that a block may begin with.
    private record Candidate(Block block, Shape shape, Span head, Span rest) {}

    /// The article's blocks, each head parted from its paragraph.
    static List<Block> part(Article article, Tagger tagger) {
        return new RunInHeads(article, tagger).blocks();
    }

    private List<Block> blocks() {
        List<Candidate> candidates =
                article.blocks().stream().map(this::candidate).toList();
        long colons = count(candidates, Shape.COLON) + count(candidates, Shape.PLAIN_TO_SEE);
        long stops = count(candidates, Shape.STOP);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean head = switch (candidate.shape) {
                case NONE -> false;
                case PLAIN_TO_SEE -> true;
                case COLON -> colons >= HABIT_WITH_COLON;
                case STOP -> stops >= HABIT;
            };
            if (i + 1 < candidates.size() && holdsItems(candidate.block, candidates.get(i + 1).block)) {
                Candidate whole = new Candidate(
                        candidate.block, Shape.PLAIN_TO_SEE, candidate.block.span(), candidate.block.span());
                blocks.add(heading(whole));
            } else if (head) {
                blocks.add(heading(candidate));
                blocks.add(with(candidate.block, candidate.rest));
            } else {
                blocks.add(with(candidate.block, candidate.block.span()));
            }
        }
        return blocks;
    }

    /// An item without a verb is the heading of the items that stand one level below it.
    private boolean holdsItems(Block block, Block next) {
        boolean nested = block.kind() == Block.Kind.LIST_ITEM
                && next.kind() == Block.Kind.LIST_ITEM
                && next.level() > block.level()
                && block.substance();
        if (!nested) {
            return false;
        }
        List<Token> tokens = Tokenizer.tokenize(article.text(), block.span());
        String words = article.text().slice(block.span());
        return !tokens.isEmpty()
                && tokens.size() <= LONGEST
                && !hasFiniteVerb(tokens)
                && Labels.standard().of(words.replaceFirst("[.:—–-]+$", "")).isEmpty();
    }

    private static long count(List<Candidate> candidates, Shape shape) {
        return candidates.stream().filter(c -> c.shape == shape).count();
    }

    private static Block heading(Candidate candidate) {
        return new Block(
                Block.Kind.HEADING, LEVEL, 0, candidate.head, List.of(), List.of(), candidate.block.substance());
    }

    private static Block with(Block block, Span span) {
        return new Block(
                block.kind(), block.level(), block.number(), span, List.of(), block.cells(), block.substance());
    }

    private Candidate candidate(Block block) {
        boolean running = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
        if (!running || !block.substance()) {
            return new Candidate(block, Shape.NONE, block.span(), block.span());
        }
        List<Token> tokens = Tokenizer.tokenize(article.text(), block.span());
        boolean stressed = !block.sentences().isEmpty();
        int end = stressed ? stressed(tokens, block) : colon(tokens);
        Shape shape = stressed ? Shape.PLAIN_TO_SEE : Shape.COLON;
        if (end == 0 && !stressed) {
            end = stop(tokens);
            shape = Shape.STOP;
        }
        if (end == 0 || end >= tokens.size()) {
            return new Candidate(block, Shape.NONE, block.span(), block.span());
        }
        List<Token> head = tokens.subList(0, end);
        boolean capitals = inCapitals(head);
        boolean fits = (capitals || !hasFiniteVerb(head))
                && (stressed || block.kind() == Block.Kind.PARAGRAPH || hasSymbol(head))
                && fits(shape, head, tokens.subList(end, tokens.size()));
        Shape seen = !fits ? Shape.NONE : capitals && shape == Shape.COLON ? Shape.PLAIN_TO_SEE : shape;
        return new Candidate(block, seen, span(head), span(tokens.subList(end, tokens.size())));
    }

    private static Span span(List<Token> tokens) {
        return tokens.getFirst().span().cover(tokens.getLast().span());
    }

    private static int stressed(List<Token> tokens, Block block) {
        int end = 0;
        while (end < tokens.size()
                && block.sentences().getFirst().contains(tokens.get(end).span())) {
            end++;
        }
        return end;
    }

    /// After the colon that comes first, before any full stop.
    private static int colon(List<Token> tokens) {
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
            String token = tokens.get(i).text();
            if (token.equals(":")) {
                return tokens.get(i + 1).spaceBefore() ? i + 1 : 0;
            }
            if (token.equals(".") || token.equals(";") || token.equals("?") || token.equals("!")) {
                return 0;
            }
        }
        return 0;
    }

    private static int stop(List<Token> tokens) {
        List<List<Token>> sentences = SentenceSplitter.split(tokens);
        int end = sentences.isEmpty() ? 0 : sentences.getFirst().size();
        return sentences.size() > 1
                        && end <= LONGEST_PLAIN
                        && tokens.get(end - 1).text().equals(".")
                ? end
                : 0;
    }

    private boolean fits(Shape shape, List<Token> head, List<Token> rest) {
        String words = article.text().slice(span(head));
        boolean label =
                Labels.standard().of(words.replaceFirst("[.:—–-]+$", "")).isPresent();
        boolean begins = Character.isUpperCase(head.getFirst().text().codePointAt(0))
                || Character.isDigit(head.getFirst().text().codePointAt(0))
                || !head.getFirst().isWord();
        Token first = rest.getFirst();
        boolean begun = first.capitalised() || !first.isWord();
        boolean sentence = begun && hasFiniteVerb(SentenceSplitter.split(rest).getFirst());
        return !label
                && switch (shape) {
                    case NONE -> false;
                    case PLAIN_TO_SEE -> begun;
                    case COLON -> begins && (sentence || isNominal(head) && tellsOfText(rest));
                    case STOP -> begins && sentence && isNominal(head);
                };
    }

    /// "University for Peace: a Costa Rican text", "Sand and dust storms: from the G77 again"
    private static boolean tellsOfText(List<Token> rest) {
        Lexicon lexicon = Lexicon.standard();
        return rest.stream()
                .limit(NEAR)
                .anyMatch(t -> lexicon.has("words that tell of a text behind a head", t.lower()));
    }

    private boolean isNominal(List<Token> head) {
        List<Tag> tags = tagger.tag(head);
        boolean noun = tags.contains(Tag.NOUN) || tags.contains(Tag.PROPN);
        return noun
                && switch (tags.getFirst()) {
                    case NOUN, PROPN, ADJ, DET, VERB -> true;
                    default -> false;
                };
    }

    /// An item of a list may take up one point after the other of the same text; a symbol shows that it does not.
    private static boolean hasSymbol(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.text().indexOf('.') > 0
                        && Character.isDigit(t.text().charAt(t.text().length() - 1)));
    }

    private static boolean inCapitals(List<Token> tokens) {
        boolean any = false;
        for (Token token : tokens) {
            boolean word = token.text().codePoints().filter(Character::isLetter).count() > 1;
            if (word
                    && token.text().codePoints().anyMatch(Character::isLowerCase)
                    && !token.text().contains(".")) {
                return false;
            }
            any |= word;
        }
        return any;
    }

    /// Whether there is a verb that makes a statement: not a participle at the beginning ("Used textiles"), nor a
    /// gerund.
    private boolean hasFiniteVerb(List<Token> tokens) {
        List<Tag> tags = tagger.tag(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean participle = i == 0
                    || word.endsWith("ing")
                    || i > 0 && tokens.get(i - 1).text().equals("to");
            if (tags.get(i) == Tag.AUX || tags.get(i) == Tag.VERB && !participle) {
                return true;
            }
        }
        return false;
    }
}
