package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ingest.extract.Contention.Kind;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.pattern.FrameMatch.Slot;
import org.rapporteur.ingest.pattern.NounPattern;
import org.rapporteur.ingest.pattern.NounPatternMatcher;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.VerbGroup;

/// Reads what a sentence says about wording with nouns, or without a verb.
final class ContentionNouns {
    private static final List<NounPattern> PATTERNS = NounPattern.load("dispute-nouns.txt");

    private final ParsedSentence parsed;
    private final Sentence sentence;
    private final WordingReader wordings;

    ContentionNouns(ParsedSentence parsed, WordingReader wordings) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
        this.wordings = wordings;
    }

    /// What it says, pattern by pattern.
    List<Contention> read() {
        return nominal().stream().map(this::contention).toList();
    }

    /// The nouns that say something, without those inside a longer match.
    private List<NounPatternMatcher.Match> nominal() {
        NounPatternMatcher nouns = new NounPatternMatcher(parsed);
        List<NounPatternMatcher.Match> found = new ArrayList<>();
        for (NounPattern pattern : PATTERNS) {
            found.addAll(nouns.find(pattern));
        }
        return found.stream()
                .filter(m -> found.stream()
                        .noneMatch(o -> o.contains(m)
                                && (o.pattern().label().equals(m.pattern().label())
                                        || m.pattern().label().equals("refuses"))))
                .filter(m -> !m.pattern().line().contains("<proposing-nouns>") || noVerb(m))
                .toList();
    }

    /// "Chile's wish to see", but not "Chile wished to see".
    private boolean noVerb(NounPatternMatcher.Match match) {
        return parsed.all(VerbGroup.class).stream()
                .noneMatch(v -> v.form() == VerbGroup.Form.FINITE && v.from() >= match.from() && v.from() < match.to());
    }

    private Contention contention(NounPatternMatcher.Match match) {
        Kind kind = Kind.valueOf(match.pattern().label().toUpperCase(Locale.ROOT));
        Wording what = new Wording.Unsaid();
        if (match.what().isPresent()) {
            Slot slot = new Slot(match.what().getAsInt(), sentence.size());
            what = kind == Kind.CONTESTED ? wordings.anyQuoted(slot) : wordings.read(slot);
        }
        String rule =
                "dispute." + match.pattern().label() + "/" + match.pattern().line();
        boolean swap = kind == Kind.SWAP;
        return new Contention(
                match.from(),
                kind,
                match.parties(),
                swap ? new Wording.Pointing(false, false) : what,
                swap ? what : new Wording.Unsaid(),
                rule);
    }
}
