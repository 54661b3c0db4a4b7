package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows why each fact is there.
@Command(
        name = "explain",
        description = "Prints an article sentence by sentence with what was found in each, by which rule and from which"
                + " words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the article was explained",
            "1:the article could not be read",
            "2:the command line is wrong",
            "3:a fault in Rapporteur itself"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", description = "An article as plain text, Markdown or HTML.")
    private Path path;

    ExplainCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        return Reports.guarded(spec.commandLine().getErr(), progress, path, () -> {
            byte[] bytes = new ArticleFile(path).read();
            Explanation.of(Ingest.standard().facts(bytes, Failure.shown(path)))
                    .forEach(spec.commandLine().getOut()::println);
            return ExitStatus.OK;
        });
    }
}
