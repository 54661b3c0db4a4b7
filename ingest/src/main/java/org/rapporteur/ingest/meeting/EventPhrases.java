package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;

/// Finds the noun phrases whose head is what happens at a time and a place ("the reconvened session of the Commission")
/// or a body called by its noun ("the Council").
final class EventPhrases {
    private final BodyContext context;
    private final EventHeads heads = new EventHeads();

    EventPhrases(BodyContext context) {
        this.context = context;
    }

    /// The phrases in order.
    List<MeetingMention> find(Sentence sentence, List<NamedBody> named) {
        List<MeetingMention> found = new ArrayList<>();
        int free = 0;
        for (int head = 0; head < sentence.size(); head++) {
            if (head < free || !heads.at(sentence, head, named)) {
                continue;
            }
            EventPhrase phrase = new EventPhrase(context, sentence, head, free, named, found);
            Optional<MeetingMention> mention = phrase.read();
            if (mention.isPresent()) {
                found.add(mention.get());
                free = mention.get().to();
                mention.get().body().ifPresent(context::mention);
            }
        }
        return found;
    }
}
