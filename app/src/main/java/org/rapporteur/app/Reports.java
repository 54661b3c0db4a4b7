package org.rapporteur.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.rapporteur.ingest.read.UnreadableArticleException;

/// Tells on standard error, in one line, why something was not done.
final class Reports {
    /// Set to see the stack trace of a fault.
    static final String TRACE = "RAPPORTEUR_TRACE";

    /// Work on one file, which ends with an exit status.
    interface Work {
        int run() throws Failure, UnreadableArticleException;
    }

    private Reports() {}

    /// Does the work; where it cannot be done, says why in one line.
    ///
    /// @return the exit status
    static int guarded(PrintWriter err, Progress progress, Path file, Work work) {
        try {
            return work.run();
        } catch (Failure | UnreadableArticleException e) {
            progress.clear(err);
            err.println("rapporteur: " + e.getMessage());
            return ExitStatus.FAILED;
        } catch (RuntimeException | StackOverflowError e) {
            progress.clear(err);
            return fault(err, Failure.shown(file) + ": ", e);
        }
    }

    /// Tells of a fault in the program itself.
    ///
    /// @param where what was being done, with a colon, or empty
    /// @return the exit status
    static int fault(PrintWriter err, String where, Throwable fault) {
        err.println("rapporteur: " + where + "not done because of a fault in Rapporteur ("
                + fault.getClass().getSimpleName() + "); please report it with the article; " + TRACE
                + "=1 shows the trace");
        if (System.getenv(TRACE) != null) {
            fault.printStackTrace(err);
        }
        return ExitStatus.FAULT;
    }
}
