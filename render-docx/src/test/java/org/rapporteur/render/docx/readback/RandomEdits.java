package org.rapporteur.render.docx.readback;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.correction.Attribution;
import org.rapporteur.model.correction.Claim;
import org.rapporteur.model.correction.Claims;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.model.correction.TextRef;
import org.rapporteur.model.wording.Language;
import org.rapporteur.model.wording.Wording;
import org.rapporteur.render.docx.compose.Labels;
import org.w3c.dom.Element;

/// Edits by chance, none of which touches what another does, with the corrections that must come back.
final class RandomEdits {
    private static final int BY_TEXT = 1;
    private static final int CONTESTED = 2;
    private static final Party NORWAY = RandomFacts.state("NOR", "Norway", "WEOG");

    private static final List<RoleKind> KINDS = List.of(RoleKind.values());

    private final Facts facts;
    private final EditedDocument document;
    private final Random random;
    private final Claims claims;
    private final Labels labels = Labels.all().getFirst();
    private final Wording wording = Wording.of(Language.ENGLISH);
    private final Set<String> touched = new HashSet<>();
    private final Set<Correction> expected = new HashSet<>();

    RandomEdits(Facts facts, EditedDocument document, long seed) {
        this.facts = facts;
        this.document = document;
        this.random = new Random(seed);
        this.claims = Claims.of(facts);
    }

    Set<Correction> make(int count) {
        List<Runnable> edits = List.of(
                this::role,
                this::role,
                this::role,
                this::title,
                this::vote,
                this::mandate,
                this::lead,
                this::row,
                this::result);
        for (int i = 0; i < count; i++) {
            edits.get(random.nextInt(edits.size())).run();
        }
        return expected;
    }

    private boolean first(String subject) {
        return touched.add(subject);
    }

    private int anyText() {
        return random.nextInt(facts.texts().size());
    }

    private Party anyParty() {
        List<Party> parties = facts.texts().stream()
                .flatMap(t -> t.roles().stream())
                .map(Role::party)
                .distinct()
                .toList();
        return parties.isEmpty() ? NORWAY : parties.get(random.nextInt(parties.size()));
    }

    private static List<RoleKind> roles(NegotiatedText text, Party party) {
        return text.roles().stream()
                .filter(r -> r.party().equals(party))
                .map(Role::kind)
                .toList();
    }

    private Optional<Element> stateRow(Party party) {
        String name = wording.name(party);
        return EditedDocument.rows(document.tables().getFirst()).stream()
                .filter(r ->
                        EditedDocument.words(EditedDocument.cells(r).getFirst()).equals(name))
                .findFirst();
    }

    private Element textCell(int text, String head) {
        Element row = EditedDocument.rows(document.tables().get(BY_TEXT)).get(text + 1);
        return document.cell(BY_TEXT, row, head);
    }

    private TextRef name(int text) {
        return claims.name(facts.texts().get(text));
    }

    private void role() {
        int text = anyText();
        Party party = anyParty();
        List<RoleKind> was = roles(facts.texts().get(text), party);
        Optional<Element> row = stateRow(party);
        boolean free = !touched.contains("row " + party) && first("role " + text + party);
        if (row.isEmpty() || was.size() > 1 || !free) {
            return;
        }
        touched.add("party " + party);
        Element cell = EditedDocument.cells(row.get()).get(text + 2);
        RoleKind chosen = KINDS.get(random.nextInt(KINDS.size()));
        if (was.contains(chosen)) {
            document.choose(cell, "–");
            expected.add(removed(new Claim.OfRole(name(text), party, chosen)));
            return;
        }
        document.choose(cell, labels.role(chosen));
        Claim is = new Claim.OfRole(name(text), party, chosen);
        expected.add(
                was.isEmpty()
                        ? new Correction.Added(is, Attribution.UNKNOWN)
                        : new Correction.Changed(
                                new Claim.OfRole(name(text), party, was.getFirst()), is, Attribution.UNKNOWN));
    }

    private static Correction removed(Claim was) {
        return new Correction.Removed(was, Attribution.UNKNOWN);
    }

    private void row() {
        Party party = anyParty();
        Optional<Element> row = stateRow(party);
        if (row.isEmpty() || touched.contains("party " + party) || !first("row " + party)) {
            return;
        }
        EditedDocument.delete(row.get());
        for (int text = 0; text < facts.texts().size(); text++) {
            for (RoleKind role : roles(facts.texts().get(text), party)) {
                expected.add(removed(new Claim.OfRole(name(text), party, role)));
            }
        }
    }

    private void title() {
        int text = anyText();
        if (first("title " + text)) {
            document.type(textCell(text, "Title"), "Quite another subject " + text);
            Claim.OfText was = claims.claim(facts.texts().get(text));
            expected.add(new Correction.Changed(
                    was,
                    new Claim.OfText(
                            was.text(), was.kind(), "Quite another subject " + text, was.symbol(), was.amends()),
                    Attribution.UNKNOWN));
        }
    }

    private void vote() {
        int text = anyText();
        Optional<Outcome> outcome = facts.texts().get(text).outcome();
        boolean consensus = outcome.flatMap(Outcome::method)
                .filter(Outcome.Method.CONSENSUS::equals)
                .isPresent();
        if (consensus || !first("vote " + text)) {
            return;
        }
        document.type(textCell(text, "Vote"), "300-0-1");
        OptionalInt unsaid = outcome.flatMap(Outcome::vote).map(Vote::notVoting).orElse(OptionalInt.empty());
        Claim is = new Claim.OfOutcome(
                name(text),
                outcome.flatMap(Outcome::status),
                outcome.flatMap(Outcome::method),
                Optional.of(new Vote(OptionalInt.of(300), OptionalInt.of(0), OptionalInt.of(1), unsaid)));
        expected.add(outcome.<Correction>map(
                        o -> new Correction.Changed(claims.claim(facts.texts().get(text), o), is, Attribution.UNKNOWN))
                .orElseGet(() -> new Correction.Added(is, Attribution.UNKNOWN)));
    }

    private void mandate() {
        int text = anyText();
        if (first("mandate " + text)) {
            document.append(textCell(text, "Mandates"), "A study of its own " + text);
            Claim is = new Claim.OfMandate(name(text), "A study of its own " + text);
            expected.add(new Correction.Added(is, Attribution.UNKNOWN));
        }
    }

    private void lead() {
        int text = anyText();
        if (first("lead " + text)) {
            Element cell = textCell(text, "Leads");
            String words = EditedDocument.words(cell);
            document.type(cell, words.equals("–") ? "Norway" : words + "; Norway");
            expected.add(
                    new Correction.Added(new Claim.OfRole(name(text), NORWAY, RoleKind.LEAD), Attribution.UNKNOWN));
        }
    }

    private void result() {
        if (facts.disputes().isEmpty()) {
            return;
        }
        int number = random.nextInt(facts.disputes().size());
        if (first("dispute " + number)) {
            Claim.OfDispute was = claims.claim(facts.disputes().get(number));
            Dispute.Result other = Stream.of(Dispute.Result.values())
                    .filter(r -> !was.outcome().equals(Optional.of(r)))
                    .findFirst()
                    .orElseThrow();
            Element row = EditedDocument.rows(document.tables().get(CONTESTED)).get(number + 1);
            document.type(
                    document.cell(CONTESTED, row, "What became of it"),
                    labels.get("result." + other.name().toLowerCase(java.util.Locale.ROOT)));
            Claim is = new Claim.OfDispute(
                    was.text(), was.wording(), was.proponents(), was.opponents(), Optional.of(other), was.replacedBy());
            expected.add(new Correction.Changed(was, is, Attribution.UNKNOWN));
        }
    }
}
