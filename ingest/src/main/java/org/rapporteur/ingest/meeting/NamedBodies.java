package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.gazetteer.Bodies;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Span;

/// Finds the names of bodies in a sentence.
final class NamedBodies {
    private static final Pattern JOINED = Pattern.compile("(\\p{Lu}[\\p{L}]*\\p{Lu})(\\d{1,3})");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,3})(\\p{Lu}{3,}|RevCon)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\.\\d)?");
    private static final int HIGHEST_SESSION = 400;

    private final Bodies bodies;
    private final BodyContext context;

    NamedBodies(Bodies bodies, BodyContext context) {
        this.bodies = bodies;
        this.context = context;
    }

    /// The names in order; no two overlap. The context hears of each.
    List<NamedBody> find(Sentence sentence) {
        List<NamedBody> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<NamedBody> name = joined(sentence, i);
            if (name.isEmpty()) {
                name = plain(sentence, i, free);
            }
            if (name.isPresent()) {
                name = name.map(n -> withTreaty(sentence, n));
                context.mention(name.get().body());
                found.add(name.get());
                free = name.get().to();
                i = free - 1;
            }
        }
        return found;
    }

    /// "COP16 of the Convention to Combat Desertification": the treaty belongs to the name.
    private NamedBody withTreaty(Sentence sentence, NamedBody name) {
        if (!sentence.lower(name.to()).matches("of|to|under")) {
            return name;
        }
        int at = sentence.at(name.to() + 1, "the") ? name.to() + 2 : name.to() + 1;
        return at >= sentence.size()
                ? name
                : bodies.treatyAt(sentence, at)
                        .filter(t -> t.bodies().contains(name.body()))
                        .map(t -> new NamedBody(name.from(), t.to(), name.body(), name.session(), name.year()))
                        .orElse(name);
    }

    /// "CND68", "3MSP".
    private Optional<NamedBody> joined(Sentence sentence, int i) {
        Matcher joined = JOINED.matcher(sentence.word(i).text());
        Matcher first = NUMBER_FIRST.matcher(sentence.word(i).text());
        String acronym;
        int number;
        if (joined.matches()) {
            acronym = joined.group(1);
            number = Integer.parseInt(joined.group(2));
        } else if (first.matches()) {
            acronym = first.group(2);
            number = Integer.parseInt(first.group(1));
        } else {
            return Optional.empty();
        }
        Sentence alone = alone(sentence, i, acronym);
        OptionalInt session = OptionalInt.of(number);
        return bodies.at(alone, 0)
                .map(n -> new Bodies.Named(i, i + 1, n.bodies(), n.generic()))
                .flatMap(n -> context.choose(n, session, sentence))
                .filter(_ -> number > 0)
                .map(b -> new NamedBody(i, i + 1, b, session, 0));
    }

    private static Sentence alone(Sentence sentence, int i, String acronym) {
        var token = Tokenizer.tokenize(acronym).getFirst();
        return new Sentence(
                sentence.index(),
                sentence.block(),
                new Span(
                        sentence.word(i).span().start(), sentence.word(i).span().end()),
                List.of(new Word(token, Tag.PROPN, token.lower())));
    }

    private Optional<NamedBody> plain(Sentence sentence, int i, int free) {
        Optional<Bodies.Named> name = bodies.at(sentence, i);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int end = name.get().to();
        Optional<Numbered> after = numberAfter(sentence, i, end);
        int begin = beforeName(sentence, i, free);
        Optional<Numbered> before = ordinalBefore(sentence, begin, free);
        OptionalInt session =
                before.or(() -> after).map(n -> OptionalInt.of(n.value)).orElse(OptionalInt.empty());
        int from = before.map(n -> n.index).orElse(begin);
        int to = before.isEmpty() && after.isPresent() ? after.get().index : bracket(sentence, end);
        return context.choose(name.get(), session, sentence)
                .map(body -> new NamedBody(from, to, body, session, year(sentence, i, end)));
    }

    private record Numbered(int value, int index) {}

    /// "CND 68", "INC-5.2", "ATCM XLVI".
    private Optional<Numbered> numberAfter(Sentence sentence, int from, int end) {
        boolean acronym = end == from + 1
                || sentence.word(end - 1)
                                .text()
                                .chars()
                                .filter(Character::isUpperCase)
                                .count()
                        > 1;
        boolean hyphen = sentence.at(end, "-") || sentence.at(end, "‑");
        int p = hyphen ? end + 1 : end;
        if (!acronym || p >= sentence.size()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(sentence.lower(p));
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            boolean counts = p + 1 < sentence.size()
                    && sentence.word(p + 1).tag() == Tag.NOUN
                    && sentence.word(p + 1).lower().endsWith("s");
            return value > 0 && value <= HIGHEST_SESSION && !counts
                    ? Optional.of(new Numbered(value, p + 1))
                    : Optional.empty();
        }
        return Ordinals.roman(sentence.word(p).text()).map(v -> new Numbered(v, p + 1));
    }

    /// The index of the first word that belongs to the name's phrase: "UN", adjectives and years before it.
    private static int beforeName(Sentence sentence, int i, int free) {
        int p = i;
        while (p - 1 >= free && belongs(sentence, p - 1)) {
            p--;
        }
        return p;
    }

    private static boolean belongs(Sentence sentence, int i) {
        return sentence.at(i, "un")
                || sentence.at(i, "nations")
                || sentence.at(i, "united")
                || sentence.at(i, "annual")
                || sentence.at(i, "regular")
                || sentence.at(i, "biennial")
                || isYear(sentence, i);
    }

    private static boolean isYear(Sentence sentence, int i) {
        return sentence.lower(i).matches("(?:19|20)\\d\\d");
    }

    private static Optional<Numbered> ordinalBefore(Sentence sentence, int begin, int free) {
        for (int start = Math.max(free, begin - 5); start < begin; start++) {
            int from = start;
            Optional<Numbered> read =
                    Ordinals.at(sentence, start).filter(r -> r.to() == begin).map(r -> new Numbered(r.value(), from));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /// Takes an acronym in brackets along: "Commission on Narcotic Drugs (CND)".
    private static int bracket(Sentence sentence, int end) {
        boolean acronym = sentence.at(end, "(") && sentence.at(end + 2, ")");
        return acronym && sentence.word(end + 1).text().matches("\\p{Lu}[\\p{L}\\d]*") ? end + 3 : end;
    }

    private static int year(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            if (isYear(sentence, i)) {
                return Integer.parseInt(sentence.lower(i));
            }
        }
        return 0;
    }
}
