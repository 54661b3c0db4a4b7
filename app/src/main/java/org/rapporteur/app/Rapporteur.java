package org.rapporteur.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapporteur.model.wording.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program: `rapporteur COMMAND`.
@Command(
        name = "rapporteur",
        description =
                "Makes a policy brief, a sponsor matrix and the facts from an article about a multilateral meeting.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = "%n'rapporteur COMMAND --help' tells more about a command.")
public final class Rapporteur implements Runnable {
    @Spec
    private CommandSpec spec;

    private Rapporteur() {}

    /// Runs a command and ends with its exit status.
    public static void main(String[] arguments) {
        CommandLine line = commandLine(Progress.forTerminal(System.getenv()));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(arguments));
    }

    static CommandLine commandLine(Progress progress) {
        CommandLine line = new CommandLine(new Rapporteur());
        line.addSubcommand(new BriefCommand(progress));
        line.addSubcommand(new ExplainCommand(progress));
        line.addSubcommand(new ApplyCommand(progress));
        line.addSubcommand(new DiffCommand(progress));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Language.class, Language::of);
        line.setParameterExceptionHandler(Rapporteur::misused);
        line.setExecutionExceptionHandler((problem, at, result) -> Reports.fault(at.getErr(), "", problem));
        return line;
    }

    private static int misused(ParameterException problem, String[] arguments) {
        PrintWriter err = problem.getCommandLine().getErr();
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println("rapporteur: " + problem.getMessage().lines().findFirst().orElse("wrong use") + "; see '" + command
                + " --help'");
        return ExitStatus.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command is given");
    }
}
