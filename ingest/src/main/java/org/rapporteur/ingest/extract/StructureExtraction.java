package org.rapporteur.ingest.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.model.Block;
import org.rapporteur.model.SourceText;

/// Reads what an article tells by its layout instead of sentences: tables, labelled lines and items that stand for a
/// text each. All are read where they stand, among the sentences, so that rows find the texts that the prose before
/// speaks of, and the prose behind a table finds its rows.
final class StructureExtraction {
    private final LabelledLines lines;
    private final TextItems items;
    private final TableColumns columns;
    private final TableExtraction tables;
    private final StateTables states;
    private final NotedLists notes;
    private final ListedTexts texts;
    private final Map<Integer, Runnable> byFirstRow = new HashMap<>();
    private final Set<Integer> tabled = new HashSet<>();

    StructureExtraction(
            SourceText source,
            EvidenceBook evidence,
            Findings findings,
            TextRegistry registry,
            Gazetteer gazetteer,
            Lexicon lexicon) {
        this.texts = new ListedTexts(registry);
        ListReading reading = new ListReading(source, evidence, findings, texts, gazetteer, lexicon);
        this.lines = new LabelledLines(reading);
        this.items = new TextItems(reading);
        this.tables = new TableExtraction(reading);
        this.columns = new TableColumns(source, gazetteer, lexicon);
        this.notes = new NotedLists(evidence, findings, texts, gazetteer, lexicon);
        this.states = new StateTables(reading);
    }

    /// Looks for the tables of a document.
    void prepare(Document document) {
        for (Table table : Table.of(document)) {
            Optional<StateTables.Plan> plan = states.plan(table);
            Optional<Table> turned = columns.turned(table);
            if (plan.isPresent()) {
                take(table, () -> states.read(table, plan.get()));
            } else if (turned.isPresent()) {
                columns.of(turned.get()).ifPresent(c -> take(table, () -> tables.read(turned.get(), c)));
            } else {
                columns.of(table).ifPresent(c -> take(table, () -> tables.read(table, c)));
            }
        }
    }

    private void take(Table table, Runnable reading) {
        byFirstRow.put(table.rows().getFirst().sentence().index(), () -> {
            reading.run();
            texts.left();
        });
        table.rows().forEach(r -> tabled.add(r.sentence().index()));
    }

    /// Reads a sentence, if it is a row, a labelled line or an item.
    ///
    /// @return whether it is, so that no sentence is to be looked for in it
    boolean read(Sentence sentence) {
        Runnable table = byFirstRow.get(sentence.index());
        if (table != null) {
            table.run();
        }
        boolean note = sentence.block().kind() == Block.Kind.FOOTNOTE;
        boolean row = Table.isRow(sentence.block());
        return tabled.contains(sentence.index())
                || !row && notes.read(sentence)
                || !row && !note && (lines.read(sentence) || items.read(sentence));
    }

    /// Takes note of a sentence that has been read.
    void after(Sentence sentence) {
        notes.remember(sentence);
    }
}
