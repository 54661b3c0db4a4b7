package org.rapporteur.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// Writes the objects of the format, in the order of its schema.
final class FactsWriter {
    private final JsonGenerator json;

    FactsWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Facts facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FactsJson.FORMAT);
        json.writeObjectFieldStart("generator");
        json.writeStringField("name", facts.generator().name());
        json.writeStringField("version", facts.generator().version());
        json.writeEndObject();
        source(facts.article());
        meeting(facts.meeting());
        list("texts", facts.texts(), this::text);
        list("disputes", facts.disputes(), this::dispute);
        list("statements", facts.statements(), this::statement);
        list("events", facts.events(), this::event);
        list("actors", facts.actors(), this::actor);
        list("evidence", facts.evidence(), this::evidence);
        list("warnings", facts.warnings(), this::warning);
        json.writeEndObject();
    }

    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String field, List<T> values, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            writer.write(value);
        }
        json.writeEndArray();
    }

    private void string(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void number(String field, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsInt());
        } else {
            json.writeNullField(field);
        }
    }

    private <E extends Enum<E>> void word(String field, Optional<E> value) throws IOException {
        string(field, value.map(FactsWriter::lower));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void source(Article article) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("title", article.title());
        json.writeStringField("titleBasis", lower(article.titleBasis()));
        string("publisher", article.publisher());
        list("authors", article.authors(), json::writeString);
        string("published", article.published().map(Object::toString));
        string("url", article.url());
        json.writeStringField("language", article.language());
        json.writeStringField("mediaType", article.mediaType());
        json.writeStringField("sha256", article.sha256());
        json.writeStringField("text", article.text().value());
        list("blocks", article.blocks(), this::block);
        json.writeEndObject();
    }

    private void block(Block block) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", lower(block.kind()));
        json.writeNumberField("level", block.level());
        json.writeNumberField("number", block.number());
        json.writeNumberField("start", block.span().start());
        json.writeNumberField("end", block.span().end());
        json.writeBooleanField("substance", block.substance());
        pairs("sentences", block.sentences());
        if (!block.cells().isEmpty()) {
            pairs("cells", block.cells());
        }
        json.writeEndObject();
    }

    /// Offsets as one line of pairs, which keeps a long article's file readable.
    private void pairs(String field, List<Span> spans) throws IOException {
        json.writeFieldName(field);
        json.writeRawValue(spans.stream()
                .map(s -> "[" + s.start() + ", " + s.end() + "]")
                .collect(Collectors.joining(", ", "[", "]")));
    }

    private void meeting(Optional<Meeting> found) throws IOException {
        if (found.isEmpty()) {
            json.writeNullField("meeting");
            return;
        }
        Meeting meeting = found.get();
        json.writeObjectFieldStart("meeting");
        body(meeting.body());
        number("session", meeting.session());
        when(meeting.when());
        string("place", meeting.place());
        string("theme", meeting.theme());
        grounds(meeting.grounds());
        json.writeEndObject();
    }

    private void body(Optional<Body> body) throws IOException {
        if (body.isEmpty()) {
            json.writeNullField("body");
            return;
        }
        json.writeObjectFieldStart("body");
        json.writeStringField("code", body.get().code());
        json.writeStringField("name", body.get().name());
        json.writeEndObject();
    }

    private void when(When when) throws IOException {
        string("start", when.start().map(Object::toString));
        string("end", when.end().map(Object::toString));
        string("dateText", when.text());
        word("dateBasis", when.basis());
    }

    private void grounds(Grounds grounds) throws IOException {
        list("evidence", grounds.evidence(), e -> json.writeString(e.id()));
        if (grounds instanceof Grounds.Corrected(var by, var on)) {
            json.writeObjectFieldStart("corrected");
            string("by", by);
            string("on", on.map(Object::toString));
            json.writeEndObject();
        }
    }

    private void text(NegotiatedText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", text.id());
        json.writeStringField("kind", lower(text.kind()));
        json.writeStringField("title", text.title());
        string("symbol", text.symbol());
        string("amends", text.amends());
        list("roles", text.roles(), this::role);
        outcome(text.outcome());
        list("mandates", text.mandates(), this::mandate);
        grounds(text.grounds());
        json.writeEndObject();
    }

    private void role(Role role) throws IOException {
        json.writeStartObject();
        switch (role.party()) {
            case Party.Named(Actor actor) -> json.writeStringField("actor", actor.id());
            case Party.Collective(String words) -> json.writeStringField("collective", words);
        }
        json.writeStringField("role", role.kind().code());
        grounds(role.grounds());
        json.writeEndObject();
    }

    private void outcome(Optional<Outcome> found) throws IOException {
        if (found.isEmpty()) {
            json.writeNullField("outcome");
            return;
        }
        Outcome outcome = found.get();
        json.writeObjectFieldStart("outcome");
        word("status", outcome.status());
        word("method", outcome.method());
        vote(outcome.vote());
        grounds(outcome.grounds());
        json.writeEndObject();
    }

    private void vote(Optional<Vote> vote) throws IOException {
        if (vote.isEmpty()) {
            json.writeNullField("vote");
            return;
        }
        json.writeObjectFieldStart("vote");
        number("inFavour", vote.get().inFavour());
        number("against", vote.get().against());
        number("abstaining", vote.get().abstaining());
        if (vote.get().notVoting().isPresent()) {
            number("notVoting", vote.get().notVoting());
        }
        json.writeEndObject();
    }

    private void mandate(Mandate mandate) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", mandate.what());
        grounds(mandate.grounds());
        json.writeEndObject();
    }

    private void dispute(Dispute dispute) throws IOException {
        json.writeStartObject();
        string("text", dispute.text());
        json.writeStringField("wording", dispute.wording());
        list("proponents", dispute.proponents(), this::party);
        list("opponents", dispute.opponents(), this::party);
        word("outcome", dispute.outcome());
        string("replacedBy", dispute.replacedBy());
        grounds(dispute.grounds());
        json.writeEndObject();
    }

    private void party(Party party) throws IOException {
        switch (party) {
            case Party.Named(Actor actor) -> json.writeString(actor.id());
            case Party.Collective(String words) -> {
                json.writeStartObject();
                json.writeStringField("collective", words);
                json.writeEndObject();
            }
        }
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeFieldName("speaker");
        party(statement.speaker());
        json.writeStringField("act", lower(statement.act()));
        if (statement.target().isPresent()) {
            json.writeFieldName("target");
            party(statement.target().get());
        } else {
            json.writeNullField("target");
        }
        string("about", statement.about());
        grounds(statement.grounds());
        json.writeEndObject();
    }

    private void event(Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", event.name());
        string("body", event.body());
        number("session", event.session());
        when(event.when());
        string("place", event.place());
        json.writeStringField("status", lower(event.status()));
        grounds(event.grounds());
        json.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("kind", lower(actor.kind()));
        json.writeStringField("name", actor.name());
        string("region", actor.region());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", evidence.id());
        json.writeNumberField("start", evidence.span().start());
        json.writeNumberField("end", evidence.span().end());
        json.writeStringField("exact", evidence.exact());
        json.writeStringField("rule", evidence.rule());
        json.writeEndObject();
    }

    private void warning(Warning warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", warning.code());
        json.writeStringField("message", warning.message());
        json.writeEndObject();
    }
}
