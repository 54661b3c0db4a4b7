package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.render.pdf.layout.Typesetter.Atom;
import org.rapporteur.render.pdf.layout.Typesetter.Word;

/// Cuts running text into words: at spaces, after hyphens, dashes and slashes, and inside a word that is wider than
/// the line.
final class WordCollector {
    private static final String BREAK_AFTER = "-–—/";

    /// Words that take more of the line than this may be hyphenated.
    private static final double LONG = 0.55;

    /// The letters before an apostrophe, as in "qu’".
    private static final int LONGEST_ELIDED = 2;

    /// Shown as a hyphen at a line's end; readers and searches pass over it.
    static final String SOFT_HYPHEN = "\u00ad";

    private final Metrics metrics;
    private final double measure;
    private final Hyphenator hyphenator;
    private final List<Word> words = new ArrayList<>();
    private List<Atom> atoms = new ArrayList<>();

    WordCollector(Metrics metrics, double measure, Hyphenator hyphenator) {
        this.hyphenator = hyphenator;
        this.metrics = metrics;
        this.measure = measure;
    }

    /// Adds text that may break.
    void text(String text, Style style, Tag tag, String target, String contents) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN.charAt(0)) {
                continue;
            }
            if (c == ' ') {
                add(word, style, tag, target, contents);
                end(metrics.width(style, " "));
                continue;
            }
            word.append(c);
            boolean inner = word.length() > 2 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (inner && BREAK_AFTER.indexOf(c) >= 0) {
                add(word, style, tag, target, contents);
                end(0);
            }
        }
        add(word, style, tag, target, contents);
    }

    private void add(StringBuilder word, Style style, Tag tag, String target, String contents) {
        if (!word.isEmpty()) {
            String text = word.toString();
            atoms.add(new Atom(text, style, tag, metrics.width(style, text), target, contents, "", Optional.empty()));
            word.setLength(0);
        }
    }

    /// Adds text that stays with what stands before it.
    void glue(String text, Style style, Tag tag) {
        atoms.add(new Atom(text, style, tag, metrics.width(style, text), "", "", "", Optional.empty()));
    }

    /// Adds a reference, which stays with what stands before it.
    void reference(String text, Style style, Tag tag, String target, String contents, String anchor) {
        atoms.add(new Atom(text, style, tag, metrics.width(style, text), target, contents, anchor, Optional.empty()));
    }

    /// Adds a sign, which stays with what follows.
    void sign(Sign sign, Style style) {
        atoms.add(new Atom("", style, Tag.LAYOUT, style.size() * Sign.ADVANCE, "", "", "", Optional.of(sign)));
    }

    private void end(double space) {
        if (atoms.isEmpty()) {
            return;
        }
        double width = width(atoms);
        boolean may = width > measure
                || (width > measure * LONG && !isName(atoms.getFirst().text()));
        List<Integer> breaks = may ? breaks() : List.of();
        if (!breaks.isEmpty()) {
            hyphenate(breaks, space);
        } else if (width > measure) {
            split(space);
        } else {
            words.add(new Word(List.copyOf(atoms), width, space, 0));
        }
        atoms = new ArrayList<>();
    }

    /// Names are hyphenated only where they would not fit at all.
    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static double width(List<Atom> atoms) {
        return atoms.stream().mapToDouble(Atom::width).sum();
    }

    /// Where the letters of the first atom may be hyphenated, each piece being narrower than the line.
    private List<Integer> breaks() {
        Atom first = atoms.getFirst();
        int start = elided(first.text());
        List<Integer> breaks = hyphenator.breaks(letters(first.text().substring(start))).stream()
                .map(at -> start + at)
                .toList();
        int from = 0;
        for (int at : breaks) {
            if (metrics.width(first.style(), first.text().substring(from, at)) > measure * LONG) {
                return List.of();
            }
            from = at;
        }
        double rest = metrics.width(first.style(), first.text().substring(from)) - first.width();
        return width(atoms) + rest > measure ? List.of() : breaks;
    }

    /// Where a word begins after an elided one ("l’environnement"), or 0.
    private static int elided(String text) {
        String start = letters(text);
        boolean apostrophe = start.length() < text.length() && "’'".indexOf(text.charAt(start.length())) >= 0;
        return apostrophe && start.length() <= LONGEST_ELIDED ? start.length() + 1 : 0;
    }

    /// The letters that a word begins with.
    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private void hyphenate(List<Integer> breaks, double space) {
        Atom first = atoms.getFirst();
        double hyphen = metrics.width(first.style(), SOFT_HYPHEN);
        int from = 0;
        for (int at : breaks) {
            Atom piece = part(first, first.text().substring(from, at));
            words.add(new Word(List.of(piece), piece.width(), 0, hyphen));
            from = at;
        }
        List<Atom> rest = new ArrayList<>(atoms);
        rest.set(0, part(first, first.text().substring(from)));
        words.add(new Word(List.copyOf(rest), width(rest), space, 0));
    }

    /// Cuts a word that is wider than the line into pieces that fit it.
    private void split(double space) {
        List<Atom> piece = new ArrayList<>();
        double used = 0;
        for (Atom atom : atoms) {
            String rest = atom.text();
            while (used + metrics.width(atom.style(), rest) > measure) {
                int fit = fitting(rest, atom.style(), measure - used, piece.isEmpty());
                if (fit > 0) {
                    Atom fitted = part(atom, rest.substring(0, fit));
                    piece.add(fitted);
                    used += fitted.width();
                    rest = rest.substring(fit);
                }
                words.add(new Word(List.copyOf(piece), used, 0, 0));
                piece.clear();
                used = 0;
            }
            if (!rest.isEmpty()) {
                Atom last = part(atom, rest);
                piece.add(last);
                used += last.width();
            }
        }
        if (!piece.isEmpty()) {
            words.add(new Word(List.copyOf(piece), used, space, 0));
        }
    }

    private Atom part(Atom atom, String text) {
        return new Atom(
                text,
                atom.style(),
                atom.tag(),
                metrics.width(atom.style(), text),
                atom.target(),
                atom.contents(),
                atom.anchor(),
                Optional.empty());
    }

    /// How many UTF-16 units fit; at least one code point on an empty line.
    private int fitting(String text, Style style, double room, boolean atLeastOne) {
        int fit = 0;
        int next = text.offsetByCodePoints(0, 1);
        while (next < text.length() && metrics.width(style, text.substring(0, next)) <= room) {
            fit = next;
            next = text.offsetByCodePoints(next, 1);
        }
        return fit == 0 && atLeastOne ? text.offsetByCodePoints(0, 1) : fit;
    }

    List<Word> words() {
        end(0);
        return words;
    }
}
