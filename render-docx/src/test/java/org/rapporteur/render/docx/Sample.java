package org.rapporteur.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
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
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;

/// Facts of a small made-up meeting, with something of everything that the matrix shows.
public final class Sample {
    private static final List<String> PARAGRAPHS = List.of(
            "The committee met from 4 to 8 March.",
            "Kenya and Fiji tabled a resolution on safe drinking water; Chile and Italy co-sponsored it.",
            "It was adopted without a vote, and asks for a report by 2027.",
            "Japan put forward a decision on open data, which Morocco, for the African Group, supported.",
            "Cuba opposed the decision and called a vote; it passed by 31 to 4, with 9 abstentions.",
            "Some Western countries fought for the words “free of charge”, which Kenya resisted.");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int evidence;

    private Sample() {
        for (String paragraph : PARAGRAPHS) {
            int start = text.length();
            text.append(paragraph);
            Span span = new Span(start, text.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, blocks.size() + 1, span, List.of(span), List.of(), true));
            text.append("\n\n");
        }
    }

    /// The facts.
    public static Facts facts() {
        return new Sample().make();
    }

    /// A State.
    public static Party state(String id, String name, String region) {
        return new Party.Named(new Actor(id, Actor.Kind.STATE, name, Optional.of(region)));
    }

    private Facts make() {
        Article article = new Article(
                "Water and data: a week in committee",
                Basis.STATED,
                Optional.of("The Delegate"),
                List.of("A. Writer"),
                Optional.of(PartialDate.of(2026, 3, 12)),
                Optional.of("https://example.org/water-and-data"),
                "en",
                "text/plain",
                "0".repeat(64),
                new SourceText(text.toString()),
                blocks);
        return new Facts(
                new Generator("Rapporteur", "0.1"),
                article,
                Optional.of(meeting()),
                List.of(water(), data()),
                List.of(new Dispute(
                        Optional.of("T1"),
                        "free of charge",
                        List.of(new Party.Collective("Some Western countries")),
                        List.of(state("KEN", "Kenya", "AG")),
                        Optional.of(Dispute.Result.REPLACED),
                        Optional.of("affordable"),
                        said("Some Western countries fought"))),
                List.of(),
                List.of(),
                List.of(new Warning(
                        "doubt.role", "“Open data”: it is not certain that Cuba opposed the text as a whole.")));
    }

    private Meeting meeting() {
        return new Meeting(
                Optional.of(new Body("COW", "Committee on Water")),
                OptionalInt.of(12),
                new When(
                        Optional.of(PartialDate.of(2026, 3, 4)),
                        Optional.of(PartialDate.of(2026, 3, 8)),
                        Optional.empty(),
                        Optional.of(Basis.INFERRED)),
                Optional.empty(),
                Optional.empty(),
                said("from 4 to 8 March"));
    }

    private NegotiatedText water() {
        Grounds tabled = said("Kenya and Fiji tabled");
        Grounds joined = said("Chile and Italy co-sponsored it");
        return new NegotiatedText(
                "T1",
                TextKind.RESOLUTION,
                "safe drinking water",
                Optional.of("COW/2026/L.1"),
                Optional.empty(),
                List.of(
                        new Role(state("KEN", "Kenya", "AG"), RoleKind.LEAD, tabled),
                        new Role(state("FJI", "Fiji", "APG"), RoleKind.LEAD, tabled),
                        new Role(state("CHL", "Chile", "GRULAC"), RoleKind.COSPONSOR, joined),
                        new Role(state("ITA", "Italy", "WEOG"), RoleKind.COSPONSOR, joined)),
                Optional.of(new Outcome(
                        Optional.of(Outcome.Status.ADOPTED),
                        Optional.of(Outcome.Method.CONSENSUS),
                        Optional.empty(),
                        said("adopted without a vote"))),
                List.of(new Mandate("a report by 2027", said("a report by 2027"))),
                said("a resolution on safe drinking water"));
    }

    private NegotiatedText data() {
        Party africans =
                new Party.Named(new Actor("AFRICAN_GROUP", Actor.Kind.GROUP, "African Group", Optional.empty()));
        Grounds opposed = said("Cuba opposed the decision");
        return new NegotiatedText(
                "T2",
                TextKind.DECISION,
                "open data",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Role(state("JPN", "Japan", "APG"), RoleKind.LEAD, said("Japan put forward")),
                        new Role(africans, RoleKind.SUPPORTER, said("for the African Group, supported")),
                        new Role(state("CUB", "Cuba", "GRULAC"), RoleKind.OPPONENT, opposed),
                        new Role(state("CUB", "Cuba", "GRULAC"), RoleKind.VOTED_AGAINST, opposed)),
                Optional.of(new Outcome(
                        Optional.of(Outcome.Status.ADOPTED),
                        Optional.of(Outcome.Method.VOTE),
                        Optional.of(new Vote(OptionalInt.of(31), OptionalInt.of(4), OptionalInt.of(9))),
                        said("it passed by 31 to 4, with 9 abstentions"))),
                List.of(),
                said("a decision on open data"));
    }

    private Grounds said(String words) {
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        return Grounds.of(new Evidence("e" + ++evidence, span, words, "sample"));
    }
}
