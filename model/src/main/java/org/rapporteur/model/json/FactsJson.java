package org.rapporteur.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.model.Facts;

/// Reads and writes facts as `facts.json`. The same facts give the same bytes: UTF-8, two spaces of indentation, line
/// feeds.
public final class FactsJson {
    /// The value of `format` in the files that this class writes.
    public static final String FORMAT = "rapporteur-facts/1";

    /// The largest file that is read, in bytes (64 MiB): the facts of the longest article stay below.
    public static final int LARGEST_FILE = 64 * 1024 * 1024;

    /// Deeper nesting than this is no facts file.
    private static final int DEEPEST = 16;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST_FILE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private FactsJson() {}

    /// The file's bytes.
    public static byte[] write(Facts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new FactsWriter(json).write(facts);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /// The facts in a file's bytes. Fields that the format does not know are passed over.
    ///
    /// @throws InvalidFactsException when it is not a facts file, or says what no article can: a fact without
    ///     evidence, evidence that is not the text's own words, an unknown actor
    public static Facts read(byte[] bytes) throws InvalidFactsException {
        if (bytes.length > LARGEST_FILE) {
            throw new InvalidFactsException("", "is larger than 64 MiB");
        }
        return new FactsReader().read(new Value("", parsed(bytes)));
    }

    private static JsonNode parsed(byte[] bytes) throws InvalidFactsException {
        ObjectReader tree = new ObjectMapper(JSON).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            return tree.readTree(bytes);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new InvalidFactsException("", "is not JSON: " + e.getOriginalMessage() + where);
        } catch (IOException e) {
            throw new InvalidFactsException("", "is not JSON: " + e.getMessage());
        }
    }
}
