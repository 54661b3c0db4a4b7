package org.rapporteur.ingest.gazetteer;

public enum Form {
    NAME,
    ADJECTIVE,
    DEMONYM,
    CAPITAL,
    GOVERNMENT,
    CODE
}
