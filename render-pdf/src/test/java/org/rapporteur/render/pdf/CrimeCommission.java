package org.rapporteur.render.pdf;

import static org.rapporteur.render.pdf.Draft.consensus;
import static org.rapporteur.render.pdf.Draft.dated;
import static org.rapporteur.render.pdf.Draft.join;
import static org.rapporteur.render.pdf.Draft.roles;
import static org.rapporteur.render.pdf.Draft.state;
import static org.rapporteur.render.pdf.Draft.vaguely;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;

/// Facts of the Crime Commission's 33rd session, told in sentences written for this test.
final class CrimeCommission {
    private static final String CRIME_CONGRESS =
            "the follow-up to the 14th UN Congress on Crime Prevention and Criminal Justice and preparations for the 15th"
                    + " Congress";
    private static final String VIOLENCE =
            "preventing and countering violence against children by organized criminal groups and terrorist groups";

    private final Draft draft = new Draft()
            .title("Calm in Vienna: the Crime Commission meets for the 33rd time")
            .published("2024-05-30")
            .paragraph(
                    "The Crime Commission sat in its 33rd session from 13 to 17 May.",
                    "Nobody asked for a vote, and every resolution went through by consensus.",
                    "Its theme was “promoting international cooperation and technical assistance”.")
            .paragraph(
                    "Czechia, Japan and the United Arab Emirates put forward the text on the Crime Congresses.",
                    "It lays down the modalities for Abu Dhabi and invites States to negotiate the declaration"
                            + " beforehand.")
            .paragraph(
                    "Colombia, Japan, South Africa, Thailand and Viet Nam tabled a text on the rehabilitation and"
                            + " reintegration of offenders.",
                    "Under it, an expert group goes on with its work on model strategies against recidivism.")
            .paragraph(
                    "Belarus brought a text on trafficking in persons, with the support of Nicaragua and Syria.",
                    "Australia and Indonesia led the talks on the treatment of children associated with terrorist groups.",
                    "Behind that text stood Austria, Bulgaria, Croatia, the Dominican Republic, France, Germany, Italy,"
                            + " Malta, Morocco, the Philippines, Romania and Slovenia.",
                    "Italy introduced one on violence against children, backed by Andorra, Austria, Ecuador, France,"
                            + " Germany, Indonesia, Malta and Slovenia.",
                    "An expert group on good practice is planned.")
            .paragraph(
                    "Russia and Belarus wanted to speak of the “criminal misuse of ICTs”; Western countries preferred, and"
                            + " got, “online trafficking”.",
                    "The United States and others asked for the word “survivors”, which Russia fought.")
            .paragraph(
                    "What “associated with terrorist groups” means was settled in a footnote that leaves it to domestic"
                            + " law.",
                    "Delegates argued over “armed conflict”, too.")
            .paragraph(
                    "Iran failed to have “unilateral coercive measures” mentioned.",
                    "Its “children’s priorities” gave way to “children’s needs”, which other countries preferred.")
            .paragraph(
                    "In the plenary, Sudan accused the United Arab Emirates of supplying arms to the Rapid Support Forces.",
                    "Russia complained of logistics and procedure, from Ukraine to the mandate of the EU.")
            .paragraph(
                    "The Ad Hoc Committee on cybercrime reconvenes in New York from 29 July to 9 August.",
                    "The parties to the crime convention meet in Vienna in October.",
                    "Regional meetings prepare the Congress in early 2025; it opens in Abu Dhabi in April 2026.");

    private CrimeCommission() {}

    static Facts facts() {
        return new CrimeCommission().make();
    }

    private Facts make() {
        draft.meeting(
                "CCPCJ",
                "Commission on Crime Prevention and Criminal Justice",
                33,
                dated("2024-05-13", "2024-05-17", Basis.INFERRED),
                "promoting international cooperation and technical assistance",
                draft.said("from 13 to 17 May"));
        texts();
        disputes();
        draft.statement(
                state("SDN"),
                Statement.Act.ACCUSE,
                Optional.of(state("ARE")),
                "supplying arms to the Rapid Support Forces",
                draft.said("Sudan accused the United Arab Emirates"));
        draft.statement(
                state("RUS"),
                Statement.Act.COMPLAIN,
                Optional.empty(),
                "logistics and procedure, from Ukraine to the mandate of the EU",
                draft.said("Russia complained of logistics"));
        events();
        return draft.facts();
    }

    private void texts() {
        Grounds all = draft.said("every resolution went through by consensus");
        Grounds congress = draft.said("Czechia, Japan and the United Arab Emirates put forward");
        draft.text(
                TextKind.RESOLUTION,
                CRIME_CONGRESS,
                draft.said("the text on the Crime Congresses"),
                Optional.of(consensus(all)),
                List.of(new Mandate(
                        "modalities for Abu Dhabi; declaration negotiated beforehand",
                        draft.said("lays down the modalities for Abu Dhabi"))),
                roles(RoleKind.LEAD, congress, "CZE", "JPN", "ARE"));
        Grounds tabled = draft.said("Colombia, Japan, South Africa, Thailand and Viet Nam tabled");
        draft.text(
                TextKind.RESOLUTION,
                "rehabilitation and reintegration of offenders",
                tabled,
                Optional.of(consensus(all)),
                List.of(new Mandate(
                        "an expert group goes on with its work on model strategies against recidivism",
                        draft.said("an expert group goes on with its work"))),
                roles(RoleKind.LEAD, tabled, "COL", "JPN", "ZAF", "THA", "VNM"));
        Grounds brought = draft.said("Belarus brought a text on trafficking in persons");
        draft.text(
                TextKind.RESOLUTION,
                "trafficking in persons",
                brought,
                Optional.of(consensus(all)),
                List.of(),
                join(
                        roles(RoleKind.LEAD, brought, "BLR"),
                        roles(
                                RoleKind.SUPPORTER,
                                draft.said("with the support of Nicaragua and Syria"),
                                "NIC",
                                "SYR")));
        childrenTexts(all);
    }

    private void childrenTexts(Grounds all) {
        Grounds led = draft.said("Australia and Indonesia led the talks");
        Grounds behind = draft.said("Behind that text stood Austria");
        draft.text(
                TextKind.RESOLUTION,
                "the treatment of children associated with terrorist groups",
                led,
                Optional.of(consensus(all)),
                List.of(new Mandate(
                        "an expert group on good practice", draft.said("An expert group on good practice"))),
                join(
                        roles(RoleKind.LEAD, led, "AUS", "IDN"),
                        roles(
                                RoleKind.SUPPORTER,
                                behind,
                                "AUT",
                                "BGR",
                                "HRV",
                                "DOM",
                                "FRA",
                                "DEU",
                                "ITA",
                                "MLT",
                                "MAR"),
                        roles(RoleKind.SUPPORTER, behind, "PHL", "ROU", "SVN")));
        Grounds italy = draft.said("Italy introduced one on violence against children");
        Grounds backed = draft.said("backed by Andorra");
        draft.text(
                TextKind.RESOLUTION,
                VIOLENCE,
                italy,
                Optional.of(consensus(all)),
                List.of(),
                join(
                        roles(RoleKind.LEAD, italy, "ITA"),
                        roles(RoleKind.SUPPORTER, backed, "AND", "AUT", "ECU", "FRA", "DEU", "IDN", "MLT", "SVN")));
    }

    private void disputes() {
        Party west = new Party.Collective("Western countries");
        Party others = new Party.Collective("other countries");
        Optional<Dispute.Result> replaced = Optional.of(Dispute.Result.REPLACED);
        dispute(
                "T3",
                "criminal misuse of ICTs",
                List.of(state("RUS"), state("BLR")),
                List.of(west),
                replaced,
                "online trafficking");
        dispute("T3", "survivors", List.of(state("USA")), List.of(state("RUS")), Optional.empty(), "");
        dispute(
                "T4",
                "associated with terrorist groups",
                List.of(),
                List.of(),
                Optional.of(Dispute.Result.COMPROMISE),
                "");
        dispute("T4", "armed conflict", List.of(), List.of(), Optional.empty(), "");
        dispute(
                "T5",
                "unilateral coercive measures",
                List.of(state("IRN")),
                List.of(),
                Optional.of(Dispute.Result.EXCLUDED),
                "");
        dispute("T5", "children’s priorities", List.of(state("IRN")), List.of(others), replaced, "children’s needs");
    }

    private void dispute(
            String text,
            String wording,
            List<Party> proponents,
            List<Party> opponents,
            Optional<Dispute.Result> result,
            String replacedBy) {
        draft.dispute(new Dispute(
                Optional.of(text),
                wording,
                proponents,
                opponents,
                result,
                replacedBy.isEmpty() ? Optional.empty() : Optional.of(replacedBy),
                draft.said(wording)));
    }

    private void events() {
        draft.event(
                "reconvened concluding session of the Ad Hoc Committee on cybercrime",
                dated("2024-07-29", "2024-08-09", Basis.STATED),
                "New York",
                Event.Status.UPCOMING,
                draft.said("from 29 July to 9 August"));
        draft.event(
                "12th Conference of Parties to the UN Convention against Transnational Organized Crime",
                dated("2024-10", "", Basis.STATED),
                "Vienna",
                Event.Status.UPCOMING,
                draft.said("in Vienna in October"));
        draft.event(
                "regional preparatory meetings",
                vaguely("2025", "early 2025"),
                "",
                Event.Status.UPCOMING,
                draft.said("in early 2025"));
        draft.event(
                "15th UN Congress on Crime Prevention and Criminal Justice",
                dated("2026-04", "", Basis.STATED),
                "Abu Dhabi",
                Event.Status.UPCOMING,
                draft.said("in Abu Dhabi in April 2026"));
    }
}
