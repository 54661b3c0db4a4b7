package org.rapporteur.render.docx.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Party;

/// Composes the rows of contested wording.
final class ContestComposer {
    private final Facts facts;
    private final Labels labels;
    private final Names names;
    private final NoteBook notes;

    ContestComposer(Facts facts, Labels labels, Names names, NoteBook notes) {
        this.facts = facts;
        this.labels = labels;
        this.names = names;
        this.notes = notes;
    }

    List<Matrix.Contest> contests() {
        List<Matrix.Contest> contests = new ArrayList<>();
        for (Dispute dispute : facts.disputes()) {
            contests.add(contest(contests.size() + 1, dispute));
        }
        return contests;
    }

    private Matrix.Contest contest(int number, Dispute dispute) {
        String intro = labels.get("fact.wording", Titles.cut(dispute.wording(), 60));
        Matrix.Support support =
                notes.keep(dispute.grounds(), "", new Matrix.Place(intro, new Matrix.Anchor.OfContest(number)));
        return new Matrix.Contest(
                number,
                text(dispute),
                new Matrix.Noted(dispute.wording(), support),
                list(dispute.proponents()),
                list(dispute.opponents()),
                dispute.outcome().map(r -> labels.get("result." + r.name().toLowerCase(Locale.ROOT))),
                dispute.replacedBy(),
                List.of());
    }

    private OptionalInt text(Dispute dispute) {
        for (int i = 0; i < facts.texts().size(); i++) {
            if (dispute.text().filter(facts.texts().get(i).id()::equals).isPresent()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private List<String> list(List<Party> parties) {
        return parties.stream().map(names::name).toList();
    }
}
