package org.rapporteur.ingest.gazetteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which year a body's n-th session falls: a rule such as `n+1991`, `2n+2000` or `2008+floor((n-7)/3)`, and a table
/// of exceptions.
///
/// @param rule empty where there is none
/// @param validFrom the first session that the rule holds for
/// @param table sessions whose years are listed; of a session in two years, the first
/// @param opens the month in which a session opens that runs into the next year, or 0
public record SessionYears(String rule, int validFrom, Map<Integer, Integer> table, int opens) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;
    private static final Pattern LINEAR = Pattern.compile("(\\d*)n\\+(\\d+)");
    private static final Pattern STEPPED = Pattern.compile("(\\d+)\\+floor\\(\\(?n(?:-(\\d+)\\))?/(\\d+)\\)");

    public SessionYears {
        table = Map.copyOf(table);
    }

    static SessionYears of(Map<String, String> row) {
        String rule = row.get("year_rule");
        boolean none = rule.isEmpty() || rule.equals("none") || rule.equals("table");
        ImmutableMap.Builder<Integer, Integer> table = ImmutableMap.builder();
        for (String entry : Table.list(row.get("explicit_years"))) {
            List<String> sides = Splitter.on('=').splitToList(entry);
            addTo(table, sides.get(0), sides.get(1));
        }
        return new SessionYears(
                none ? "" : rule,
                number(row.get("valid_from_n"), 1),
                table.buildKeepingLast(),
                number(row.get("opens"), 0));
    }

    private static void addTo(ImmutableMap.Builder<Integer, Integer> table, String sessions, String years) {
        if (sessions.contains("..")) {
            List<String> ends = Splitter.on("..").splitToList(sessions);
            for (int n = number(ends.get(0), 1); n <= number(ends.get(1), 0); n++) {
                table.put(n, apply(years, n).orElseThrow());
            }
        } else if (!sessions.isEmpty() && sessions.chars().allMatch(Character::isDigit)) {
            table.put(
                    Integer.parseInt(sessions),
                    number(Splitter.on('/').splitToList(years).getFirst(), 0));
        }
    }

    private static int number(String cell, int otherwise) {
        return cell.isBlank() ? otherwise : Integer.parseInt(cell.strip());
    }

    /// The year of a session.
    ///
    /// @param month the month that is asked about, or 0 for the session's beginning
    OptionalInt year(int session, int month) {
        Integer listed = table.get(session);
        OptionalInt year = listed != null
                ? OptionalInt.of(listed)
                : session < validFrom ? OptionalInt.empty() : apply(rule, session);
        if (year.isPresent() && (year.getAsInt() < EARLIEST || year.getAsInt() > LATEST)) {
            return OptionalInt.empty();
        }
        boolean second = opens != 0 && month != 0 && month < opens;
        return second && year.isPresent() ? OptionalInt.of(year.getAsInt() + 1) : year;
    }

    private static OptionalInt apply(String rule, int session) {
        Matcher linear = LINEAR.matcher(rule);
        if (linear.matches()) {
            int step = number(linear.group(1), 1);
            return OptionalInt.of(step * session + Integer.parseInt(linear.group(2)));
        }
        Matcher stepped = STEPPED.matcher(rule);
        if (stepped.matches()) {
            int less = stepped.group(2) == null ? 0 : Integer.parseInt(stepped.group(2));
            int step = Integer.parseInt(stepped.group(3));
            return OptionalInt.of(Integer.parseInt(stepped.group(1)) + Math.floorDiv(session - less, step));
        }
        return OptionalInt.empty();
    }
}
