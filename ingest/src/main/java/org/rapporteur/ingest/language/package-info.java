/// Words and sentences: what can be said of a text before anything is known about meetings.
package org.rapporteur.ingest.language;
