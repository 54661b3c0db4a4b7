/// Mentions of meetings and of the bodies that meet.
package org.rapporteur.ingest.meeting;
