package org.rapporteur.ingest.gazetteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.model.Body;

/// The bodies that meet: the table `bodies.csv`, and their names wherever they stand in a text. "The", "UN" and
/// "States" count for nothing inside a name, so "Conference of Parties" is "Conference of the States Parties".
public final class Bodies {
    /// What bodies are called for short.
    static final ImmutableList<String> NOUNS = ImmutableList.of(
            "commission",
            "committee",
            "council",
            "assembly",
            "conference",
            "congress",
            "forum",
            "board",
            "summit",
            "meeting",
            "group",
            "platform",
            "plenary",
            "assemblies",
            "review",
            "body",
            "mechanism");

    /// What a conference of a treaty's parties is called, by the kind of body in the table.
    private static final ImmutableListMultimap<String, String> GENERIC = ImmutableListMultimap.<String, String>builder()
            .putAll("treaty COP", "Conference of Parties", "Assembly of Parties", "COP", "CoP", "COSP", "CoSP", "CSP")
            .putAll("treaty MSP", "Meeting of Parties", "MSP")
            .putAll("treaty MOP", "Meeting of Parties", "MOP")
            .putAll("treaty review conference", "Review Conference", "RevCon")
            .putAll("treaty preparatory committee", "Preparatory Committee", "Preparatory Commission", "PrepCom")
            .build();

    private static final class Holder {
        static final Bodies STANDARD = new Bodies(Table.rows("bodies.csv"));
    }

    private record Form(List<String> words, boolean needsUn, boolean capital, Set<BodyEntry> bodies, boolean generic) {}

    private final ImmutableMap<String, BodyEntry> byCode;
    private final ImmutableListMultimap<String, Form> forms;
    private final ImmutableListMultimap<String, Form> treaties;

    private Bodies(List<Map<String, String>> rows) {
        ImmutableMap.Builder<String, BodyEntry> entries = ImmutableMap.builder();
        rows.forEach(row -> entries.put(row.get("code"), entry(row)));
        byCode = entries.buildOrThrow();
        LinkedHashMultimap<String, BodyEntry> own = LinkedHashMultimap.create();
        LinkedHashMultimap<String, BodyEntry> generic = LinkedHashMultimap.create();
        LinkedHashMultimap<String, BodyEntry> ofTreaty = LinkedHashMultimap.create();
        Organisations organisations = Organisations.standard();
        for (BodyEntry entry : byCode.values()) {
            for (String name : entry.names()) {
                own.put(name, entry);
                organisations.spelledOut(name).forEach(n -> own.put(n, entry));
            }
            own.put(entry.acronym(), entry);
            own.put(entry.acronym().replace('-', ' '), entry);
            entry.treaties().forEach(t -> ofTreaty.put(t, entry));
            for (String noun : generics(entry)) {
                generic.put(noun, entry);
                for (String treaty : entry.treaties()) {
                    own.put(noun + " to the " + treaty, entry);
                    own.put(noun + " of the " + treaty, entry);
                    own.put(noun + " for the " + treaty, entry);
                    own.put(treaty + " " + noun, entry);
                }
            }
        }
        ImmutableListMultimap.Builder<String, Form> all = ImmutableListMultimap.builder();
        own.asMap().forEach((name, bodies) -> add(all, name, ImmutableSet.copyOf(bodies), false));
        generic.asMap().forEach((name, bodies) -> add(all, name, ImmutableSet.copyOf(bodies), true));
        forms = all.build();
        ImmutableListMultimap.Builder<String, Form> named = ImmutableListMultimap.builder();
        ofTreaty.asMap().forEach((name, bodies) -> add(named, name, ImmutableSet.copyOf(bodies), false));
        treaties = named.build();
    }

    /// The table that ships with the program.
    public static Bodies standard() {
        return Holder.STANDARD;
    }

    private static BodyEntry entry(Map<String, String> row) {
        List<String> names = new ArrayList<>();
        names.add(row.get("full_name"));
        names.addAll(Table.list(row.get("aliases")));
        return new BodyEntry(
                new Body(row.get("code"), row.get("full_name")),
                row.get("acronym"),
                names.stream()
                        .map(n -> n.replaceAll("\\s*\\([^)]*\\)", ""))
                        .distinct()
                        .toList(),
                row.get("kind"),
                Table.list(row.get("treaty")),
                row.get("ordinal_word"),
                row.get("seat_city").contains("(") || row.get("seat_city").equals("rotating")
                        ? List.of()
                        : List.of(row.get("seat_city").split("/", -1)).stream()
                                .filter(s -> !s.isBlank())
                                .toList(),
                Table.list(row.get("symbol_prefix").replace(" , ", ";")),
                SessionYears.of(row));
    }

    /// What a body may be called by its sort alone; an acronym only where its own ends so ("COP", not "CSP").
    private static List<String> generics(BodyEntry entry) {
        String acronym = entry.acronym().toUpperCase(Locale.ROOT);
        return GENERIC.get(entry.kind()).stream()
                .filter(n -> n.contains(" ") || acronym.endsWith(n.toUpperCase(Locale.ROOT)) || n.contains("Con"))
                .toList();
    }

    private static void add(
            ImmutableListMultimap.Builder<String, Form> forms, String name, Set<BodyEntry> bodies, boolean generic) {
        List<String> words =
                Tokenizer.tokenize(name).stream().map(t -> normal(t.text())).toList();
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int skipped = skipped(words, i);
            if (skipped == 0) {
                bare.add(words.get(i));
            } else {
                i += skipped - 1;
            }
        }
        if (bare.isEmpty()) {
            return;
        }
        String rest = name.replaceFirst("^(?:UN|United Nations)\\s+", "");
        boolean needsUn = !rest.equals(name) && rest.equals(rest.toLowerCase(Locale.ROOT));
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        forms.put(bare.getFirst(), new Form(List.copyOf(bare), needsUn, capital, bodies, generic));
    }

    /// Acronyms keep their letters; other words lose their capitals and the difference between two spellings.
    private static String normal(String word) {
        boolean acronym = word.chars().filter(Character::isUpperCase).count() > 1;
        if (acronym) {
            return word;
        }
        String lower =
                word.toLowerCase(Locale.ROOT).replace("organis", "organiz").replace('’', '\'');
        return switch (lower) {
            case "party" -> "parties";
            case "labor" -> "labour";
            case "program" -> "programme";
            case "defense" -> "defence";
            default -> lower;
        };
    }

    /// How many words at an index count for nothing inside a name.
    private static int skipped(List<String> words, int i) {
        String word = words.get(i);
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        if (word.equals("united") && next.equals("nations")) {
            return 2;
        }
        boolean small = word.equals("the") || word.equals("UN") || word.equals("'s") || word.equals("(");
        boolean member =
                word.equals("states") || word.equals("state") || word.equals("contracting") || word.equals("high");
        return small || (member && (next.equals("parties") || next.equals("contracting"))) ? 1 : 0;
    }

    /// The body with a code.
    public Optional<BodyEntry> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// All of them, in the table's order.
    public List<BodyEntry> all() {
        return byCode.values().asList();
    }

    /// A body's name in a sentence.
    ///
    /// @param to the index after its last word
    /// @param bodies those that it may mean
    /// @param generic whether the name says only what sort of body it is ("Conference of the Parties")
    public record Named(int from, int to, Set<BodyEntry> bodies, boolean generic) {}

    /// The longest name of a body that begins at a word.
    public Optional<Named> at(Sentence sentence, int i) {
        return longest(forms, sentence, i);
    }

    /// The longest name of a treaty, whose parties meet, that begins at a word.
    public Optional<Named> treatyAt(Sentence sentence, int i) {
        return longest(treaties, sentence, i);
    }

    private static Optional<Named> longest(ImmutableListMultimap<String, Form> forms, Sentence sentence, int i) {
        Form best = null;
        int bestEnd = i;
        boolean capitals = isInCapitals(sentence);
        List<Form> begun = new ArrayList<>(forms.get(normal(sentence.word(i).text())));
        if (capitals) {
            begun.addAll(forms.get(normal(sentence.word(i).lower())));
        }
        for (Form form : begun) {
            int end = end(form, sentence, i, capitals);
            if (end > bestEnd || (end == bestEnd && end > i && best != null && best.generic)) {
                best = form;
                bestEnd = end;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Named(i, bestEnd, new LinkedHashSet<>(best.bodies), best.generic));
    }

    /// The index after the form's last word, or -1 where it does not stand there.
    private static int end(Form form, Sentence sentence, int i, boolean capitals) {
        boolean capital = sentence.word(i).token().capitalised();
        if ((form.capital && !capital) || (form.needsUn && !isAfterUn(sentence, i))) {
            return -1;
        }
        int p = i;
        for (int k = 0; k < form.words.size(); k++) {
            while (k > 0 && p < sentence.size() && isSkipped(sentence, p, form.words.get(k))) {
                p += sentence.at(p, "united", "nations") ? 2 : 1;
            }
            if (p >= sentence.size() || !isWord(sentence, p, form.words.get(k), capitals)) {
                return -1;
            }
            p++;
        }
        return p;
    }

    private static boolean isWord(Sentence sentence, int p, String wanted, boolean capitals) {
        return normal(sentence.word(p).text()).equals(wanted)
                || (capitals && normal(sentence.lower(p)).equals(wanted));
    }

    /// A heading in capitals tells acronyms and words not apart.
    private static boolean isInCapitals(Sentence sentence) {
        return sentence.size() > 2
                && sentence.words().stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLowerCase));
    }

    private static boolean isSkipped(Sentence sentence, int p, String wanted) {
        if (normal(sentence.word(p).text()).equals(wanted)) {
            return false;
        }
        boolean year = sentence.lower(p).matches("(?:19|20)\\d\\d");
        return year
                || sentence.at(p, "the")
                || sentence.at(p, "un")
                || sentence.at(p, "united", "nations")
                || ((sentence.at(p, "states")
                                || sentence.at(p, "state")
                                || sentence.at(p, "contracting")
                                || sentence.at(p, "high"))
                        && wanted.equals("parties"));
    }

    private static boolean isAfterUn(Sentence sentence, int i) {
        return sentence.at(i - 1, "un") || sentence.at(i - 2, "united", "nations");
    }
}
