package org.rapporteur.render.docx.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.Role;
import org.rapporteur.render.docx.compose.Matrix.Anchor;
import org.rapporteur.render.docx.compose.PartyKey;

/// The names of bookmarks and tags. Word allows a bookmark 40 characters (letters, digits and underscores; a leading
/// underscore hides it) and a tag 64, so a party stands there by its id where that is short and plain, else by
/// its place among the parties of the facts.
public final class Bookmarks {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,19}");

    private final Map<PartyKey, String> codes = new HashMap<>();

    /// The names for the texts of some facts.
    public Bookmarks(List<NegotiatedText> texts) {
        for (NegotiatedText text : texts) {
            for (Role role : text.roles()) {
                PartyKey key = PartyKey.of(role.party());
                if (!codes.containsKey(key)) {
                    boolean plain = key.named() && PLAIN.matcher(key.value()).matches();
                    codes.put(key, plain ? key.value() : "0" + (codes.size() + 1));
                }
            }
        }
    }

    /// A party's short name.
    public String code(PartyKey party) {
        return codes.get(party);
    }

    /// The bookmark of a place.
    public String name(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Top() -> "_top";
            case Anchor.OfText(int number) -> "_text_" + number;
            case Anchor.OfCell(int text, PartyKey party) -> "_role_" + text + "_" + code(party);
            case Anchor.OfContest(int number) -> "_wording_" + number;
            case Anchor.OfNote(int number) -> "_note_" + number;
            case Anchor.OfCorrection(int number) -> "_correction_" + number;
        };
    }

    /// The bookmark of a column's head.
    public static String column(int text) {
        return "_column_" + text;
    }

    /// The bookmark of a party's row in a part of the matrix.
    public String row(int part, PartyKey party) {
        return "_row_" + part + "_" + code(party);
    }

    /// The tag of a cell's content control.
    public String tag(int text, PartyKey party) {
        return "role:" + text + ":" + code(party);
    }
}
