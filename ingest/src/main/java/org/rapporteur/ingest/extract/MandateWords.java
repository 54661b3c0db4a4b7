package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.language.Lemmas;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.pattern.Frame.Kind;
import org.rapporteur.ingest.pattern.FrameMatch;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.phrase.Chunk;
import org.rapporteur.ingest.phrase.Mark;
import org.rapporteur.ingest.phrase.NounPhrase;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.model.Span;

/// Finds the words that say what is set up or asked for.
final class MandateWords {
    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Complements complements;

    MandateWords(Reading reading, Lexicon lexicon) {
        this.parsed = reading.parsed();
        this.sentence = reading.sentence();
        this.lexicon = lexicon;
        this.complements = new Complements(parsed);
    }

    /// The words of each mandate of a match; none where it is no mandate.
    List<Span> of(FrameMatch match) {
        boolean passive = match.passive() && match.frame().object().equals(Optional.of(Kind.WHAT));
        return switch (match.frame().label()) {
            case "body" ->
                match.what()
                        .filter(w -> passive || !isKnown(w))
                        .filter(this::namesMandate)
                        .map(w -> each(w, passive))
                        .orElse(List.of());
            case "exists" ->
                match.what().filter(this::namesMandate).map(w -> each(w, false)).orElse(List.of());
            case "due" ->
                match
                        .what()
                        .filter(this::namesMandate)
                        .flatMap(w -> complements.read(w.from(), sentence.size(), true))
                        .stream()
                        .toList();
            case "course" ->
                match.what().filter(this::namesMandate).flatMap(w -> complements.read(w.from(), w.to(), true)).stream()
                        .toList();
            case "thing" -> match.what().map(w -> things(w, passive)).orElse(List.of());
            case "task" ->
                match.what().map(this::task).stream().flatMap(Optional::stream).toList();
            case "clause" ->
                match.what().flatMap(w -> complements.read(w.from(), w.to(), true)).stream()
                        .toList();
            case "renewal" -> renewal(match, passive).stream().toList();
            default -> duty(match, passive).stream().toList();
        };
    }

    private Optional<Span> thing(Slot what, boolean passive) {
        if (sentence.word(what.from()).is("it", "this", "that", "them", "to", "by", "for", "nothing")) {
            return Optional.empty();
        }
        if (sentence.word(what.from()).tag() == Tag.ADP) {
            return Optional.empty();
        }
        int first = sentence.word(what.from()).tag() == Tag.DET ? what.from() + 1 : what.from();
        if (first < sentence.size() && lexicon.has("no mandates", sentence.lower(first))) {
            return Optional.empty();
        }
        return passive
                ? Optional.of(sentence.span(what.from(), what.to() - 1))
                : complements.read(what.from(), what.to(), false);
    }

    /// "its programme": what was there before.
    private boolean isKnown(Slot what) {
        return sentence.word(what.from()).is("its", "their", "his", "her");
    }

    /// "a report and a panel discussion": each of the things joined.
    private List<Span> each(Slot what, boolean passive) {
        for (int i = what.from() + 1;
                !passive && i + 2 < what.to() && !sentence.word(i).is(".", ";", ":");
                i++) {
            boolean joined = sentence.at(i, "and") && sentence.word(i + 1).is("a", "an", "one", "another");
            if (joined && namesMandate(new Slot(i + 1, what.to()))) {
                int end = sentence.at(i - 1, ",") ? i - 1 : i;
                List<Span> all = new ArrayList<>(
                        complements.read(what.from(), end, false).stream().toList());
                all.addAll(each(new Slot(i + 1, what.to()), false));
                return all;
            }
        }
        return thing(what, passive).stream().toList();
    }

    /// A thing, and what is asked of a second one in the same breath ("asks A for a study, and B for a report").
    private List<Span> things(Slot what, boolean passive) {
        OptionalInt second = passive ? OptionalInt.empty() : secondAsked(what);
        if (second.isEmpty()) {
            return each(what, passive);
        }
        int next = second.getAsInt();
        int addressee = next - 1;
        while (sentence.word(addressee).tag() != Tag.CCONJ) {
            addressee--;
        }
        return Stream.of(
                        complements.read(what.from(), addressee, false), complements.read(next, sentence.size(), false))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The index behind "for" in ", and B for a report", where B holds mandates.
    private OptionalInt secondAsked(Slot what) {
        for (int i = what.from(); i < what.to(); i++) {
            if (sentence.at(i, "and") && sentence.at(i - 1, ",")) {
                boolean holder = false;
                int k = i + 1;
                while (k < what.to() && isNominal(k)) {
                    holder |= lexicon.has("mandate holders", sentence.lower(k));
                    k++;
                }
                if (holder && sentence.at(k, "for")) {
                    return OptionalInt.of(k + 1);
                }
            }
        }
        return OptionalInt.empty();
    }

    /// The last noun before what hangs on it, or any word of a quotation, is a mandate noun.
    private boolean namesMandate(Slot what) {
        int i = what.from();
        while (i < what.to() && sentence.word(i).tag() == Tag.ADV) {
            i++;
        }
        if (i >= what.to()) {
            return false;
        }
        int k = parsed.indexAt(i);
        if (parsed.isMark(k, Mark.Kind.QUOTE)) {
            return IntStream.range(i, parsed.chunk(k).to()).anyMatch(this::isMandate);
        }
        int head = -1;
        while (i < what.to() && isNominal(i)) {
            head = sentence.word(i).tag() == Tag.PUNCT ? head : i;
            i++;
        }
        return head >= 0 && isMandate(head);
    }

    private boolean isNominal(int i) {
        Tag tag = sentence.word(i).tag();
        return switch (tag) {
            case DET, ADJ, NOUN, PROPN, NUM, PRON -> true;
            case VERB -> sentence.lower(i).endsWith("ing") || sentence.lower(i).endsWith("ed");
            case ADV -> sentence.lower(i).endsWith("ly");
            default -> sentence.word(i).is("-", "'s", "'");
        };
    }

    private boolean isMandate(int i) {
        return sentence.word(i).tag() != Tag.VERB && lexicon.has("mandate nouns", Lemmas.noun(sentence.lower(i)));
    }

    /// What an infinitive asks for: the thing of a light verb ("to prepare a study"), else the whole task.
    private Optional<Span> task(Slot what) {
        int from = what.from();
        while (from < sentence.size() - 1 && sentence.word(from).tag() == Tag.ADV) {
            from++;
        }
        if (sentence.word(from).tag() != Tag.VERB) {
            return Optional.empty();
        }
        String verb = Lemmas.standard().verb(sentence.lower(from));
        int object = from + 1;
        if (sentence.word(Math.min(object, sentence.size() - 1)).is("up", "out")) {
            verb += " " + sentence.lower(object);
            object++;
        }
        boolean light = lexicon.has("light verbs", verb) && object < sentence.size() && nominal(object);
        boolean bare = lexicon.has("light verbs", verb)
                && (object >= sentence.size() || sentence.word(object).tag() == Tag.ADP || sentence.at(object, "."));
        if (bare) {
            return Optional.empty();
        }
        return light ? complements.read(object, what.to(), false) : complements.read(from, what.to(), false);
    }

    private boolean nominal(int i) {
        Chunk chunk = parsed.chunk(parsed.indexAt(i));
        return (chunk instanceof NounPhrase noun && !noun.pronoun())
                || chunk instanceof TextPhrase
                || parsed.isMark(parsed.indexAt(i), Mark.Kind.QUOTE);
    }

    private Optional<Span> renewal(FrameMatch match, boolean passive) {
        Slot what = match.what().orElse(new Slot(match.verb(), sentence.size()));
        boolean plain = match.frame().line().endsWith("prolong *");
        if (plain && !mentionsMandate(what)) {
            return Optional.empty();
        }
        if (match.frame().subject().isPresent()) {
            return holder(what) ? complements.read(what.from(), sentence.size(), true) : Optional.empty();
        }
        if (passive) {
            return Optional.of(sentence.span(what.from(), match.verb()));
        }
        return complements.read(match.verb(), sentence.size(), true);
    }

    private boolean mentionsMandate(Slot what) {
        for (int i = what.from(); i < Math.min(what.to(), what.from() + 8); i++) {
            if (sentence.word(i).lemma().equals("mandate") || lexicon.has("mandate holders", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holder(Slot what) {
        for (int i = what.from(); i < what.to(); i++) {
            if (lexicon.has("mandate holders", sentence.lower(i))
                    || sentence.lower(i).equals("mandate")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Span> duty(FrameMatch match, boolean passive) {
        if (passive) {
            return match.what().filter(this::namesMandate).flatMap(w -> thing(w, true));
        }
        boolean body = match.clause().subject().size() == 1
                && sentence.word(parsed.chunk(match.clause().subject().getFirst())
                                .from())
                        .is("a", "an");
        if (body) {
            return complements.read(
                    parsed.chunk(match.clause().subject().getFirst()).from(), sentence.size(), true);
        }
        return task(new Slot(match.verb(), sentence.size()));
    }
}
