package org.rapporteur.render.pdf.style;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a font says of itself in its `OS/2` table (OpenType 1.9).
///
/// @param weight `usWeightClass`, 1 to 1000
/// @param embeddable whether `fsType` permits to embed a subset
record FontHeader(int weight, boolean italic, boolean embeddable) {
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;
    private static final int ITALIC = 0x0001;
    private static final int RECORD = 16;
    private static final int FS_SELECTION = 62;

    static Optional<FontHeader> of(byte[] font) {
        ByteBuffer data = ByteBuffer.wrap(font);
        if (font.length < 12 || (data.getInt(0) != 0x00010000 && data.getInt(0) != 0x4F54544F)) {
            return Optional.empty();
        }
        int tables = data.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables && 12 + (i + 1) * RECORD <= font.length; i++) {
            int at = 12 + i * RECORD;
            String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
            int offset = data.getInt(at + 8);
            if (tag.equals("OS/2") && offset >= 0 && offset + FS_SELECTION + 2 <= font.length) {
                return Optional.of(read(data, offset));
            }
        }
        return Optional.empty();
    }

    private static FontHeader read(ByteBuffer data, int os2) {
        int weight = data.getShort(os2 + 4) & 0xFFFF;
        int type = data.getShort(os2 + 8) & 0xFFFF;
        int selection = data.getShort(os2 + FS_SELECTION) & 0xFFFF;
        boolean embeddable = (type & 0xF) != RESTRICTED && (type & (NO_SUBSETTING | BITMAPS_ONLY)) == 0;
        return new FontHeader(weight, (selection & ITALIC) != 0, embeddable);
    }
}
