package org.rapporteur.app;

import org.rapporteur.ingest.Ingest;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
    static final String WORDS = "rapporteur " + Ingest.VERSION;

    @Override
    public String[] getVersion() {
        return new String[] {WORDS};
    }
}
