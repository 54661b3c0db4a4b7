package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.Numerals;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.RoleKind;

/// Reads lists of parties that are put off to a note: "The list of co-sponsors is in a note below", "co-sponsored by 23
/// States", and at the end of the page their names. A list goes to the first such sentence that speaks of a note, or
/// that gives as many as the list has.
final class NotedLists {
    private static final int FEWEST = 3;

    private final EvidenceBook evidence;
    private final Findings findings;
    private final ListedTexts texts;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final RoleSets sets = RoleSets.load();
    private final List<Pointer> pointers = new ArrayList<>();

    NotedLists(EvidenceBook evidence, Findings findings, ListedTexts texts, Gazetteer gazetteer, Lexicon lexicon) {
        this.evidence = evidence;
        this.findings = findings;
        this.texts = texts;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /// A sentence that says who is meant without naming them.
    ///
    /// @param note whether it speaks of a note
    /// @param count how many they are
    private record Pointer(DraftText text, RoleKind kind, boolean note, OptionalInt count) {
        boolean fits(PartyList list) {
            int size = list.parties().size();
            return count.isPresent() ? count.getAsInt() == size : note;
        }
    }

    /// Remembers a sentence that points to a list; the text in focus is the one that it speaks of.
    void remember(Sentence sentence) {
        Optional<RoleKind> kind = kind(sentence);
        boolean note = sentence.words().stream().anyMatch(w -> lexicon.has("words for a note", w.lower()));
        OptionalInt count = count(sentence);
        if (kind.isPresent() && (note || count.isPresent())) {
            texts.inFocus().ifPresent(t -> pointers.add(new Pointer(t, kind.get(), note, count)));
        }
    }

    private Optional<RoleKind> kind(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.lower(i).matches("co-?sponsored") && sentence.at(i + 1, "by")) {
                return Optional.of(RoleKind.COSPONSOR);
            }
        }
        return sets.within(sentence, 0, sentence.size()).map(RoleSets.Found::kind);
    }

    /// "23 States", "forty co-sponsors"
    private OptionalInt count(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            OptionalInt number = Numerals.value(sentence.lower(i));
            boolean parties = lexicon.has("collective nouns", sentence.lower(i + 1));
            if (number.isPresent() && parties && number.getAsInt() >= FEWEST) {
                return number;
            }
        }
        return OptionalInt.empty();
    }

    /// Reads a sentence of a note.
    ///
    /// @return whether it is such a list
    boolean read(Sentence sentence) {
        if (pointers.isEmpty() || !isNote(sentence)) {
            return false;
        }
        PartyList list = PartyList.in(sentence, gazetteer, lexicon);
        Optional<Pointer> pointer = list.isList() && list.parties().size() >= FEWEST
                ? pointers.stream().filter(p -> p.fits(list)).findFirst()
                : Optional.empty();
        pointer.ifPresent(p -> {
            pointers.remove(p);
            Evidence cited = evidence.cite(sentence.span(), "role." + p.kind.code() + "/list in a note");
            list.parties().forEach(party -> findings.role(Reference.of(p.text), party, p.kind, cited));
        });
        return pointer.isPresent();
    }

    /// A footnote, or a paragraph that begins with a note's mark.
    private static boolean isNote(Sentence sentence) {
        boolean first = sentence.span().start() == sentence.block().span().start();
        boolean marked = sentence.word(0).text().matches("\\d{1,3}|[\\[(*†‡§]|[¹²³]");
        return sentence.block().kind() == Block.Kind.FOOTNOTE
                || first && marked && sentence.block().kind() == Block.Kind.PARAGRAPH;
    }
}
