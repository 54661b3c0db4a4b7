package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The many ways in which the same thing can be said: each line of `role-wordings.txt`.
class RoleWordingsTest {
    private static final String BEFORE = "A draft resolution on wells was adopted. ";

    static Stream<List<String>> wordings() throws IOException {
        return Resources.readLines(
                        Resources.getResource(RoleWordingsTest.class, "role-wordings.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> Splitter.on('|').trimResults().splitToList(l));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void says(List<String> line) {
        assertEquals(
                sorted(line.getLast()),
                sorted(SampleArticle.of(BEFORE + line.getFirst()).roles("wells")),
                line.getFirst());
    }

    private static String sorted(String roles) {
        return Splitter.on(';')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(roles)
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
