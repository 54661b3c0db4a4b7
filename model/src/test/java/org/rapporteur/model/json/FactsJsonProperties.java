package org.rapporteur.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rapporteur.model.Facts;

class FactsJsonProperties {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(FactsJson.class.getResourceAsStream("facts.schema.json"));

    @Property(tries = 300)
    void whatIsWrittenIsReadBackAsItWas(@ForAll long seed) throws InvalidFactsException {
        Facts facts = RandomFacts.of(seed);
        byte[] written = FactsJson.write(facts);
        Facts read = FactsJson.read(written);
        assertEquals(facts, read);
        assertArrayEquals(written, FactsJson.write(read));
    }

    @Property(tries = 300)
    void whatIsWrittenIsValid(@ForAll long seed) {
        String written = new String(FactsJson.write(RandomFacts.of(seed)), StandardCharsets.UTF_8);
        assertEquals(Set.of(), SCHEMA.validate(written, InputFormat.JSON));
    }

    @Property(tries = 500)
    void noDamagedFileIsReadAsIfItWereWhole(@ForAll long seed) {
        Facts facts = RandomFacts.of(seed);
        byte[] written = FactsJson.write(facts);
        byte[] cut = java.util.Arrays.copyOf(written, (int) Math.floorMod(seed, (long) written.length - 2));
        String message = "";
        try {
            FactsJson.read(cut);
        } catch (InvalidFactsException e) {
            message = e.getMessage();
        }
        assertEquals(1, message.lines().count(), "one line says what is wrong");
    }
}
