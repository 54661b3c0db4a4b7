package org.rapporteur.model.correction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The fields of a corrections file.
enum Fields {
    MEETING("", "body session start end dateText dateBasis place theme"),
    TEXT("text", "kind title symbol amends"),
    ROLE("text actor", "role"),
    OUTCOME("text", "status method vote"),
    MANDATE("text", "what"),
    DISPUTE("", "text wording proponents opponents outcome replacedBy"),
    STATEMENT("", "speaker act target about"),
    EVENT("", "name body session start end dateText dateBasis place status");

    static final Set<String> FILE = new TreeSet<>(List.of("format", "article", "corrections"));
    static final Set<String> ARTICLE = new TreeSet<>(List.of("title", "sha256"));
    static final Set<String> BODY = new TreeSet<>(List.of("code", "name"));
    static final Set<String> VOTE = new TreeSet<>(List.of("inFavour", "against", "abstaining", "notVoting"));

    private final String about;
    private final String said;

    Fields(String about, String said) {
        this.about = about;
        this.said = said;
    }

    /// What a correction of this kind is about: fields that a change does not change.
    List<String> about() {
        return split(about);
    }

    /// What a fact of this kind says.
    List<String> said() {
        return split(said);
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }

    /// Its name in the file.
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Fields of(Claim claim) {
        return switch (claim) {
            case Claim.OfMeeting _ -> MEETING;
            case Claim.OfText _ -> TEXT;
            case Claim.OfRole _ -> ROLE;
            case Claim.OfOutcome _ -> OUTCOME;
            case Claim.OfMandate _ -> MANDATE;
            case Claim.OfDispute _ -> DISPUTE;
            case Claim.OfStatement _ -> STATEMENT;
            case Claim.OfEvent _ -> EVENT;
        };
    }
}
