package org.rapporteur.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Generator;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// Builds facts for tests: an article of given paragraphs, and facts that rest on words of it.
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<NegotiatedText> texts = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Optional<Meeting> meeting = Optional.empty();
    private Optional<PartialDate> published = Optional.empty();
    private String title = "An article";
    private int evidence;

    Draft title(String words) {
        title = words;
        return this;
    }

    Draft published(String iso) {
        published = Optional.of(PartialDate.parse(iso));
        return this;
    }

    /// A paragraph of sentences.
    Draft paragraph(String... sentences) {
        int start = units();
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            if (units() > start) {
                text.append(' ');
            }
            int from = units();
            text.append(sentence);
            spans.add(new Span(from, units()));
        }
        Span span = new Span(start, units());
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, blocks.size() + 1, span, spans, List.of(), true));
        text.append("\n\n");
        return this;
    }

    private int units() {
        return text.codePointCount(0, text.length());
    }

    /// Grounds in words of the article.
    Grounds said(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the article does not say: " + words);
        }
        int start = text.codePointCount(0, at);
        Span span = new Span(start, start + words.codePointCount(0, words.length()));
        return Grounds.of(new Evidence("e" + ++evidence, span, words, "test"));
    }

    Draft meeting(String code, String name, int session, When when, String theme, Grounds grounds) {
        meeting = Optional.of(new Meeting(
                Optional.of(new Body(code, name)),
                session == 0 ? OptionalInt.empty() : OptionalInt.of(session),
                when,
                Optional.empty(),
                theme.isEmpty() ? Optional.empty() : Optional.of(theme),
                grounds));
        return this;
    }

    static When dated(String start, String end, Basis basis) {
        return new When(
                Optional.of(PartialDate.parse(start)),
                end.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(end)),
                Optional.empty(),
                Optional.of(basis));
    }

    static When vaguely(String start, String words) {
        return new When(
                Optional.of(PartialDate.parse(start)), Optional.empty(), Optional.of(words), Optional.of(Basis.STATED));
    }

    Draft text(
            TextKind kind,
            String subject,
            Grounds grounds,
            Optional<Outcome> outcome,
            List<Mandate> mandates,
            Role... roles) {
        texts.add(new NegotiatedText(
                "T" + (texts.size() + 1),
                kind,
                subject,
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(roles),
                outcome,
                mandates,
                grounds));
        return this;
    }

    Draft text(NegotiatedText negotiated) {
        texts.add(negotiated);
        return this;
    }

    static Outcome consensus(Grounds grounds) {
        return new Outcome(
                Optional.of(Outcome.Status.ADOPTED), Optional.of(Outcome.Method.CONSENSUS), Optional.empty(), grounds);
    }

    static Outcome vote(Outcome.Status status, int inFavour, int against, int abstaining, Grounds grounds) {
        Vote vote = new Vote(OptionalInt.of(inFavour), OptionalInt.of(against), OptionalInt.of(abstaining));
        return new Outcome(Optional.of(status), Optional.of(Outcome.Method.VOTE), Optional.of(vote), grounds);
    }

    static Outcome vote(
            Outcome.Status status, int inFavour, int against, int abstaining, int notVoting, Grounds grounds) {
        Vote vote = new Vote(OptionalInt.of(inFavour), OptionalInt.of(against), OptionalInt.of(abstaining));
        return new Outcome(
                Optional.of(status),
                Optional.of(Outcome.Method.VOTE),
                Optional.of(vote.withNotVoting(OptionalInt.of(notVoting))),
                grounds);
    }

    Draft dispute(Dispute dispute) {
        disputes.add(dispute);
        return this;
    }

    Draft statement(Party speaker, Statement.Act act, Optional<Party> target, String about, Grounds grounds) {
        statements.add(
                new Statement(speaker, act, target, about.isEmpty() ? Optional.empty() : Optional.of(about), grounds));
        return this;
    }

    Draft event(String name, When when, String place, Event.Status status, Grounds grounds) {
        events.add(new Event(
                name,
                Optional.empty(),
                OptionalInt.empty(),
                when,
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                status,
                grounds));
        return this;
    }

    Draft warning(String code, String message) {
        warnings.add(new Warning(code, message));
        return this;
    }

    /// Roles of several States on the same grounds.
    static Role[] roles(RoleKind kind, Grounds grounds, String... codes) {
        return Arrays.stream(codes).map(c -> new Role(state(c), kind, grounds)).toArray(Role[]::new);
    }

    static Role[] join(Role[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Role[]::new);
    }

    /// A State with its regional group.
    static Party state(String code) {
        return new Party.Named(new Actor(code, Actor.Kind.STATE, code, Optional.of(region(code))));
    }

    private static String region(String code) {
        if ("MAR ZAF SDN KEN NGA EGY".contains(code)) {
            return "AG";
        }
        if ("JPN ARE THA VNM SYR IDN PHL IRN CHN IND PAK".contains(code)) {
            return "APG";
        }
        if ("CZE BLR BGR HRV ROU SVN RUS UKR POL".contains(code)) {
            return "EEG";
        }
        return "COL NIC DOM ECU BRA MEX CUB".contains(code) ? "GRULAC" : "WEOG";
    }

    Facts facts() {
        Article article = new Article(
                title,
                Basis.STATED,
                Optional.of("The Delegate"),
                List.of("A. Writer"),
                published,
                Optional.of("https://example.org/article"),
                "en",
                "text/markdown",
                "0".repeat(64),
                new SourceText(text.toString()),
                blocks);
        return new Facts(
                new Generator("Rapporteur", "0.1"), article, meeting, texts, disputes, statements, events, warnings);
    }
}
