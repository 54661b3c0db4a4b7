package org.rapporteur.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.When;

/// Facts made at random from a seed: any number of anything, any of the optional parts missing, words of any length.
final class RandomFacts {
    private static final List<String> WORDS = List.of(
            "water",
            "the",
            "rights",
            "of",
            "Łódź",
            "à",
            "l’État",
            "«data»",
            "“quoted”",
            "(so-called)",
            "x",
            "i18n",
            "internationalization-of-everything",
            "Ελλάδα",
            "Россия",
            "条約",
            "e\u0301t\u0301",
            "50%",
            "A/RES/78/1",
            "&",
            "<b>",
            "antidisestablishmentarianism",
            "–",
            "https://example.org/a/very/long/address?with=parameters");
    private static final List<String> STATES =
            List.of("FRA", "KEN", "JPN", "BRA", "POL", "USA", "RUS", "CHN", "IND", "NLD", "CIV", "VCT", "ARE", "GBR");

    private final Random random;
    private final Draft draft = new Draft();
    private final List<String> sentences = new ArrayList<>();

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    Facts make() {
        draft.title(words(1 + random.nextInt(20)));
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            String sentence = words(1 + random.nextInt(40)) + " " + i + ".";
            sentences.add(sentence);
            draft.paragraph(sentence);
        }
        if (random.nextBoolean()) {
            draft.meeting(
                    code(), words(6), random.nextInt(90), when(), random.nextBoolean() ? words(9) : "", grounds());
        }
        int texts = random.nextInt(20);
        for (int i = 0; i < texts; i++) {
            draft.text(text("T" + (i + 1)));
        }
        for (int i = 0; i < random.nextInt(8); i++) {
            draft.dispute(dispute(texts));
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            draft.event(words(7), when(), random.nextBoolean() ? words(2) : "", one(Event.Status.values()), grounds());
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            draft.statement(party(), one(Statement.Act.values()), optional(party()), words(5), grounds());
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            draft.warning("w." + i, words(12));
        }
        return draft.facts();
    }

    private String code() {
        return random.nextBoolean() ? "UNGA" : "A_CODE_WITHOUT_USE";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> optional(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Grounds grounds() {
        if (random.nextInt(10) == 0) {
            return new Grounds.Corrected(optional("A. Analyst"), Optional.empty());
        }
        return draft.said(sentences.get(random.nextInt(sentences.size())));
    }

    private When when() {
        int year = 1990 + random.nextInt(60);
        PartialDate start =
                random.nextBoolean() ? PartialDate.of(year) : PartialDate.of(year, 1 + random.nextInt(12), 1);
        return switch (random.nextInt(3)) {
            case 0 -> When.UNKNOWN;
            case 1 ->
                new When(
                        Optional.of(start),
                        optional(PartialDate.of(year + 1)),
                        optional("early " + year),
                        optional(Basis.INFERRED));
            default -> new When(Optional.empty(), Optional.empty(), optional("soon"), Optional.empty());
        };
    }

    private Party party() {
        return switch (random.nextInt(5)) {
            case 0 -> new Party.Collective(words(3));
            case 1 -> new Party.Named(new Actor("G" + random.nextInt(9), Actor.Kind.GROUP, words(3), Optional.empty()));
            default -> Draft.state(STATES.get(random.nextInt(STATES.size())));
        };
    }

    private NegotiatedText text(String id) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < random.nextInt(random.nextInt(10) == 0 ? 60 : 8); i++) {
            roles.add(new Role(party(), one(RoleKind.values()), grounds()));
        }
        List<Mandate> mandates = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            mandates.add(new Mandate(words(1 + random.nextInt(25)), grounds()));
        }
        return new NegotiatedText(
                id,
                one(TextKind.values()),
                words(1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 12)),
                optional("L." + random.nextInt(99)),
                Optional.empty(),
                roles,
                outcome(),
                mandates,
                grounds());
    }

    private Optional<Outcome> outcome() {
        Optional<Outcome.Status> status = optional(one(Outcome.Status.values()));
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new Outcome(status, Optional.of(Outcome.Method.CONSENSUS), Optional.empty(), grounds()));
            default ->
                Optional.of(new Outcome(
                        status,
                        Optional.of(Outcome.Method.VOTE),
                        optional(new Vote(count(), OptionalInt.of(random.nextInt(200)), count(), count())),
                        grounds()));
        };
    }

    private OptionalInt count() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(200)) : OptionalInt.empty();
    }

    private Dispute dispute(int texts) {
        return new Dispute(
                texts == 0 ? Optional.empty() : optional("T" + (1 + random.nextInt(texts))),
                words(1 + random.nextInt(6)),
                random.nextBoolean() ? List.of(party()) : List.of(),
                random.nextBoolean() ? List.of(party(), party()) : List.of(),
                optional(one(Dispute.Result.values())),
                optional(words(2)),
                grounds());
    }
}
