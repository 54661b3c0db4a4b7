package org.rapporteur.ingest.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.Warning;

/// What the program reads in a few paragraphs, put in short strings that assertions can compare.
public final class SampleArticle {
    private static final class Shared {
        static final Ingest INGEST = Ingest.standard();
    }

    private final Facts facts;

    private SampleArticle(Facts facts) {
        this.facts = facts;
    }

    /// An article of these paragraphs, published on 1 December 2024. They may use Markdown: "## " begins a heading,
    /// "- " a list item, "|" a table row.
    public static SampleArticle of(String... paragraphs) {
        return published("2024-12-01", paragraphs);
    }

    /// An article of these paragraphs, published on a day.
    ///
    /// @param date as in 2024-12-01
    public static SampleArticle published(String date, String... paragraphs) {
        String head = "---\ntitle: Notes from the floor\ndate: " + date + "\n---\n\n";
        String markdown = head + String.join("\n\n", paragraphs) + "\n";
        try {
            return new SampleArticle(Shared.INGEST.facts(markdown.getBytes(StandardCharsets.UTF_8), "article.md"));
        } catch (UnreadableArticleException e) {
            return fail("the sample cannot be read: " + e.getMessage());
        }
    }

    /// All that was read.
    public Facts facts() {
        return facts;
    }

    /// Body, session, start, end and place of the reported meeting: "CND 67 2024-03-14 2024-03-22 New_York", "-" for
    /// what is not said; "none" where there is no meeting.
    public String meeting() {
        return facts.meeting()
                .map(m -> String.join(
                        " ",
                        m.body().map(b -> b.code()).orElse("-"),
                        m.session().isPresent() ? String.valueOf(m.session().getAsInt()) : "-",
                        day(m.when().start()),
                        day(m.when().end()),
                        m.place().orElse("-").replace(' ', '_')))
                .orElse("none");
    }

    /// Status, start, end and place of each event, in order: "upcoming 2025-03-10 - New_York".
    public String events() {
        return facts.events().stream()
                .map(e -> String.join(
                        " ",
                        lower(e.status().name()),
                        day(e.when().start()),
                        day(e.when().end()),
                        e.place().orElse("-").replace(' ', '_')))
                .collect(joining("; "));
    }

    private static String day(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("-");
    }

    /// How each text ended, in order: "cave insects = adopted by consensus; hollow trees = rejected by vote 2-9-1".
    public String outcomes() {
        return facts.texts().stream()
                .map(t -> t.title() + " = "
                        + t.outcome().map(SampleArticle::outcome).orElse("?"))
                .collect(joining("; "));
    }

    /// The titles of the texts, in order.
    public List<String> titles() {
        return facts.texts().stream().map(NegotiatedText::title).toList();
    }

    /// The text whose title or symbol contains these words; fails unless there is exactly one.
    public NegotiatedText text(String words) {
        List<NegotiatedText> found = facts.texts().stream()
                .filter(t -> lower(t.title()).contains(lower(words))
                        || t.symbol().filter(words::equals).isPresent())
                .toList();
        if (found.size() != 1) {
            return fail("not one text \"" + words + "\" but " + found.size() + " among " + titles());
        }
        return found.getFirst();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /// How a text ended: "adopted", "adopted by consensus", "rejected by vote 12-21-8", "by vote", "?" where nothing is
    /// said; "_" stands for a count that is not given.
    public String outcome(String words) {
        return text(words).outcome().map(SampleArticle::outcome).orElse("?");
    }

    private static String outcome(Outcome outcome) {
        String status = outcome.status().map(s -> lower(s.name())).orElse("");
        String method = outcome.method().map(m -> " by " + lower(m.name())).orElse("");
        return (status + method + outcome.vote().map(SampleArticle::count).orElse("")).strip();
    }

    private static String count(Vote vote) {
        Function<OptionalInt, String> number = n -> n.isPresent() ? String.valueOf(n.getAsInt()) : "_";
        return " " + number.apply(vote.inFavour()) + "-" + number.apply(vote.against()) + "-"
                + number.apply(vote.abstaining());
    }

    /// The named actors in a role on a text, in alphabetical order: "AUT CHL"; the empty string for none.
    public String actors(String words, RoleKind kind) {
        return text(words).parties(kind).stream()
                .flatMap(p -> name(p).stream())
                .sorted()
                .collect(joining(" "));
    }

    /// Every named actor with a role on a text: "lead: AUT CHL; opponent: MLI"; the empty string for none.
    public String roles(String words) {
        return Stream.of(RoleKind.values())
                .filter(kind -> !actors(words, kind).isEmpty())
                .map(kind -> kind.code() + ": " + actors(words, kind))
                .collect(joining("; "));
    }

    private static Optional<String> name(Party party) {
        return party instanceof Party.Named(var actor) ? Optional.of(actor.id()) : Optional.empty();
    }

    /// The names of the rules that a text's outcome rests on.
    public List<String> outcomeRules(String words) {
        return text(words).outcome().stream()
                .flatMap(o -> o.grounds().evidence().stream())
                .map(e -> e.rule())
                .toList();
    }

    /// What a text sets up or asks for, in order, separated by semicolons.
    public String mandates(String words) {
        return text(words).mandates().stream().map(m -> m.what()).collect(joining("; "));
    }

    /// What was fought over, in order: "wording +CHL -PER included", with the words that took its place behind "->".
    public String disputes() {
        return facts.disputes().stream().map(SampleArticle::label).collect(joining("; "));
    }

    private static String label(org.rapporteur.model.Dispute dispute) {
        StringBuilder words = new StringBuilder(dispute.wording());
        dispute.proponents().forEach(p -> words.append(" +").append(label(p)));
        dispute.opponents().forEach(p -> words.append(" -").append(label(p)));
        dispute.outcome().ifPresent(o -> words.append(' ').append(lower(o.name())));
        dispute.replacedBy().ifPresent(r -> words.append(" -> ").append(r));
        return words.toString();
    }

    /// What was said, in order: "SDN accuse ARE", "JPN warn -".
    public String statements() {
        return facts.statements().stream()
                .map(s -> label(s.speaker()) + " " + lower(s.act().name()) + " "
                        + s.target().map(SampleArticle::label).orElse("-"))
                .collect(joining("; "));
    }

    private static String label(Party party) {
        return switch (party) {
            case Party.Named(var actor) -> actor.id();
            case Party.Collective(String words) -> words;
        };
    }

    /// The codes of the warnings.
    public List<String> warnings() {
        return facts.warnings().stream().map(Warning::code).toList();
    }
}
