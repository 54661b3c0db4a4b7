package org.rapporteur.model.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.NegotiatedText;

/// The texts that are being corrected.
final class TextDrafts {
    private final List<NegotiatedText> known;
    private final Map<String, TextDraft> drafts = new LinkedHashMap<>();

    TextDrafts(List<NegotiatedText> texts) {
        this.known = new ArrayList<>(texts);
        texts.forEach(t -> drafts.put(t.id(), new TextDraft(t)));
    }

    List<NegotiatedText> texts() {
        return drafts.values().stream().map(TextDraft::text).toList();
    }

    /// The id of the text that a reference means, if it is still there.
    Optional<String> id(TextRef name) {
        return name.in(known).map(NegotiatedText::id).filter(drafts::containsKey);
    }

    /// A reference by id; the same reference where no text is meant.
    TextRef normal(TextRef name) {
        return id(name).map(TextRef::new).orElse(name);
    }

    Fit edit(TextRef name, Function<TextDraft, Fit> edit) {
        return id(name).map(id -> edit.apply(drafts.get(id))).orElseGet(() -> missing(name));
    }

    static Fit missing(TextRef name) {
        return Fit.misfit("no text, or more than one, is called “" + name + "”");
    }

    Fit add(Claim.OfText is, Attribution who) {
        if (id(is.text()).isPresent()) {
            return Fit.needless();
        }
        Optional<String> amended = is.amends().flatMap(this::id);
        if (is.amends().isPresent() && amended.isEmpty()) {
            return missing(is.amends().get());
        }
        NegotiatedText text = new NegotiatedText(
                freeId(),
                is.kind(),
                is.title(),
                is.symbol(),
                amended,
                List.of(),
                Optional.empty(),
                List.of(),
                who.grounds());
        known.add(text);
        drafts.put(text.id(), new TextDraft(text));
        return Fit.made();
    }

    private String freeId() {
        int number = known.size() + 1;
        while (taken("T" + number)) {
            number++;
        }
        return "T" + number;
    }

    private boolean taken(String id) {
        return known.stream().anyMatch(t -> t.id().equals(id));
    }

    Fit remove(TextRef name) {
        Optional<String> id = id(name);
        if (id.isEmpty()) {
            return Fit.needless();
        }
        drafts.remove(id.get());
        drafts.values().stream().filter(d -> d.amends().equals(id)).forEach(TextDraft::amendNothing);
        return Fit.made();
    }

    Fit change(Claim.OfText was, Claim.OfText is, Attribution who, NormalForm form) {
        Optional<String> id = id(was.text());
        if (id.isEmpty()) {
            return missing(was.text());
        }
        TextDraft draft = drafts.get(id.get());
        NegotiatedText now = draft.text();
        Claim.OfText says = new Claim.OfText(
                was.text(), now.kind(), now.title(), now.symbol(), now.amends().map(TextRef::new));
        if (form.same(says, is)) {
            return Fit.needless();
        }
        Optional<String> amended = is.amends().flatMap(this::id);
        if (is.amends().isPresent() && (amended.isEmpty() || amended.equals(id))) {
            return missing(is.amends().get());
        }
        if (!form.same(says, was)) {
            return Fit.misfit("the text is otherwise by now");
        }
        draft.become(is, amended, who);
        return Fit.made();
    }
}
