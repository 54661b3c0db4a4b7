package org.rapporteur.model.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoleKind;

class FactsDiffTest {
    private final Facts facts = Water.facts();

    private static NegotiatedText with(NegotiatedText text, String title, List<Role> roles) {
        return new NegotiatedText(
                text.id(),
                text.kind(),
                title,
                text.symbol(),
                text.amends(),
                roles,
                text.outcome(),
                text.mandates(),
                text.grounds());
    }

    private static Facts with(NegotiatedText... texts) {
        return Water.facts("a".repeat(64), List.of(texts));
    }

    @Test
    void theSameFactsDoNotDiffer() {
        assertEquals(List.of(), FactsDiff.describe(facts, Water.facts()));
    }

    @Test
    void differencesAreSaidInWords() {
        NegotiatedText data = Water.data();
        Role fiji = new Role(Water.FIJI, RoleKind.SUPPORTER, data.grounds());
        Role cuba = new Role(Water.CUBA, RoleKind.VOTED_AGAINST, data.grounds());
        Facts other = with(Water.water(), with(data, "open government data", List.of(fiji, cuba)));
        assertEquals(
                List.of(
                        "“open data”, Some Western countries: removed (role Supporter)",
                        "Text “open data”: title is now “open government data” (was “open data”)",
                        "“open data”, Fiji: added (role Supporter)",
                        "“open data”, Cuba: role is now Voted against (was Opponent)"),
                FactsDiff.describe(facts, other));
    }

    @Test
    void aTextThatIsGoneIsOneDifference() {
        NegotiatedText data = Water.data();
        Facts other = with(new NegotiatedText(
                "T1",
                data.kind(),
                data.title(),
                data.symbol(),
                Optional.empty(),
                data.roles(),
                data.outcome(),
                data.mandates(),
                data.grounds()));
        List<String> lines = FactsDiff.describe(facts, other);
        assertEquals(
                "Text “COW/2026/L.1”: removed (kind resolution; title “safe drinking water”; symbol COW/2026/L.1)",
                lines.getFirst());
        assertEquals("Text “open data”: amends is now not given (was “COW/2026/L.1”)", lines.get(1));
    }

    @Test
    void whatDiffersIsWhatHasToBeCorrected() {
        Role kenya = new Role(Water.KENYA, RoleKind.FACILITATOR, Water.data().grounds());
        Facts other = with(with(Water.data(), "open data", List.of(kenya)), Water.water());
        Facts corrected = Corrections.to(facts, FactsDiff.compare(facts, other))
                .applyTo(facts)
                .facts();
        assertEquals(List.of(), FactsDiff.compare(corrected, other));
    }
}
