package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.ingest.pattern.PredicateMatcher;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;

/// Tells which parties the subject of a vote's verb stands for, pronouns included.
final class Voters {
    /// A mere number of States is a count, not a party.
    private static final Pattern COUNTED = Pattern.compile(
            "(?i).*\\d.*|.*(?:others|sponsors|supporters|opponents)|(?:two|three|four|five|six|seven|eight|nine|ten|no|none)\\b.*");

    private List<Party> lastNamed = List.of();
    private List<Party> lastVoters = List.of();

    /// Whether a vote can be credited to a party.
    static boolean mayVote(Party party) {
        return switch (party) {
            case Party.Named _ -> true;
            case Party.Collective(String words) -> !COUNTED.matcher(words).matches();
        };
    }

    /// A sentence has been read.
    void remember(Reading reading) {
        reading.parsed().all(PartyPhrase.class).stream()
                .filter(PartyPhrase::named)
                .forEach(p -> lastNamed = p.parties());
    }

    /// These parties were placed on a side.
    void voted(List<Party> parties) {
        lastVoters = List.copyOf(parties);
    }

    /// The parties placed last.
    List<Party> lastVoters() {
        return lastVoters;
    }

    /// The parties that do what a verb phrase says.
    List<Party> of(ParsedSentence parsed, PredicateMatcher.Match match) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int k : match.doers()) {
            Chunk chunk = parsed.chunk(k);
            if (chunk instanceof PartyPhrase phrase) {
                parties.addAll(beforeInsertion(parsed, k));
                parties.addAll(phrase.parties());
            } else if (chunk instanceof NounPhrase phrase && phrase.pronoun()) {
                parties.addAll(meant(parsed, k, phrase));
            }
        }
        return List.copyOf(parties);
    }

    /// "Mali, which had spoken twice, and Chad voted no": the insertion, with its one verb, parts the first from the
    /// second.
    private static List<Party> beforeInsertion(ParsedSentence parsed, int k) {
        boolean joined = parsed.isMark(k - 1, Mark.Kind.COORDINATOR) && parsed.isMark(k - 2, Mark.Kind.COMMA);
        int verbs = 0;
        for (int i = k - 3; joined && i > 0 && !parsed.isMark(i, Mark.Kind.STOP) && verbs <= 1; i--) {
            verbs += parsed.chunk(i) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.FINITE ? 1 : 0;
            if (parsed.isMark(i, Mark.Kind.RELATIVE) && parsed.isMark(i - 1, Mark.Kind.COMMA)) {
                return verbs == 1 && i >= 2 && parsed.chunk(i - 2) instanceof PartyPhrase first && first.named()
                        ? first.parties()
                        : List.of();
            }
        }
        return List.of();
    }

    /// "both voted for": the two parties named before in the sentence; "they": those named last; "it": the one.
    private List<Party> meant(ParsedSentence parsed, int k, NounPhrase phrase) {
        List<Party> before = new ArrayList<>();
        List<Party> nearest = lastNamed;
        for (int i = 0; i < k; i++) {
            if (parsed.chunk(i) instanceof PartyPhrase named && named.named()) {
                before.addAll(named.parties());
                nearest = named.parties();
            }
        }
        return switch (parsed.sentence().lower(phrase.from())) {
            case "both" -> {
                List<Party> two = before.isEmpty() ? lastNamed : before;
                yield two.size() == 2 ? two : List.of();
            }
            case "they" -> nearest;
            case "it", "she", "he" -> nearest.size() == 1 ? nearest : List.of();
            default -> List.of();
        };
    }

    /// The parties named last before a chunk.
    static List<Party> namedBefore(ParsedSentence parsed, int k) {
        return parsed.chunks().subList(0, k).stream()
                .filter(c -> c instanceof PartyPhrase phrase && phrase.named())
                .reduce((a, b) -> b)
                .map(c -> ((PartyPhrase) c).parties())
                .orElse(List.of());
    }
}
