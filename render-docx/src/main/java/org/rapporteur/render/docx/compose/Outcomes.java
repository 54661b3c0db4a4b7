package org.rapporteur.render.docx.compose;

import java.util.Locale;
import java.util.OptionalInt;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;

/// What kinds, outcomes and votes are called.
public final class Outcomes {
    private final Labels labels;

    public Outcomes(Labels labels) {
        this.labels = labels;
    }

    /// How a text ended, without the count; empty words where only a count is known.
    public String words(Outcome outcome) {
        String key = "outcome"
                + outcome.status().map(s -> "." + lower(s)).orElse("")
                + outcome.method().map(m -> "." + lower(m)).orElse("");
        return key.equals("outcome") ? "" : labels.get(key);
    }

    /// The count in favour, against and abstaining: "121–4–52", with "?" for what is not known.
    public static String words(Vote vote) {
        return count(vote.inFavour()) + "–" + count(vote.against()) + "–" + count(vote.abstaining());
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "?";
    }

    /// What kind of text it is.
    public String kind(TextKind kind) {
        return labels.get("kind." + lower(kind));
    }

    /// What kind of text it is and, for an amendment, the number of what it amends.
    public String kind(NegotiatedText text, OptionalInt amended) {
        return amended.isPresent()
                ? labels.get("kind.amends", kind(text.kind()), amended.getAsInt())
                : kind(text.kind());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
