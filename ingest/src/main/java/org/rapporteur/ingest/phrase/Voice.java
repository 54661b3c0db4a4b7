package org.rapporteur.ingest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ingest.gazetteer.ActorMention;
import org.rapporteur.ingest.gazetteer.Form;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Token;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Block;

/// For whom an article says "we". In a mission's report it is the State that its letterhead or signature names
/// ("Permanent Mission of Chile"); elsewhere "we" is nobody who has a role.
public final class Voice {
    /// A letterhead stands among so many blocks at the beginning, a signature among as many at the end.
    private static final int HEAD = 6;

    private static final int LONGEST_LETTERHEAD = 16;

    /// "Permanent Mission of the Plurinational State of ..."
    private static final int LONGEST_GAP = 3;

    private final Optional<Actor> actor;
    private final Lexicon lexicon;

    private Voice(Optional<Actor> actor, Lexicon lexicon) {
        this.actor = actor;
        this.lexicon = lexicon;
    }

    /// Nobody's voice.
    public static Voice nobodys(Lexicon lexicon) {
        return new Voice(Optional.empty(), lexicon);
    }

    /// The voice of an article.
    public static Voice of(Document document, Gazetteer gazetteer, Lexicon lexicon) {
        List<Sentence> sentences = document.sentences();
        Stream<List<Token>> lines = Stream.concat(
                        sentences.stream().limit(HEAD),
                        sentences.stream().skip(Math.max(HEAD, sentences.size() - HEAD)))
                .filter(Voice::standsAlone)
                .map(s -> s.words().stream().map(Word::token).toList());
        Stream<List<Token>> imprint = Stream.concat(
                        document.article().publisher().stream(), document.article().authors().stream())
                .map(Tokenizer::tokenize);
        return new Voice(
                Stream.concat(imprint, lines)
                        .flatMap(line -> mission(line, gazetteer, lexicon).stream())
                        .findFirst(),
                lexicon);
    }

    private static boolean standsAlone(Sentence sentence) {
        Block block = sentence.block();
        return sentence.size() <= LONGEST_LETTERHEAD
                && !sentence.word(sentence.size() - 1).is(".", "!", "?")
                && (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH)
                && block.span().equals(sentence.span());
    }

    /// The State of a mission: "Permanent Mission of the Republic of Chile to the United Nations", "Chilean Embassy".
    private static Optional<Actor> mission(List<Token> line, Gazetteer gazetteer, Lexicon lexicon) {
        for (ActorMention mention : gazetteer.actors(line)) {
            boolean before = mention.form() == Form.NAME && missionBefore(line, mention.from(), lexicon);
            boolean after = mention.form() == Form.ADJECTIVE
                    && mention.from() <= 1
                    && (missionAt(line, mention.to(), lexicon) || missionAt(line, mention.to() + 1, lexicon));
            if (mention.actor().isState() && (before || after)) {
                return Optional.of(mention.actor());
            }
        }
        return Optional.empty();
    }

    private static boolean missionBefore(List<Token> line, int from, Lexicon lexicon) {
        for (int i = from - 1; i > 0 && i >= from - 1 - LONGEST_GAP; i--) {
            if (lower(line, i).equals("of")) {
                boolean first = i <= 3;
                return first && missionAt(line, i - 1, lexicon);
            }
        }
        return false;
    }

    private static boolean missionAt(List<Token> line, int i, Lexicon lexicon) {
        return lexicon.has("mission nouns", lower(line, i));
    }

    private static String lower(List<Token> line, int i) {
        return i >= 0 && i < line.size() ? line.get(i).lower() : "";
    }

    /// Where a sentence says "we", "us", "our": names of the one who speaks.
    List<ActorMention> mentions(Sentence sentence) {
        List<ActorMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentence.size() && actor.isPresent(); i++) {
            boolean everybody = sentence.at(i - 1, "of") && lexicon.has("quantifiers of us", sentence.lower(i - 2))
                    || sentence.at(i - 1, "let");
            if (everybody) {
                continue;
            }
            if (sentence.word(i).is("we", "us", "ours", "ourselves")) {
                mentions.add(new ActorMention(i, i + 1, actor.get(), Form.NAME));
            } else if (sentence.at(i, "our")) {
                mentions.add(new ActorMention(i, i + 1, actor.get(), Form.ADJECTIVE));
            }
        }
        return mentions;
    }
}
