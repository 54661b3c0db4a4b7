package org.rapporteur.model.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.When;

/// How one language names actors, counts, lists, dates and labels what the model names.
public final class Wording {
    private static final Pattern I_SOUND = Pattern.compile("(?iu)h?[ií](?!e).*");
    private static final Map<Language, Wording> BY_LANGUAGE = new EnumMap<>(Language.class);

    private final Language language;
    private final Labels labels;
    private final ActorNames names;
    private final BodyNames bodies;
    private final Dates dates;
    private final String[] digits;

    private Wording(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
        this.names = new ActorNames(language);
        this.bodies = new BodyNames(language);
        this.dates = new Dates(labels);
        this.digits = labels.text("number.words").split(" ", -1);
    }

    /// The wording of a language, read when it is first asked for.
    public static Wording of(Language language) {
        synchronized (BY_LANGUAGE) {
            return BY_LANGUAGE.computeIfAbsent(language, l -> new Wording(l, Labels.load(Wording.class, "wording", l)));
        }
    }

    /// The wording of a locale's language.
    ///
    /// @throws IllegalArgumentException when the documents cannot be written in it
    public static Wording of(Locale locale) {
        return of(Language.of(locale.toLanguageTag()));
    }

    /// The same wording with some labels worded otherwise (an organisation's own terms).
    ///
    /// @throws IllegalArgumentException when a key is not among the labels
    public Wording with(Map<String, String> overrides) {
        return overrides.isEmpty() ? this : new Wording(language, labels.with(overrides));
    }

    /// The language.
    public Language language() {
        return language;
    }

    /// The labels themselves.
    public Labels labels() {
        return labels;
    }

    /// An actor's name in a table: "Iran (Islamic Republic of)".
    public String name(Actor actor) {
        return names.of(actor).name();
    }

    /// A party's name in a table; a collective begins with a capital.
    public String name(Party party) {
        return switch (party) {
            case Party.Named(Actor actor) -> name(actor);
            case Party.Collective(String words) -> capitalized(words);
        };
    }

    /// An actor's name in running text, with its article: "the Netherlands", "la France".
    public String prose(Actor actor) {
        return names.of(actor).prose();
    }

    /// A party's name in running text; a collective in the article's words.
    public String prose(Party party) {
        return switch (party) {
            case Party.Named(Actor actor) -> prose(actor);
            case Party.Collective(String words) -> words;
        };
    }

    /// A body's official name in this language where it is known, else as the facts have it.
    public String name(Body body) {
        return bodies.of(body);
    }

    /// An actor's name where room is short: "UAE", "DR Congo".
    public String compact(Actor actor) {
        return names.of(actor).compact();
    }

    /// A serial list: "A, B and C". A comma goes before the last "and" where an item holds one itself.
    public String list(List<String> items) {
        int last = items.size() - 1;
        if (last < 1) {
            return items.isEmpty() ? "" : items.getFirst();
        }
        String comma = labels.text("list.comma");
        return String.join(comma, items.subList(0, last)) + conjunction(items) + items.getLast();
    }

    private String conjunction(List<String> items) {
        String and = labels.text("list.and");
        if (items.size() > 2 && items.stream().anyMatch(i -> i.contains(and))) {
            return labels.text("list.and.serial");
        }
        boolean soundsI = I_SOUND.matcher(items.getLast()).matches();
        return soundsI ? labels.find("list.and.before.i").orElse(and) : and;
    }

    /// A number in figures, its thousands set apart: "1,301".
    public String figures(long number) {
        String plain = Long.toString(Math.abs(number));
        if (Math.abs(number) < Long.parseLong(labels.text("number.group.from"))) {
            return Long.toString(number);
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = plain.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, labels.text("number.group"));
        }
        return (number < 0 ? "-" : "") + grouped;
    }

    /// A number in prose: below ten in words.
    public String number(int number) {
        return number >= 0 && number < digits.length ? digits[number] : figures(number);
    }

    /// A number before a noun, which lends it its gender: "one", "une".
    ///
    /// @param noun a `noun.*` key without its beginning
    public String number(int number, String noun) {
        boolean feminineOne = number == 1 && noun(noun)[0].equals("f");
        return feminineOne ? labels.find("number.one.feminine").orElseGet(() -> number(number)) : number(number);
    }

    /// A noun in the number that goes with a count: "text", "texts".
    ///
    /// @param noun a `noun.*` key without its beginning
    public String plural(int count, String noun) {
        String[] forms = noun(noun);
        boolean one = count == 1 || (count == 0 && language == Language.FRENCH);
        return one ? forms[1] : forms[2];
    }

    /// A counted noun in prose: "five resolutions", "une résolution".
    public String counted(int count, String noun) {
        return number(count, noun) + " " + plural(count, noun);
    }

    /// Whether a noun is feminine in this language.
    public boolean feminine(String noun) {
        return noun(noun)[0].equals("f");
    }

    private String[] noun(String key) {
        return labels.text("noun." + key).split("\\s*\\|\\s*", -1);
    }

    /// The key of the noun for a kind of text.
    public static String noun(TextKind kind) {
        return key(kind);
    }

    /// An ordinal in figures: "33rd", "1re".
    ///
    /// @param feminine whether what is counted is feminine, where the language cares
    public String ordinal(int number, boolean feminine) {
        Optional<String> first = labels.find("ordinal.first." + (feminine ? "f" : "m"));
        if (number == 1 && first.isPresent()) {
            return first.get();
        }
        String[] suffixes = labels.text("ordinal.suffixes").split(" ", -1);
        int ones = number % 100 / 10 == 1 ? 0 : number % 10;
        return number + (ones < suffixes.length ? suffixes[ones] : suffixes[0]);
    }

    /// A date at its precision: "13 May 2024", "October 2024", "2025".
    public String date(PartialDate date) {
        return dates.date(date);
    }

    /// A date where room is short: "29 Jul", "Oct 2024".
    public String shortDate(PartialDate date) {
        return dates.shortDate(date);
    }

    /// A stretch of time: "13–17 May 2024", "29 July – 9 August 2024".
    public String range(PartialDate start, PartialDate end) {
        return dates.range(start, end);
    }

    /// When something is: its dates; the article's words where there are none; empty where nothing is known.
    public Optional<String> when(When when) {
        return dates.when(when);
    }

    /// When something is, in a sentence: "on 13 May 2024", "from 13 to 17 May 2024", "in October 2024".
    public Optional<String> onWhen(When when) {
        return dates.onWhen(when);
    }

    /// Words in the language's quotation marks; marks of the same kind inside become inner ones.
    public String quoted(String words) {
        String bare = stripQuotes(words.strip());
        String inner =
                bare.replace("“", labels.text("quote.inner.open")).replace("”", labels.text("quote.inner.close"));
        return labels.text("quote.open") + inner + labels.text("quote.close");
    }

    private static String stripQuotes(String words) {
        boolean enclosed = words.length() > 2
                && "“\"‘«'".indexOf(words.charAt(0)) >= 0
                && "”\"’»'".indexOf(words.charAt(words.length() - 1)) >= 0;
        return enclosed ? words.substring(1, words.length() - 1).strip() : words;
    }

    /// The same words with a capital first letter, past any opening mark.
    public String capitalized(String words) {
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                String upper = new String(Character.toChars(c)).toUpperCase(language.locale());
                return words.substring(0, at) + upper + words.substring(at + Character.charCount(c));
            }
        }
        return words;
    }

    /// A role: "Co-sponsor".
    public String label(RoleKind role) {
        return labels.text("role." + role.code());
    }

    /// The letter that stands for a role in a grid.
    public String letter(RoleKind role) {
        return labels.text("role." + role.code() + ".letter");
    }

    /// A kind of text: "Resolution".
    public String label(TextKind kind) {
        return labels.text("kind." + key(kind));
    }

    /// The letter before a text's number: R for resolutions.
    public String prefix(TextKind kind) {
        return labels.text("kind." + key(kind) + ".prefix");
    }

    /// What became of a text: "Adopted".
    public String label(Outcome.Status status) {
        return labels.text("status." + key(status));
    }

    /// How it was decided: "Consensus".
    public String label(Outcome.Method method) {
        return labels.text("method." + key(method));
    }

    /// What became of contested wording: "Kept out", "Replaced by “online trafficking”", "Not reported".
    public String label(Dispute dispute) {
        if (dispute.outcome().isEmpty()) {
            return labels.text("result.none");
        }
        Dispute.Result result = dispute.outcome().get();
        if (result == Dispute.Result.REPLACED && dispute.replacedBy().isPresent()) {
            return labels.text("result.replaced.by", quoted(dispute.replacedBy().get()));
        }
        return labels.text("result." + key(result));
    }

    /// What a speaker did: "Accused".
    public String label(Statement.Act act) {
        return labels.text("act." + key(act));
    }

    /// A regional group's States: "African States".
    ///
    /// @param code a regional group's code, `none` or `groups`
    public String region(String code) {
        return labels.find("region." + code).orElseGet(() -> labels.text("region.none"));
    }

    /// The same where room is short: "Africa".
    public String shortRegion(String code) {
        return labels.find("region." + code + ".short").orElseGet(() -> labels.text("region.none.short"));
    }

    /// Who corrected a fact and when: "corrected by A. Analyst, 3 June 2024"; empty where the article is cited.
    public Optional<String> correction(Grounds grounds) {
        if (!(grounds instanceof Grounds.Corrected(var by, var on))) {
            return Optional.empty();
        }
        Optional<String> day = on.map(d -> date(PartialDate.of(d.getYear(), d.getMonthValue(), d.getDayOfMonth())));
        if (by.isPresent()) {
            return Optional.of(day.map(d -> labels.text("corrected.by.on", by.get(), d))
                    .orElseGet(() -> labels.text("corrected.by", by.get())));
        }
        return Optional.of(day.map(d -> labels.text("corrected.on", d)).orElseGet(() -> labels.text("corrected")));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
