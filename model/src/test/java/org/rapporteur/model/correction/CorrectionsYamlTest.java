package org.rapporteur.model.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CorrectionsYamlTest {
    private static final String HEAD = """
        format: rapporteur-corrections/1
        article:
          sha256: %s
        corrections:
        """.formatted("a".repeat(64));

    private static Corrections read(String yaml) throws InvalidCorrectionsException {
        return CorrectionsYaml.read(yaml.getBytes(StandardCharsets.UTF_8), Water.DIRECTORY);
    }

    private static String fault(String yaml) {
        return assertThrows(InvalidCorrectionsException.class, () -> read(yaml)).getMessage();
    }

    /// One correction of each doing for each kind of fact.
    private static Corrections ofEveryKind() {
        Facts facts = Water.facts();
        Claims claims = Claims.of(facts);
        Attribution ana = Attribution.of("Ana: “no”", LocalDate.of(2026, 6, 3));
        List<Correction> all = new ArrayList<>();
        List<Claim> some = List.of(
                claims.claim(facts.meeting().orElseThrow()),
                claims.claim(facts.texts().get(1)),
                claims.claim(facts.texts().get(1), facts.texts().get(1).roles().get(1)),
                claims.claim(
                        facts.texts().get(1), facts.texts().get(1).outcome().orElseThrow()),
                claims.claim(
                        facts.texts().getFirst(),
                        facts.texts().getFirst().mandates().getFirst()),
                claims.claim(facts.disputes().getFirst()),
                claims.claim(facts.statements().getFirst()),
                claims.claim(facts.events().getFirst()));
        for (Claim claim : some) {
            all.add(new Correction.Added(claim, Attribution.UNKNOWN));
            all.add(new Correction.Removed(claim, ana));
        }
        TextRef data = new TextRef("open data");
        all.add(new Correction.Changed(
                new Claim.OfRole(data, Water.WEST, RoleKind.SUPPORTER),
                new Claim.OfRole(data, Water.WEST, RoleKind.VOTED_FOR),
                ana));
        all.add(new Correction.Changed(
                new Claim.OfMandate(data, "no"), new Claim.OfMandate(data, "2025: a \"year\" # of"), ana));
        all.add(new Correction.Changed(
                some.get(1),
                new Claim.OfText(data, TextKind.OTHER, "- data", Optional.of("~"), Optional.empty()),
                ana));
        return Corrections.to(facts, all);
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Corrections corrections = ofEveryKind();
        byte[] yaml = CorrectionsYaml.write(corrections);
        assertEquals(
                corrections,
                CorrectionsYaml.read(yaml, Water.DIRECTORY),
                () -> new String(yaml, StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenFollowsTheSchema() throws Exception {
        Object yaml = new Load(LoadSettings.builder().build())
                .loadFromString(new String(CorrectionsYaml.write(ofEveryKind()), StandardCharsets.UTF_8));
        try (InputStream schema = CorrectionsYaml.class.getResourceAsStream("corrections.schema.json")) {
            var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(new ObjectMapper().valueToTree(yaml));
            assertTrue(errors.isEmpty(), errors::toString);
        }
    }

    @Test
    void aFileWrittenByHandMayNameActorsInAnyLanguage() throws Exception {
        Corrections corrections = read(HEAD + """
              - add: role
                text: open data
                actor: Côte d’Ivoire
                role: cosponsor
              - remove: text
                text: Open  Data
            """);
        assertEquals(
                new Claim.OfRole(new TextRef("open data"), Water.state("CIV", "Ivory Coast"), RoleKind.COSPONSOR),
                ((Correction.Added) corrections.corrections().getFirst()).is());
        assertEquals(
                1,
                Corrections.to(Water.facts(), List.of(corrections.corrections().get(1)))
                        .applyTo(Water.facts())
                        .made()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          - add: role#    text: x#    actor: Kenia#    role: lead  | line 7, column 12: no actor is called 'Kenia'; did you mean KEN (Kenya)?
          - add: role#    text: x#    actor: KEN#    role: leader   | line 8, column 11: 'leader' is not one of lead,
          - add: role#    text: x#    actor: KEN                    | line 5, column 5: 'role' is missing here
          - add: rolle                                              | line 5, column 10: 'rolle' is not one of meeting,
          - add: role#    txet: x                                   | line 6, column 5: 'txet' means nothing here
          - ad: role                                                | line 5, column 5: exactly one of add, remove and change
          - add: outcome#    text: x#    vote: {inFavour: many}     | line 7, column 22: 'many' is not a whole number
          - add: mandate#    text: x#    what: y#    on: June       | line 8, column 9:
          - change: role#    text: x#    actor: KEN#    was: lead#    is: lead | line 5, column 5: a change that changes nothing
          - add: [                                                  | line 6, column 1:
        """)
    void errorsSayWhereAndWhy(String lines, String message) {
        String fault = fault(HEAD + "  " + lines.replace("#", "\n") + "\n");
        assertTrue(fault.startsWith(message), fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        format: other/1 | line 1, column 9: is not 'rapporteur-corrections/1'
        ''              | line 1, column 1: the file is empty
        just words      | line 1, column 1: fields are expected here
        a: &a [*a]      | line 1, column 1: the file is not YAML that can be read
        """)
    void anotherFormatIsRefused(String yaml, String message) {
        assertEquals(message, fault(yaml).substring(0, message.length()));
    }

    @Test
    void theDocumentationsExampleIsACorrectionsFile() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "corrections.md"));
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        String example = page.substring(start, page.indexOf("```", start));
        assertEquals(5, read(example).corrections().size());
    }
}
