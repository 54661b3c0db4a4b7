package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.ingest.gazetteer.Bodies;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;

/// Finds meetings and milestones that a verb names: "States parties meet in New York", "members will be elected".
final class GatheringReader {
    private static final int LONGEST_SUBJECT = 14;

    private final Sentence sentence;
    private final List<MeetingMention> mentions;
    private final MeetingWords words = MeetingWords.standard();
    private final ImmutableMap<String, String> milestones = words.pairs("milestone verbs");

    private GatheringReader(Sentence sentence, List<MeetingMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /// Adds them to the mentions of a sentence.
    static void add(Sentence sentence, List<MeetingMention> mentions) {
        GatheringReader reader = new GatheringReader(sentence, mentions);
        for (int i = 1; i < sentence.size(); i++) {
            reader.read(i).ifPresent(mentions::add);
        }
        mentions.sort(Comparator.comparingInt(MeetingMention::from));
    }

    private Optional<MeetingMention> read(int verb) {
        boolean isVerb = sentence.word(verb).tag() == Tag.VERB;
        String lemma = isVerb ? Lemmas.standard().verb(sentence.lower(verb)) : "";
        String noun = words.has("gathering verbs", lemma) ? "meeting" : milestone(verb, lemma);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int end = subjectEnd(verb);
        int start = subjectStart(end);
        boolean taken = mentions.stream().anyMatch(m -> m.from() < end && start < m.to());
        if (start >= end || taken || !canBe(noun, end)) {
            return Optional.empty();
        }
        return Optional.of(new MeetingMention(
                sentence,
                start,
                end,
                body(start, end, noun),
                false,
                OptionalInt.empty(),
                noun,
                false,
                Set.of(),
                false,
                false,
                Optional.empty(),
                0));
    }

    private String milestone(int verb, String lemma) {
        boolean passive = sentence.at(verb - 1, "be");
        boolean force = lemma.equals("enter") && sentence.at(verb + 1, "into", "force");
        boolean signature = lemma.equals("open") && sentence.at(verb + 1, "for", "signature");
        if (force || signature) {
            return milestones.get(force ? "enter into force" : "open for signature");
        }
        return passive ? milestones.getOrDefault(lemma, "") : "";
    }

    private boolean canBe(String noun, int end) {
        if (!noun.equals("meeting")) {
            return true;
        }
        int head = head(end);
        return head >= 0 && words.has("gatherers", Lemmas.noun(sentence.lower(head)));
    }

    /// The subject's own noun: the last one before its first preposition.
    private int head(int end) {
        int start = subjectStart(end);
        for (int i = start; i < end; i++) {
            if (sentence.word(i).tag() == Tag.ADP && i > start) {
                return i - 1;
            }
        }
        return end - 1;
    }

    private int subjectEnd(int verb) {
        int i = verb;
        while (i > 0) {
            Tag tag = sentence.word(i - 1).tag();
            boolean between = tag == Tag.AUX
                    || tag == Tag.ADV
                    || tag == Tag.PART
                    || sentence.lower(i - 1)
                            .matches("will|due|set|scheduled|expected|itself|themselves|also|then|next");
            if (!between) {
                break;
            }
            i--;
        }
        return i;
    }

    private int subjectStart(int end) {
        int start = end;
        int i = end - 1;
        while (i >= 0 && end - i <= LONGEST_SUBJECT) {
            boolean nominal = switch (sentence.word(i).tag()) {
                case NOUN, PROPN, ADJ, NUM -> true;
                default -> false;
            };
            boolean inner = sentence.at(i, "of")
                    || sentence.at(i, "to")
                    || sentence.at(i, "the")
                    || sentence.at(i, "-")
                    || sentence.at(i, "'s");
            if (nominal) {
                start = i;
            } else if (!inner) {
                break;
            }
            i--;
        }
        return start;
    }

    private Optional<BodyEntry> body(int start, int end, String noun) {
        if (!noun.equals("meeting")) {
            return Optional.empty();
        }
        for (int i = start; i < end; i++) {
            Optional<Bodies.Named> treaty = Bodies.standard().treatyAt(sentence, i);
            Optional<BodyEntry> body = treaty.stream()
                    .flatMap(t -> t.bodies().stream())
                    .filter(b -> !b.kind().contains("review") && !b.kind().contains("preparatory"))
                    .findFirst();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
