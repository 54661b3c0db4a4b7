package org.rapporteur.render.pdf.compose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.model.Facts;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Party;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.model.wording.Wording;

/// What the composers of all sections share: the facts, the wording, the labels of the texts and the notes.
final class Terms {
    private static final Pattern SPACES = Pattern.compile(" +");

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

    /// The title on one line, without shouting.
    static String subject(NegotiatedText text) {
        return Phrases.calm(Phrases.oneLine(text.title()));
    }

    /// The title as a heading of its row.
    String title(NegotiatedText text) {
        return wording.capitalized(subject(text));
    }

    /// "the resolution on trafficking in persons", or "the Samarkand declaration".
    String named(NegotiatedText text) {
        String title = Phrases.cut(subject(text), 120);
        String noun = wording.plural(1, Wording.noun(text.kind()));
        boolean officialName = isName(text);
        String gender = wording.feminine(Wording.noun(text.kind())) ? "text.named.f" : "text.named.m";
        String key = officialName || isSymbol(text) ? gender + ".official" : gender;
        String own = "text.named." + Wording.noun(text.kind()) + (officialName ? ".official" : "");
        boolean quoted = officialName && !isSymbol(text);
        return label(has(own) ? own : key, noun, quoted ? wording.quoted(title) : title);
    }

    /// Whether a text has no title but its symbol ("L.7").
    static boolean isSymbol(NegotiatedText text) {
        return text.symbol().filter(s -> s.equalsIgnoreCase(subject(text))).isPresent();
    }

    /// Whether a title is a name to be quoted rather than a subject to be woven into a sentence: an official name, what
    /// an
    /// amendment does, or words in another language than the brief's.
    boolean isName(NegotiatedText text) {
        String title = subject(text);
        boolean official = Character.isUpperCase(title.codePointAt(0)) && !title.startsWith("UN ");
        return official || text.kind() == TextKind.AMENDMENT || isForeign();
    }

    /// Whether the article is in another language than the brief.
    boolean isForeign() {
        return !facts.article().language().startsWith(wording.language().tag());
    }

    /// The key of a label that agrees with a noun: its feminine form, where the language has one.
    String agreeing(String key, String noun) {
        return wording.feminine(noun) && has(key + ".f") ? key + ".f" : key;
    }

    /// The key of a sentence whose subject is these parties: `.one` for one, `.plural` for one with a plural name ("les
    /// Pays-Bas") where the language has that form, the key itself for several.
    String agreeing(String key, List<Party> parties) {
        if (parties.size() > 1) {
            return key;
        }
        String name = wording.prose(parties.getFirst());
        boolean plural =
                SPACES.splitAsStream(label("plural.articles")).anyMatch(a -> !a.isEmpty() && name.startsWith(a + " "));
        if (!plural) {
            return key + ".one";
        }
        return has(key + ".plural") ? key + ".plural" : key;
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
    String prose(List<Party> parties) {
        return wording.list(parties.stream().map(wording::prose).toList());
    }
}
