/// The notation for verb phrases and constructions, and their matching over a parsed sentence.
package org.rapporteur.ingest.pattern;
