package org.rapporteur.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
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
        if (Arrays.equals(arguments, new String[] {"--version"})) {
            System.out.println(Version.WORDS);
            return;
        }
        Progress progress = Progress.forTerminal(System.getenv());
        CommandLine line = commandLine(progress, Arrays.stream(arguments).findFirst());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(arguments));
    }

    /// Every command, by its name, in the order of the help.
    private static SequencedMap<String, Function<Progress, Object>> commands() {
        SequencedMap<String, Function<Progress, Object>> commands = new LinkedHashMap<>();
        commands.put("brief", BriefCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("apply", ApplyCommand::new);
        commands.put("diff", DiffCommand::new);
        return commands;
    }

    static CommandLine commandLine(Progress progress) {
        return commandLine(progress, Optional.empty());
    }

    /// The commands, or only the one that is asked for, since reading the options of all takes a tenth of a second.
    ///
    /// @param asked the first word of the command line
    static CommandLine commandLine(Progress progress, Optional<String> asked) {
        CommandLine line = new CommandLine(new Rapporteur());
        var commands = commands();
        boolean one = asked.filter(commands::containsKey).isPresent();
        commands.forEach((name, command) -> {
            if (!one || name.equals(asked.get())) {
                line.addSubcommand(name, command.apply(progress));
            }
        });
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
