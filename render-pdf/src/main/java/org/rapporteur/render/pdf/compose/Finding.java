package org.rapporteur.render.pdf.compose;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Vote;
import org.rapporteur.model.wording.Wording;

/// The finding that the title states: what was decided and how.
final class Finding {
    /// The most code points of a text's title in the title of the brief.
    private static final int LONGEST = 70;

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

    /// "resolution on coral reefs".
    private String withoutArticle(NegotiatedText text) {
        String title = Phrases.cut(Terms.subject(text), LONGEST);
        String noun = terms.wording.plural(1, Wording.noun(text.kind()));
        return terms.isName(text)
                ? terms.label("text.unnamed.official", noun, terms.wording.quoted(title))
                : terms.label("text.unnamed", noun, title);
    }

    private String many() {
        String noun = Counts.commonNoun(texts);
        String all = terms.wording.counted(texts.size(), noun);
        int consensus = Counts.byConsensus(texts).size();
        int votes = Counts.of(texts, Outcome.Method.VOTE).size();
        int lost = Counts.of(texts, Outcome.Status.REJECTED).size();
        int adopted = Counts.of(texts, Outcome.Status.ADOPTED).size();
        if (consensus == texts.size()) {
            return label(texts.size() == 2 ? "finding.consensus.two" : "finding.consensus", all);
        }
        if (lost > 0) {
            return some("finding.lost", all, lost);
        }
        if (votes == texts.size()) {
            return label("finding.votes.all", all);
        }
        if (votes > 0) {
            return some("finding.votes", all, votes);
        }
        if (adopted == texts.size()) {
            return label(texts.size() == 2 ? "finding.adopted.two" : "finding.adopted", all);
        }
        return adopted > 0 ? some("finding.some", all, adopted) : all;
    }

    private String label(String key, String all) {
        return terms.label(terms.agreeing(key, Counts.commonNoun(texts)), all);
    }

    private String some(String key, String all, int count) {
        String noun = Counts.commonNoun(texts);
        String form = count > 1 && terms.has(key + ".many") ? key + ".many" : key;
        return terms.label(terms.agreeing(form, noun), all, terms.wording.number(count, noun));
    }
}
