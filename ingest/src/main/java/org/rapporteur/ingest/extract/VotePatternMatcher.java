package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.pattern.VotePattern;
import org.rapporteur.ingest.phrase.Clause;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PartyPhrase;
import org.rapporteur.ingest.phrase.VerbGroup;
import org.rapporteur.model.Party;

/// Finds the patterns of `votes.txt` in a sentence.
final class VotePatternMatcher {
    private static final int LONGEST_GAP = 6;
    private static final int LONGEST_JOINT = 5;
    private static final int LONGEST_ASIDE = 9;

    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final VoteSets sets;
    private final List<VoteSets.Mention> found;
    private final List<Clause> clauses;

    VotePatternMatcher(ParsedSentence parsed, List<Clause> clauses, VoteSets sets) {
        this.parsed = parsed;
        this.clauses = List.copyOf(clauses);
        this.sentence = parsed.sentence();
        this.sets = sets;
        this.found = sets.find();
    }

    /// A place where a pattern stands.
    ///
    /// @param side empty where the pattern refers to the side that was named last
    /// @param complete whether the parties are named, and no others are said to be among them
    record Match(
            VotePattern pattern,
            int from,
            int to,
            List<Integer> phrases,
            List<Party> parties,
            Optional<VoteSets.Mention> side,
            boolean complete) {
        Match {
            phrases = List.copyOf(phrases);
            parties = List.copyOf(parties);
        }
    }

    private record State(int word, List<Integer> phrases, List<Party> parties, Optional<VoteSets.Mention> side) {
        State at(int newWord) {
            return new State(newWord, phrases, parties, side);
        }

        State on(VoteSets.Mention set) {
            return new State(set.to(), phrases, parties, Optional.of(set));
        }
    }

    /// Every place where a pattern stands.
    List<Match> find(VotePattern pattern) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int from = i;
            follow(pattern.elements(), 0, new State(i, List.of(), List.of(), Optional.empty()), true)
                    .filter(s -> !s.phrases.isEmpty())
                    .ifPresent(s -> matches.add(match(pattern, from, s)));
        }
        if (matches.isEmpty() && pattern.elements().getFirst().equals("@")) {
            clauses.forEach(c -> ofSubject(pattern, c).ifPresent(matches::add));
        }
        return matches;
    }

    /// "Mali, to the surprise of its neighbours, was among the noes": the parties are the subject of the verb, not the
    /// words right before it.
    private Optional<Match> ofSubject(VotePattern pattern, Clause clause) {
        List<Integer> phrases = clause.subject().stream()
                .filter(k -> parsed.chunk(k) instanceof PartyPhrase)
                .toList();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        int verb = parsed.chunk(clause.verb()).from();
        List<Party> parties = phrases.stream()
                .flatMap(k -> ((PartyPhrase) parsed.chunk(k)).parties().stream())
                .toList();
        return follow(pattern.elements(), 1, new State(verb, phrases, parties, Optional.empty()), false)
                .map(s -> match(pattern, verb, s));
    }

    private Match match(VotePattern pattern, int from, State end) {
        List<Party> parties = end.parties;
        int last = parsed.chunk(end.phrases.getLast()).to();
        boolean more = sentence.at(last, ",", "among", "others")
                || sentence.at(last, "among", "others")
                || sentence.at(last, ",", "for", "example");
        boolean states = parties.stream().allMatch(p -> p instanceof Party.Named(var actor) && actor.isState());
        return new Match(pattern, from, end.word, end.phrases, parties, end.side, states && !more);
    }

    private Optional<State> follow(List<String> elements, int index, State at, boolean first) {
        if (index == elements.size()) {
            return Optional.of(at);
        }
        String element = elements.get(index);
        if (element.equals("..")) {
            return gap(elements, index, at);
        }
        Optional<State> here = step(element, at).flatMap(s -> follow(elements, index + 1, s, false));
        boolean adverb =
                !first && at.word < sentence.size() && sentence.word(at.word).tag() == Tag.ADV;
        return here.isPresent() || !adverb ? here : follow(elements, index, at.at(at.word + 1), false);
    }

    private Optional<State> gap(List<String> elements, int index, State at) {
        for (int skip = 0; skip <= LONGEST_GAP && at.word + skip < sentence.size(); skip++) {
            Optional<State> end = follow(elements, index + 1, at.at(at.word + skip), true);
            if (end.isPresent()) {
                return end;
            }
            int word = at.word + skip;
            int k = parsed.indexAt(word);
            boolean otherSet = found.stream().anyMatch(m -> m.from() == word);
            if (otherSet
                    || parsed.chunk(k) instanceof PartyPhrase phrase && phrase.named()
                    || sentence.word(at.word + skip).is(";", ":", ".")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<State> step(String element, State at) {
        return switch (element) {
            case "@" -> parties(at);
            case "#" ->
                found.stream().filter(s -> s.from() == at.word).findFirst().map(at::on);
            case "+" -> sets.atClauseEnd(at.word).map(at::on);
            case "=" -> sets.alone(at.word).map(at::on);
            default -> word(element, at);
        };
    }

    private Optional<State> word(String element, State at) {
        String lower = sentence.lower(at.word);
        for (String word : com.google.common.base.Splitter.on('/').split(element)) {
            if (word.equals(lower)) {
                return Optional.of(at.at(at.word + 1));
            }
        }
        return Optional.empty();
    }

    /// Parties from a word on, with those that only an adverb parts from them ("Chad, Mali and, once more, Togo").
    private Optional<State> parties(State at) {
        int k = at.word < sentence.size() ? parsed.indexAt(at.word) : -1;
        if (k < 0 || !(parsed.chunk(k) instanceof PartyPhrase first) || first.from() != at.word) {
            return k < 0 ? Optional.empty() : possessor(k, at);
        }
        List<Integer> all = new ArrayList<>();
        int next = k;
        while (next >= 0) {
            all.add(next);
            int end = parsed.chunk(next).to();
            boolean stressed = isReflexive(end) && sentence.at(end + 1, ",") && end + 2 < sentence.size();
            int further = stressed ? parsed.indexAt(end + 2) : -1;
            boolean goesOn = further >= 0
                    && parsed.chunk(further) instanceof PartyPhrase phrase
                    && phrase.members().size() > 1;
            next = goesOn ? further : joined(end);
        }
        List<Party> parties = all.stream()
                .flatMap(p -> ((PartyPhrase) parsed.chunk(p)).parties().stream())
                .toList();
        int end = parsed.chunk(all.getLast()).to();
        boolean stressed =
                end < sentence.size() && (isReflexive(end) || sentence.word(end).is("alone", "too", "both"));
        return Optional.of(new State(stressed ? end + 1 : end, all, parties, at.side));
    }

    private boolean isReflexive(int word) {
        return sentence.lower(word).matches("itself|themselves|himself|herself");
    }

    /// "was Mali's": the possessive alone stands for the vote.
    private Optional<State> possessor(int k, State at) {
        return parsed.mentions().stream()
                .filter(m -> m.from() == at.word || m.from() == at.word + 1 && sentence.at(at.word, "the"))
                .filter(m -> sentence.at(m.to(), "'s") || sentence.at(m.to(), "'"))
                .filter(m -> m.to() + 1 >= sentence.size()
                        || sentence.word(m.to() + 1).tag() == Tag.PUNCT)
                .findFirst()
                .map(m -> new State(m.to() + 1, List.of(k), List.of(new Party.Named(m.actor())), at.side));
    }

    private int joined(int word) {
        boolean and = false;
        for (int i = word; i < sentence.size() && i <= word + LONGEST_JOINT + LONGEST_ASIDE; i++) {
            int k = parsed.indexAt(i);
            if (parsed.chunk(k) instanceof PartyPhrase phrase && phrase.from() == i) {
                boolean subject = k + 1 < parsed.chunks().size()
                        && parsed.chunk(k + 1) instanceof VerbGroup verb
                        && verb.form() == VerbGroup.Form.FINITE;
                return and && !subject ? k : -1;
            }
            and |= sentence.at(i, "and");
            boolean joint = sentence.word(i).is(",", "and", "once", "more", "of", "course")
                    || sentence.word(i).tag() == Tag.ADV;
            int behind = joint ? i : and && sentence.at(i - 1, ",") ? aside(i) : -1;
            if (behind < 0) {
                return -1;
            }
            i = behind;
        }
        return -1;
    }

    /// "Eritrea, Mali and, it goes without saying, Russia": the comma that closes what is said aside, or -1.
    private int aside(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_ASIDE); i++) {
            if (parsed.chunk(parsed.indexAt(i)) instanceof PartyPhrase
                    || sentence.word(i).is(".", ";", ":", "(")) {
                return -1;
            }
            if (sentence.at(i, ",")) {
                return i;
            }
        }
        return -1;
    }
}
