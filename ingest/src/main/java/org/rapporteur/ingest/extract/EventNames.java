package org.rapporteur.ingest.extract;

import java.util.Locale;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.meeting.MeetingMention;
import org.rapporteur.ingest.meeting.MeetingWords;
import org.rapporteur.model.SourceText;

/// What an event is called: in the article's words, with the body's name where the words alone do not say whose it is.
final class EventNames {
    private EventNames() {}

    /// The name of a mentioned meeting.
    ///
    /// @param edition whether the mention names the series, not this meeting of it
    static String of(SourceText source, MeetingMention mention, boolean edition) {
        String words = source.slice(mention.span()).replaceAll("\\s+", " ");
        if (edition && mention.body().isPresent()) {
            return mention.body().get().body().name();
        }
        if (isVerbal(mention)) {
            String joint = mention.noun().equals("meeting") ? "meeting of " : mention.noun() + " ";
            return joint + (mention.body().isPresent() || !startsName(words) ? lowerFirst(words) : words);
        }
        boolean whose = mention.bodyPrinted()
                || mention.body().isEmpty()
                || saysIt(words, mention.body().get());
        String name =
                whose ? words : words + " of the " + mention.body().get().body().name();
        return mention.ofBody() || startsName(name) ? name : lowerFirst(name);
    }

    /// Whether the event is what a verb says, not a noun.
    private static boolean isVerbal(MeetingMention mention) {
        return MeetingWords.standard().pairs("milestone verbs").containsValue(mention.noun())
                || (mention.noun().equals("meeting") && mention.modifiers().isEmpty() && !endsInNoun(mention));
    }

    private static boolean endsInNoun(MeetingMention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (mention.sentence().lower(i).startsWith("meeting")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words already hold the body's own noun ("12th Conference of Parties").
    private static boolean saysIt(String words, BodyEntry body) {
        return !body.noun().isEmpty() && words.toLowerCase(Locale.ROOT).contains(body.noun());
    }

    private static boolean startsName(String words) {
        int space = words.indexOf(' ');
        String second = space < 0 ? "" : words.substring(space + 1);
        boolean acronym = words.chars().limit(2).filter(Character::isUpperCase).count() == 2;
        return acronym || (!second.isEmpty() && Character.isUpperCase(second.codePointAt(0)));
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
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
