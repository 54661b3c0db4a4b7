package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.ListedTexts;
import org.rapporteur.ingest.resolve.Reference;
import org.rapporteur.model.Block;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.RoleKind;

/// Reads items of lists that stand for a text each, without a sentence: "L.12, Right to food (Cuba): adopted, 46–0–1".
final class TextItems {
    private static final int LONGEST = 60;
    private static final int LONGEST_TITLE = 25;

    private final ListReading reading;
    private final EvidenceBook evidence;
    private final Findings findings;
    private final ListedTexts texts;
    private final NameReader names;

    TextItems(ListReading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.findings = reading.findings();
        this.texts = reading.texts();
        this.names = reading.names();
    }

    /// What is said of the text behind its name.
    private record Tail(int from, Verdict verdict, List<Party> leads, List<Party> cosponsors) {}

    /// Reads a sentence.
    ///
    /// @return whether it was such an item
    boolean read(Sentence sentence) {
        boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM
                && sentence.size() <= LONGEST
                && sentence.span().start() == sentence.block().span().start();
        if (!item || hasPredicate(sentence)) {
            return false;
        }
        Tail tail = tail(sentence);
        ListedTexts.Name name = names.read(sentence, 0, tail.from);
        boolean aspect = reading.lexicon().has("aspects of a text", name.title().toLowerCase(Locale.ROOT));
        if (aspect || !isText(sentence, name, tail)) {
            return false;
        }
        Evidence cited = evidence.cite(sentence.span(), "text.item");
        DraftText text = texts.register(name);
        text.mention(cited);
        Reference reference = Reference.of(text);
        name.leads().forEach(a -> findings.role(reference, new Party.Named(a), RoleKind.LEAD, role(sentence, "lead")));
        tail.leads.forEach(p -> findings.role(reference, p, RoleKind.LEAD, role(sentence, "lead")));
        tail.cosponsors.forEach(p -> findings.role(reference, p, RoleKind.COSPONSOR, role(sentence, "cosponsor")));
        findings.verdict(text, tail.verdict, evidence.cite(sentence.span(), "outcome/item of a list"));
        return true;
    }

    private Evidence role(Sentence sentence, String role) {
        return evidence.cite(sentence.span(), "role." + role + "/item of a list");
    }

    /// A symbol with a title, sponsors or an end; a title with an end; or a title that is no person's name with its
    /// sponsors.
    private static boolean isText(Sentence sentence, ListedTexts.Name name, Tail tail) {
        boolean symbol = name.symbol().isPresent();
        boolean title = !name.title().isBlank() && name.title().split(" ", -1).length <= LONGEST_TITLE;
        boolean led = !name.leads().isEmpty() || !tail.leads.isEmpty();
        boolean ended = tail.verdict.isPresent();
        boolean words = title && name.title().matches("(?s).*\\b\\p{Ll}{3,}.*");
        return symbol && (title || led || ended)
                || title && ended && tail.from > 0
                || words && led && sentence.word(sentence.size() - 1).is(")", "]", ".", ";", ",");
    }

    /// Whether it is a clause: it has an auxiliary, a pronoun, a party with a verb, or a verb that can only be finite.
    private boolean hasPredicate(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean verb =
                    sentence.word(i).tag() == Tag.VERB || sentence.word(i).tag() == Tag.AUX;
            boolean afterParty = i > 0
                    && sentence.word(i - 1).token().isWord()
                    && reading.parties(sentence, Math.max(0, i - 3), i).isNothingElse();
            boolean pronoun = has("pronouns of a clause", sentence, i);
            boolean finite = i > 0
                    && sentence.word(i).tag() == Tag.VERB
                    && !sentence.lower(i).matches(".*(?:ed|ing)")
                    && !has("words behind a bare participle", sentence, i + 1)
                    && reading.verdict(sentence, i, i + 1).status().isEmpty();
            if (sentence.word(i).tag() == Tag.AUX || verb && afterParty || pronoun || finite) {
                return true;
            }
        }
        return false;
    }

    /// What stands behind the name: an end, behind the first mark that one follows, and sponsors before it.
    private Tail tail(Sentence sentence) {
        int from = sentence.size();
        Verdict verdict = Verdict.NONE;
        for (int i = 1; i < sentence.size() && !verdict.isPresent(); i++) {
            if (isBreak(sentence, i) && beginsWithVerdict(sentence, i + 1)) {
                verdict = reading.verdict(sentence, i + 1, sentence.size());
                from = verdict.isPresent() ? i : from;
            }
        }
        List<Party> leads = new ArrayList<>();
        List<Party> cosponsors = new ArrayList<>();
        for (int i = from - 1; i > 0; i--) {
            if (!isBreak(sentence, i)) {
                continue;
            }
            PartyList list = parties(sentence, i + 1, from);
            if (list.isList() && setOff(sentence, i, from)) {
                (cosponsored(sentence, i + 1, from) ? cosponsors : leads).addAll(list.parties());
            } else if (hasWord(sentence, i + 1, from)) {
                break;
            }
            from = i;
        }
        return new Tail(from, verdict, leads, cosponsors);
    }

    /// Behind a comma alone a name may belong to the title ("the situation in Chile, Peru").
    private boolean setOff(Sentence sentence, int separator, int to) {
        return !sentence.at(separator, ",")
                || sentence.word(to - 1).is(")", "]")
                || has("words before an item's sponsors", sentence, separator + 1);
    }

    private boolean has(String list, Sentence sentence, int i) {
        return reading.lexicon().has(list, sentence.lower(i));
    }

    private static boolean hasWord(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).token().isWord()) {
                return true;
            }
        }
        return false;
    }

    /// A title may hold a word that is used of ends ("the adopted child"): an end begins with its word or number.
    private boolean beginsWithVerdict(Sentence sentence, int from) {
        int near = Math.min(sentence.size(), from + 3);
        boolean number = from < sentence.size()
                && Character.isDigit(sentence.word(from).text().codePointAt(0));
        return number || reading.verdict(sentence, from, near).isPresent();
    }

    /// "tabled by Chile and Peru", "Chile"
    private PartyList parties(Sentence sentence, int from, int to) {
        int start = from;
        while (start < Math.min(to, from + 3) && !sentence.at(start, "by")) {
            start++;
        }
        boolean by = sentence.at(start, "by") && start < to;
        return reading.parties(sentence, by ? start + 1 : from, to);
    }

    private static boolean cosponsored(Sentence sentence, int from, int to) {
        return from < to && sentence.lower(from).matches("co-?spons\\w+");
    }

    private static boolean isBreak(Sentence sentence, int i) {
        return switch (sentence.lower(i)) {
            case ":", ",", ";", "|", ".", "(", "[" -> true;
            case "-", "–", "—" -> sentence.word(i).token().spaceBefore();
            default -> false;
        };
    }
}
