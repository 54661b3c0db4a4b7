package org.rapporteur.ingest.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// The happenings of a scene.
    public static List<Happening> happenings(Scene scene) {
        return HappeningReader.read(scene);
    }
}
