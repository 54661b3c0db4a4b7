package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Cases for the reading of articles, kept as text: a line "@ date of publication, what is expected", then the article
/// in Markdown up to the next such line. Lines that begin with "# " before the first case say what the file is.
final class Cases {
    private Cases() {}

    /// One case.
    ///
    /// @param published as in 2024-12-01
    record Case(String published, String expected, String article) {
        @Override
        public String toString() {
            return article.lines().findFirst().orElse("") + " => " + expected;
        }
    }

    /// The cases of a file beside this class.
    static List<Case> of(String name) {
        List<String> lines;
        try {
            lines = Resources.readLines(Resources.getResource(Cases.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return fail("the cases in " + name + " cannot be read: " + e.getMessage());
        }
        List<Case> cases = new ArrayList<>();
        List<String> article = new ArrayList<>();
        String head = "";
        for (String line : lines) {
            if (line.startsWith("@ ")) {
                add(head, article, cases);
                head = line;
            } else if (!head.isEmpty()) {
                article.add(line);
            }
        }
        add(head, article, cases);
        return cases;
    }

    private static void add(String head, List<String> article, List<Case> cases) {
        if (!head.isEmpty()) {
            String[] parts = head.substring(2).split(" ", 2);
            cases.add(new Case(parts[0], parts.length > 1 ? parts[1].strip() : "", String.join("\n", article)));
        }
        article.clear();
    }
}
