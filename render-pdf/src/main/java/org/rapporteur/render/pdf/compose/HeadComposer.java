package org.rapporteur.render.pdf.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Body;
import org.rapporteur.model.Event;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.RoleKind;
import org.rapporteur.render.pdf.compose.Brief.Detail;
import org.rapporteur.render.pdf.compose.Brief.KeyFigure;
import org.rapporteur.render.pdf.compose.Inline.Tone;

/// Composes the head of the brief: title, standfirst, key figures and the box about meeting and source.
final class HeadComposer {
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_EVENT = 72;
    private static final int MOST_FIGURES = 5;

    private final Terms terms;
    private final Optional<Meeting> meeting;

    HeadComposer(Terms terms) {
        this.terms = terms;
        this.meeting = terms.facts.meeting();
    }

    /// "CCPCJ 33: five resolutions, all by consensus".
    String title() {
        Optional<String> finding = new Finding(terms).words();
        return finding.map(f -> shortName()
                        .map(name -> terms.label("title", name, f))
                        .orElseGet(() -> terms.wording.capitalized(f)))
                .orElseGet(
                        () -> Phrases.calm(Phrases.oneLine(terms.facts.article().title())));
    }

    /// "CCPCJ 33", or "First Committee of the General Assembly, 79th session"; empty where no meeting is known.
    private Optional<String> shortName() {
        return meeting.flatMap(Meeting::body).map(body -> {
            Optional<String> code = code(body);
            return code.isPresent() && meeting.get().session().isPresent()
                    ? code.get() + " " + meeting.get().session().getAsInt()
                    : subject();
        });
    }

    /// The code where it is an abbreviation that people use, or where the name would fill the title.
    private Optional<String> code(Body body) {
        boolean used = body.code().length() <= LONGEST_CODE
                && body.code().indexOf('_') < 0
                && !body.code().equals("COP");
        return used || terms.wording.name(body).length() > LONGEST_NAME
                ? Optional.of(body.code().replace('_', ' '))
                : Optional.empty();
    }

    /// "CCPCJ, 33rd session".
    String subject() {
        return meeting.flatMap(Meeting::body)
                .map(body -> {
                    String name = code(body).orElse(terms.wording.name(body));
                    var session = meeting.get().session();
                    return session.isPresent() ? terms.label("subject", name, ordinal(session.getAsInt())) : name;
                })
                .orElseGet(() -> Phrases.cut(
                        Phrases.calm(Phrases.oneLine(terms.facts.article().title())), 80));
    }

    String kicker() {
        return terms.label("kicker");
    }

    /// The full name of the body, where the title has its code, and the theme.
    Prose standfirst() {
        List<String> parts = new ArrayList<>();
        meeting.flatMap(Meeting::body).filter(b -> code(b).isPresent()).ifPresent(body -> {
            var session = meeting.get().session();
            parts.add(
                    session.isPresent()
                            ? terms.label("standfirst.session", terms.wording.name(body), ordinal(session.getAsInt()))
                            : terms.label("standfirst.body", terms.wording.name(body)));
        });
        meeting.flatMap(Meeting::theme)
                .ifPresent(t -> parts.add(terms.label("standfirst.theme", terms.wording.quoted(Phrases.oneLine(t)))));
        return Prose.of(String.join(" ", parts));
    }

    List<KeyFigure> figures(List<Event> upcoming) {
        List<KeyFigure> figures = new ArrayList<>();
        List<NegotiatedText> texts = terms.facts.texts();
        if (texts.size() > 1) {
            add(figures, texts.size(), "figure.texts", Counts.commonNoun(texts));
        }
        int votes = Counts.of(texts, Outcome.Method.VOTE).size();
        if (votes > 1 || (votes == 1 && texts.size() > 1)) {
            add(figures, votes, "figure.votes", "vote");
        }
        int leads = Counts.states(terms.facts, EnumSet.of(RoleKind.LEAD)).size();
        int backers = Counts.states(terms.facts, EnumSet.of(RoleKind.LEAD, RoleKind.COSPONSOR, RoleKind.SUPPORTER))
                .size();
        if (leads > 1) {
            add(figures, leads, "figure.leads", "state");
        }
        if (backers > Math.max(2, leads)) {
            add(figures, backers, "figure.backers", "state");
        }
        int disputes = terms.facts.disputes().size();
        if (disputes > 1) {
            figures.add(new KeyFigure(terms.wording.figures(disputes), terms.label("figure.disputes")));
        }
        upcoming.stream().filter(e -> e.when().start().isPresent()).findFirst().ifPresent(e -> figures.add(next(e)));
        return figures.size() < 2 ? List.of() : figures.subList(0, Math.min(MOST_FIGURES, figures.size()));
    }

    private void add(List<KeyFigure> figures, int count, String key, String noun) {
        figures.add(new KeyFigure(terms.wording.figures(count), terms.label(key, terms.wording.plural(count, noun))));
    }

    private KeyFigure next(Event event) {
        String where = event.place().map(p -> ", " + Phrases.cut(p, 30)).orElse("");
        String name = Phrases.cut(Phrases.oneLine(event.name()), LONGEST_EVENT);
        return new KeyFigure(
                terms.wording.shortDate(event.when().start().orElseThrow()), terms.label("figure.next", name + where));
    }

    List<Detail> details(int passages) {
        List<Detail> details = new ArrayList<>();
        meeting.ifPresent(m -> {
            terms.wording.when(m.when()).ifPresent(dates -> {
                Prose prose = Prose.of(dates);
                boolean inferred =
                        m.when().basis().filter(Basis.INFERRED::equals).isPresent()
                                && m.when().start().isPresent();
                prose = inferred ? prose.and(" (" + terms.label("dates.inferred") + ")", Tone.CAUTION) : prose;
                details.add(new Detail(
                        terms.label("detail.dates"),
                        terms.corrected(prose.citing(terms.notes.cite(m.grounds())), m.grounds())));
            });
            m.place().ifPresent(p -> details.add(new Detail(terms.label("detail.place"), Prose.of(p))));
        });
        source().ifPresent(details::add);
        details.add(new Detail(terms.label("detail.basis"), Prose.of(basis(passages))));
        return details;
    }

    private Optional<Detail> source() {
        Article article = terms.facts.article();
        Prose prose = Prose.of(terms.wording.quoted(Phrases.cut(Phrases.calm(Phrases.oneLine(article.title())), 110)));
        if (article.titleBasis() == Basis.INFERRED) {
            prose = prose.and(" (" + terms.label("title.inferred") + ")", Tone.CAUTION);
        }
        List<String> more = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            more.add(Phrases.cut(terms.wording.list(article.authors()), 80));
        }
        article.publisher().ifPresent(p -> more.add(Phrases.cut(p, 60)));
        article.published().ifPresent(d -> more.add(terms.wording.date(d)));
        if (!more.isEmpty()) {
            prose = prose.and(", " + String.join(", ", more), Tone.PLAIN);
        }
        return Optional.of(new Detail(terms.label("detail.source"), prose));
    }

    private String basis(int passages) {
        int words = terms.facts.article().wordCount();
        return terms.label(
                "basis",
                terms.wording.figures(words) + " " + terms.wording.plural(words, "word"),
                terms.wording.figures(passages) + " " + terms.wording.plural(passages, "passage"));
    }

    /// The ordinal of a session, in the gender of the language's word for it.
    private String ordinal(int session) {
        return terms.wording.ordinal(session, Boolean.parseBoolean(terms.label("session.feminine")));
    }
}
