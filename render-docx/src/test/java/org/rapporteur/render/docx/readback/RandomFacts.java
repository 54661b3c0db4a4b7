package org.rapporteur.render.docx.readback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Generator;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;

/// Facts by chance: with groups, collectives, odd words, texts that share a title, and everything left out at times.
final class RandomFacts {
    static final List<Party> PARTIES = List.of(
            state("KEN", "Kenya", "AG"),
            state("CIV", "Côte d'Ivoire", "AG"),
            state("IRN", "Iran", "APG"),
            state("FJI", "Fiji", "APG"),
            state("CZE", "Czechia", "EEG"),
            state("BIH", "Bosnia and Herzegovina", "EEG"),
            state("CUB", "Cuba", "GRULAC"),
            state("CHL", "Chile", "GRULAC"),
            state("ITA", "Italy", "WEOG"),
            state("GBR", "United Kingdom", "WEOG"),
            new Party.Named(new Actor("VAT", Actor.Kind.OBSERVER, "Holy See", Optional.empty())),
            new Party.Named(new Actor("EU", Actor.Kind.GROUP, "European Union", Optional.empty())),
            new Party.Named(new Actor("ICRC", Actor.Kind.ORGANIZATION, "Red Cross", Optional.empty())),
            new Party.Collective("some Western countries"),
            new Party.Collective("“like-minded” States; and others"));

    private static final List<String> WORDS = List.of(
            "water",
            "open",
            "data",
            "the",
            "“rights”",
            "of",
            "girls",
            "à",
            "la",
            "carte",
            "peace;",
            "and",
            "5G",
            "–",
            "No.",
            "R&D",
            "<safety>",
            "\u00a0space",
            "𝄞");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int evidence;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    static Party state(String id, String name, String region) {
        return new Party.Named(new Actor(id, Actor.Kind.STATE, name, Optional.of(region)));
    }

    Facts facts() {
        List<NegotiatedText> texts = new ArrayList<>();
        int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 20 : 5);
        for (int i = 1; i <= count; i++) {
            texts.add(text(i, texts));
        }
        List<Dispute> disputes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            disputes.add(dispute(texts, disputes.size()));
        }
        Article article = new Article(
                "An article",
                Basis.STATED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "text/plain",
                "1".repeat(64),
                new SourceText(text.toString()),
                blocks);
        return new Facts(
                new Generator("Rapporteur", "0"),
                article,
                Optional.empty(),
                texts,
                disputes,
                List.of(),
                List.of(),
                List.of());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> perhaps(List<T> of) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(of));
    }

    private String phrase() {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(random.nextInt(8) == 0 ? 20 : 5); i > 0; i--) {
            words.add(one(WORDS));
        }
        String phrase = String.join(" ", words);
        return phrase.chars().anyMatch(Character::isLetter) ? phrase : "x " + phrase;
    }

    private Grounds grounds() {
        if (random.nextInt(6) == 0) {
            return new Grounds.Corrected(perhaps(List.of("Ana", "B. Bo")), perhaps(List.of(LocalDate.of(2026, 6, 3))));
        }
        String words = "Sentence " + blocks.size() + ".";
        int start = text.codePointCount(0, text.length());
        text.append(words).append("\n\n");
        Span span = new Span(start, start + words.length());
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, blocks.size() + 1, span, List.of(span), List.of(), true));
        return Grounds.of(new Evidence("e" + ++evidence, span, words, "random"));
    }

    private NegotiatedText text(int number, List<NegotiatedText> before) {
        boolean same = !before.isEmpty() && random.nextInt(8) == 0;
        String title = same ? before.getLast().title() : phrase() + " " + number;
        Set<RoleKind> kinds = new LinkedHashSet<>();
        List<Role> roles = new ArrayList<>();
        for (Party party : PARTIES) {
            kinds.clear();
            while (random.nextInt(3) == 0) {
                kinds.add(one(List.of(RoleKind.values())));
            }
            kinds.forEach(kind -> roles.add(new Role(party, kind, grounds())));
        }
        List<Mandate> mandates = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            mandates.add(new Mandate(phrase() + " " + mandates.size(), grounds()));
        }
        Optional<String> amends = before.isEmpty() || random.nextInt(4) != 0
                ? Optional.empty()
                : Optional.of(one(before).id());
        return new NegotiatedText(
                "T" + number,
                one(List.of(TextKind.values())),
                title,
                perhaps(List.of("A/C.3/" + number, "L." + number + "/Rev.1", "S-" + number)),
                amends,
                roles,
                outcome(),
                mandates,
                grounds());
    }

    private Optional<Outcome> outcome() {
        Optional<Outcome.Status> status = perhaps(List.of(Outcome.Status.values()));
        Optional<Outcome.Method> method = perhaps(List.of(Outcome.Method.values()));
        boolean count = method.filter(Outcome.Method.CONSENSUS::equals).isEmpty() && random.nextBoolean();
        Optional<Vote> vote = count
                ? Optional.of(new Vote(
                        OptionalInt.of(random.nextInt(200)),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(99)),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(99)),
                        random.nextInt(4) > 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(99))))
                : Optional.empty();
        return status.isEmpty() && method.isEmpty() && vote.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(status, method, vote, grounds()));
    }

    private Dispute dispute(List<NegotiatedText> texts, int number) {
        List<Party> one = new ArrayList<>();
        List<Party> other = new ArrayList<>();
        for (Party party : PARTIES) {
            int side = random.nextInt(6);
            if (side < 2) {
                (side == 0 ? one : other).add(party);
            }
        }
        return new Dispute(
                perhaps(texts).map(NegotiatedText::id),
                phrase() + " " + number,
                one,
                other,
                perhaps(List.of(Dispute.Result.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of(phrase()),
                grounds());
    }
}
