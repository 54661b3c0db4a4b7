package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A matrix as a person would have edited it.
final class EditedMatrix {
    private EditedMatrix() {}

    /// The matrix with the text of its main part changed.
    static byte[] of(byte[] docx, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean main = entry.getName().equals("word/document.xml");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        main
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    /// The words in a State's role for the first text, typed over.
    static UnaryOperator<String> role(String state, String words) {
        return xml -> {
            int control = xml.indexOf("role:1:" + state);
            int text = xml.indexOf("</w:t>", xml.indexOf("<w:sdtContent>", control));
            int start = xml.lastIndexOf('>', text - 1) + 1;
            return xml.substring(0, start) + words + xml.substring(text);
        };
    }
}
