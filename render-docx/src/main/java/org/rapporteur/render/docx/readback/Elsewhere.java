package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what was edited outside the tables that are read back: the paragraphs between them, and the annex.
final class Elsewhere {
    private final WordReader edited;
    private final WordReader made;
    private final Vocabulary vocabulary;
    private final Findings findings;

    /// @param edited the document
    /// @param made the document as it was made
    Elsewhere(WordReader edited, WordReader made, Vocabulary vocabulary, Findings findings) {
        this.edited = edited;
        this.made = made;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    void read() {
        compare(
                "Outside the tables",
                WordReader::paragraphs,
                "this is not among what is read back: correct facts in Tables 1 to 3");
        compare(
                "Table 4",
                reader -> cells(reader, "sentence"),
                "the annex gives the article’s own words and what rests on them: correct facts in Tables 1 to 3");
        compare(
                "Table 5",
                reader -> cells(reader, "corrected.what"),
                "the list of corrections follows from them: correct facts in Tables 1 to 3");
    }

    private List<String> cells(WordReader reader, String head) {
        return reader.tables().stream()
                .filter(t -> t.head().cells().stream()
                        .anyMatch(c ->
                                vocabulary.head(c.words()).filter(head::equals).isPresent()))
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.deleted() ? Stream.empty() : r.cells().stream())
                .map(WordTable.Cell::words)
                .toList();
    }

    private void compare(String place, Function<WordReader, List<String>> words, String reason) {
        List<String> come = new ArrayList<>(words.apply(edited));
        List<String> gone = new ArrayList<>(words.apply(made));
        words.apply(made).forEach(come::remove);
        words.apply(edited).forEach(gone::remove);
        come.stream().filter(w -> !Vocabulary.isDash(w)).forEach(w -> findings.notUnderstood(place, w, reason));
        if (come.isEmpty()) {
            gone.stream()
                    .filter(w -> !Vocabulary.isDash(w))
                    .forEach(w -> findings.notUnderstood(place, "", "“" + w + "” was deleted; " + reason));
        }
    }
}
