package org.rapporteur.model.wording;

import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Dates and stretches of time in one language.
final class Dates {
    private final Labels labels;
    private final String[] months;
    private final String[] shortMonths;

    Dates(Labels labels) {
        this.labels = labels;
        this.months = labels.text("months").split(" ", -1);
        this.shortMonths = labels.text("months.short").split(" ", -1);
    }

    String date(PartialDate date) {
        return date(date, months, true);
    }

    String shortDate(PartialDate date) {
        return date.month() == 0 ? String.valueOf(date.year()) : date(date, shortMonths, date.day() == 0);
    }

    private String date(PartialDate date, String[] names, boolean withYear) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        String month = names[date.month() - 1];
        if (date.day() == 0) {
            return labels.text("date.month", "", month, date.year());
        }
        return labels.text(withYear ? "date.day" : "date.day.noyear", day(date), month, date.year());
    }

    private String day(PartialDate date) {
        return date.day() == 1 ? labels.text("date.first") : String.valueOf(date.day());
    }

    String range(PartialDate start, PartialDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        boolean sameYear = start.year() == end.year();
        boolean sameMonth = sameYear && start.month() == end.month() && start.month() != 0;
        if (sameMonth && start.day() != 0 && end.day() != 0) {
            String days = labels.text("date.range.near", day(start), day(end));
            return labels.text("date.day", days, months[end.month() - 1], end.year());
        }
        if (sameYear && start.month() != 0 && start.day() == 0 && end.month() != 0 && end.day() == 0) {
            String both = labels.text("date.range.near", months[start.month() - 1], months[end.month() - 1]);
            return labels.text("date.month", "", both, end.year());
        }
        if (start.month() == 0 && end.month() == 0) {
            return labels.text("date.range.near", start.year(), end.year());
        }
        boolean dropYear = sameYear && start.day() != 0 && end.day() != 0;
        return labels.text("date.range.far", date(start, months, !dropYear), date(end));
    }

    Optional<String> when(When when) {
        if (when.start().isEmpty()) {
            return when.end().map(this::date).or(when::text);
        }
        PartialDate start = when.start().get();
        return Optional.of(when.end().map(end -> range(start, end)).orElseGet(() -> date(start)));
    }

    Optional<String> onWhen(When when) {
        if (when.start().isEmpty()) {
            return when.end().map(this::on);
        }
        PartialDate start = when.start().get();
        if (when.end().filter(e -> !e.equals(start)).isEmpty()) {
            return Optional.of(on(start));
        }
        return Optional.of(fromTo(start, when.end().get()));
    }

    private String on(PartialDate date) {
        String key = date.day() != 0 ? "date.on.day" : date.month() != 0 ? "date.on.month" : "date.on.year";
        return labels.text(key, date(date));
    }

    private String fromTo(PartialDate start, PartialDate end) {
        boolean days = start.day() != 0 && end.day() != 0;
        boolean sameYear = start.year() == end.year();
        String first = days && sameYear && start.month() == end.month()
                ? day(start)
                : sameYear && start.month() != 0 && end.month() != 0 ? withoutYear(start) : date(start);
        return labels.text(days ? "date.from.days" : "date.from.months", first, date(end));
    }

    private String withoutYear(PartialDate date) {
        String month = months[date.month() - 1];
        return date.day() == 0 ? month : labels.text("date.day.noyear", day(date), month);
    }
}
