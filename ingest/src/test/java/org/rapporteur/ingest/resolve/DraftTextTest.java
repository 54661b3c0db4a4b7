package org.rapporteur.ingest.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.Span;

class DraftTextTest {
    private static final Actor PERU = new Actor("PER", Actor.Kind.STATE, "Peru", Optional.of("GRULAC"));
    private static final Evidence SENTENCE = new Evidence("E1", new Span(0, 4), "Peru", "role.lead/table ~");

    @Test
    void aTextThatNoPhraseNamesRestsOnWhatIsSaidOfIt() {
        DraftText text = new DraftText(0, Optional.empty(), false, false);
        text.call("water", DraftText.TitleRank.HEADING);
        text.role(new Party.Named(PERU), RoleKind.LEAD, SENTENCE);
        NegotiatedText built = text.build(Map.of(text, "T1"));
        assertEquals(List.of(SENTENCE), built.grounds().evidence());
    }
}
