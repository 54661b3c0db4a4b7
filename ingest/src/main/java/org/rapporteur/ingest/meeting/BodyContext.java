package org.rapporteur.ingest.meeting;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.ingest.gazetteer.Bodies;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;

/// What an article says of bodies so far: it tells which body a short or ambiguous name means.
public final class BodyContext {
    /// A session whose year lies further from the article's is another body's.
    private static final int YEARS_APART = 3;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;

    /// How often one topic word counts at most.
    private static final int MOST_MENTIONS = 5;

    /// A name that stands in the article weighs more than a word of its topic.
    private static final int NAME_WEIGHT = 10;

    private final Bodies bodies;
    private final OptionalInt year;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, BodyEntry> lastByNoun = new HashMap<>();
    private Optional<BodyEntry> last = Optional.empty();
    private Optional<BodyEntry> reported = Optional.empty();

    BodyContext(Bodies bodies, OptionalInt year, Document document) {
        this.bodies = bodies;
        this.year = year;
        document.sentences().forEach(this::count);
    }

    private void count(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            words.merge(sentence.lower(i), 1, Integer::sum);
            bodies.at(sentence, i)
                    .filter(n -> n.bodies().size() == 1 && !n.generic())
                    .ifPresent(n -> named.merge(n.bodies().iterator().next().code(), 1, Integer::sum));
            bodies.treatyAt(sentence, i)
                    .ifPresent(n -> n.bodies().forEach(b -> named.merge(b.code(), 1, Integer::sum)));
        }
    }

    /// From now on "the Council" is the reported meeting's body, where its name fits.
    void report(BodyEntry body) {
        reported = Optional.of(body);
        last = Optional.empty();
        lastByNoun.clear();
    }

    /// The reported meeting's body, once it is known.
    Optional<BodyEntry> reported() {
        return reported;
    }

    /// A body was mentioned.
    void mention(BodyEntry body) {
        last = Optional.of(body);
        if (body.listed()) {
            lastByNoun.put(body.noun(), body);
        }
    }

    /// The body mentioned last.
    Optional<BodyEntry> last() {
        return last;
    }

    /// The body that "the Council" means.
    Optional<BodyEntry> called(String noun) {
        Optional<BodyEntry> recent = Optional.ofNullable(lastByNoun.get(noun));
        return recent.or(() -> reported.filter(b -> b.noun().equals(noun)));
    }

    /// Which of several bodies a name means.
    Optional<BodyEntry> choose(Bodies.Named name, OptionalInt session, Sentence sentence) {
        Set<BodyEntry> candidates = new LinkedHashSet<>(name.bodies());
        if (candidates.size() == 1 && !name.generic()) {
            return Optional.of(candidates.iterator().next());
        }
        Set<BodyEntry> ofTreaty = namedIn(sentence, candidates, name);
        if (!ofTreaty.isEmpty()) {
            candidates.retainAll(ofTreaty);
        }
        if (session.isPresent() && year.isPresent()) {
            candidates.removeIf(b -> isFarOff(b, session.getAsInt()));
        }
        Optional<BodyEntry> best = Optional.empty();
        boolean told = !ofTreaty.isEmpty();
        int bestScore = told ? -1 : session.isPresent() || !name.generic() ? 0 : NAME_WEIGHT - 1;
        for (BodyEntry candidate : candidates) {
            int score = score(candidate) + near(candidate, sentence, name.from());
            if (score > bestScore) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        return best.isPresent() || session.isEmpty() ? best : onlyKnown(candidates, session.getAsInt());
    }

    /// Where one body alone can have had such a session ("COP29"), it is that one's.
    private static Optional<BodyEntry> onlyKnown(Set<BodyEntry> candidates, int session) {
        List<BodyEntry> known = candidates.stream()
                .filter(b -> b.year(session, 0).orElse(0) > FIRST_YEAR
                        && b.year(session, 0).orElse(0) < LAST_YEAR)
                .toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private Set<BodyEntry> namedIn(Sentence sentence, Set<BodyEntry> candidates, Bodies.Named name) {
        Set<BodyEntry> found = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (i < name.from() || i >= name.to()) {
                bodies.treatyAt(sentence, i).ifPresent(n -> found.addAll(n.bodies()));
            }
        }
        found.retainAll(candidates);
        return found;
    }

    private boolean isFarOff(BodyEntry body, int session) {
        OptionalInt of = body.year(session, 0);
        return of.isPresent() && Math.abs(of.getAsInt() - year.getAsInt()) > YEARS_APART;
    }

    private int score(BodyEntry body) {
        int score = named.getOrDefault(body.code(), 0) * NAME_WEIGHT;
        if (reported.isPresent() && reported.get().code().equals(body.code())) {
            score += NAME_WEIGHT;
        }
        for (String topic : topics(body)) {
            score += Math.min(MOST_MENTIONS, words.getOrDefault(topic, 0));
        }
        return score;
    }

    /// Words of a body's topic directly before its name ("the anti-corruption Conference") or else in the sentence.
    private static int near(BodyEntry body, Sentence sentence, int from) {
        Set<String> topics = topics(body);
        int score = 0;
        for (int i = 0; i < sentence.size(); i++) {
            for (String word : Splitter.on('-').split(sentence.lower(i))) {
                if (topics.contains(word)) {
                    score += i < from && from - i <= 3 ? NAME_WEIGHT : 2;
                }
            }
        }
        return score;
    }

    private static Set<String> topics(BodyEntry body) {
        return java.util.stream.Stream.concat(body.names().stream(), body.treaties().stream())
                .flatMap(n -> java.util.Arrays.stream(n.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(w -> w.length() > 2 && !MeetingWords.standard().has("no topics of bodies", w))
                .collect(Collectors.toSet());
    }
}
