/// Names of those who act: States, groups and organisations, from data files that a user can extend.
package org.rapporteur.ingest.gazetteer;
