/// Phrases of a sentence: who, which text, what was done; and how they hang together in clauses.
package org.rapporteur.ingest.phrase;
