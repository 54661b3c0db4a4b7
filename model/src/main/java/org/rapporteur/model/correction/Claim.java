package org.rapporteur.model.correction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.Body;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Event;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.When;

/// What a fact says, without the grounds it rests on and without ids: what a person can correct.
public sealed interface Claim {
    /// The meeting.
    record OfMeeting(
            Optional<Body> body, OptionalInt session, When when, Optional<String> place, Optional<String> theme)
            implements Claim {}

    /// A text.
    ///
    /// @param text how other corrections name it; a change of its title or symbol does not change this name
    record OfText(TextRef text, TextKind kind, String title, Optional<String> symbol, Optional<TextRef> amends)
            implements Claim {
        public OfText {
            if (title.isBlank()) {
                throw new IllegalArgumentException("a text without a title");
            }
        }
    }

    /// A party's role on a text.
    record OfRole(TextRef text, Party party, RoleKind role) implements Claim {}

    /// What became of a text.
    record OfOutcome(
            TextRef text, Optional<Outcome.Status> status, Optional<Outcome.Method> method, Optional<Vote> vote)
            implements Claim {
        public OfOutcome {
            if (status.isEmpty() && method.isEmpty() && vote.isEmpty()) {
                throw new IllegalArgumentException("an outcome that says nothing");
            }
            if (vote.isPresent()
                    && method.filter(Outcome.Method.CONSENSUS::equals).isPresent()) {
                throw new IllegalArgumentException("a recorded vote on a text adopted by consensus");
            }
        }
    }

    /// What a text sets up or asks for.
    record OfMandate(TextRef text, String what) implements Claim {
        public OfMandate {
            if (what.isBlank()) {
                throw new IllegalArgumentException("a mandate without words");
            }
        }
    }

    /// Wording that was fought over.
    record OfDispute(
            Optional<TextRef> text,
            String wording,
            List<Party> proponents,
            List<Party> opponents,
            Optional<Dispute.Result> outcome,
            Optional<String> replacedBy)
            implements Claim {
        public OfDispute {
            if (wording.isBlank()) {
                throw new IllegalArgumentException("a dispute without wording");
            }
            proponents = List.copyOf(proponents);
            opponents = List.copyOf(opponents);
        }
    }

    /// What an actor said.
    record OfStatement(Party speaker, Statement.Act act, Optional<Party> target, Optional<String> about)
            implements Claim {}

    /// Another meeting or milestone.
    record OfEvent(
            String name,
            Optional<String> body,
            OptionalInt session,
            When when,
            Optional<String> place,
            Event.Status status)
            implements Claim {
        public OfEvent {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an event without a name");
            }
        }
    }
}
