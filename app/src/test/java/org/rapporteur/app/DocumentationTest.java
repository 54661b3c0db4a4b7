package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What the pages say is there is there.
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(p -> p.toString().endsWith(".md"))
                    .toList();
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!link.group(1).contains(":") && !Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(page + ": " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void readmeNamesEveryCommandWithItsOptions() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (CommandLine command :
                Rapporteur.commandLine(Progress.silent()).getSubcommands().values()) {
            assertTrue(readme.contains("    rapporteur " + command.getCommandName() + " "), command.getCommandName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                boolean standard = option.usageHelp() || option.versionHelp();
                assertTrue(
                        standard || Stream.of(option.names()).anyMatch(readme::contains),
                        command.getCommandName() + " " + option.longestName());
            }
        }
    }

    @Test
    void thePagesNameNoCommandThatIsNotThere() throws IOException {
        var commands =
                Rapporteur.commandLine(Progress.silent()).getSubcommands().keySet();
        Pattern use = Pattern.compile("(?m)^ {4}(?:\\./)?rapporteur ([a-z]+)\\b");
        for (Path page : pages()) {
            Matcher matcher = use.matcher(Files.readString(page));
            while (matcher.find()) {
                assertTrue(commands.contains(matcher.group(1)), page + ": " + matcher.group());
            }
        }
    }
}
