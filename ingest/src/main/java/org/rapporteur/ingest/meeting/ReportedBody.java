package org.rapporteur.ingest.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.dates.Tense;
import org.rapporteur.ingest.gazetteer.Bodies;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Block;

/// Tells the body that an article reports on from those that it mentions: by headline, address, first paragraphs, how
/// often it is named, and the symbols of the documents that are cited.
final class ReportedBody {
    private static final double HEADLINE = 6;
    private static final double ADDRESS = 3;
    private static final double FIRST = 5;
    private static final double OPENING = 4;
    private static final double EARLY = 2;
    private static final double LATER = 1;
    private static final double MOST_LATER = 6;
    private static final double SYMBOL = 1.5;
    private static final double MOST_SYMBOLS = 6;
    private static final double WITH_SESSION = 2;
    private static final double NAMED_FIRST = 3;
    private static final double OTHER_TIME = 0.3;
    private static final double AHEAD = 0.7;
    private static final double UNLISTED = 0.6;
    private static final double COMMITTEE_SHARE = 0.3;

    /// Less than this is a mention in passing.
    private static final double ENOUGH = 4;

    private static final int OPENING_SENTENCES = 3;
    private static final int EARLY_SENTENCES = 10;

    private final Map<String, BodyEntry> bodies = new LinkedHashMap<>();
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, Double> later = new HashMap<>();
    private final MeetingWords words = MeetingWords.standard();

    private ReportedBody() {}

    /// The body, where one stands out.
    static Optional<BodyEntry> choose(Document document, MeetingNotes notes) {
        ReportedBody choice = new ReportedBody();
        choice.addMentions(notes);
        choice.addAddress(document);
        choice.addSymbols(notes);
        return choice.best();
    }

    private void addMentions(MeetingNotes notes) {
        int n = 0;
        for (Scene scene : notes.scenes()) {
            boolean headline = scene.sentence().block().kind() == Block.Kind.HEADING
                    && scene.sentence().block().level() <= 1
                    && n == 0;
            boolean heading = scene.sentence().block().kind() == Block.Kind.HEADING;
            for (MeetingMention mention : scene.mentions()) {
                boolean numbered = mention.session().isPresent() && n < EARLY_SENTENCES;
                if (mention.body().isPresent() && (mention.bodyPrinted() || mention.ofBody() || numbered)) {
                    add(mention, headline, heading ? EARLY_SENTENCES : n);
                } else if (mention.body().isPresent() && mention.session().isPresent() && n < EARLY_SENTENCES) {
                    // "the Commission met for its 33rd session": the session belongs to the body named before it
                    scores.merge(mention.body().get().code(), WITH_SESSION, Double::sum);
                    bodies.putIfAbsent(
                            mention.body().get().code(), mention.body().get());
                }
            }
            n += heading ? 0 : 1;
        }
    }

    private void add(MeetingMention mention, boolean headline, int n) {
        BodyEntry body = mention.body().orElseThrow();
        if (bodies.isEmpty()) {
            scores.merge(body.code(), NAMED_FIRST, Double::sum);
        }
        bodies.putIfAbsent(body.code(), body);
        double weight = headline
                ? HEADLINE
                : n == 0 ? FIRST : n < OPENING_SENTENCES ? OPENING : n < EARLY_SENTENCES ? EARLY : LATER;
        boolean other = mention.has(words.list("future modifiers")) || mention.has(words.list("past modifiers"));
        weight += mention.session().isPresent() && n < EARLY_SENTENCES ? WITH_SESSION : 0;
        boolean ahead = Tenses.around(mention.sentence(), mention.from(), mention.to(), mention.to()) == Tense.FUTURE;
        weight *= other ? OTHER_TIME : ahead ? AHEAD : 1;
        weight *= body.listed() || mention.session().isPresent() ? 1 : UNLISTED;
        if (weight <= LATER) {
            double so = later.getOrDefault(body.code(), 0.0);
            weight = Math.min(weight, MOST_LATER - so);
            later.put(body.code(), so + weight);
        }
        scores.merge(body.code(), weight, Double::sum);
    }

    private void addAddress(Document document) {
        String url = document.article().url().orElse("").toLowerCase(Locale.ROOT);
        for (BodyEntry body : bodies.values()) {
            String acronym = body.acronym().toLowerCase(Locale.ROOT);
            if (acronym.length() > 2
                    && url.matches("(?s).*[/\\-_]" + java.util.regex.Pattern.quote(acronym) + "[\\d/\\-_.].*")) {
                scores.merge(body.code(), ADDRESS, Double::sum);
            }
        }
    }

    private void addSymbols(MeetingNotes notes) {
        Map<String, Set<String>> cited = new HashMap<>();
        for (Scene scene : notes.scenes()) {
            for (Word word : scene.sentence().words()) {
                bodyOfSymbol(word.text()).ifPresent(body -> {
                    bodies.putIfAbsent(body.code(), body);
                    cited.computeIfAbsent(body.code(), _ -> new HashSet<>()).add(word.text());
                });
            }
        }
        cited.forEach(
                (code, symbols) -> scores.merge(code, Math.min(MOST_SYMBOLS, SYMBOL * symbols.size()), Double::sum));
    }

    /// The body whose documents have such symbols: the one with the longest beginning that fits.
    static Optional<BodyEntry> bodyOfSymbol(String symbol) {
        if (symbol.indexOf('/') < 0 && symbol.indexOf('.') < 0) {
            return Optional.empty();
        }
        BodyEntry best = null;
        int length = 1;
        for (BodyEntry body : Bodies.standard().all()) {
            for (String prefix : body.symbols()) {
                if (prefix.length() > length && symbol.startsWith(prefix)) {
                    best = body;
                    length = prefix.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The one with the highest score; of equals, the one that was named first.
    private Optional<BodyEntry> best() {
        Optional<Map.Entry<String, Double>> best = Optional.empty();
        for (String code : bodies.keySet()) {
            double score = scores.getOrDefault(code, 0.0);
            if (best.isEmpty() || score > best.get().getValue()) {
                best = Optional.of(Map.entry(code, score));
            }
        }
        if (best.isEmpty() || best.get().getValue() < ENOUGH) {
            return Optional.empty();
        }
        BodyEntry body = bodies.get(best.get().getKey());
        return body.code().equals("UNGA")
                ? committee(best.get().getValue()).or(() -> Optional.of(body))
                : Optional.of(body);
    }

    /// Where an article on the Assembly names one of its committees often, the committee is what it reports on.
    private Optional<BodyEntry> committee(double assembly) {
        return bodies.values().stream()
                .filter(b -> b.kind().equals("GA main committee"))
                .filter(b -> scores.getOrDefault(b.code(), 0.0) >= Math.max(ENOUGH, COMMITTEE_SHARE * assembly))
                .max(Comparator.comparingDouble(b -> scores.getOrDefault(b.code(), 0.0)));
    }
}
