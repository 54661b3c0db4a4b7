package org.rapporteur.ingest.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.ingest.dates.Ordinals;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.meeting.MeetingMention;
import org.rapporteur.ingest.meeting.MeetingReading;
import org.rapporteur.ingest.meeting.MeetingWords;
import org.rapporteur.ingest.meeting.Scene;
import org.rapporteur.model.SourceText;

/// What an event is called: in the article's words, with the body's name where the words alone do not say whose it is.
final class EventNames {
    /// A longer name is not used where the words have a shorter one.
    private static final int LONGEST_NAME = 90;

    private final SourceText source;
    private final Map<String, String> printed = new HashMap<>();
    private final MeetingWords words = MeetingWords.standard();

    EventNames(SourceText source, MeetingReading reading) {
        this.source = source;
        for (Scene scene : reading.notes().scenes()) {
            for (MeetingMention mention : scene.mentions()) {
                if (mention.ofBody()
                        && mention.bodyPrinted()
                        && mention.session().isEmpty()
                        && mention.year() == 0) {
                    String name = plain(mention.sentence(), mention.from(), mention.to());
                    printed.merge(mention.code().orElseThrow(), name, EventNames::fuller);
                }
            }
        }
    }

    /// Of two printed names the longer one that is no sentence.
    private static String fuller(String one, String other) {
        return other.length() > one.length() && other.length() <= LONGEST_NAME ? other : one;
    }

    /// The name of a mentioned meeting.
    ///
    /// @param edition whether the mention names the series, not this meeting of it
    String of(MeetingMention mention, boolean edition) {
        if (mention.body().isPresent() && (edition || isBodyAlone(mention))) {
            return body(mention.body().get());
        }
        int from = afterCount(mention);
        String text = singular(mention, from, plain(mention.sentence(), from, mention.to()));
        if (isVerbal(mention)) {
            return verbal(mention, text);
        }
        if (mention.body().isEmpty()) {
            return decapitalised(text);
        }
        BodyEntry body = mention.body().get();
        if (isBareNoun(mention, from)) {
            return text.substring(0, text.length() - mention.noun().length()) + body(body);
        }
        String name = mention.bodyPrinted() || saysIt(text, body)
                ? completed(mention, text, body)
                : text + " of the " + body(body);
        boolean people = mention.ofBody()
                && name.matches(".*\\b(?:negotiators|parties)$")
                && mention.noun().isEmpty();
        return people ? "meeting of the " + name : mention.ofBody() ? name : decapitalised(name);
    }

    /// "the Council", without a session: the body's full name says more.
    private boolean isBodyAlone(MeetingMention mention) {
        boolean called =
                mention.ofBody() && !mention.bodyPrinted() && mention.session().isEmpty();
        return called && mention.to() - mention.from() == 1;
    }

    private String body(BodyEntry body) {
        String name = body.body().name();
        String shown = printed.getOrDefault(body.code(), name);
        boolean full = saysIt(shown, body) && shown.length() > body.acronym().length() + 1;
        return full || name.length() > LONGEST_NAME ? shown : name;
    }

    /// A count before a plural is no part of the name of one of them.
    private static int afterCount(MeetingMention mention) {
        Sentence sentence = mention.sentence();
        int from = mention.from();
        boolean count = sentence.lower(from).matches("two|three|four|five|six|several|\\d|both");
        boolean doing = sentence.lower(from).endsWith("ing")
                && !MeetingWords.standard().has("session modifiers", sentence.lower(from))
                && sentence.lower(from - 1).matches("by|of|for|from|in|after|before");
        return (count || doing) && from + 1 < mention.to() ? from + 1 : from;
    }

    private static String singular(MeetingMention mention, int from, String text) {
        Sentence sentence = mention.sentence();
        boolean counted = from > mention.from() && mention.plural();
        for (int i = from; counted && !sentence.lower(mention.from()).endsWith("ing") && i < mention.to(); i++) {
            String lower = sentence.lower(i);
            if (!lower.equals(mention.noun()) && Lemmas.noun(lower).equals(mention.noun())) {
                return text.replaceFirst("(?i)\\b" + lower + "\\b", mention.noun());
            }
        }
        return text.replaceFirst("\\bone$", mention.noun());
    }

    /// Whether the event is what a verb says, not a noun.
    private boolean isVerbal(MeetingMention mention) {
        return words.pairs("milestone verbs").containsValue(mention.noun()) || mention.reach() > mention.to();
    }

    private String verbal(MeetingMention mention, String text) {
        String name = decapitalised(text);
        if (!mention.noun().equals("meeting")) {
            return mention.noun() + " " + name;
        }
        boolean body = false;
        for (int i = mention.from(); i < mention.to(); i++) {
            body |= words.has("body nouns", mention.sentence().lower(i))
                    || mention.sentence().lower(i).matches("chamber|force|team|network");
        }
        return body ? name : "meeting of " + name;
    }

    /// "the twenty-ninth congress": an ordinal and the body's own noun.
    private static boolean isBareNoun(MeetingMention mention, int from) {
        if (mention.bodyPrinted()
                || mention.session().isEmpty()
                || mention.plural()
                || !mention.noun().equals(mention.body().map(BodyEntry::noun).orElse(""))) {
            return false;
        }
        Sentence sentence = mention.sentence();
        int noun = mention.to() - 1;
        return sentence.lower(noun).equals(mention.noun())
                && Ordinals.at(sentence, from).filter(r -> r.to() == noun).isPresent();
    }

    /// Whether the words already hold the body's own noun ("12th Conference of Parties").
    private static boolean saysIt(String text, BodyEntry body) {
        return !body.noun().isEmpty() && text.toLowerCase(Locale.ROOT).contains(body.noun());
    }

    /// A conference of parties is nobody's until its treaty is named.
    private static String completed(MeetingMention mention, String text, BodyEntry body) {
        boolean generic = text.matches("(?i).*(?:parties|review conference|preparatory committee)");
        return generic && mention.ofBody() && !body.treaties().isEmpty()
                ? text
                        + (mention.noun().equals("review") ? " of the " : " to the ")
                        + body.treaties().getFirst()
                : text;
    }

    /// The words between two indices, without an acronym in brackets at their end.
    private String plain(Sentence sentence, int from, int to) {
        int end = to - from > 3 && sentence.at(to - 1, ")") && sentence.at(to - 3, "(") ? to - 3 : to;
        return source.slice(sentence.span(from, end - 1)).replaceAll("\\s+", " ");
    }

    /// Small letters for a first word that has its capital from the sentence's beginning.
    private static String decapitalised(String text) {
        int space = text.indexOf(' ');
        String second = space < 0 ? "" : text.substring(space + 1);
        boolean acronym = text.matches("\\p{Lu}[\\p{Lu}\\d].*");
        boolean name = !second.isEmpty() && Character.isUpperCase(second.codePointAt(0));
        return acronym || name || text.chars().skip(1).anyMatch(Character::isUpperCase) && space < 0
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /// "1st", "22nd", "113th".
    static String ordinal(int n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 13;
        return n
                + (teen
                        ? "th"
                        : switch (n % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
