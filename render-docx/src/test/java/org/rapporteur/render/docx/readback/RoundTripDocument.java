package org.rapporteur.render.docx.readback;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the kinds of edit as the page `docs/round-trip.md`.
final class RoundTripDocument {
    private static final String HEAD = """
        # What an edited matrix gives back

        `rapporteur apply EDITED.docx` compares an edited matrix with the facts that it was made from, which it
        carries, and writes what was corrected as a [corrections file](corrections.md). This page lists the kinds of
        edit. Each is made by a test on the document of a small meeting, in the way that Word makes it, and what comes
        back is compared with this page; a test also writes it to a file, reads it again and applies it.

        Text 1 of that meeting is a resolution on safe drinking water (COW/2026/L.1), led by Kenya and Fiji and
        co-sponsored by Chile and Italy, adopted without a vote. Text 2 is a decision on open data, led by Japan,
        supported by the African Group, opposed by Cuba, and adopted by 31 to 4 with 9 abstentions. The words “free of
        charge” in text 1 were wanted by some Western countries, resisted by Kenya and replaced by “affordable”.

        ![A matrix, first page: States by texts with their roles](images/matrix.png)

        ![The same matrix, second page: the table by text](images/matrix-by-text.png)

        What can't be understood is never dropped and never guessed: it is listed with its place and the reason, and
        the facts stay as they are. A cell that shows what the matrix showed is no edit, whatever its colour, order or
        tags. Changes that are tracked and still pending count as accepted; who made them and when is kept, and else
        who commented on the cell.
        """;

    private RoundTripDocument() {}

    static String of(List<EditKind> kinds) {
        StringBuilder page = new StringBuilder(HEAD);
        String group = "";
        for (EditKind kind : kinds) {
            if (!kind.group().equals(group)) {
                group = kind.group();
                page.append("\n## ").append(group).append("\n\n| edit | what comes back |\n|---|---|\n");
            }
            page.append("| ")
                    .append(kind.edit())
                    .append(" | ")
                    .append(back(kind))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String back(EditKind kind) {
        String lines = Stream.concat(
                        kind.corrections().stream(),
                        kind.notUnderstood().stream().map(line -> "*not understood:* " + line))
                .collect(Collectors.joining("<br>"));
        return lines.isEmpty() ? "nothing" : lines;
    }
}
