package org.rapporteur.ingest.read;

import com.google.common.primitives.ImmutableIntArray;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns bytes into text: by the byte-order mark, else as UTF-8 where every byte fits, else by what the page declares,
/// else by the detector's best guess among the single-byte encodings, else Windows-1252.
final class TextDecoder {
    /// The first bytes in which HTML allows an encoding to be declared (HTML Standard, "prescan").
    private static final int DECLARATION_WINDOW = 1024;

    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /// Below this confidence (of 100) the detector's guess is no better than the commonest encoding.
    private static final int CONFIDENT = 30;

    /// More control characters than one in this many letters means that the file is not text.
    private static final int LETTERS_PER_CONTROL = 200;

    private TextDecoder() {}

    static String decode(byte[] bytes, String fileName) throws UnreadableArticleException {
        String text = decoded(bytes, fileName);
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (text.indexOf('\0') >= 0 || controls * LETTERS_PER_CONTROL > text.length()) {
            throw notText(fileName);
        }
        return text;
    }

    private static String decoded(byte[] bytes, String fileName) throws UnreadableArticleException {
        Mark mark = Mark.of(bytes);
        if (mark != Mark.NONE) {
            return strictly(bytes, mark.length, mark.charset).orElseThrow(() -> broken(fileName, mark.charset));
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = strictly(bytes, 0, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw notText(fileName);
    }

    private static List<Charset> candidates(byte[] bytes) {
        Charset windows = Charset.forName("windows-1252");
        Charset declared = declared(bytes).orElse(windows);
        return declared.equals(windows)
                ? List.of(guessed(bytes).orElse(windows), windows)
                : List.of(declared, guessed(bytes).orElse(windows), windows);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WINDOW);
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null
                || match.getConfidence() < CONFIDENT
                || match.getName().startsWith("UTF")) {
            return Optional.empty();
        }
        return charset(match.getName());
    }

    /// ISO 8859-1 is read as Windows-1252, as browsers do (WHATWG Encoding Standard): its upper controls are never
    /// meant.
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin1 ? Charset.forName("windows-1252") : charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isControl(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f';
    }

    private static UnreadableArticleException notText(String fileName) {
        return new UnreadableArticleException(
                fileName, "is not a text file; give the article as plain text, Markdown or HTML");
    }

    private static UnreadableArticleException broken(String fileName, Charset charset) {
        return new UnreadableArticleException(
                fileName, "begins as " + charset + " but holds bytes that are not; save it again as UTF-8");
    }

    /// The byte-order marks of Unicode.
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        NONE(StandardCharsets.UTF_8);

        private final Charset charset;
        private final int length;
        private final ImmutableIntArray signature;

        Mark(Charset charset, int... signature) {
            this.charset = charset;
            this.length = signature.length;
            this.signature = ImmutableIntArray.copyOf(signature);
        }

        static Mark of(byte[] bytes) {
            for (Mark mark : values()) {
                if (mark.begins(bytes)) {
                    return mark;
                }
            }
            return NONE;
        }

        private boolean begins(byte[] bytes) {
            if (bytes.length < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((bytes[i] & 0xFF) != signature.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
