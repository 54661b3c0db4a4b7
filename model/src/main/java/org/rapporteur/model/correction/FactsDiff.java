package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Grounds;
import org.rapporteur.model.NegotiatedText;

/// How two sets of facts differ.
public final class FactsDiff {
    private final NormalForm form = new NormalForm(UnaryOperator.identity());
    private final List<Correction> found = new ArrayList<>();

    private FactsDiff() {}

    /// What would have to be corrected in the first facts to have the second. A fact of the second that a person
    /// corrected names that person. The article's own words and the evidence are not compared.
    public static List<Correction> compare(Facts was, Facts is) {
        TextPairs pairs = TextPairs.of(was.texts(), is.texts());
        Claims before = Claims.of(was);
        Map<String, TextRef> names = new HashMap<>();
        is.texts().forEach(t -> pairs.old(t).ifPresent(old -> names.put(t.id(), before.name(old))));
        FactsDiff diff = new FactsDiff();
        diff.compare(stated(was, before, pairs::kept), stated(is, Claims.of(is, names), t -> true));
        return List.copyOf(diff.found);
    }

    /// The differences in words, one line each; empty where there is none.
    public static List<String> describe(Facts was, Facts is) {
        CorrectionWords words = new CorrectionWords();
        return compare(was, is).stream().map(words::of).toList();
    }

    /// Every claim of some facts with its grounds; of a text that is not kept only the claim that it is there.
    private static Map<Claim, Grounds> stated(Facts facts, Claims claims, Predicate<NegotiatedText> kept) {
        Map<Claim, Grounds> stated = new LinkedHashMap<>();
        facts.meeting().ifPresent(m -> stated.put(claims.claim(m), m.grounds()));
        for (NegotiatedText text : facts.texts()) {
            stated.put(claims.claim(text), text.grounds());
            if (kept.test(text)) {
                text.roles().forEach(r -> stated.put(claims.claim(text, r), r.grounds()));
                text.outcome().ifPresent(o -> stated.put(claims.claim(text, o), o.grounds()));
                text.mandates().forEach(m -> stated.put(claims.claim(text, m), m.grounds()));
            }
        }
        facts.disputes().forEach(d -> stated.put(claims.claim(d), d.grounds()));
        facts.statements().forEach(s -> stated.put(claims.claim(s), s.grounds()));
        facts.events().forEach(e -> stated.put(claims.claim(e), e.grounds()));
        return stated;
    }

    private void compare(Map<Claim, Grounds> was, Map<Claim, Grounds> is) {
        Set<Claim> gone = without(was.keySet(), is.keySet());
        Set<Claim> come = without(is.keySet(), was.keySet());
        Map<Claim, Claim> became = new HashMap<>();
        for (Claim claim : come) {
            Optional<Claim> old = Likeness.best(claim, gone);
            old.ifPresent(o -> became.put(claim, o));
            old.ifPresent(gone::remove);
        }
        gone.forEach(claim -> found.add(new Correction.Removed(claim, Attribution.UNKNOWN)));
        for (Claim claim : come) {
            Attribution who = attribution(is.get(claim));
            Claim old = became.get(claim);
            found.add(
                    old == null
                            ? new Correction.Added(claim, who)
                            : new Correction.Changed(old, aligned(claim, old), who));
        }
    }

    /// The new claim about the old one's party, whose region or English name may be told otherwise.
    private static Claim aligned(Claim is, Claim was) {
        return is instanceof Claim.OfRole(var text, var _, var role) && was instanceof Claim.OfRole old
                ? new Claim.OfRole(text, old.party(), role)
                : is;
    }

    private Set<Claim> without(Set<Claim> these, Set<Claim> those) {
        Set<Claim> known = new LinkedHashSet<>();
        those.forEach(c -> known.add(marked(c)));
        Set<Claim> left = new LinkedHashSet<>();
        these.stream().filter(c -> !known.contains(marked(c))).forEach(left::add);
        return left;
    }

    /// The normal form, which leaves out how a text is named: here texts are told apart by it.
    private Claim marked(Claim claim) {
        return claim instanceof Claim.OfText ? claim : form.of(claim);
    }

    private static Attribution attribution(Grounds grounds) {
        return grounds instanceof Grounds.Corrected(var by, var on) ? new Attribution(by, on) : Attribution.UNKNOWN;
    }
}
