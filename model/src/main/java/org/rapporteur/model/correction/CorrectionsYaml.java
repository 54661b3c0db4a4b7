package org.rapporteur.model.correction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Corrections as a YAML file that a person can also write. Its fields are described in `corrections.schema.json`
/// beside this class.
public final class CorrectionsYaml {
    /// The value of `format` in the files that this class reads and writes.
    public static final String FORMAT = "rapporteur-corrections/1";

    /// The largest file that is read, in bytes.
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    private static final int WIDTH = 110;
    private static final String HEAD = "# Corrections to what Rapporteur read in an article. It applies them each time"
            + " it reads the article again.\n";

    private CorrectionsYaml() {}

    /// The file's bytes; the same corrections give the same bytes.
    public static byte[] write(Corrections corrections) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setUseUnicodeEncoding(true)
                .build();
        String yaml = new Dump(settings).dumpToString(CorrectionsWriter.file(corrections));
        return (HEAD + yaml).getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a file.
    ///
    /// @param directory finds the actors that the file names
    /// @throws InvalidCorrectionsException when it is not a corrections file; the message says where and why
    public static Corrections read(byte[] bytes, ActorDirectory directory) throws InvalidCorrectionsException {
        if (bytes.length > LARGEST_FILE) {
            throw new InvalidCorrectionsException(1, 1, "the file is larger than 8 MiB");
        }
        return new CorrectionsReader(directory).read(new Entry(root(text(bytes))));
    }

    private static String text(byte[] bytes) throws InvalidCorrectionsException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidCorrectionsException(1, 1, "the file is not in UTF-8");
        }
    }

    private static Node root(String text) throws InvalidCorrectionsException {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LARGEST_FILE)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.orElseThrow(() -> new InvalidCorrectionsException(1, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            String problem = e.getProblem();
            throw e.getProblemMark()
                    .map(m -> new InvalidCorrectionsException(m.getLine() + 1, m.getColumn() + 1, problem))
                    .orElseGet(() -> new InvalidCorrectionsException(1, 1, problem));
        } catch (YamlEngineException | StackOverflowError e) {
            throw new InvalidCorrectionsException(1, 1, "the file is not YAML that can be read");
        }
    }
}
