package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, in a copy of the project whose Maven and Java only write down how they were called.
class LauncherTest {
    private static final String BUILD = "rapporteur: building; this takes a minute or two and is needed once";

    @TempDir
    private Path work;

    private Path project;

    private record Outcome(int status, List<String> out, List<String> err) {}

    @BeforeEach
    void makeProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a POSIX shell script");
        project = Files.createDirectories(work.resolve("my project"));
        script("rapporteur", Files.readString(Path.of("..", "rapporteur")));
        script(".mvn/find-jdk", "#!/bin/sh\necho \"" + project.resolve("jdk") + "\"\n");
        script("jdk/bin/java", """
                #!/bin/sh
                case "$*" in *AOTCacheOutput*) exit 0 ;; esac
                while [ "$1" != -jar ]; do shift; done
                shift 2
                for argument; do echo "<$argument>"; done
                exit 7
                """);
        script("mvnw", """
                #!/bin/sh
                echo built >>builds
                mkdir -p app/target/lib && echo jar >app/target/lib/rapporteur.jar
                """);
        Files.createDirectories(project.resolve("model/src/main/java"));
        Files.writeString(project.resolve("model/src/main/java/A.java"), "class A {}");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("model/pom.xml"), "<project/>");
    }

    private void script(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome launch(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = work.resolve("stdout");
        Path err = work.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(work.resolve("elsewhere")).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("RAPPORTEUR_JAVA_HOME");
        environment.remove("JAVA_HOME");
        int status = builder.start().waitFor();
        return new Outcome(status, Files.readAllLines(out), Files.readAllLines(err, StandardCharsets.UTF_8));
    }

    private long builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }

    @Test
    void buildsOnceAndThenOnlyRuns() throws Exception {
        Path launcher = project.resolve("rapporteur");
        Outcome first = launch(launcher, "brief", "an article.txt", "$HOME *");
        assertEquals(new Outcome(7, List.of("<brief>", "<an article.txt>", "<$HOME *>"), List.of(BUILD)), first);
        Outcome second = launch(launcher, "--version");
        assertEquals(new Outcome(7, List.of("<--version>"), List.of()), second);
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        Path launcher = project.resolve("rapporteur");
        launch(launcher);
        Path stamp = project.resolve("app/target/built-with");
        Path source = project.resolve("model/src/main/java/A.java");
        Files.setLastModifiedTime(
                source,
                FileTime.from(Files.getLastModifiedTime(stamp).toInstant().plusSeconds(5)));
        assertEquals(List.of(BUILD), launch(launcher).err());
        assertEquals(2, builds());
    }

    @Test
    void runsThroughALinkFromAnywhere() throws Exception {
        Path links = Files.createDirectories(work.resolve("bin"));
        Path one = Files.createSymbolicLink(links.resolve("one"), Path.of("../my project/rapporteur"));
        Path two = Files.createSymbolicLink(links.resolve("two"), one);
        assertEquals(List.of("<x>"), launch(two, "x").out());
    }

    @Test
    void saysInOneLineThatThereIsNoJdk() throws Exception {
        script(".mvn/find-jdk", "#!/bin/sh\necho 'rapporteur: no JDK 25 found' >&2\nexit 1\n");
        assertEquals(
                new Outcome(1, List.of(), List.of("rapporteur: no JDK 25 found")),
                launch(project.resolve("rapporteur"), "x"));
    }

    @Test
    void saysWhatWentWrongInABuildAndTriesAgain() throws Exception {
        script("mvnw", "#!/bin/sh\necho '[INFO] much'\necho '[ERROR] A.java:[1,1] nonsense'\nexit 1\n");
        Outcome failed = launch(project.resolve("rapporteur"), "x");
        assertEquals(1, failed.status());
        assertEquals(List.of(), failed.out());
        assertEquals(
                List.of(BUILD, "[ERROR] A.java:[1,1] nonsense"), failed.err().subList(0, 2));
        assertTrue(
                failed.err().get(2).endsWith("app/target/build.log"),
                failed.err().get(2));
        assertFalse(Files.exists(project.resolve("app/target/building")), "the next one may build");
        assertEquals(BUILD, launch(project.resolve("rapporteur"), "x").err().getFirst());
    }

    @Test
    void takesOverTheLockOfABuildThatIsGone() throws Exception {
        Path lock = Files.createDirectories(project.resolve("app/target/building"));
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertEquals(List.of("<x>"), launch(project.resolve("rapporteur"), "x").out());
    }

    @Test
    void findsAJdk25AmongOlderOnes() throws Exception {
        script("old/bin/javac", "");
        Files.writeString(project.resolve("old/release"), "JAVA_VERSION=\"17.0.15\"\n");
        script("new/bin/javac", "");
        Files.writeString(project.resolve("new/release"), "JAVA_VERSION=\"25.0.1\"\n");
        assertEquals(project.resolve("new").toString(), found("new", "old"));
        assertEquals(project.resolve("new").toString(), found("old", "new"));
    }

    private String found(String asked, String home) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", Path.of("..", ".mvn", "find-jdk").toString());
        builder.environment().put("RAPPORTEUR_JAVA_HOME", project.resolve(asked).toString());
        builder.environment().put("JAVA_HOME", project.resolve(home).toString());
        Process process = builder.start();
        String home25 = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return home25.strip();
    }
}
