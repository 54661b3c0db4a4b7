package org.rapporteur.ingest.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Organisations whose organs meet (`organisations.csv`): an organ that the table of bodies names by the acronym
/// ("IAEA General Conference") is also called by the full name, and with the organ first.
final class Organisations {
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private Organisations() {
        for (Map<String, String> row : Table.rows("organisations.csv")) {
            List<String> all = new ArrayList<>();
            all.add(row.get("acronym"));
            all.addAll(Table.list(row.get("names")));
            all.addAll(Table.list(row.get("nicknames")));
            names.put(row.get("acronym"), List.copyOf(all));
        }
    }

    /// The list that ships with the program.
    static Organisations standard() {
        return new Organisations();
    }

    /// "General Conference of the International Atomic Energy Agency" and the like for "IAEA General Conference";
    /// nothing for a name that does not begin with an acronym of the list.
    List<String> spelledOut(String name) {
        int space = name.indexOf(' ');
        List<String> organisation = space < 0 ? List.of() : names.getOrDefault(name.substring(0, space), List.of());
        List<String> spelled = new ArrayList<>();
        for (String words : organisation) {
            String organ = name.substring(space + 1);
            spelled.add(organ + " of the " + words);
            spelled.add(organ + " of " + words);
            spelled.add(words + " " + organ);
            spelled.add(words + " 's " + organ);
        }
        return spelled;
    }
}
