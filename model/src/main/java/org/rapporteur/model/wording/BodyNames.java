package org.rapporteur.model.wording;

import java.util.Optional;
import org.rapporteur.model.Body;

/// Official names of bodies in one language, from `bodies_*.properties`. Facts name bodies in English, so English needs
/// no such file.
final class BodyNames {
    private final Optional<Labels> names;

    BodyNames(Language language) {
        this.names = language == Language.ENGLISH
                ? Optional.empty()
                : Optional.of(Labels.load(Wording.class, "bodies", language));
    }

    /// The official name where it is known, else the one that the facts give.
    String of(Body body) {
        return names.flatMap(n -> n.find(body.code())).orElse(body.name());
    }
}
