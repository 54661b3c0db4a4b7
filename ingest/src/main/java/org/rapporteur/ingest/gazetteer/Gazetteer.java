package org.rapporteur.ingest.gazetteer;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.rapporteur.ingest.language.*;
import org.rapporteur.model.Actor;

public final class Gazetteer {
    private record Entry(List<String> words, Actor actor, Form form) {}

    private final Map<String, List<Entry>> index = new HashMap<>();
    private static final Gazetteer STANDARD = new Gazetteer();

    public static Gazetteer standard() {
        return STANDARD;
    }

    private Gazetteer() {
        for (List<String> r : rows("countries.csv")) {
            Actor a = new Actor(
                    r.get(0),
                    r.get(1).equals("member") ? Actor.Kind.STATE : Actor.Kind.OBSERVER,
                    r.get(3),
                    r.get(10).isEmpty() ? Optional.empty() : Optional.of(r.get(10)));
            add(r.get(2), a, Form.NAME);
            add(r.get(3), a, Form.NAME);
            add(r.get(4), a, Form.NAME);
            add(r.get(5), a, Form.NAME);
            add(r.get(6), a, Form.ADJECTIVE);
            add(r.get(7), a, Form.DEMONYM);
            add(r.get(8), a, Form.CAPITAL);
            add(r.get(9), a, Form.GOVERNMENT);
        }
        for (List<String> r : rows("groups.csv")) {
            Actor a = new Actor(r.get(0), Actor.Kind.GROUP, r.get(1), Optional.empty());
            add(r.get(1), a, Form.NAME);
            add(r.get(2), a, Form.NAME);
            if (r.get(0).length() <= 5) add(r.get(0), a, Form.NAME);
        }
    }

    private void add(String names, Actor a, Form f) {
        for (String n : com.google.common.base.Splitter.on(';').split(names)) {
            if (n.isBlank()) continue;
            List<String> w = Tokenizer.tokenize(n).stream().map(Token::text).toList();
            index.computeIfAbsent(w.getFirst(), k -> new ArrayList<>()).add(new Entry(w, a, f));
        }
    }

    public List<ActorMention> actors(List<Token> tokens) {
        List<ActorMention> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Entry best = null;
            for (Entry e : index.getOrDefault(tokens.get(i).text(), List.of())) {
                if (i + e.words.size() > tokens.size()) continue;
                boolean ok = true;
                for (int k = 0; k < e.words.size() && ok; k++)
                    ok = tokens.get(i + k).text().equals(e.words.get(k));
                if (ok && (best == null || e.words.size() > best.words.size())) best = e;
            }
            if (best != null) {
                out.add(new ActorMention(i, i + best.words.size(), best.actor, best.form));
                i += best.words.size() - 1;
            }
        }
        return out;
    }

    private static List<List<String>> rows(String name) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line :
                    Resources.readLines(Resources.getResource(Gazetteer.class, name), StandardCharsets.UTF_8)) {
                List<String> cells = new ArrayList<>();
                StringBuilder c = new StringBuilder();
                boolean q = false;
                for (int i = 0; i < line.length(); i++) {
                    char ch = line.charAt(i);
                    if (ch == '"') q = !q;
                    else if (ch == ',' && !q) {
                        cells.add(c.toString());
                        c.setLength(0);
                    } else c.append(ch);
                }
                cells.add(c.toString());
                rows.add(cells);
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
