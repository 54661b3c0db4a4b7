package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.ActorDirectory;
import org.rapporteur.model.correction.Correction;
import org.rapporteur.model.correction.CorrectionWords;
import org.rapporteur.render.docx.readback.MatrixReader;
import org.rapporteur.render.docx.readback.MatrixReading;
import org.rapporteur.render.docx.readback.UnreadableMatrixException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes an edited matrix's corrections back.
@Command(
        name = "apply",
        description = "Compares an edited sponsor matrix with what it was made from and keeps the corrections in"
                + " NAME.corrections.yaml beside the article, where 'brief' finds them; beside the matrix where the"
                + " article is not found.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every edit was understood",
            "1:the matrix could not be read, the corrections not written, or an edit was not understood; the others"
                    + " were kept",
            "2:the command line is wrong; nothing was done",
            "3:a fault in Rapporteur itself"
        })
final class ApplyCommand implements Callable<Integer> {
    /// The largest matrix that is read, in bytes.
    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EDITED.docx",
            description = "A sponsor matrix that this program made and a person edited.")
    private Path matrix;

    @Option(
            names = {"-a", "--article"},
            paramLabel = "ARTICLE",
            description = "The article that the matrix is about. Default: the file with the matrix's name or its"
                    + " folder's name beside it, in the folder above or in the current folder.")
    private Optional<Path> article;

    ApplyCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        return Reports.guarded(err, progress, matrix, () -> apply(err));
    }

    private int apply(PrintWriter err) throws Failure {
        MatrixReading reading = read();
        List<Correction> corrections = reading.corrections().corrections();
        PrintWriter out = spec.commandLine().getOut();
        if (corrections.isEmpty()) {
            out.println(Failure.shown(matrix) + ": no corrections");
        } else {
            CorrectionsFile file = destination(reading.baseline());
            file.add(reading.corrections(), CorrectionsFile.directory(List.of(reading.baseline())));
            CorrectionWords words = new CorrectionWords();
            corrections.forEach(c -> out.println(words.of(c)));
            out.println(Failure.shown(file.path()) + ": kept " + corrections.size()
                    + (corrections.size() == 1 ? " correction" : " corrections"));
        }
        reading.notUnderstood()
                .forEach(edit -> err.println("rapporteur: " + Failure.shown(matrix) + ": " + edit.place() + ": "
                        + (edit.found().isEmpty() ? "" : "“" + edit.found() + "”: ") + edit.reason()));
        return reading.notUnderstood().isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private MatrixReading read() throws Failure {
        if (!Files.exists(matrix)) {
            throw Failure.about(matrix, "there is no such file; check the name");
        }
        ActorDirectory directory = CorrectionsFile.directory(List.of());
        try (InputStream in = Files.newInputStream(matrix)) {
            byte[] docx = in.readNBytes(LARGEST_FILE + 1);
            if (docx.length > LARGEST_FILE) {
                throw Failure.about(matrix, "is larger than 64 MiB, which no sponsor matrix is");
            }
            return new MatrixReader(directory).read(docx);
        } catch (IOException e) {
            throw Failure.reading(matrix, e);
        } catch (UnreadableMatrixException e) {
            throw Failure.about(matrix, e.getMessage());
        }
    }

    private CorrectionsFile destination(Facts baseline) throws Failure {
        if (article.isPresent()) {
            ArticleFile given = new ArticleFile(article.get());
            if (!given.isRegular()) {
                throw Failure.about(given.path(), "there is no such article; check the name");
            }
            return given.corrections();
        }
        return new ArticleSearch(matrix, baseline.article().sha256())
                .find()
                .map(ArticleFile::corrections)
                .orElseGet(() -> CorrectionsFile.in(ArticleSearch.folder(matrix), ArticleSearch.name(matrix)));
    }
}
