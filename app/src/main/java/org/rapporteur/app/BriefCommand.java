package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.read.UnreadableArticleException;
import org.rapporteur.model.Facts;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.docx.MatrixRenderer;
import org.rapporteur.render.docx.word.UnreadableTemplateException;
import org.rapporteur.render.pdf.BriefRenderer;
import org.rapporteur.render.pdf.style.HouseStyle;
import org.rapporteur.render.pdf.style.InvalidStyleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes the documents of articles.
@Command(
        name = "brief",
        description =
                "Makes a folder for each article with its facts (facts.json), its policy brief (brief.pdf) and its"
                        + " sponsor matrix (sponsors.docx). Corrections kept in NAME.corrections.yaml beside the article"
                        + " are made first.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every article was done",
            "1:an article could not be read, its folder not written, or a correction does not fit; everything else"
                    + " was done",
            "2:the command line, the style or the template is wrong; nothing was done",
            "3:a fault in Rapporteur itself; the other articles were done"
        })
final class BriefCommand implements Callable<Integer> {
    /// The largest template that is read, in bytes.
    private static final int LARGEST_TEMPLATE = 32 * 1024 * 1024;

    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description =
                    "An article as plain text, Markdown or HTML. Its folder is named after it, without the extension.")
    private List<Path> articles;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the folders go; made where it does not exist. Default: the current folder.")
    private Path output;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of the brief's and the matrix's own words: en, fr or es. Default: en.")
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "pdf",
            description = "The formats of the brief, with commas between: pdf, html. Default: pdf.")
    private Set<BriefFormat> formats;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The paper of the brief: A4 or Letter. Default: what the style says, else A4.")
    private Optional<Paper> paper;

    @Option(
            names = "--standard",
            paramLabel = "NAME",
            defaultValue = "ua2",
            description = "What brief.pdf conforms to: ua2 (PDF/UA-2 and PDF/A-4f, on PDF 2.0) or ua1 (PDF/UA-1 and"
                    + " PDF/A-3a, on PDF 1.7, for older archives and readers). Default: ua2.")
    private PdfStandard standard;

    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "A house style for the brief, in YAML: name, logo, colours, fonts, wording.")
    private Optional<Path> style;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "A Word template for the matrix, .dotx or .docx: styles, page, header, footer and logo.")
    private Optional<Path> template;

    BriefCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        Renditions renditions;
        try {
            renditions = renditions();
        } catch (InvalidStyleException | Failure e) {
            err().println("rapporteur: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        Ingest ingest = Ingest.standard();
        OutputFolder folder = new OutputFolder(output);
        Map<String, Path> taken = new HashMap<>();
        int status = ExitStatus.OK;
        for (Path path : articles) {
            ArticleFile article = new ArticleFile(path);
            Path first = taken.putIfAbsent(article.name(), path);
            status = Math.max(status, Reports.guarded(err(), progress, path, () -> {
                if (first != null) {
                    throw Failure.about(
                            path,
                            "would be written over what " + Failure.shown(first)
                                    + " makes, as both have the same name; rename one");
                }
                return make(article, ingest, renditions, folder);
            }));
        }
        return status;
    }

    private Renditions renditions() throws InvalidStyleException, Failure {
        BriefRenderer.Builder brief = BriefRenderer.builder().language(language).standard(standard.standard());
        paper.ifPresent(p -> brief.sheet(p.sheet()));
        if (style.isPresent()) {
            brief.style(HouseStyle.read(style.get()));
        }
        MatrixRenderer.Builder matrix = MatrixRenderer.builder().language(language.locale());
        if (template.isPresent()) {
            wear(template.get(), matrix);
        }
        return new Renditions(brief.build(), formats, matrix.build());
    }

    private static void wear(Path template, MatrixRenderer.Builder matrix) throws Failure {
        try (InputStream in = Files.newInputStream(template)) {
            byte[] bytes = in.readNBytes(LARGEST_TEMPLATE + 1);
            if (bytes.length > LARGEST_TEMPLATE) {
                throw Failure.about(template, "is larger than 32 MiB, which no template is");
            }
            matrix.template(bytes);
        } catch (IOException e) {
            throw Failure.reading(template, e);
        } catch (UnreadableTemplateException e) {
            throw Failure.about(template, e.getMessage());
        }
    }

    private int make(ArticleFile article, Ingest ingest, Renditions renditions, OutputFolder folder)
            throws Failure, UnreadableArticleException {
        progress.step(err(), article.name() + ": reading");
        Facts facts = ingest.facts(article.read(), Failure.shown(article.path()));
        Optional<CorrectionsFile> corrections = CorrectionsFile.first(
                article.corrections(), CorrectionsFile.in(folder.of(article.name()), article.name()));
        List<String> problems = List.of();
        if (corrections.isPresent()) {
            CorrectionsFile.Corrected corrected = corrections.get().applyTo(facts);
            facts = corrected.facts();
            problems = corrected.problems();
        }
        progress.step(err(), article.name() + ": writing");
        SequencedMap<String, byte[]> files = renditions.of(facts);
        Path made = folder.put(article.name(), files);
        progress.done(err(), Failure.shown(made) + ": " + String.join(", ", files.keySet()));
        for (String problem : problems) {
            err().println("rapporteur: "
                    + Failure.shown(corrections.orElseThrow().path()) + ": not made: " + problem);
        }
        return problems.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
