package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Party;

/// Reads a list of parties that no sentence holds together: "Chile, Peru, Malawi (on behalf of the African Group) and
/// 12
/// others".
///
/// @param parties the actors in it
/// @param pure the share of its words that name actors or join them, 0 to 1
record PartyList(List<Party> parties, double pure) {
    /// In a list of parties most words name parties.
    private static final double MOSTLY = 0.6;

    PartyList {
        parties = List.copyOf(parties);
    }

    /// Whether it is a list of parties and little else.
    boolean isList() {
        return !parties.isEmpty() && pure >= MOSTLY;
    }

    /// Whether it holds nothing else.
    boolean isNothingElse() {
        return !parties.isEmpty() && pure >= 1;
    }

    /// Reads the words of a piece between two indices.
    static PartyList in(Sentence piece, int from, int to, Gazetteer gazetteer, Lexicon lexicon) {
        List<ActorMention> mentions =
                gazetteer
                        .actors(piece.words().subList(from, to).stream()
                                .map(Word::token)
                                .toList())
                        .stream()
                        .filter(m -> m.form() == Form.NAME)
                        .map(m -> new ActorMention(m.from() + from, m.to() + from, m.actor(), m.form()))
                        .toList();
        List<Party> parties = new ArrayList<>();
        Optional<ActorMention> before = Optional.empty();
        for (ActorMention mention : mentions) {
            if (excluded(piece, mention, from)) {
                before = Optional.empty();
                continue;
            }
            Optional<ActorMention> last = before;
            boolean speaksForThis =
                    last.filter(b -> speaksFor(piece, b, mention)).isPresent();
            if (speaksForThis) {
                parties.removeLast();
            }
            boolean spokesperson =
                    last.filter(b -> spokenFor(piece, b, mention)).isPresent();
            if (!spokesperson) {
                parties.add(new Party.Named(mention.actor()));
                before = Optional.of(mention);
            }
        }
        return new PartyList(parties.stream().distinct().toList(), pure(piece, from, to, mentions, lexicon));
    }

    /// Reads a whole piece.
    static PartyList in(Sentence piece, Gazetteer gazetteer, Lexicon lexicon) {
        return in(piece, 0, piece.size(), gazetteer, lexicon);
    }

    /// "not Chile", "except Chile", "Chile (withdrew)".
    private static boolean excluded(Sentence piece, ActorMention mention, int from) {
        boolean denied = mention.from() > from
                && piece.word(mention.from() - 1).is("not", "except", "without", "minus", "excluding", "but");
        boolean left = piece.at(mention.to(), "(")
                && piece.lower(mention.to() + 1).matches("withdr\\w+|withdrawn|left|removed|not|formerly|former");
        return denied || left;
    }

    /// "Malawi (on behalf of the African Group)", "Malawi for the African Group", "Malawi (African Group)"
    private static boolean speaksFor(Sentence piece, ActorMention state, ActorMention group) {
        return state.actor().isState()
                && !group.actor().isState()
                && gap(piece, state, group)
                        .matches("(?:\\( |, )?(?:speaking )?(?:on behalf of|for)(?: the)? |\\( (?:the )?");
    }

    /// "the African Group (Malawi)", "the EU, represented by Poland"
    private static boolean spokenFor(Sentence piece, ActorMention group, ActorMention state) {
        return !group.actor().isState()
                && state.actor().isState()
                && gap(piece, group, state)
                        .matches("\\( (?:led by |chaired by |through )?(?:the )?|,? (?:represented|led) by (?:the )?");
    }

    private static String gap(Sentence piece, ActorMention a, ActorMention b) {
        StringBuilder gap = new StringBuilder();
        for (int i = a.to(); i < b.from(); i++) {
            gap.append(piece.lower(i)).append(' ');
        }
        return gap.toString();
    }

    private static double pure(Sentence piece, int from, int to, List<ActorMention> mentions, Lexicon lexicon) {
        int pure = 0;
        for (int i = from; i < to; i++) {
            int word = i;
            boolean named = mentions.stream().anyMatch(m -> m.from() <= word && word < m.to());
            boolean joint = !piece.word(i).token().isWord()
                    || Character.isDigit(piece.word(i).text().codePointAt(0))
                    || lexicon.has("list words", piece.lower(i));
            pure += named || joint ? 1 : 0;
        }
        return to == from ? 0 : (double) pure / (to - from);
    }
}
