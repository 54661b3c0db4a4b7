package org.rapporteur.app;

/// The exit statuses that README documents.
final class ExitStatus {
    /// Everything was done.
    static final int OK = 0;

    /// A file could not be read or written; everything else was done.
    static final int FAILED = 1;

    /// The command line is wrong; nothing was done.
    static final int USAGE = 2;

    /// A fault in Rapporteur itself; everything else was done.
    static final int FAULT = 3;

    private ExitStatus() {}
}
