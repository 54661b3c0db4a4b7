package org.rapporteur.render.docx.readback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Dispute;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.RoleKind;
import org.rapporteur.model.TextKind;
import org.rapporteur.render.docx.compose.Labels;

/// The words that editors write for roles, kinds, outcomes and the heads of columns, in every language of the labels.
/// The document's own language comes first; a word of another language counts where it means one thing only.
final class Vocabulary {
    private static final Pattern BETWEEN_ROLES = Pattern.compile("\\s*[;,/+&\\n]\\s*|\\s+(?:and|et|y)\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\s\\p{Pd}._/]*|(?i:none|n/?a|nil|aucun|ninguno)");

    /// How a text ended.
    record Ending(Optional<Outcome.Status> status, Optional<Outcome.Method> method) {}

    private final Map<String, RoleKind> roles;
    private final Map<String, TextKind> kinds;
    private final Map<String, Ending> endings;
    private final Map<String, Dispute.Result> results;
    private final Map<String, String> heads;
    private final Map<String, RoleKind> roleHeads;
    private final Set<String> totals = new HashSet<>();
    private final Set<String> collectives = new HashSet<>();
    private final List<Pattern> amends = new ArrayList<>();

    Vocabulary(Labels own) {
        List<Labels> languages = new ArrayList<>(List.of(own));
        Labels.all().stream().filter(l -> !l.language().equals(own.language())).forEach(languages::add);
        roles = merged(languages, Vocabulary::roles);
        kinds = merged(languages, Vocabulary::kinds);
        endings = merged(languages, Vocabulary::endings);
        results = merged(languages, Vocabulary::results);
        heads = merged(languages, Vocabulary::heads);
        roleHeads = merged(languages, Vocabulary::roleHeads);
        for (Labels labels : languages) {
            totals.add(folded(labels.get("total.sponsors")));
            totals.add(folded(labels.get("total.positions")));
            collectives.add(folded(labels.get("region.collective")));
            String[] around = labels.get("kind.amends").split("\\{[01]\\}", -1);
            amends.add(Pattern.compile("(.+)" + Pattern.quote(around[1].strip()) + "\\s*(\\d+)"));
        }
    }

    private interface Source<T> {
        void read(Labels labels, BiConsumer<String, T> into);
    }

    private static <T> Map<String, T> merged(List<Labels> languages, Source<T> source) {
        Map<String, T> own = new HashMap<>();
        source.read(languages.getFirst(), (word, meaning) -> own.putIfAbsent(folded(word), meaning));
        Map<String, Set<T>> others = new HashMap<>();
        for (Labels labels : languages.subList(1, languages.size())) {
            source.read(
                    labels,
                    (word, meaning) -> others.computeIfAbsent(folded(word), w -> new HashSet<>())
                            .add(meaning));
        }
        others.forEach((word, meanings) -> {
            if (meanings.size() == 1) {
                own.putIfAbsent(word, meanings.iterator().next());
            }
        });
        own.remove("");
        return own;
    }

    private static void roles(Labels labels, BiConsumer<String, RoleKind> into) {
        for (RoleKind role : RoleKind.values()) {
            Stream.of(
                            Stream.of(labels.role(role)),
                            labels.find("role.heads." + role.code()).stream(),
                            labels.find("role.letter." + role.code()).stream(),
                            labels.also("role.also." + role.code()))
                    .flatMap(s -> s)
                    .forEach(word -> into.accept(word, role));
        }
    }

    private static void kinds(Labels labels, BiConsumer<String, TextKind> into) {
        for (TextKind kind : TextKind.values()) {
            into.accept(labels.get("kind." + lower(kind)), kind);
        }
    }

    private static void endings(Labels labels, BiConsumer<String, Ending> into) {
        List<Optional<Outcome.Status>> statuses = optional(Outcome.Status.values());
        List<Optional<Outcome.Method>> methods = optional(Outcome.Method.values());
        for (Optional<Outcome.Status> status : statuses) {
            for (Optional<Outcome.Method> method : methods) {
                String key = status.map(s -> "." + lower(s)).orElse("")
                        + method.map(m -> "." + lower(m)).orElse("");
                Ending ending = new Ending(status, method);
                labels.find("outcome" + key).ifPresent(word -> into.accept(word, ending));
                labels.also("outcome.also" + key).forEach(word -> into.accept(word, ending));
            }
        }
    }

    private static <T> List<Optional<T>> optional(T[] values) {
        return Stream.concat(Arrays.stream(values).map(Optional::of), Stream.of(Optional.<T>empty()))
                .toList();
    }

    private static void results(Labels labels, BiConsumer<String, Dispute.Result> into) {
        for (Dispute.Result result : Dispute.Result.values()) {
            into.accept(labels.get("result." + lower(result)), result);
            labels.also("result.also." + lower(result)).forEach(word -> into.accept(word, result));
        }
    }

    private static void heads(Labels labels, BiConsumer<String, String> into) {
        for (String head : List.of(
                "state",
                "region",
                "sponsored",
                "number",
                "kind",
                "symbol",
                "title",
                "vote",
                "outcome",
                "mandates",
                "text",
                "wording",
                "proponents",
                "opponents",
                "became",
                "replaced",
                "paragraph",
                "sentence",
                "facts",
                "corrected",
                "corrected.what")) {
            into.accept(labels.get("head." + head), head);
        }
    }

    private static void roleHeads(Labels labels, BiConsumer<String, RoleKind> into) {
        for (RoleKind role : RoleKind.values()) {
            labels.find("role.heads." + role.code()).ifPresent(word -> into.accept(word, role));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Words without regard to letter case and to hyphens inside them.
    static String folded(String words) {
        String plain = WordTable.spaced(words).toLowerCase(Locale.ROOT).replace('’', '\'');
        return plain.length() > 1 ? plain.replaceAll("(?<=\\p{L})[\\p{Pd} ](?=\\p{L})", "") : plain;
    }

    /// Whether words say that there is nothing.
    static boolean isDash(String words) {
        return DASHES.matcher(WordTable.spaced(words)).matches();
    }

    /// The roles that a cell names; empty where one of its words is not a role.
    Optional<Set<RoleKind>> roles(Collection<String> paragraphs) {
        Set<RoleKind> found = new LinkedHashSet<>();
        for (String paragraph : paragraphs) {
            RoleKind whole = roles.get(folded(paragraph));
            if (whole != null) {
                found.add(whole);
                continue;
            }
            if (isDash(paragraph)) {
                continue;
            }
            for (String part : BETWEEN_ROLES.split(paragraph, -1)) {
                RoleKind role = roles.get(folded(part));
                if (role == null) {
                    return Optional.empty();
                }
                found.add(role);
            }
        }
        return Optional.of(found);
    }

    /// What a kind of text is called.
    Optional<TextKind> kind(String words) {
        return find(kinds, words);
    }

    /// A kind and the number of the text that is amended, out of "Amendment to 3".
    record Amending(TextKind kind, int amended) {}

    /// What an amendment's kind says.
    Optional<Amending> amending(String words) {
        for (Pattern pattern : amends) {
            var matcher = pattern.matcher(words);
            if (matcher.matches() && kind(matcher.group(1)).isPresent()) {
                return Optional.of(new Amending(kind(matcher.group(1)).get(), Integer.parseInt(matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    /// How a text ended.
    Optional<Ending> ending(String words) {
        return find(endings, words);
    }

    /// What became of wording.
    Optional<Dispute.Result> result(String words) {
        return find(results, words);
    }

    /// Which column has this head: `state`, `symbol` and so on, as the labels' keys name them.
    Optional<String> head(String words) {
        return find(heads, words);
    }

    /// Which role's column in the table by text has this head.
    Optional<RoleKind> roleHead(String words) {
        return find(roleHeads, words);
    }

    /// Whether a row with this name holds totals.
    boolean isTotal(String name) {
        return totals.contains(folded(name));
    }

    /// Whether this stands in the place of a regional group for a vague collective.
    boolean isCollective(String group) {
        return collectives.contains(folded(group));
    }

    private static <T> Optional<T> find(Map<String, T> map, String words) {
        return Optional.ofNullable(map.get(folded(words)));
    }
}
