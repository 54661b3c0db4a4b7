package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/// A resolution, decision or other text that the meeting negotiated or acted on.
///
/// @param id unique within the facts
/// @param title the subject as the article words it
/// @param symbol the document symbol, if the article gives it
/// @param amends the id of the text that an amendment amends
public record NegotiatedText(
        String id,
        TextKind kind,
        String title,
        Optional<String> symbol,
        Optional<String> amends,
        List<Role> roles,
        Optional<Outcome> outcome,
        List<Mandate> mandates,
        Grounds grounds) {
    public NegotiatedText {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a text without id or title");
        }
        if (amends.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("text " + id + " amends itself");
        }
        roles = List.copyOf(roles);
        mandates = List.copyOf(mandates);
    }

    /// The parties in a role, in the order of the facts.
    public List<Party> parties(RoleKind kind) {
        return roles.stream().filter(r -> r.kind() == kind).map(Role::party).toList();
    }
}
