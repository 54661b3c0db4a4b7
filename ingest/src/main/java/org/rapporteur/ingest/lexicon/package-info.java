/// Word lists that say what words mean for the reading of negotiations; data, extended without compiling.
package org.rapporteur.ingest.lexicon;
