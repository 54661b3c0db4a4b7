package org.rapporteur.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.docx.compose.Labels;

class LabelsTest {
    static Stream<Labels> languages() {
        return Labels.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoRolesShareAWording(Labels labels) {
        Map<String, RoleKind> seen = new HashMap<>();
        for (RoleKind role : RoleKind.values()) {
            Set<String> wordings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            wordings.add(labels.role(role));
            labels.find("role.heads." + role.code()).ifPresent(wordings::add);
            labels.also("role.also." + role.code()).forEach(wordings::add);
            labels.find("role.letter." + role.code()).ifPresent(wordings::add);
            for (String wording : wordings) {
                assertNull(seen.put(wording.toLowerCase(labels.locale()), role), () -> "twice: " + wording);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind.", "outcome.", "result."})
    void noTwoLabelsOfAFamilyAreTheSame(String family) {
        for (Labels labels : Labels.all()) {
            List<String> wordings = keys(labels, family);
            assertEquals(wordings.size(), new TreeSet<>(wordings).size(), () -> labels.language() + ": " + wordings);
        }
    }

    private static List<String> keys(Labels labels, String family) {
        return org.rapporteur.model.wording.Labels.load(Labels.class, "labels", Language.of(labels.language()))
                .keys()
                .stream()
                .filter(k -> k.startsWith(family))
                .flatMap(k -> k.contains(".also.") ? labels.also(k) : labels.find(k).stream())
                .map(w -> w.toLowerCase(labels.locale()))
                .toList();
    }
}
