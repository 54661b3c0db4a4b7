package org.rapporteur.render.pdf.compose;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Vote;

/// The finding that the title states: what was decided and how.
final class Finding {
    private final Terms terms;
    private final List<NegotiatedText> texts;

    Finding(Terms terms) {
        this.terms = terms;
        this.texts = terms.facts.texts();
    }

    /// "five resolutions, all by consensus"; empty where the facts hold no text.
    Optional<String> words() {
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(one(texts.getFirst()));
            default -> Optional.of(many());
        };
    }

    private String one(NegotiatedText text) {
        String name = withoutArticle(text);
        String key = "finding.one"
                + text.outcome()
                        .flatMap(Outcome::status)
                        .map(s -> "." + Counts.key(s))
                        .orElse("")
                + text.outcome()
                        .flatMap(Outcome::method)
                        .map(m -> "." + Counts.key(m))
                        .orElse("");
        Optional<Vote> counted = text.outcome()
                .flatMap(Outcome::vote)
                .filter(v -> v.inFavour().isPresent() && v.against().isPresent());
        if (counted.isPresent() && terms.has(key + ".count")) {
            String inFavour = terms.wording.figures(counted.get().inFavour().getAsInt());
            return terms.label(
                    key + ".count",
                    name,
                    inFavour,
                    terms.wording.figures(counted.get().against().getAsInt()));
        }
        return terms.label(key, name);
    }

    private String withoutArticle(NegotiatedText text) {
        return terms.label(
                "text.unnamed",
                terms.wording.plural(1, org.rapporteur.model.wording.Wording.noun(text.kind())),
                Phrases.cut(Phrases.oneLine(text.title()), 70));
    }

    private String many() {
        String noun = Counts.commonNoun(texts);
        String all = terms.wording.counted(texts.size(), noun);
        int consensus = Counts.byConsensus(texts).size();
        int votes = Counts.of(texts, Outcome.Method.VOTE).size();
        int lost = Counts.of(texts, Outcome.Status.REJECTED).size();
        int adopted = Counts.of(texts, Outcome.Status.ADOPTED).size();
        if (consensus == texts.size()) {
            return terms.label(texts.size() == 2 ? "finding.consensus.two" : "finding.consensus", all);
        }
        if (lost > 0) {
            return terms.label("finding.lost", all, terms.wording.number(lost, noun));
        }
        if (votes > 0) {
            return terms.label("finding.votes", all, terms.wording.number(votes, noun));
        }
        if (adopted == texts.size()) {
            return terms.label(texts.size() == 2 ? "finding.adopted.two" : "finding.adopted", all);
        }
        return adopted > 0 ? terms.label("finding.some", all, terms.wording.number(adopted, noun)) : all;
    }
}
