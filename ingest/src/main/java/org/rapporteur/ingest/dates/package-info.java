/// Dates as articles word them, and what day, month or year they mean.
package org.rapporteur.ingest.dates;
