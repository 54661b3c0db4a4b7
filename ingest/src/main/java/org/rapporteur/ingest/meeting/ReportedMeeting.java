package org.rapporteur.ingest.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.gazetteer.BodyEntry;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Block;

/// The meeting that an article reports on, before its dates are known.
///
/// @param session the ordinal of its session
/// @param naming the mention that names it best
public record ReportedMeeting(BodyEntry body, OptionalInt session, Optional<MeetingMention> naming) {
    private static final String ASSEMBLY = "UNGA";
    private static final Pattern ASSEMBLY_SYMBOL = Pattern.compile(
            "A/(?:C\\.\\d/|HRC/|RES/|DEC/)?(\\d{2,3})/.*|(?:A/)?WHA(\\d{2,3})[./].*|GC\\((\\d{2,3})\\)/.*|ICCD/COP\\((\\d+)\\)/.*|(?:CTOC|CAC|FCTC|CBD)/\\p{Lu}+/(\\d{1,2})/.*");

    /// Words that make another meeting of a session's name.
    private static final ImmutableSet<String> NEXT_OR_LAST =
            ImmutableSet.of("next", "last", "previous", "upcoming", "forthcoming", "following", "coming", "future");

    /// Finds the session among the mentions of a body.
    static ReportedMeeting of(BodyEntry body, MeetingNotes notes) {
        Map<Integer, Double> weights = new HashMap<>();
        Map<Integer, MeetingMention> first = new HashMap<>();
        int n = 0;
        Optional<MeetingMention> plain = Optional.empty();
        for (Scene scene : notes.scenes()) {
            boolean heading = scene.sentence().block().kind() == Block.Kind.HEADING;
            for (MeetingMention mention : scene.mentions()) {
                if (!isOf(mention, body)) {
                    continue;
                }
                plain = plain.isPresent() ? plain : Optional.of(mention);
                if (mention.session().isPresent()) {
                    int session = mention.session().getAsInt();
                    first.putIfAbsent(session, mention);
                    weights.merge(session, weight(scene, mention, heading && n == 0 ? 0 : n), Double::sum);
                }
            }
            n += heading ? 0 : 1;
        }
        Optional<Integer> best = weights.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        OptionalInt session = best.map(OptionalInt::of).orElseGet(() -> ofSymbols(body, notes));
        Optional<MeetingMention> any = plain;
        return new ReportedMeeting(body, session, best.map(first::get).or(() -> any));
    }

    private static double weight(Scene scene, MeetingMention mention, int n) {
        double weight = n < 1 ? 10 : n < 3 ? 8 : n < 8 ? 4 : 1;
        boolean future = Tenses.around(mention.sentence(), mention.from(), mention.to(), mention.to() + 2)
                == org.rapporteur.ingest.dates.Tense.FUTURE;
        boolean other = mention.modifiers().stream().anyMatch(NEXT_OR_LAST::contains)
                || scene.heading() == org.rapporteur.ingest.dates.Tense.FUTURE;
        return weight * (future ? 0.4 : 1) * (other ? 0.3 : 1);
    }

    private static OptionalInt ofSymbols(BodyEntry body, MeetingNotes notes) {
        for (Scene scene : notes.scenes()) {
            for (Word word : scene.sentence().words()) {
                boolean own = ReportedBody.bodyOfSymbol(word.text())
                        .filter(b -> b.code().equals(body.code()))
                        .isPresent();
                Matcher matcher = ASSEMBLY_SYMBOL.matcher(word.text());
                if (own && matcher.matches()) {
                    for (int g = 1; g <= matcher.groupCount(); g++) {
                        if (matcher.group(g) != null) {
                            return OptionalInt.of(Integer.parseInt(matcher.group(g)));
                        }
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a mention is of the body's meetings; a committee of the General Assembly meets in the Assembly's
    /// sessions.
    static boolean isOf(MeetingMention mention, BodyEntry body) {
        boolean assembly = body.kind().equals("GA main committee")
                && mention.code().filter(ASSEMBLY::equals).isPresent()
                && mention.session().isPresent()
                && !mention.noun().equals("plenary");
        return assembly || mention.code().filter(body.code()::equals).isPresent();
    }

    /// Whether a mention is of this meeting, as far as its words tell: not of a reconvened, an intersessional or the
    /// next
    /// one.
    public boolean is(MeetingMention mention) {
        boolean same = session.isEmpty() || mention.session().isEmpty() || session.equals(mention.session());
        boolean numbered = session.isPresent() && session.equals(mention.session());
        boolean moved = !numbered && mention.modifiers().stream().anyMatch(NEXT_OR_LAST::contains);
        boolean other = moved || isOtherPart(mention);
        boolean plain = mention.session().isPresent()
                || mention.ofBody()
                || mention.noun().equals("session")
                || mention.noun().equals("meeting")
                || mention.noun().equals(body.noun());
        return isOf(mention, body)
                && same
                && plain
                && !other
                && !(mention.plural()
                        && !mention.bodyPrinted()
                        && mention.session().isEmpty()
                        && !mention.ofBody());
    }

    private boolean isOtherPart(MeetingMention mention) {
        ImmutableSet<String> parts = MeetingWords.standard().list("other parts");
        boolean own = naming.isPresent() && naming.get().has(parts);
        return mention.has(parts) && !own;
    }
}
