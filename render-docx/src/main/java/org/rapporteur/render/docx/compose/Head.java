package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Article;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Composes what stands above the tables.
final class Head {
    private final Facts facts;
    private final Labels labels;

    Head(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    Matrix.Head compose(List<Matrix.Row> rows, Matrix.Support meeting) {
        Article article = facts.article();
        Optional<String> asAt = article.published().map(labels.wording()::date);
        List<String> subtitle = new ArrayList<>();
        subtitle.add(labels.get("subtitle.from", labels.wording().quoted(article.title())));
        article.publisher().ifPresent(subtitle::add);
        asAt.ifPresent(d -> subtitle.add(labels.get("subtitle.as.at", d)));
        return new Matrix.Head(
                labels.get("title", meeting()),
                String.join(", ", subtitle),
                asAt.map(d -> labels.get("draft.as.at", d)).orElse(labels.get("draft")),
                labels.get(
                        "footer.source", article.publisher().map(p -> p + ", ").orElse("") + article.title()),
                summary(rows),
                method(),
                meeting);
    }

    private String meeting() {
        Function<Meeting, Optional<String>> named = m -> m.body()
                .map(b -> m.session().isPresent()
                        ? labels.get(
                                "session",
                                labels.wording().name(b),
                                session(m.session().getAsInt()))
                        : labels.wording().name(b));
        return facts.meeting().flatMap(named).orElse(facts.article().title());
    }

    private String session(int number) {
        return labels.wording().ordinal(number, labels.get("session.gender").equals("f"));
    }

    private String summary(List<Matrix.Row> rows) {
        int states = (int) rows.stream()
                .filter(r -> r.party() instanceof Party.Named(var a) && a.isState())
                .count();
        List<String> counts = new ArrayList<>();
        counts.add(labels.count("count.states", states));
        if (rows.size() > states) {
            counts.add(labels.count("count.others", rows.size() - states));
        }
        String parties = String.join(", ", counts);
        String texts = labels.count("count.texts", facts.texts().size());
        List<String> roles = new ArrayList<>();
        int all = 0;
        for (RoleKind kind : RoleKind.values()) {
            int positions = (int) rows.stream()
                    .flatMap(r -> r.cells().stream())
                    .flatMap(c -> c.positions().stream())
                    .filter(p -> p.role() == kind)
                    .count();
            if (positions > 0) {
                roles.add(labels.get("role.count." + kind.code(), positions));
                all += positions;
            }
        }
        return all == 0
                ? labels.get("summary.no.positions", texts)
                : labels.get("summary", parties, texts, labels.count("count.positions", all), String.join(", ", roles));
    }

    private List<String> method() {
        Article article = facts.article();
        List<String> source = new ArrayList<>();
        source.addAll(article.authors());
        source.add(labels.wording().quoted(article.title()));
        article.publisher().ifPresent(source::add);
        article.published()
                .ifPresent(d -> source.add(
                        labels.get("source.published", labels.wording().date(d))));
        article.url().ifPresent(source::add);
        return List.of(
                String.join(", ", source) + ".",
                labels.get("method", facts.generator().version()));
    }
}
