package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.Ingest;
import picocli.CommandLine;

class RapporteurTest {
    @Test
    void tellsItsVersion() {
        assertEquals(
                new Run(ExitStatus.OK, "rapporteur " + Ingest.VERSION + System.lineSeparator(), ""),
                Run.of("--version"));
    }

    @Test
    void everyCommandExplainsItselfAndItsExitStatuses() {
        for (CommandLine command :
                Rapporteur.commandLine(Progress.silent()).getSubcommands().values()) {
            Run run = Run.of(command.getCommandName(), "--help");
            assertEquals(ExitStatus.OK, run.status());
            assertTrue(run.out().contains("Usage: rapporteur " + command.getCommandName()), run.out());
            assertTrue(run.out().contains("Exit status:"), run.out());
        }
    }

    @Test
    void helpNamesEveryCommand() {
        String help = Run.of("--help").out();
        for (String command :
                Rapporteur.commandLine(Progress.silent()).getSubcommands().keySet()) {
            assertTrue(help.contains(command), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bref", "--no-such-option", "brief --no-such-option"})
    void aWrongCommandLineIsOneLine(String line) {
        Run run = Run.of(
                List.of(line.split(" ")).stream().filter(a -> !a.isEmpty()).toArray());
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains("--help"), run.err());
    }
}
