package org.rapporteur.ingest.gazetteer;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.model.Actor;

class GazetteerTest {
    private static List<ActorMention> mentions(String sentence) {
        return Gazetteer.standard().actors(Tokenizer.tokenize(sentence));
    }

    private static String actors(String sentence) {
        return mentions(sentence).stream().map(m -> m.actor().id()).collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Niger, not Nigeria, took the floor.                                   | NER NGA
            The Nigerien and the Nigerian delegates agreed.                       | NER NGA
            The Democratic Republic of the Congo and the Republic of the Congo    | COD COG
            The Republic of Korea answered the Democratic People's Republic of Korea. | KOR PRK
            South Korea and North Korea                                           | KOR PRK
            Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea         | GIN GNB GNQ PNG
            Dominica and the Dominican Republic                                   | DMA DOM
            Georgia and Jordan                                                    | GEO JOR
            Sudan and South Sudan                                                 | SDN SSD
            Ireland and the United Kingdom of Great Britain and Northern Ireland  | IRL GBR
            Samoa, Slovakia, Slovenia and Saint Lucia                             | WSM SVK SVN LCA
            the United States and the United Arab Emirates                        | USA ARE
            Mauritania and Mauritius                                              | MRT MUS
            Austria and Australia                                                 | AUT AUS
            Iran and Iraq                                                         | IRN IRQ
            Gambia, Zambia and Namibia                                            | GMB ZMB NAM
            Türkiye, formerly Turkey                                              | TUR TUR
            Côte d'Ivoire and Cabo Verde                                          | CIV CPV
            Côte d’Ivoire                                                         | CIV
            Eswatini, North Macedonia and Czechia                                 | SWZ MKD CZE
            """)
    void tellsLookAlikesApart(String sentence, String ids) {
        assertEquals(ids, actors(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CÔTE D'IVOIRE said no.       | CIV
            REPUBLIC OF KOREA: yes       | KOR
            MALI, FIJI AND PERU          | MLI FJI PER
            US and UK diplomats          | USA GBR
            The EU and the G77           | EU G77
            """)
    void readsNamesInCapitals(String sentence, String ids) {
        assertEquals(ids, actors(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya spoke.                      | NAME
            The Kenyan draft                  | ADJECTIVE
            Two Kenyans came.                 | DEMONYM
            Nairobi objected.                 | CAPITAL
            The Kremlin objected.             | GOVERNMENT
            """)
    void saysHowTheActorIsNamed(String sentence, Form form) {
        assertEquals(
                List.of(form),
                mentions(sentence).stream().map(ActorMention::form).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "The Gulf of Guinea is deep.",
        "Lake Chad shrinks.",
        "The Jordan Valley is dry.",
        "The Niger Delta is wet.",
        "The South China Sea was not mentioned.",
        "The Vienna Convention applies.",
        "A Dominican friar wrote it.",
        "The people of New Mexico came.",
        "Latin American cooking is popular.",
        "A turkey is a bird and so is a guinea fowl.",
        "He had chad in his shoe and a china cup.",
        "They polish it.",
        "The Guatemala City museum was shut.",
        "us, it and who",
    })
    void knowsNamesThatNameNoActor(String sentence) {
        assertEquals("", actors(sentence));
    }

    @Test
    void theLongestNameWins() {
        List<ActorMention> mentions = mentions("The Democratic Republic of the Congo spoke.");
        assertEquals(1, mentions.size());
        assertEquals("COD", mentions.getFirst().actor().id());
        assertTrue(mentions.getFirst().to() - mentions.getFirst().from() >= 5);
    }

    @Test
    void aNameLeadsToItsActorAlone() {
        Gazetteer gazetteer = Gazetteer.standard();
        gazetteer.names().forEach((id, names) -> {
            for (String words : names) {
                String name = words.replace(" 's", "'s").replace(" '", "'");
                assertTrue(Set.of("", id).contains(actors(name)), name);
            }
            assertTrue(names.stream().anyMatch(name -> actors(name).equals(id)), id);
        });
    }

    @Test
    void idsAreUniqueAndStatesHaveThreeLetters() {
        Set<String> ids = new HashSet<>();
        for (Actor actor : Gazetteer.standard().actors()) {
            assertTrue(ids.add(actor.id()), actor.id());
            assertEquals(actor.isState(), actor.isState() && actor.id().matches("\\p{Upper}{3}"), actor.id());
            assertEquals(actor, Gazetteer.standard().actor(actor.id()).orElseThrow());
        }
        assertTrue(ids.size() > 300);
    }

    @Test
    void anUnknownIdHasNoActor() {
        assertTrue(Gazetteer.standard().actor("XYZ").isEmpty());
    }
}
