package org.rapporteur.model.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.When;

/// Lays corrections out as maps and lists, in the order of their fields; what is not known is left out.
final class CorrectionsWriter {
    private CorrectionsWriter() {}

    static Map<String, Object> file(Corrections corrections) {
        Map<String, Object> article = new LinkedHashMap<>();
        if (!corrections.title().isBlank()) {
            article.put("title", corrections.title());
        }
        article.put("sha256", corrections.sha256());
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", CorrectionsYaml.FORMAT);
        file.put("article", article);
        file.put(
                "corrections",
                corrections.corrections().stream()
                        .map(CorrectionsWriter::correction)
                        .toList());
        return file;
    }

    private static Map<String, Object> correction(Correction correction) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (correction) {
            case Correction.Added(Claim is, var _) -> {
                map.put("add", Fields.of(is).word());
                about(map, is);
                if (is instanceof Claim.OfText) {
                    map.remove("text");
                }
                values(map, is);
            }
            case Correction.Removed(Claim was, var _) -> {
                map.put("remove", Fields.of(was).word());
                about(map, was);
                values(map, was);
            }
            case Correction.Changed(Claim was, Claim is, var _) -> {
                map.put("change", Fields.of(was).word());
                about(map, was);
                map.put("was", value(was));
                map.put("is", value(is));
            }
        }
        put(map, "by", correction.attribution().by());
        put(map, "on", correction.attribution().on().map(Object::toString));
        return map;
    }

    private static Object value(Claim claim) {
        return switch (claim) {
            case Claim.OfRole role -> role.role().code();
            case Claim.OfMandate mandate -> mandate.what();
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                values(map, claim);
                yield map;
            }
        };
    }

    private static void about(Map<String, Object> map, Claim claim) {
        switch (claim) {
            case Claim.OfText text -> map.put("text", text.text().words());
            case Claim.OfRole(var text, var party, RoleKind _) -> {
                map.put("text", text.words());
                map.put("actor", party(party));
            }
            case Claim.OfOutcome outcome -> map.put("text", outcome.text().words());
            case Claim.OfMandate mandate -> map.put("text", mandate.text().words());
            default -> {}
        }
    }

    private static void values(Map<String, Object> map, Claim claim) {
        switch (claim) {
            case Claim.OfMeeting(var body, var session, var when, var place, var theme) -> {
                put(map, "body", body.map(b -> ordered("code", b.code(), "name", b.name())));
                put(map, "session", session);
                when(map, when);
                put(map, "place", place);
                put(map, "theme", theme);
            }
            case Claim.OfText(var _, var kind, var title, var symbol, var amends) -> {
                map.put("kind", lower(kind));
                map.put("title", title);
                put(map, "symbol", symbol);
                put(map, "amends", amends.map(TextRef::words));
            }
            case Claim.OfRole role -> map.put("role", role.role().code());
            case Claim.OfOutcome(var _, var status, var method, var vote) -> {
                put(map, "status", status.map(CorrectionsWriter::lower));
                put(map, "method", method.map(CorrectionsWriter::lower));
                put(map, "vote", vote.map(CorrectionsWriter::vote));
            }
            case Claim.OfMandate mandate -> map.put("what", mandate.what());
            case Claim.OfDispute(var text, var wording, var proponents, var opponents, var outcome, var replaced) -> {
                put(map, "text", text.map(TextRef::words));
                map.put("wording", wording);
                parties(map, "proponents", proponents);
                parties(map, "opponents", opponents);
                put(map, "outcome", outcome.map(CorrectionsWriter::lower));
                put(map, "replacedBy", replaced);
            }
            case Claim.OfStatement(var speaker, var act, var target, var about) -> {
                map.put("speaker", party(speaker));
                map.put("act", lower(act));
                put(map, "target", target.map(CorrectionsWriter::party));
                put(map, "about", about);
            }
            case Claim.OfEvent(var name, var body, var session, var when, var place, var status) -> {
                map.put("name", name);
                put(map, "body", body);
                put(map, "session", session);
                when(map, when);
                put(map, "place", place);
                map.put("status", lower(status));
            }
        }
    }

    private static void put(Map<String, Object> map, String name, Optional<?> value) {
        value.ifPresent(v -> map.put(name, v));
    }

    private static void put(Map<String, Object> map, String name, OptionalInt value) {
        value.ifPresent(v -> map.put(name, v));
    }

    private static void parties(Map<String, Object> map, String name, List<Party> parties) {
        if (!parties.isEmpty()) {
            map.put(name, parties.stream().map(CorrectionsWriter::party).toList());
        }
    }

    private static Object party(Party party) {
        return switch (party) {
            case Party.Named(var actor) -> actor.id();
            case Party.Collective(String words) -> ordered("collective", words);
        };
    }

    private static void when(Map<String, Object> map, When when) {
        put(map, "start", when.start().map(Object::toString));
        put(map, "end", when.end().map(Object::toString));
        put(map, "dateText", when.text());
        put(map, "dateBasis", when.basis().map(CorrectionsWriter::lower));
    }

    private static Map<String, Object> vote(Vote vote) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "inFavour", vote.inFavour());
        put(map, "against", vote.against());
        put(map, "abstaining", vote.abstaining());
        put(map, "notVoting", vote.notVoting());
        return map;
    }

    private static Map<String, Object> ordered(String... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
