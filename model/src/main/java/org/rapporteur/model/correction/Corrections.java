package org.rapporteur.model.correction;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.Facts;

/// What people put right about the facts of one article.
///
/// @param title the article's title, for people
/// @param sha256 of the article's bytes when the corrections were made, 64 lower-case hexadecimal digits
public record Corrections(String title, String sha256, List<Correction> corrections) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Corrections {
        corrections = List.copyOf(corrections);
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /// Corrections to facts, anchored to their article.
    public static Corrections to(Facts facts, List<Correction> corrections) {
        return new Corrections(facts.article().title(), facts.article().sha256(), corrections);
    }

    /// The facts with the corrections made. Each is tried, also where the article has been edited since: what it
    /// corrects must still be there. The facts that come out rest on the correction instead of on evidence.
    public Applied applyTo(Facts facts) {
        return new Correcting(facts).apply(this);
    }

    /// What came of applying corrections.
    ///
    /// @param facts as corrected
    /// @param made what was put right
    /// @param needless what the facts say already
    /// @param misfits what does not fit the facts, and so was not made
    /// @param articleEdited whether the article's bytes differ from those that were corrected
    public record Applied(
            Facts facts,
            List<Correction> made,
            List<Correction> needless,
            List<Misfit> misfits,
            boolean articleEdited) {
        public Applied {
            made = List.copyOf(made);
            needless = List.copyOf(needless);
            misfits = List.copyOf(misfits);
        }
    }

    /// A correction that does not fit the facts.
    ///
    /// @param reason why, a clause without a full stop
    public record Misfit(Correction correction, String reason) {}
}
