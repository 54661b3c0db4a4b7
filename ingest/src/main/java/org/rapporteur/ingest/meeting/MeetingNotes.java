package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.model.Block;

/// What an article says of meetings, sentence by sentence.
///
/// @param scenes one a sentence, headings included
public record MeetingNotes(List<Scene> scenes) {
    public MeetingNotes {
        scenes = List.copyOf(scenes);
    }

    /// Reads an article.
    public static MeetingNotes of(Document document, MeetingReader reader) {
        List<Scene> scenes = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            if (sentence.block().kind() == Block.Kind.HEADING) {
                heading = Optional.of(document.article().text().slice(sentence.span()));
            }
            scenes.add(Scene.of(document.article().text(), sentence, reader, heading));
        }
        return new MeetingNotes(scenes);
    }

    /// Whether a line says a time and a place and nothing else.
    public static boolean isTimeAndPlaceOnly(Scene scene) {
        return !scene.dates().isEmpty()
                && IntStream.range(0, scene.sentence().size())
                        .filter(i -> scene.sentence().word(i).token().isWord())
                        .allMatch(i -> scene.dates().stream().anyMatch(d -> d.from() <= i && i < d.to())
                                || scene.places().stream().anyMatch(p -> p.from() <= i && i < p.to()));
    }

    /// The happenings of a scene.
    public static List<Happening> happenings(Scene scene) {
        return HappeningReader.read(scene);
    }
}
