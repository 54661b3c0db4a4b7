package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.model.Party;
import org.rapporteur.model.Vote;
import org.rapporteur.model.When;
import org.rapporteur.model.wording.Language;
import org.rapporteur.model.wording.Wording;

/// Says corrections in English, one line each: “open data”, Kenya: role is now Co-sponsor (was Lead).
public final class CorrectionWords {
    private final Wording wording = Wording.of(Language.ENGLISH);

    /// A correction in words, with who made it and when.
    public String of(Correction correction) {
        String what = switch (correction) {
            case Correction.Added(Claim is, var _) -> subject(is) + ": added" + listed(is);
            case Correction.Removed(Claim was, var _) -> subject(was) + ": removed" + listed(was);
            case Correction.Changed(Claim was, Claim is, var _) -> subject(was) + ": " + changes(was, is);
        };
        Attribution who = correction.attribution();
        return who.equals(Attribution.UNKNOWN)
                ? what
                : what + wording.correction(who.grounds()).map(w -> ", " + w).orElse("");
    }

    /// What a claim is about.
    public String subject(Claim claim) {
        return switch (claim) {
            case Claim.OfMeeting _ -> "The meeting";
            case Claim.OfText text -> "Text " + named(text.text());
            case Claim.OfRole role -> named(role.text()) + ", " + wording.name(role.party());
            case Claim.OfOutcome outcome -> named(outcome.text()) + ", outcome";
            case Claim.OfMandate mandate -> named(mandate.text()) + ", mandate";
            case Claim.OfDispute dispute ->
                dispute.text().map(t -> named(t) + ", ").orElse("") + "contested wording "
                        + wording.quoted(dispute.wording());
            case Claim.OfStatement said -> "Statement by " + wording.prose(said.speaker());
            case Claim.OfEvent event -> "Event " + wording.quoted(event.name());
        };
    }

    private String named(TextRef text) {
        return wording.quoted(text.words());
    }

    private String listed(Claim claim) {
        String values = values(claim).entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("; "));
        return values.isEmpty() ? "" : " (" + values + ")";
    }

    private String changes(Claim was, Claim is) {
        Map<String, String> before = values(was);
        List<String> changes = new ArrayList<>();
        values(is).forEach((field, value) -> {
            String old = before.get(field);
            if (!value.equals(old)) {
                changes.add(field + " is now " + orNone(value) + " (was " + orNone(old) + ")");
            }
        });
        return changes.isEmpty() ? "told otherwise" : String.join("; ", changes);
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "not given" : value;
    }

    private Map<String, String> values(Claim claim) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (claim) {
            case Claim.OfMeeting(var body, var session, var when, var place, var theme) -> {
                values.put(
                        "body", body.map(b -> b.name() + " (" + b.code() + ")").orElse(""));
                values.put("session", number(session));
                values.put("date", when(when));
                values.put("place", place.orElse(""));
                values.put("theme", theme.orElse(""));
            }
            case Claim.OfText(var _, var kind, var title, var symbol, var amends) -> {
                values.put("kind", lower(kind));
                values.put("title", wording.quoted(title));
                values.put("symbol", symbol.orElse(""));
                values.put("amends", amends.map(this::named).orElse(""));
            }
            case Claim.OfRole(var _, var _, var role) -> values.put("role", wording.label(role));
            case Claim.OfOutcome(var _, var status, var method, var vote) -> {
                values.put("status", status.map(wording::label).orElse(""));
                values.put("method", method.map(wording::label).orElse(""));
                values.put("vote", vote.map(CorrectionWords::count).orElse(""));
            }
            case Claim.OfMandate(var _, var what) -> values.put("words", wording.quoted(what));
            case Claim.OfDispute(var text, var words, var proponents, var opponents, var outcome, var replaced) -> {
                values.put("text", text.map(this::named).orElse(""));
                values.put("wording", wording.quoted(words));
                values.put("proponents", parties(proponents));
                values.put("opponents", parties(opponents));
                values.put("outcome", outcome.map(CorrectionWords::lower).orElse(""));
                values.put("replaced by", replaced.map(wording::quoted).orElse(""));
            }
            case Claim.OfStatement(var _, var act, var target, var about) -> {
                values.put("act", lower(act));
                values.put("target", target.map(wording::name).orElse(""));
                values.put("about", about.map(wording::quoted).orElse(""));
            }
            case Claim.OfEvent(var name, var body, var session, var when, var place, var status) -> {
                values.put("name", wording.quoted(name));
                values.put("body", body.orElse(""));
                values.put("session", number(session));
                values.put("date", when(when));
                values.put("place", place.orElse(""));
                values.put("status", lower(status));
            }
        }
        return values;
    }

    private String parties(List<Party> parties) {
        return wording.list(parties.stream().map(wording::name).toList());
    }

    private String when(When when) {
        String dates = wording.when(when).orElse("");
        return when.basis().map(b -> dates + " (" + lower(b) + ")").orElse(dates);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String count(Vote vote) {
        String count = count(vote.inFavour()) + "–" + count(vote.against()) + "–" + count(vote.abstaining());
        return vote.notVoting().isPresent() ? count + ", " + vote.notVoting().getAsInt() + " not voting" : count;
    }

    private static String count(OptionalInt votes) {
        return votes.isPresent() ? Integer.toString(votes.getAsInt()) : "?";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
