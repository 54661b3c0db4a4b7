/// The command line: one class for each command. Reads files, calls ingest and the renderers, and puts what they make
/// where the user wants it.
package org.rapporteur.app;
