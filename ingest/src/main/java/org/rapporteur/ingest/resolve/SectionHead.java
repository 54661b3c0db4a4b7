package org.rapporteur.ingest.resolve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Symbols;
import org.rapporteur.model.SourceText;

/// A heading, and whether its words can be what a text is called.
///
/// @param title its words without numbering and closing marks
/// @param symbols the document symbols in it
/// @param names whether it can be a text's title: no question, statement or exclamation, and no head of a part of the
///     report ("Other items")
/// @param aspect whether it only says what is told of a text ("Votes", "Who led"), and so begins no text of its own
public record SectionHead(String title, List<String> symbols, boolean names, boolean aspect) {
    /// "2.1 ", "3. ", "B. " before a heading's words.
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+(?:\\.\\d+)+|\\d+[.)]|\\p{Lu}[.)])\\s+");

    public SectionHead {
        symbols = List.copyOf(symbols);
    }

    /// Reads a heading.
    public static SectionHead of(SourceText source, Sentence heading, Lexicon lexicon) {
        String plain = NUMBERING.matcher(source.slice(heading.span())).replaceFirst("");
        List<String> symbols =
                heading.words().stream().map(Word::text).filter(Symbols::is).toList();
        String title = plain.replaceFirst("[\\s.:—–-]+$", "");
        boolean aspect =
                lexicon.has("aspects of a text", title.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an|its) ", ""));
        return new SectionHead(title, symbols, !isClause(heading, lexicon) && names(heading, lexicon), aspect);
    }

    private static boolean isClause(Sentence heading, Lexicon lexicon) {
        boolean relative = false;
        for (int i = 0; i < heading.size(); i++) {
            Word word = heading.word(i);
            boolean mark = word.is("?", "!", "…");
            boolean speaks = lexicon.has("words of clauses in headings", word.lower());
            boolean verb = word.tag() == Tag.AUX || isFinite(heading, i);
            // "Crimes that affect the environment"
            relative |= i > 0 && word.is("that", "which");
            if (mark || speaks || verb && !relative) {
                return true;
            }
        }
        return false;
    }

    /// "Metals got a paragraph": no participle, nor an infinitive, and not first ("Used textiles", "Combating
    /// torture").
    private static boolean isFinite(Sentence heading, int i) {
        String word = heading.lower(i);
        return i > 0
                && heading.word(i).tag() == Tag.VERB
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !word.endsWith("en")
                && !(i == heading.size() - 1 && word.endsWith("s"))
                && !heading.at(i - 1, "to")
                && !heading.at(i - 1, "-")
                && !heading.at(i + 1, "-");
    }

    private static boolean names(Sentence heading, Lexicon lexicon) {
        return heading.words().stream()
                .filter(w -> w.token().isWord())
                .anyMatch(w -> !lexicon.has("headings of reports", w.lower())
                        && !lexicon.has("headings of reports", w.lemma())
                        && !Character.isDigit(w.text().codePointAt(0)));
    }
}
