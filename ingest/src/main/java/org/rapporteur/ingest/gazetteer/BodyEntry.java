package org.rapporteur.ingest.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rapporteur.model.Body;

/// A body that meets, as the table `bodies.csv` knows it.
///
/// @param acronym as it is printed, hyphens for spaces
/// @param names the full name and the other names
/// @param kind what sort of body it is ("treaty COP", "ECOSOC functional commission")
/// @param treaties the names of the treaty whose parties meet
/// @param sitting what its sittings are called and numbered as ("session", "COP", "Congress")
/// @param seats the cities where it usually meets; empty where it has no fixed seat
/// @param symbols how its documents' symbols begin
public record BodyEntry(
        Body body,
        String acronym,
        List<String> names,
        String kind,
        List<String> treaties,
        String sitting,
        List<String> seats,
        List<String> symbols,
        SessionYears years) {
    public BodyEntry {
        names = List.copyOf(names);
        treaties = List.copyOf(treaties);
        seats = List.copyOf(seats);
        symbols = List.copyOf(symbols);
    }

    /// A body that is in no table, known from its wording alone.
    public static BodyEntry unlisted(String code, String name) {
        SessionYears none = new SessionYears("", 1, java.util.Map.of(), 0);
        return new BodyEntry(
                new Body(code, name), code, List.of(name), "", List.of(), "session", List.of(), List.of(), none);
    }

    /// Whether the table knows it.
    public boolean listed() {
        return !kind.isEmpty();
    }

    /// Its code in the facts.
    public String code() {
        return body.code();
    }

    /// The year of a session, where the table tells.
    ///
    /// @param month the month that is asked about, or 0
    public OptionalInt year(int session, int month) {
        return years.year(session, month);
    }

    /// The noun that its name is called by for short: "commission", "council".
    public String noun() {
        String name = body.name().toLowerCase(Locale.ROOT);
        String best = "";
        int at = Integer.MAX_VALUE;
        for (String noun : Bodies.NOUNS) {
            int one = (" " + name + " ").indexOf(" " + noun + " ");
            int found = one >= 0 ? one : (" " + name + " ").indexOf(" " + noun + "s ");
            if (found >= 0 && found < at) {
                at = found;
                best = noun;
            }
        }
        return best;
    }
}
