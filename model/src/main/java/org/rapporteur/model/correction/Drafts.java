package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;

/// The meeting, disputes, statements and events that are being corrected.
final class Drafts {
    private final Facts facts;
    private final TextDrafts texts;
    private final NormalForm form;
    private Optional<Meeting> meeting;
    private final Rows<Dispute> disputes;
    private final Rows<Statement> statements;
    private final Rows<Event> events;

    Drafts(Facts facts, TextDrafts texts, NormalForm form) {
        this.facts = facts;
        this.texts = texts;
        this.form = form;
        Claims claims = Claims.of(facts);
        this.meeting = facts.meeting();
        this.disputes = new Rows<>(facts.disputes(), claims::claim, this::dispute);
        this.statements = new Rows<>(facts.statements(), claims::claim, this::statement);
        this.events = new Rows<>(facts.events(), claims::claim, this::event);
    }

    Facts facts() {
        List<org.rapporteur.model.NegotiatedText> left = texts.texts();
        List<Dispute> withKnownTexts = disputes.facts.stream()
                .map(d -> d.text()
                                .filter(id -> left.stream().noneMatch(t -> t.id().equals(id)))
                                .isPresent()
                        ? withoutText(d)
                        : d)
                .toList();
        return new Facts(
                facts.generator(),
                facts.article(),
                meeting,
                left,
                withKnownTexts,
                statements.facts,
                events.facts,
                facts.warnings());
    }

    private static Dispute withoutText(Dispute d) {
        return new Dispute(
                Optional.empty(), d.wording(), d.proponents(), d.opponents(), d.outcome(), d.replacedBy(), d.grounds());
    }

    Fit setMeeting(Optional<Claim.OfMeeting> was, Optional<Claim.OfMeeting> is, Attribution who) {
        Optional<Claim.OfMeeting> says = meeting.map(Claims.of(facts)::claim);
        if (says.equals(is)) {
            return Fit.needless();
        }
        if (!says.equals(was)) {
            return Fit.misfit("the meeting is otherwise by now");
        }
        meeting = is.map(m -> new Meeting(m.body(), m.session(), m.when(), m.place(), m.theme(), who.grounds()));
        return Fit.made();
    }

    private Rows<?> rows(Claim claim) {
        return switch (claim) {
            case Claim.OfDispute _ -> disputes;
            case Claim.OfStatement _ -> statements;
            case Claim.OfEvent _ -> events;
            default -> throw new IllegalArgumentException("not a row: " + claim);
        };
    }

    Fit add(Claim is, Attribution who) {
        return known(is).orElseGet(() -> rows(is).add(is, who));
    }

    Fit remove(Claim was) {
        return rows(was).remove(was);
    }

    Fit change(Claim was, Claim is, Attribution who) {
        return known(is).orElseGet(() -> rows(is).change(was, is, who));
    }

    /// A misfit where the claim names a text that is not there.
    private Optional<Fit> known(Claim claim) {
        return claim instanceof Claim.OfDispute dispute
                ? dispute.text().filter(t -> texts.id(t).isEmpty()).map(TextDrafts::missing)
                : Optional.empty();
    }

    private Dispute dispute(Claim claim, Attribution who) {
        Claim.OfDispute d = (Claim.OfDispute) claim;
        Optional<String> text = d.text().flatMap(texts::id);
        return new Dispute(
                text, d.wording(), d.proponents(), d.opponents(), d.outcome(), d.replacedBy(), who.grounds());
    }

    private Statement statement(Claim claim, Attribution who) {
        Claim.OfStatement s = (Claim.OfStatement) claim;
        return new Statement(s.speaker(), s.act(), s.target(), s.about(), who.grounds());
    }

    private Event event(Claim claim, Attribution who) {
        Claim.OfEvent e = (Claim.OfEvent) claim;
        return new Event(e.name(), e.body(), e.session(), e.when(), e.place(), e.status(), who.grounds());
    }

    /// Facts of one kind that stand side by side.
    private final class Rows<F> {
        private final List<F> facts;
        private final List<Claim> says;
        private final BiFunction<Claim, Attribution, F> making;

        Rows(List<F> facts, Function<F, ? extends Claim> claim, BiFunction<Claim, Attribution, F> making) {
            this.facts = new ArrayList<>(facts);
            this.says = new ArrayList<>(facts.stream().map(claim).toList());
            this.making = making;
        }

        private int find(Claim claim) {
            for (int i = 0; i < says.size(); i++) {
                if (form.same(says.get(i), claim)) {
                    return i;
                }
            }
            return -1;
        }

        Fit add(Claim is, Attribution who) {
            if (find(is) >= 0) {
                return Fit.needless();
            }
            facts.add(making.apply(is, who));
            says.add(is);
            return Fit.made();
        }

        Fit remove(Claim was) {
            int at = find(was);
            if (at < 0) {
                return Fit.needless();
            }
            facts.remove(at);
            says.remove(at);
            return Fit.made();
        }

        Fit change(Claim was, Claim is, Attribution who) {
            int at = find(was);
            if (at < 0) {
                return find(is) >= 0 ? Fit.needless() : Fit.misfit("what is to be changed is not among the facts");
            }
            facts.set(at, making.apply(is, who));
            says.set(at, is);
            return Fit.made();
        }
    }
}
