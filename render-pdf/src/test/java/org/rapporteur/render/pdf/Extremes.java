package org.rapporteur.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.When;

/// Facts at the edges of what a brief has to hold.
final class Extremes {
    private static final List<String> REGIONS = List.of("AG", "APG", "EEG", "GRULAC", "WEOG");

    private Extremes() {}

    /// All of them, by name.
    static Map<String, Facts> all() {
        Map<String, Facts> all = new LinkedHashMap<>();
        all.put("nothing", nothing());
        all.put("one-text", oneText());
        all.put("sixty-texts", sixtyTexts());
        all.put("crowd", crowd());
        all.put("full-vote", fullVote());
        all.put("long-titles", longTitles());
        all.put("diacritics", diacritics());
        all.put("groups", groups());
        all.put("votes", votes());
        all.put("corrected", corrected());
        all.put("long-article", longArticle());
        return all;
    }

    /// An article that holds no fact at all.
    static Facts nothing() {
        return new Draft()
                .title("A quiet week")
                .paragraph("Little happened in the halls this week.")
                .facts();
    }

    /// A single text without dates, meeting or backers.
    static Facts oneText() {
        Draft draft = new Draft().title("One text").paragraph("Fiji tabled a resolution on coral reefs.");
        Grounds tabled = draft.said("Fiji tabled a resolution on coral reefs");
        return draft.text(
                        TextKind.RESOLUTION,
                        "coral reefs",
                        tabled,
                        Optional.empty(),
                        List.of(),
                        new Role(Draft.state("FJI"), RoleKind.LEAD, tabled))
                .facts();
    }

    /// Sixty texts of several kinds, each with a few sponsors and an outcome.
    static Facts sixtyTexts() {
        Draft draft = new Draft().title("A long agenda").published("2026-03-02");
        List<String> codes =
                List.of("JPN", "KEN", "BRA", "FRA", "POL", "MEX", "IDN", "ZAF", "ITA", "THA", "CZE", "COL");
        TextKind[] kinds = {TextKind.RESOLUTION, TextKind.DECISION, TextKind.RESOLUTION, TextKind.AMENDMENT};
        for (int i = 0; i < 60; i++) {
            String sentence = "The text on item number " + (i + 1) + " of the agenda was dealt with.";
            draft.paragraph(sentence);
            Grounds grounds = draft.said(sentence);
            Outcome outcome = i % 7 == 3
                    ? Draft.vote(
                            i % 2 == 0 ? Outcome.Status.ADOPTED : Outcome.Status.REJECTED,
                            20 + i,
                            30 - i / 3,
                            4,
                            grounds)
                    : Draft.consensus(grounds);
            draft.text(
                    kinds[i % 4],
                    "item number " + (i + 1) + " of the agenda",
                    grounds,
                    Optional.of(outcome),
                    i % 5 == 0 ? List.of(new Mandate("a report by the Secretary-General", grounds)) : List.of(),
                    Draft.join(
                            Draft.roles(RoleKind.LEAD, grounds, codes.get(i % 12)),
                            Draft.roles(
                                    RoleKind.COSPONSOR, grounds, codes.get((i + 3) % 12), codes.get((i + 5) % 12))));
        }
        return draft.meeting(
                        "UNEA",
                        "United Nations Environment Assembly",
                        6,
                        When.UNKNOWN,
                        "",
                        draft.said("item number 1 of"))
                .facts();
    }

    private static List<String> states() {
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> Locale.of("", c).getISO3Country())
                .sorted()
                .toList();
    }

    private static Role role(String code, RoleKind kind, Grounds grounds) {
        String region = REGIONS.get(Math.floorMod(code.hashCode(), REGIONS.size()));
        Actor actor = new Actor(code, Actor.Kind.STATE, code, Optional.of(region));
        return new Role(new Party.Named(actor), kind, grounds);
    }

    /// A text with 150 co-sponsors beside a text with none.
    static Facts crowd() {
        Draft draft = new Draft()
                .title("Everybody signs")
                .paragraph("One hundred and fifty States joined Norway’s resolution on safe seas.")
                .paragraph("A decision on the budget was put off.");
        Grounds joined = draft.said("One hundred and fifty States joined");
        List<Role> roles = new ArrayList<>(List.of(role("NOR", RoleKind.LEAD, joined)));
        states().stream().limit(150).forEach(c -> roles.add(role(c, RoleKind.COSPONSOR, joined)));
        draft.text(
                TextKind.RESOLUTION,
                "safe seas",
                joined,
                Optional.of(Draft.consensus(joined)),
                List.of(),
                roles.toArray(Role[]::new));
        Grounds off = draft.said("was put off");
        draft.text(
                TextKind.DECISION,
                "the budget",
                off,
                Optional.of(new Outcome(Optional.of(Outcome.Status.DEFERRED), Optional.empty(), Optional.empty(), off)),
                List.of());
        return draft.facts();
    }

    /// A recorded vote in which all 193 Member States are named.
    static Facts fullVote() {
        Draft draft = new Draft()
                .title("The roll is called")
                .paragraph(
                        "The Assembly adopted the resolution on the high seas by 120 votes to 31, with 42 abstentions.");
        Grounds vote = draft.said("by 120 votes to 31, with 42 abstentions");
        List<Role> roles = new ArrayList<>();
        List<String> states = states();
        for (int i = 0; i < 193; i++) {
            RoleKind kind = i < 120 ? RoleKind.VOTED_FOR : i < 151 ? RoleKind.VOTED_AGAINST : RoleKind.ABSTAINED;
            roles.add(role(states.get(i), kind, vote));
        }
        return draft.text(
                        TextKind.RESOLUTION,
                        "the high seas",
                        vote,
                        Optional.of(Draft.vote(Outcome.Status.ADOPTED, 120, 31, 42, vote)),
                        List.of(),
                        roles.toArray(Role[]::new))
                .meeting("UNGA", "General Assembly", 81, When.UNKNOWN, "", vote)
                .facts();
    }

    /// Titles of 400 characters, one of them without a space.
    static Facts longTitles() {
        String sentence = "The committee took up a long title.";
        Draft draft = new Draft()
                .title("L".repeat(60) + " and then " + "more words ".repeat(30))
                .paragraph(sentence);
        Grounds grounds = draft.said(sentence);
        String words = "the promotion of technical assistance and capacity building for the implementation of "
                .repeat(5)
                .substring(0, 400);
        for (String title : List.of(words, "x".repeat(400), "antidisestablishmentarianism".repeat(14))) {
            draft.text(
                    TextKind.RESOLUTION,
                    title,
                    grounds,
                    Optional.of(Draft.consensus(grounds)),
                    List.of(new Mandate(words, grounds)),
                    new Role(new Party.Collective("W".repeat(90)), RoleKind.LEAD, grounds));
        }
        draft.dispute(new Dispute(
                Optional.of("T2"),
                words,
                List.of(new Party.Collective(words)),
                List.of(),
                Optional.of(Dispute.Result.REPLACED),
                Optional.of("y".repeat(300)),
                grounds));
        draft.event(words, Draft.dated("2027", "", Basis.INFERRED), "z".repeat(80), Event.Status.UPCOMING, grounds);
        return draft.meeting(
                        "LONG", "Committee on " + "Very ".repeat(60) + "Long Names", 1, When.UNKNOWN, words, grounds)
                .facts();
    }

    /// Names and words in many Latin alphabets, combining marks, and letters that no Latin face has.
    static Facts diacritics() {
        String sentence =
                "Ñandú, Łódź, Şırnak, Đà Nẵng, Reykjavík, Kŏrea, Ħamrun, Ǧ, ẞ, Ắ; e\u0301a\u0308 o\u0331\u0301.";
        Draft draft =
                new Draft().title("Ünïçödé: " + sentence).paragraph(sentence, "第二条 и Россия, العربية, ελλ, 😀 end.");
        Grounds grounds = draft.said(sentence);
        Grounds other = draft.said("第二条 и Россия, العربية, ελλ, 😀 end");
        return draft.text(
                        TextKind.DECLARATION,
                        sentence,
                        grounds,
                        Optional.of(Draft.consensus(other)),
                        List.of(new Mandate("第二条 и Россия, العربية, ελλ, 😀", other)),
                        new Role(new Party.Collective("Çeşitli ülkeler"), RoleKind.SUPPORTER, grounds),
                        new Role(Draft.state("CIV"), RoleKind.LEAD, grounds))
                .facts();
    }

    /// Groups where others have States.
    static Facts groups() {
        Draft draft = new Draft()
                .title("Blocs")
                .paragraph(
                        "The EU and the African Group led the decision on finance; AOSIS backed it, the G77 fought it.")
                .paragraph("The Arab Group asked for “voluntary”, which the Umbrella Group resisted.");
        Grounds led = draft.said("The EU and the African Group led");
        Grounds backed = draft.said("AOSIS backed it");
        Grounds fought = draft.said("the G77 fought it");
        Role[] roles = {
            new Role(group("EU", "European Union"), RoleKind.LEAD, led),
            new Role(group("AFRICAN_GROUP", "African Group"), RoleKind.LEAD, led),
            new Role(group("AOSIS", "Alliance of Small Island States"), RoleKind.SUPPORTER, backed),
            new Role(group("G77", "Group of 77 and China"), RoleKind.OPPONENT, fought)
        };
        draft.text(TextKind.DECISION, "finance", led, Optional.empty(), List.of(), roles);
        draft.dispute(new Dispute(
                Optional.of("T1"),
                "voluntary",
                List.of(group("ARAB_GROUP", "Arab Group")),
                List.of(group("UMBRELLA", "Umbrella Group")),
                Optional.of(Dispute.Result.UNRESOLVED),
                Optional.empty(),
                draft.said("voluntary")));
        draft.statement(
                group("ARAB_GROUP", "Arab Group"),
                Statement.Act.CALL,
                Optional.empty(),
                "a vote",
                draft.said("The Arab Group asked"));
        return draft.facts();
    }

    private static Party group(String id, String name) {
        return new Party.Named(new Actor(id, Actor.Kind.GROUP, name, Optional.empty()));
    }

    /// Votes of every shape, won and lost, with and without counts.
    static Facts votes() {
        Draft draft = new Draft()
                .title("A divided house")
                .published("2026-04-20")
                .paragraph(
                        "The resolution on sanctions passed by 27 votes to 16, with 4 abstentions.",
                        "China, Cuba and Pakistan voted in favour; France, Germany and Poland against; Mexico abstained.")
                .paragraph("A Polish amendment failed by 12 votes to 30, with 5 abstentions.")
                .paragraph("The decision on procedure passed by 41 votes to none; six members did not vote.")
                .paragraph("A declaration was withdrawn, and the report was adopted without a vote.");
        Grounds first = draft.said("passed by 27 votes to 16");
        Grounds named = draft.said("China, Cuba and Pakistan voted in favour");
        draft.text(
                TextKind.RESOLUTION,
                "sanctions",
                first,
                Optional.of(Draft.vote(Outcome.Status.ADOPTED, 27, 16, 4, first)),
                List.of(),
                Draft.join(
                        Draft.roles(RoleKind.LEAD, first, "CUB"),
                        Draft.roles(RoleKind.VOTED_FOR, named, "CHN", "CUB", "PAK"),
                        Draft.roles(RoleKind.VOTED_AGAINST, named, "FRA", "DEU", "POL"),
                        Draft.roles(RoleKind.ABSTAINED, named, "MEX")));
        Grounds second = draft.said("failed by 12 votes to 30");
        draft.text(
                TextKind.AMENDMENT,
                "paragraph 4 of the sanctions text",
                second,
                Optional.of(Draft.vote(Outcome.Status.REJECTED, 12, 30, 5, second)),
                List.of(),
                Draft.roles(RoleKind.LEAD, second, "POL"));
        Grounds third = draft.said("by 41 votes to none; six members did not vote");
        draft.text(
                TextKind.DECISION,
                "procedure",
                third,
                Optional.of(Draft.vote(Outcome.Status.ADOPTED, 41, 0, 0, 6, third)),
                List.of());
        Grounds fourth = draft.said("A declaration was withdrawn");
        draft.text(
                TextKind.DECLARATION,
                "the rights of rivers",
                fourth,
                Optional.of(
                        new Outcome(Optional.of(Outcome.Status.WITHDRAWN), Optional.empty(), Optional.empty(), fourth)),
                List.of());
        draft.text(
                TextKind.REPORT,
                "the session",
                draft.said("the report was adopted without a vote"),
                Optional.of(Draft.consensus(draft.said("adopted without a vote"))),
                List.of());
        return draft.meeting(
                        "HRC",
                        "Human Rights Council",
                        61,
                        Draft.dated("2026-02-23", "2026-04-02", Basis.STATED),
                        "",
                        first)
                .facts();
    }

    /// Facts that a person corrected, and warnings.
    static Facts corrected() {
        Draft draft =
                new Draft().title("Second thoughts").paragraph("Chile led a resolution on data; its fate was unclear.");
        Grounds cited = draft.said("Chile led a resolution on data");
        Grounds corrected =
                new Grounds.Corrected(Optional.of("A. Analyst"), Optional.of(java.time.LocalDate.of(2026, 5, 4)));
        return draft.text(
                        TextKind.RESOLUTION,
                        "data",
                        cited,
                        Optional.of(Draft.consensus(corrected)),
                        List.of(),
                        new Role(Draft.state("CHL"), RoleKind.LEAD, cited),
                        new Role(Draft.state("PER"), RoleKind.COSPONSOR, corrected))
                .warning("doubt.outcome", "The article does not say clearly what became of the text on data.")
                .facts();
    }

    /// An article of 60,000 words whose facts stand far into it.
    static Facts longArticle() {
        Draft draft = new Draft().title("The whole record");
        String[] filler = new String[20];
        Arrays.fill(
                filler, "The debate went on through the night, and nobody who was there left early for any reason.");
        for (int i = 0; i < 175; i++) {
            draft.paragraph(filler);
        }
        draft.paragraph("At last, Peru’s decision on time limits was adopted by consensus.");
        Grounds last = draft.said("Peru’s decision on time limits was adopted by consensus");
        return draft.text(
                        TextKind.DECISION,
                        "time limits",
                        last,
                        Optional.of(Draft.consensus(last)),
                        List.of(),
                        new Role(Draft.state("PER"), RoleKind.LEAD, last))
                .facts();
    }
}
