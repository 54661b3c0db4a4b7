package org.rapporteur.ingest.gazetteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table of reference data: comma-separated values with a head row, in UTF-8, lists inside a cell parted by `;`.
public final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ImmutableList<CSVRecord> records;

    private CsvTable(ImmutableList<CSVRecord> records) {
        this.records = records;
    }

    /// A row of a table.
    public record Row(CSVRecord cells) {
        /// The cell in a column, empty where it holds nothing.
        public String get(String column) {
            return cells.get(column).strip();
        }

        /// The parts of a list in a column.
        public List<String> list(String column) {
            return LIST.splitToList(get(column));
        }
    }

    /// The table in a resource file beside this class.
    public static CsvTable resource(String name) {
        String text;
        try {
            text = Resources.toString(Resources.getResource(CsvTable.class, name), StandardCharsets.UTF_8);
            try (var parser = FORMAT.parse(new StringReader(text))) {
                return new CsvTable(ImmutableList.copyOf(parser.getRecords()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " can't be read", e);
        }
    }

    /// Its rows, in order.
    public List<Row> rows() {
        return records.stream().map(Row::new).toList();
    }
}
