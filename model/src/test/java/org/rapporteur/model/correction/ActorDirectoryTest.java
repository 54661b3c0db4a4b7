package org.rapporteur.model.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Actor;

class ActorDirectoryTest {
    private final Actor iran = new Actor("IRN", Actor.Kind.STATE, "Iran", Optional.of("APG"));
    private final Actor iraq = new Actor("IRQ", Actor.Kind.STATE, "Iraq", Optional.of("APG"));
    private final Actor netherlands = new Actor("NLD", Actor.Kind.STATE, "Netherlands", Optional.of("WEOG"));
    private final ActorDirectory directory =
            ActorDirectory.of(List.of(iran, iraq, netherlands), Map.of("NLD", List.of("Holland", "the Dutch")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NLD",
                "nld",
                "Netherlands",
                "the Netherlands",
                "PAYS-BAS",
                "Países Bajos",
                "paises bajos",
                "Holland"
            })
    void aNameIsFoundInEveryLanguageAndWriting(String name) {
        assertEquals(Optional.of(netherlands), directory.find(name));
    }

    @Test
    void aMisspeltNameIsSuggestedAndNotFound() {
        assertEquals(Optional.empty(), directory.find("Netherlnads"));
        assertEquals(List.of(netherlands), directory.suggest("Netherlnads"));
        assertEquals(
                List.of(iran, iraq),
                directory.suggest("Irak").stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList());
        assertEquals(List.of(), directory.suggest("Atlantis"));
    }
}
