package org.rapporteur.model.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.Statement;

/// The claims that facts make.
public final class Claims {
    private final List<NegotiatedText> texts;
    private final Map<String, TextRef> names;

    private Claims(List<NegotiatedText> texts, Map<String, TextRef> names) {
        this.texts = texts;
        this.names = new HashMap<>(names);
    }

    /// The claims of some facts.
    public static Claims of(Facts facts) {
        return of(facts, Map.of());
    }

    /// The claims of some facts, where some texts are named otherwise than by their own symbol or title.
    ///
    /// @param names of texts by id
    static Claims of(Facts facts, Map<String, TextRef> names) {
        return new Claims(facts.texts(), names);
    }

    /// How corrections name a text.
    public TextRef name(NegotiatedText text) {
        return names.computeIfAbsent(text.id(), id -> TextRef.to(text, texts));
    }

    private Optional<TextRef> name(Optional<String> id) {
        return texts.stream()
                .filter(t -> id.filter(t.id()::equals).isPresent())
                .findFirst()
                .map(this::name);
    }

    public Claim.OfMeeting claim(Meeting meeting) {
        return new Claim.OfMeeting(meeting.body(), meeting.session(), meeting.when(), meeting.place(), meeting.theme());
    }

    public Claim.OfText claim(NegotiatedText text) {
        return new Claim.OfText(name(text), text.kind(), text.title(), text.symbol(), name(text.amends()));
    }

    public Claim.OfRole claim(NegotiatedText text, Role role) {
        return new Claim.OfRole(name(text), role.party(), role.kind());
    }

    public Claim.OfOutcome claim(NegotiatedText text, Outcome outcome) {
        return new Claim.OfOutcome(name(text), outcome.status(), outcome.method(), outcome.vote());
    }

    public Claim.OfMandate claim(NegotiatedText text, Mandate mandate) {
        return new Claim.OfMandate(name(text), mandate.what());
    }

    public Claim.OfDispute claim(Dispute dispute) {
        return new Claim.OfDispute(
                name(dispute.text()),
                dispute.wording(),
                dispute.proponents(),
                dispute.opponents(),
                dispute.outcome(),
                dispute.replacedBy());
    }

    public Claim.OfStatement claim(Statement statement) {
        return new Claim.OfStatement(statement.speaker(), statement.act(), statement.target(), statement.about());
    }

    public Claim.OfEvent claim(Event event) {
        return new Claim.OfEvent(
                event.name(), event.body(), event.session(), event.when(), event.place(), event.status());
    }

    /// Whether two parties are the same, whatever else is known of them.
    public static boolean same(Party one, Party other) {
        return key(one).equals(key(other));
    }

    /// What tells one party from another.
    static String key(Party party) {
        return switch (party) {
            case Party.Named(var actor) -> "=" + actor.id();
            case Party.Collective(var words) -> "~" + TextRef.folded(words);
        };
    }
}
