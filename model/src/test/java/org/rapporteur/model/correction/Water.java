package org.rapporteur.model.correction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
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
import org.rapporteur.model.When;

/// The facts of a small made-up meeting.
final class Water {
    static final Party KENYA = state("KEN", "Kenya");
    static final Party FIJI = state("FJI", "Fiji");
    static final Party CUBA = state("CUB", "Cuba");
    static final Party WEST = new Party.Collective("some Western countries");

    static final ActorDirectory DIRECTORY = ActorDirectory.of(List.of(
            actor(KENYA), actor(FIJI), actor(CUBA), actor(state("CIV", "Ivory Coast")), actor(state("NOR", "Norway"))));

    private static final String WORDS = "Kenya tabled a text on water.";
    private static final Grounds SAID = Grounds.of(new Evidence("e1", new Span(0, WORDS.length()), WORDS, "test"));

    private Water() {}

    static Party state(String id, String name) {
        return new Party.Named(new Actor(id, Actor.Kind.STATE, name, Optional.of("AG")));
    }

    static Actor actor(Party party) {
        return ((Party.Named) party).actor();
    }

    static Facts facts() {
        return facts("a".repeat(64), List.of(water(), data()));
    }

    static Facts facts(String sha256, List<NegotiatedText> texts) {
        Article article = new Article(
                "Water",
                Basis.STATED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "text/plain",
                sha256,
                new SourceText(WORDS),
                List.of());
        return new Facts(
                new Generator("Rapporteur", "0"),
                article,
                Optional.of(new Meeting(
                        Optional.of(new Body("COW", "Committee on Water")),
                        OptionalInt.of(12),
                        When.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        SAID)),
                texts,
                List.of(new Dispute(
                        Optional.of("T1"),
                        "free of charge",
                        List.of(WEST),
                        List.of(KENYA),
                        Optional.of(Dispute.Result.REPLACED),
                        Optional.of("affordable"),
                        SAID)),
                List.of(new Statement(
                        CUBA, Statement.Act.CRITICIZE, Optional.of(WEST), Optional.of("double standards"), SAID)),
                List.of(new Event(
                        "a high-level week",
                        Optional.empty(),
                        OptionalInt.empty(),
                        new When(
                                Optional.of(PartialDate.of(2027)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        Event.Status.UPCOMING,
                        SAID)),
                List.of());
    }

    static NegotiatedText water() {
        return new NegotiatedText(
                "T1",
                TextKind.RESOLUTION,
                "safe drinking water",
                Optional.of("COW/2026/L.1"),
                Optional.empty(),
                List.of(new Role(KENYA, RoleKind.LEAD, SAID), new Role(FIJI, RoleKind.COSPONSOR, SAID)),
                Optional.of(new Outcome(
                        Optional.of(Outcome.Status.ADOPTED),
                        Optional.of(Outcome.Method.CONSENSUS),
                        Optional.empty(),
                        SAID)),
                List.of(new Mandate("a report by 2027", SAID)),
                SAID);
    }

    static NegotiatedText data() {
        return new NegotiatedText(
                "T2",
                TextKind.DECISION,
                "open data",
                Optional.empty(),
                Optional.of("T1"),
                List.of(new Role(CUBA, RoleKind.OPPONENT, SAID), new Role(WEST, RoleKind.SUPPORTER, SAID)),
                Optional.of(new Outcome(
                        Optional.of(Outcome.Status.ADOPTED),
                        Optional.of(Outcome.Method.VOTE),
                        Optional.of(new Vote(OptionalInt.of(31), OptionalInt.of(4), OptionalInt.empty())),
                        SAID)),
                List.of(),
                SAID);
    }
}
