package org.rapporteur.model.correction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.When;

/// Reads the entries of a corrections file.
final class CorrectionsReader {
    private static final List<String> DOINGS = List.of("add", "remove", "change");

    private final ActorDirectory directory;

    CorrectionsReader(ActorDirectory directory) {
        this.directory = directory;
    }

    Corrections read(Entry file) throws InvalidCorrectionsException {
        file.only(Fields.FILE);
        Entry format = file.field("format");
        if (!format.word().equals(CorrectionsYaml.FORMAT)) {
            throw format.wrong("is not '" + CorrectionsYaml.FORMAT + "', the only format that is read");
        }
        Entry article = file.field("article");
        article.only(Fields.ARTICLE);
        String title = article.optional("title", Entry::word).orElse("");
        Entry hash = article.field("sha256");
        String sha256 = hash.word();
        List<Correction> corrections = file.optionalList("corrections", this::correction);
        return hash.built(() -> new Corrections(title, sha256, corrections));
    }

    private Correction correction(Entry entry) throws InvalidCorrectionsException {
        List<String> doings = DOINGS.stream().filter(entry::has).toList();
        if (doings.size() != 1) {
            throw entry.wrong("exactly one of add, remove and change is expected here");
        }
        String doing = doings.getFirst();
        Fields fields = fields(entry.field(doing));
        Attribution who = attribution(entry);
        Set<String> known = new LinkedHashSet<>(List.of(doing));
        known.addAll(fields.about());
        if (doing.equals("change")) {
            known.addAll(List.of("was", "is", "by", "on"));
            entry.only(known);
            Claim was = claim(fields, entry, entry.field("was"), true);
            Claim is = claim(fields, entry, entry.field("is"), false);
            return entry.built(() -> new Correction.Changed(was, is, who));
        }
        known.addAll(fields.said());
        known.addAll(List.of("by", "on"));
        if (doing.equals("add")) {
            known.removeAll(fields == Fields.TEXT ? List.of("text") : List.of());
        }
        entry.only(known);
        Claim claim = claim(fields, entry, entry, doing.equals("remove"));
        return doing.equals("add") ? new Correction.Added(claim, who) : new Correction.Removed(claim, who);
    }

    private static Fields fields(Entry kind) throws InvalidCorrectionsException {
        String word = kind.word();
        for (Fields fields : Fields.values()) {
            if (fields.word().equals(word)) {
                return fields;
            }
        }
        String all = Arrays.stream(Fields.values()).map(Fields::word).collect(Collectors.joining(", "));
        throw kind.wrong("'" + word + "' is not one of " + all);
    }

    private static Attribution attribution(Entry entry) throws InvalidCorrectionsException {
        Optional<LocalDate> on = entry.optional("on", e -> e.built(() -> LocalDate.parse(wordOrEmpty(e))));
        return new Attribution(entry.optional("by", Entry::word), on);
    }

    private static String wordOrEmpty(Entry entry) {
        try {
            return entry.word();
        } catch (InvalidCorrectionsException e) {
            return "";
        }
    }

    /// @param about holds what the claim is about
    /// @param value holds what it says: the same entry, or what stands under `was` or `is`
    private Claim claim(Fields fields, Entry about, Entry value, boolean old) throws InvalidCorrectionsException {
        if (about != value && value.isMapping()) {
            value.only(new LinkedHashSet<>(fields.said()));
        }
        return switch (fields) {
            case MEETING -> meeting(value);
            case TEXT -> text(about, value, old);
            case ROLE -> role(about, value);
            case OUTCOME -> outcome(about, value);
            case MANDATE -> mandate(about, value);
            case DISPUTE -> dispute(value);
            case STATEMENT -> statement(value);
            case EVENT -> event(value);
        };
    }

    private static TextRef textRef(Entry entry) throws InvalidCorrectionsException {
        return new TextRef(entry.word());
    }

    private Claim.OfText text(Entry about, Entry value, boolean old) throws InvalidCorrectionsException {
        Optional<TextRef> named = about.optional("text", CorrectionsReader::textRef);
        Optional<String> symbol = value.optional("symbol", Entry::word);
        Optional<TextRef> amends = value.optional("amends", CorrectionsReader::textRef);
        boolean bare = old && about == value;
        if (old) {
            about.field("text");
        }
        String title = bare && !value.has("title")
                ? named.orElseThrow().words()
                : value.field("title").word();
        TextKind kind = bare && !value.has("kind")
                ? TextKind.OTHER
                : value.field("kind").constant(TextKind.class);
        TextRef text = named.or(() -> symbol.map(TextRef::new)).orElseGet(() -> new TextRef(title));
        return new Claim.OfText(text, kind, title, symbol, amends);
    }

    private Claim.OfRole role(Entry about, Entry value) throws InvalidCorrectionsException {
        TextRef text = textRef(about.field("text"));
        Party party = party(about.field("actor"));
        return new Claim.OfRole(
                text, party, roleKind(about != value && !value.isMapping() ? value : value.field("role")));
    }

    private static RoleKind roleKind(Entry entry) throws InvalidCorrectionsException {
        String word = entry.word();
        for (RoleKind kind : RoleKind.values()) {
            if (kind.code().equals(word)) {
                return kind;
            }
        }
        String all = Arrays.stream(RoleKind.values()).map(RoleKind::code).collect(Collectors.joining(", "));
        throw entry.wrong("'" + word + "' is not one of " + all);
    }

    private Party party(Entry entry) throws InvalidCorrectionsException {
        if (entry.isMapping()) {
            entry.only(Set.of("collective"));
            return new Party.Collective(entry.field("collective").word());
        }
        String name = entry.word();
        Optional<Actor> actor = directory.find(name);
        if (actor.isPresent()) {
            return new Party.Named(actor.get());
        }
        List<Actor> close = directory.suggest(name);
        String hint = close.isEmpty()
                ? "; use a code such as KEN, or {collective: words} for a vague collective"
                : "; did you mean "
                        + close.stream()
                                .map(a -> a.id() + " (" + a.name() + ")")
                                .collect(Collectors.joining(" or "))
                        + "?";
        throw entry.wrong("no actor is called '" + name + "'" + hint);
    }

    private static Claim.OfOutcome outcome(Entry about, Entry value) throws InvalidCorrectionsException {
        TextRef text = textRef(about.field("text"));
        var status = value.optional("status", e -> e.constant(Outcome.Status.class));
        var method = value.optional("method", e -> e.constant(Outcome.Method.class));
        var vote = value.optional("vote", CorrectionsReader::vote);
        return value.built(() -> new Claim.OfOutcome(text, status, method, vote));
    }

    private static Vote vote(Entry entry) throws InvalidCorrectionsException {
        entry.only(Fields.VOTE);
        var inFavour = entry.optionalNumber("inFavour");
        var against = entry.optionalNumber("against");
        var abstaining = entry.optionalNumber("abstaining");
        var notVoting = entry.optionalNumber("notVoting");
        return entry.built(() -> new Vote(inFavour, against, abstaining, notVoting));
    }

    private static Claim.OfMandate mandate(Entry about, Entry value) throws InvalidCorrectionsException {
        Entry what = about != value && !value.isMapping() ? value : value.field("what");
        return new Claim.OfMandate(textRef(about.field("text")), what.word());
    }

    private Claim.OfDispute dispute(Entry value) throws InvalidCorrectionsException {
        return new Claim.OfDispute(
                value.optional("text", CorrectionsReader::textRef),
                value.field("wording").word(),
                value.optionalList("proponents", this::party),
                value.optionalList("opponents", this::party),
                value.optional("outcome", e -> e.constant(Dispute.Result.class)),
                value.optional("replacedBy", Entry::word));
    }

    private Claim.OfStatement statement(Entry value) throws InvalidCorrectionsException {
        return new Claim.OfStatement(
                party(value.field("speaker")),
                value.field("act").constant(Statement.Act.class),
                value.optional("target", this::party),
                value.optional("about", Entry::word));
    }

    private static Claim.OfMeeting meeting(Entry value) throws InvalidCorrectionsException {
        return new Claim.OfMeeting(
                value.optional("body", CorrectionsReader::body),
                value.optionalNumber("session"),
                when(value),
                value.optional("place", Entry::word),
                value.optional("theme", Entry::word));
    }

    private static Body body(Entry entry) throws InvalidCorrectionsException {
        entry.only(Fields.BODY);
        return new Body(entry.field("code").word(), entry.field("name").word());
    }

    private static Claim.OfEvent event(Entry value) throws InvalidCorrectionsException {
        return new Claim.OfEvent(
                value.field("name").word(),
                value.optional("body", Entry::word),
                value.optionalNumber("session"),
                when(value),
                value.optional("place", Entry::word),
                value.field("status").constant(Event.Status.class));
    }

    private static When when(Entry value) throws InvalidCorrectionsException {
        var start = value.optional("start", CorrectionsReader::date);
        var end = value.optional("end", CorrectionsReader::date);
        var text = value.optional("dateText", Entry::word);
        var basis = value.optional("dateBasis", e -> e.constant(Basis.class));
        return value.built(() -> new When(start, end, text, basis));
    }

    private static PartialDate date(Entry entry) throws InvalidCorrectionsException {
        String word = entry.word();
        return entry.built(() -> PartialDate.parse(word));
    }
}
