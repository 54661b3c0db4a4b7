package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Warning;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.model.correction.CorrectionWords;
import org.rapporteur.model.correction.Corrections;
import org.rapporteur.model.correction.CorrectionsYaml;
import org.rapporteur.model.correction.InvalidCorrectionsException;

/// The file that keeps what people put right about an article: `NAME.corrections.yaml` beside the article, or in the
/// folder of its documents.
record CorrectionsFile(Path path) {
    private static final String ENDING = ".corrections.yaml";

    /// The file in a folder for the article of a name, whether it is there or not.
    static CorrectionsFile in(Path folder, String name) {
        return new CorrectionsFile(folder.resolve(name + ENDING));
    }

    /// The file beside an article, whether it is there or not.
    static CorrectionsFile beside(Path article, String name) {
        return new CorrectionsFile(article.resolveSibling(name + ENDING));
    }

    /// The first of these files that is there.
    static Optional<CorrectionsFile> first(CorrectionsFile... files) {
        return Stream.of(files).filter(f -> Files.exists(f.path)).findFirst();
    }

    /// Every actor that the program knows, and those of some facts.
    static ActorDirectory directory(List<Facts> facts) {
        Gazetteer gazetteer = Gazetteer.standard();
        ActorDirectory directory = ActorDirectory.of(gazetteer.actors(), gazetteer.names());
        for (Facts each : facts) {
            directory = directory.with(each.actors());
        }
        return directory;
    }

    Corrections read(ActorDirectory directory) throws Failure {
        try (InputStream in = Files.newInputStream(path)) {
            return CorrectionsYaml.read(in.readNBytes(CorrectionsYaml.LARGEST_FILE + 1), directory);
        } catch (IOException e) {
            throw Failure.reading(path, e);
        } catch (InvalidCorrectionsException e) {
            throw Failure.about(path, e.getMessage());
        }
    }

    /// Facts with the corrections made.
    ///
    /// @param problems one line for each correction that does not fit the article any more
    record Corrected(Facts facts, List<String> problems) {}

    /// Makes the corrections that fit. Those that do not are told, and are among the warnings of the facts.
    Corrected applyTo(Facts facts) throws Failure {
        Corrections.Applied applied = read(directory(List.of(facts))).applyTo(facts);
        CorrectionWords words = new CorrectionWords();
        List<String> problems = applied.misfits().stream()
                .map(m -> words.of(m.correction()) + ": " + m.reason())
                .toList();
        return new Corrected(warned(applied.facts(), problems), problems);
    }

    private static Facts warned(Facts facts, List<String> problems) {
        Stream<Warning> more =
                problems.stream().map(p -> new Warning("correction.misfit", "A correction was not made: " + p + "."));
        return new Facts(
                facts.generator(),
                facts.article(),
                facts.meeting(),
                facts.texts(),
                facts.disputes(),
                facts.statements(),
                facts.events(),
                Stream.concat(facts.warnings().stream(), more).toList());
    }

    /// Keeps corrections besides those that the file holds already.
    void add(Corrections more, ActorDirectory directory) throws Failure {
        Set<Correction> all = new LinkedHashSet<>();
        if (Files.exists(path)) {
            all.addAll(read(directory).corrections());
        }
        all.addAll(more.corrections());
        write(new Corrections(more.title(), more.sha256(), List.copyOf(all)));
    }

    private void write(Corrections corrections) throws Failure {
        Path draft = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(draft, CorrectionsYaml.write(corrections));
            try {
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw Failure.writing(path, e);
        }
    }
}
