package org.rapporteur.app;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;

/// Tells a person at a terminal what is going on; silent where nobody looks (output to a file, CI).
final class Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final boolean shown;

    private Progress(boolean shown) {
        this.shown = shown;
    }

    /// Shows progress on an interactive terminal, unless the environment says that this is CI.
    static Progress forTerminal(Map<String, String> environment) {
        boolean quiet = !environment.getOrDefault("CI", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Progress(!quiet && isTerminal(System.console()));
    }

    private static boolean isTerminal(Console console) {
        return console != null && console.isTerminal();
    }

    /// Never shows anything.
    static Progress silent() {
        return new Progress(false);
    }

    /// Shows progress whatever the output is.
    static Progress always() {
        return new Progress(true);
    }

    /// Says what is being done, in place of what was said last.
    void step(PrintWriter out, String what) {
        if (shown) {
            out.print(CLEAR_LINE + what);
            out.flush();
        }
    }

    /// Says what was done and leaves it standing.
    void done(PrintWriter out, String what) {
        if (shown) {
            out.println(CLEAR_LINE + what);
            out.flush();
        }
    }

    /// Takes away what was said last, before something else is printed.
    void clear(PrintWriter out) {
        if (shown) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }
}
