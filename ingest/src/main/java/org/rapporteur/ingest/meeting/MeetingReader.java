package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.gazetteer.Bodies;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;

/// Finds the mentions of meetings and bodies in an article's sentences, read in order.
public final class MeetingReader {
    private final BodyContext context;
    private final NamedBodies names;
    private final EventPhrases phrases;

    /// @param year the article's year, where it is known
    public MeetingReader(Document document, OptionalInt year) {
        this.context = new BodyContext(Bodies.standard(), year, document);
        this.names = new NamedBodies(Bodies.standard(), context);
        this.phrases = new EventPhrases(context);
    }

    /// From now on short names mean the reported meeting's body where they fit it; read the article anew.
    public void report(BodyEntry body) {
        context.report(body);
    }

    /// The mentions of a sentence in order; no two overlap.
    public List<MeetingMention> read(Sentence sentence) {
        List<NamedBody> named = names.find(sentence);
        List<MeetingMention> found = new ArrayList<>(phrases.find(sentence, named));
        for (NamedBody name : named) {
            boolean inside = found.stream().anyMatch(m -> m.from() < name.to() && name.from() < m.to());
            if (!inside) {
                found.add(mention(sentence, name));
            }
        }
        found.sort(Comparator.comparingInt(MeetingMention::from));
        return found;
    }

    /// "next", "last", "resumed" and the like before a name.
    private static Set<String> modifiers(Sentence sentence, int from) {
        Set<String> modifiers = new LinkedHashSet<>();
        MeetingWords words = MeetingWords.standard();
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            String lower = sentence.lower(i);
            boolean known = words.has("future modifiers", lower)
                    || words.has("past modifiers", lower)
                    || words.has("other parts", lower)
                    || lower.equals("last");
            if (!known) {
                break;
            }
            modifiers.add(lower);
        }
        return modifiers;
    }

    private static MeetingMention mention(Sentence sentence, NamedBody name) {
        boolean definite = sentence.at(name.from() - 1, "the") || sentence.at(name.from() - 1, "its");
        return new MeetingMention(
                sentence,
                name.from(),
                name.to(),
                name.to(),
                Optional.of(name.body()),
                true,
                name.session(),
                name.body().noun(),
                true,
                modifiers(sentence, name.from()),
                definite,
                false,
                Optional.empty(),
                name.year());
    }
}
