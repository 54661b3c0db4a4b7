package org.rapporteur.render.pdf.compose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.model.wording.Wording;

/// What the composers of all sections share: the facts, the wording, the labels of the texts and the notes.
final class Terms {
    final Facts facts;
    final Wording wording;
    final NoteBook notes;
    private final Labels labels;
    private final Map<String, String> textLabels = new LinkedHashMap<>();

    Terms(Facts facts, Wording wording, Labels labels) {
        this.facts = facts;
        this.wording = wording;
        this.labels = labels;
        this.notes = new NoteBook(facts.article());
        Map<String, Integer> last = new HashMap<>();
        for (NegotiatedText text : facts.texts()) {
            String prefix = wording.prefix(text.kind());
            textLabels.put(text.id(), prefix + last.merge(prefix, 1, Integer::sum));
        }
    }

    /// A label of the brief.
    String label(String key, Object... arguments) {
        return labels.text(key, arguments);
    }

    /// Whether the brief has a label.
    boolean has(String key) {
        return labels.find(key).isPresent();
    }

    /// "the resolution on trafficking in persons (R3)"; without the label where there is one text only.
    String labelled(NegotiatedText text) {
        return facts.texts().size() == 1 ? named(text) : named(text) + " (" + labelOf(text) + ")";
    }

    /// "R1".
    String labelOf(NegotiatedText text) {
        return textLabels.get(text.id());
    }

    /// The place of a text's row.
    String anchorOf(NegotiatedText text) {
        return "text-" + labelOf(text);
    }

    /// The title as a heading of its row.
    String title(NegotiatedText text) {
        return wording.capitalized(Phrases.oneLine(text.title()));
    }

    /// "the resolution on trafficking in persons", or "the Samarkand declaration".
    String named(NegotiatedText text) {
        String title = Phrases.cut(Phrases.oneLine(text.title()), 120);
        String noun = wording.plural(1, Wording.noun(text.kind()));
        boolean officialName = text.kind() == TextKind.AMENDMENT
                || Character.isUpperCase(title.codePointAt(0)) && !title.startsWith("UN ");
        String key = wording.feminine(Wording.noun(text.kind())) ? "text.named.f" : "text.named.m";
        return label(officialName ? key + ".official" : key, noun, officialName ? wording.quoted(title) : title);
    }

    /// The text, marked where a person corrected it.
    Prose corrected(Prose prose, org.rapporteur.model.Grounds grounds) {
        return wording.correction(grounds)
                .map(words -> " (" + words + ")")
                .filter(words -> !prose.plain().contains(words))
                .map(words -> prose.and(words, Inline.Tone.CAUTION))
                .orElse(prose);
    }

    /// The names of parties in running text, as a list.
    String prose(List<org.rapporteur.model.Party> parties) {
        return wording.list(parties.stream().map(wording::prose).toList());
    }
}
