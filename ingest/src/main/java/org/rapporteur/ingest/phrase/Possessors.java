package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.Party;

/// Those whose thing a noun is: "Chile's and Peru's (initiative)", "Chile and Peru's", "the Chilean and Peruvian",
/// "the Chilean-Peruvian".
///
/// @param to the index after the last word that names them
public record Possessors(List<Party> parties, int to) {
    public Possessors {
        parties = List.copyOf(parties);
    }

    /// The possessors that begin at a word.
    public static Optional<Possessors> at(ParsedSentence parsed, int from) {
        Sentence sentence = parsed.sentence();
        List<Party> parties = new ArrayList<>();
        int i = from;
        boolean owns = false;
        while (true) {
            Optional<ActorMention> mention = mentionAt(parsed, sentence.at(i, "the") ? i + 1 : i);
            if (mention.isEmpty()) {
                return Optional.empty();
            }
            parties.add(new Party.Named(mention.get().actor()));
            i = mention.get().to();
            boolean genitive = sentence.at(i, "'s") || sentence.at(i, "'") || sentence.at(i, "’");
            owns = genitive || mention.get().form() == Form.ADJECTIVE;
            i = genitive ? i + 1 : i;
            if (mentionAt(parsed, joint(sentence, i)).isEmpty()) {
                return owns ? Optional.of(new Possessors(parties, i)) : Optional.empty();
            }
            i = joint(sentence, i);
        }
    }

    private static int joint(Sentence sentence, int i) {
        if (sentence.at(i, ",")) {
            return sentence.at(i + 1, "and") ? i + 2 : i + 1;
        }
        boolean joins = sentence.at(i, "and") || sentence.at(i, "-") || sentence.at(i, "–") || sentence.at(i, "/");
        return joins && i < sentence.size() ? i + 1 : i;
    }

    private static Optional<ActorMention> mentionAt(ParsedSentence parsed, int i) {
        return parsed.mentions().stream().filter(m -> m.from() == i).findFirst();
    }
}
