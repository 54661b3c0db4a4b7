package org.rapporteur.ingest.resolve;

import java.util.Optional;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.phrase.TextPhrase;
import org.rapporteur.ingest.phrase.TextPhrase.Determiner;
import org.rapporteur.ingest.resolve.DraftText.TitleRank;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;
import org.rapporteur.model.TextKind;

/// What a phrase says that its text is called: a title in quotation marks, else its subject, else its attributes.
/// Resolutions, decisions and amendments are called by their subject alone ("death penalty"), other texts by their noun
/// as well ("political declaration", "Lima work programme on gender").
final class PhraseTitles {
    private final SourceText source;

    PhraseTitles(SourceText source) {
        this.source = source;
    }

    /// Calls a text as a phrase calls it.
    void call(DraftText text, TextPhrase phrase, Sentence sentence) {
        phrase.quoted().ifPresent(q -> text.call(source.slice(q), TitleRank.QUOTED));
        Optional<Span> topic = phrase.topics().stream().findFirst();
        Span head = sentence.span(phrase.noun(), phrase.head());
        if (phrase.modifiers().isPresent() && isOwnName(phrase)) {
            Span name = phrase.modifiers().get().cover(head);
            boolean programme = phrase.kind()
                    .filter(k -> k == TextKind.OTHER || k == TextKind.TREATY)
                    .isPresent();
            topic.filter(t -> programme).ifPresent(t -> text.call(source.slice(name.cover(t)), TitleRank.SUBJECT));
            topic.ifPresent(t -> text.call(source.slice(t), TitleRank.SUBJECT));
            text.call(source.slice(name), TitleRank.CONTENT);
        }
        topic.ifPresent(t -> text.call(source.slice(t), TitleRank.SUBJECT));
        phrase.modifiers().ifPresent(m -> text.call(source.slice(m), TitleRank.ATTRIBUTE));
        int noun = sentence.at(phrase.noun(), "draft") ? phrase.noun() + 1 : phrase.noun();
        if (isOwnName(phrase) && noun < phrase.head() && phrase.determiner() != Determiner.BARE) {
            TitleRank rank = phrase.weak() ? TitleRank.TOPIC : TitleRank.CONTENT;
            text.call(source.slice(sentence.span(noun, phrase.head())), rank);
        }
    }

    /// Declarations, treaties and the like are called by their noun; resolutions by their subject.
    static boolean isOwnName(TextPhrase phrase) {
        return phrase.kind()
                .filter(k -> k != TextKind.RESOLUTION && k != TextKind.DECISION && k != TextKind.AMENDMENT)
                .isPresent();
    }
}
