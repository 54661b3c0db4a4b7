package org.rapporteur.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/// One run of the program in this process.
record Run(int status, String out, String err) {
    static Run of(Object... arguments) {
        return of(Progress.silent(), arguments);
    }

    static Run of(Progress progress, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Rapporteur.commandLine(progress);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int status = line.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
