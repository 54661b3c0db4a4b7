package org.rapporteur.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;

class FactsJsonTest {
    private static final String FACTS = """
            {
              "format": "rapporteur-facts/1",
              "generator": {"name": "Rapporteur", "version": "0.1.0"},
              "source": {"title": "T", "mediaType": "text/plain", "sha256": "%s", "text": "Peru tabled it."},
              "meeting": {"body": {"code": "CND", "name": "Commission"}, "session": 67, "start": "2024-03",
                "end": null, "theme": null, "place": null, "evidence": ["E1"]},
              "texts": [{"id": "T1", "kind": "resolution", "title": "forest crime", "symbol": null,
                "roles": [{"actor": "PER", "role": "lead", "evidence": ["E1"]}],
                "outcome": {"status": "adopted", "method": "vote",
                  "vote": {"inFavour": 30, "against": 2, "abstaining": null}, "evidence": ["E1"]},
                "mandates": [], "evidence": ["E1"]}],
              "disputes": [{"text": "T1", "wording": "rights", "proponents": ["PER"], "opponents": [],
                "outcome": null, "evidence": ["E1"]}],
              "statements": [], "events": [],
              "actors": [{"id": "PER", "kind": "state", "name": "Peru", "region": "GRULAC"}],
              "evidence": [{"id": "E1", "start": 0, "end": 4, "exact": "Peru", "rule": "role.lead"}]
            }
            """.formatted("0".repeat(64));

    private static Facts read(String json) throws InvalidFactsException {
        return FactsJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidFactsException refused(String json) {
        return assertThrows(InvalidFactsException.class, () -> read(json));
    }

    @Test
    void readsAFileWrittenByHand() throws InvalidFactsException {
        Facts facts = read(FACTS);
        assertEquals(
                "role.lead",
                facts.texts()
                        .getFirst()
                        .roles()
                        .getFirst()
                        .grounds()
                        .evidence()
                        .getFirst()
                        .rule());
        assertEquals("und", facts.article().language(), "a file that tells no language");
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() throws InvalidFactsException {
        assertEquals(read(FACTS), read(FACTS.replace("\"statements\"", "\"_note\": {\"by\": 1}, \"statements\"")));
    }

    @Test
    void readsACorrectionInPlaceOfEvidence() throws InvalidFactsException {
        Facts facts = read(
                FACTS.replace(
                        "\"role\": \"lead\", \"evidence\": [\"E1\"]",
                        "\"role\": \"lead\", \"evidence\": [], \"corrected\": {\"by\": \"A. Analyst\", \"on\": \"2024-06-03\"}"));
        Grounds grounds = facts.texts().getFirst().roles().getFirst().grounds();
        assertTrue(grounds.corrected());
        assertTrue(grounds.evidence().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "role": "lead"           | "role": "leed"            | /texts/0/roles/0/role: 'leed' is not one of lead, cosponsor, supporter, opponent, dissociated, facilitator, votedFor, votedAgainst, abstained
                    "actor": "PER"           | "actor": "CHL"            | /texts/0/roles/0/actor: no actor has the id CHL
                    "lead", "evidence": ["E1"] | "lead", "evidence": []  | /texts/0/roles/0: a fact without evidence
                    "lead", "evidence": ["E1"] | "lead"                  | /texts/0/roles/0: a fact without evidence
                    "lead", "evidence": ["E1"] | "lead", "evidence": ["E9"] | /texts/0/roles/0/evidence/0: no evidence has the id E9
                    "exact": "Peru"          | "exact": "Chad"           | evidence E1 is not the text's own words at Span[start=0, end=4]
                    "start": 0, "end": 4     | "start": 4, "end": 0      | /evidence/0: not a span: 4..0
                    "start": 0, "end": 4     | "start": 90, "end": 94    | evidence E1 is not the text's own words at Span[start=90, end=94]
                    "start": 0               | "start": "0"              | /evidence/0/start: is not an integer
                    "session": 67            | "session": 67.5           | /meeting/session: is not an integer
                    "session": 67            | "session": 99999999999    | /meeting/session: is not an integer
                    "session": 67            | "session": 0              | /meeting: a session before the first
                    "start": "2024-03"       | "start": "March"          | /meeting/start: not an ISO date of a year, month or day: March
                    "start": "2024-03"       | "start": "2024-02-30"     | /meeting/start: Invalid date 'FEBRUARY 30'
                    "text": "T1"             | "text": "T7"              | no text has the id T7
                    "kind": "state"          | "kind": "planet"          | /actors/0/kind: 'planet' is not one of state, observer, territory, group, organization, body
                    "method": "vote"         | "method": "consensus"     | /texts/0/outcome: a recorded vote on a text adopted by consensus
                    "inFavour": 30           | "inFavour": -1            | /texts/0/outcome/vote: a negative count of votes
                    "statements": []         | "statements": {}          | /statements: is not an array
                    "statements": [],        | ``                        | has no 'statements'
                    rapporteur-facts/1       | rapporteur-facts/2        | /format: is not 'rapporteur-facts/1', the only format that is read
                    "rights"                 | " "                       | /disputes/0: a dispute without wording
                    """)
    void saysWhereAFileIsWrong(String right, String wrong, String message) {
        assertTrue(FACTS.contains(right), right);
        assertEquals(message, refused(FACTS.replace(right, wrong)).getMessage());
    }

    @Test
    void escapesThePointer() {
        assertEquals("", refused("[]").pointer());
        assertEquals("/a~1b~0c", new Value("", null).pointerTo("a/b~c"));
    }

    @Test
    void refusesWhatIsNotJson() {
        assertTrue(refused("").getMessage().length() > 1);
        assertTrue(refused("{\"format\": }").getMessage().startsWith("is not JSON: "));
        assertTrue(refused(FACTS + "x").getMessage().startsWith("is not JSON: "));
        assertTrue(refused(FACTS.replace("\"events\"", "\"texts\": [], \"events\""))
                .getMessage()
                .startsWith("is not JSON: Duplicate"));
    }

    @Test
    void refusesNestingThatNoFactsFileHas() {
        assertTrue(refused("[".repeat(100_000)).getMessage().contains("nesting"));
    }
}
