package org.rapporteur.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.model.Facts;

/// Writes facts as `facts.json`. The same facts give the same bytes: UTF-8, two spaces of indentation, line feeds.
public final class FactsJson {
    /// The value of `format` in the files that this class writes.
    public static final String FORMAT = "rapporteur-facts/1";

    private static final JsonFactory JSON = new JsonFactory();

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
}
