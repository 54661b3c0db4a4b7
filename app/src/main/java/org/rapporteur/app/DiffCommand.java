package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.model.Facts;
import org.rapporteur.model.correction.FactsDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says how two facts files differ.
@Command(
        name = "diff",
        description =
                "Says in words how the facts of B differ from those of A. The articles' own words and the evidence"
                        + " are not compared.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:they say the same",
            "1:they differ",
            "2:the command line is wrong, or a file could not be read",
            "3:a fault in Rapporteur itself"
        })
final class DiffCommand implements Callable<Integer> {
    /// As diff(1) has it.
    private static final int DIFFERENT = 1;

    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A facts.json, or the folder that holds it.")
    private Path was;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private Path is;

    DiffCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        List<Facts> read = new ArrayList<>();
        int status = Reports.guarded(spec.commandLine().getErr(), progress, is, () -> {
            read.add(new FactsFile(was).read());
            read.add(new FactsFile(is).read());
            return ExitStatus.OK;
        });
        if (status != ExitStatus.OK) {
            return status == ExitStatus.FAILED ? ExitStatus.USAGE : status;
        }
        List<String> differences = FactsDiff.describe(read.getFirst(), read.getLast());
        differences.forEach(spec.commandLine().getOut()::println);
        return differences.isEmpty() ? ExitStatus.OK : DIFFERENT;
    }
}
