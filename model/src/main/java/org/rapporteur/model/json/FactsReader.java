package org.rapporteur.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
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
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;

/// Reads the facts of the format. Actors and evidence come first, as every other fact refers to them.
final class FactsReader {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Evidence> evidence = new HashMap<>();

    Facts read(Value file) throws InvalidFactsException {
        Value format = file.field("format");
        if (!format.string().equals(FactsJson.FORMAT)) {
            throw format.wrong("is not '" + FactsJson.FORMAT + "', the only format that is read");
        }
        Value generator = file.field("generator");
        file.field("actors").list(this::actor).forEach(a -> actors.put(a.id(), a));
        for (Evidence piece : file.field("evidence").list(this::evidence)) {
            if (evidence.put(piece.id(), piece) != null) {
                throw file.field("evidence").wrong("two pieces of evidence with the id " + piece.id());
            }
        }
        file.field("meeting");
        Generator made = new Generator(
                generator.field("name").string(), generator.field("version").string());
        var article = SourceReader.article(file.field("source"));
        var meeting = file.optional("meeting", this::meeting);
        var texts = file.field("texts").list(this::text);
        var disputes = file.field("disputes").list(this::dispute);
        var statements = file.field("statements").list(this::statement);
        var events = file.field("events").list(this::event);
        var warnings = file.optionalList("warnings", FactsReader::warning);
        return file.built(() -> new Facts(made, article, meeting, texts, disputes, statements, events, warnings));
    }

    private Actor actor(Value value) throws InvalidFactsException {
        String id = value.field("id").string();
        Actor.Kind kind = value.field("kind").word(Actor.Kind.class);
        String name = value.field("name").string();
        Optional<String> region = value.optional("region", Value::string);
        return value.built(() -> new Actor(id, kind, name, region));
    }

    private Evidence evidence(Value value) throws InvalidFactsException {
        String id = value.field("id").string();
        Span span = SourceReader.span(value);
        String exact = value.field("exact").string();
        String rule = value.field("rule").string();
        return value.built(() -> new Evidence(id, span, exact, rule));
    }

    private Evidence cited(Value id) throws InvalidFactsException {
        Evidence found = evidence.get(id.string());
        if (found == null) {
            throw id.wrong("no evidence has the id " + id.string());
        }
        return found;
    }

    private Grounds grounds(Value value) throws InvalidFactsException {
        List<Evidence> cited = value.optionalList("evidence", this::cited);
        Optional<Grounds.Corrected> corrected = value.optional("corrected", FactsReader::corrected);
        if (corrected.isPresent() && !cited.isEmpty()) {
            throw value.wrong("is a correction and has evidence; it can have only one of them");
        }
        return corrected.isPresent() ? corrected.get() : value.built(() -> new Grounds.Cited(cited));
    }

    private static Grounds.Corrected corrected(Value value) throws InvalidFactsException {
        Optional<String> by = value.optional("by", Value::string);
        Optional<LocalDate> on = value.optional("on", day -> day.built(() -> LocalDate.parse(day.string())));
        return new Grounds.Corrected(by, on);
    }

    private Party named(Value id) throws InvalidFactsException {
        Actor found = actors.get(id.string());
        if (found == null) {
            throw id.wrong("no actor has the id " + id.string());
        }
        return new Party.Named(found);
    }

    private static Party collective(Value words) throws InvalidFactsException {
        return words.built(() -> new Party.Collective(words.string()));
    }

    private Party party(Value value) throws InvalidFactsException {
        return value.json().isTextual() ? named(value) : collective(value.field("collective"));
    }

    private Meeting meeting(Value value) throws InvalidFactsException {
        var body = value.optional("body", FactsReader::body);
        var session = value.optionalInt("session");
        var when = SourceReader.when(value);
        var place = value.optional("place", Value::string);
        var theme = value.optional("theme", Value::string);
        var grounds = grounds(value);
        return value.built(() -> new Meeting(body, session, when, place, theme, grounds));
    }

    private static Body body(Value value) throws InvalidFactsException {
        String code = value.field("code").string();
        String name = value.field("name").string();
        return value.built(() -> new Body(code, name));
    }

    private NegotiatedText text(Value value) throws InvalidFactsException {
        var id = value.field("id").string();
        var kind = value.field("kind").word(TextKind.class);
        var title = value.field("title").string();
        var symbol = value.optional("symbol", Value::string);
        var amends = value.optional("amends", Value::string);
        var roles = value.field("roles").list(this::role);
        var outcome = value.optional("outcome", this::outcome);
        var mandates = value.field("mandates").list(this::mandate);
        var grounds = grounds(value);
        return value.built(
                () -> new NegotiatedText(id, kind, title, symbol, amends, roles, outcome, mandates, grounds));
    }

    private Role role(Value value) throws InvalidFactsException {
        Optional<Party> actor = value.optional("actor", this::named);
        Optional<Party> collective = value.optional("collective", FactsReader::collective);
        if (actor.isPresent() == collective.isPresent()) {
            throw value.wrong("needs either an 'actor' or a 'collective'");
        }
        RoleKind kind = roleKind(value.field("role"));
        return new Role(actor.or(() -> collective).orElseThrow(), kind, grounds(value));
    }

    private static RoleKind roleKind(Value value) throws InvalidFactsException {
        for (RoleKind kind : RoleKind.values()) {
            if (kind.code().equals(value.string())) {
                return kind;
            }
        }
        throw value.notOneOf(
                Arrays.stream(RoleKind.values()).map(RoleKind::code).collect(Collectors.joining(", ")));
    }

    private Outcome outcome(Value value) throws InvalidFactsException {
        var status = value.optional("status", v -> v.word(Outcome.Status.class));
        var method = value.optional("method", v -> v.word(Outcome.Method.class));
        var vote = value.optional("vote", FactsReader::vote);
        var grounds = grounds(value);
        return value.built(() -> new Outcome(status, method, vote, grounds));
    }

    private static Vote vote(Value value) throws InvalidFactsException {
        var inFavour = value.optionalInt("inFavour");
        var against = value.optionalInt("against");
        var abstaining = value.optionalInt("abstaining");
        var notVoting = value.optionalInt("notVoting");
        return value.built(() -> new Vote(inFavour, against, abstaining, notVoting));
    }

    private Mandate mandate(Value value) throws InvalidFactsException {
        var what = value.field("what").string();
        var grounds = grounds(value);
        return value.built(() -> new Mandate(what, grounds));
    }

    private Dispute dispute(Value value) throws InvalidFactsException {
        var text = value.optional("text", Value::string);
        var wording = value.field("wording").string();
        var proponents = new ArrayList<>(value.field("proponents").list(this::party));
        var opponents = new ArrayList<>(value.field("opponents").list(this::party));
        var outcome = value.optional("outcome", v -> v.word(Dispute.Result.class));
        var replacedBy = value.optional("replacedBy", Value::string);
        var grounds = grounds(value);
        return value.built(() -> new Dispute(text, wording, proponents, opponents, outcome, replacedBy, grounds));
    }

    private Statement statement(Value value) throws InvalidFactsException {
        var speaker = party(value.field("speaker"));
        var act = value.field("act").word(Statement.Act.class);
        var target = value.optional("target", this::party);
        var about = value.optional("about", Value::string);
        return new Statement(speaker, act, target, about, grounds(value));
    }

    private Event event(Value value) throws InvalidFactsException {
        var name = value.field("name").string();
        var body = value.optional("body", Value::string);
        var session = value.optionalInt("session");
        var when = SourceReader.when(value);
        var place = value.optional("place", Value::string);
        var status = value.field("status").word(Event.Status.class);
        var grounds = grounds(value);
        return value.built(() -> new Event(name, body, session, when, place, status, grounds));
    }

    private static Warning warning(Value value) throws InvalidFactsException {
        return new Warning(value.field("code").string(), value.field("message").string());
    }
}
