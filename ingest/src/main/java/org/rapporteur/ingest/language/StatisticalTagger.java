package org.rapporteur.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// OpenNLP's maximum-entropy tagger with its English model, trained on the Universal Dependencies English Web Treebank.
public final class StatisticalTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger;

    private StatisticalTagger(POSTaggerME tagger) {
        this.tagger = tagger;
    }

    /// Loads the model from the class path.
    public static StatisticalTagger load() {
        try (InputStream in = StatisticalTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the tagger's model is missing from the class path: " + MODEL);
            }
            return new StatisticalTagger(new POSTaggerME(new POSModel(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<Tag> tag(List<Token> sentence) {
        String[] words = sentence.stream().map(t -> plain(t.text())).toArray(String[]::new);
        List<Tag> tags = new ArrayList<>();
        for (String tag : tagger.tag(words)) {
            tags.add(first(tag));
        }
        return TagCorrections.apply(sentence, tags);
    }

    /// Contracted words carry two tags ("AUX+PART"); the first says what they do in the clause.
    private static Tag first(String tag) {
        int plus = tag.indexOf('+');
        return Tag.valueOf(plus < 0 ? tag : tag.substring(0, plus));
    }

    /// The treebank has straight quotation marks only, and few words in capitals.
    private static String plain(String word) {
        boolean capitals = word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0))
                && word.chars().noneMatch(Character::isDigit);
        String cased = capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
        return cased.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
