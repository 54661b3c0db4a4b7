package org.rapporteur.render.pdf.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.render.pdf.layout.Mark;
import org.rapporteur.render.pdf.layout.Page;
import org.rapporteur.render.pdf.layout.Pages;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.layout.Tag;

/// Writes laid-out pages as one PDF file that conforms to a pair of standards.
public final class PdfOutput {
    static final String PRODUCER = "OpenPDF";

    private final Pages pages;
    private final Fonts fonts;
    private final Description about;
    private final Map<String, PdfDestination> destinations = new HashMap<>();

    private final Map<String, Tag> targets = new HashMap<>();
    private final Standard standard;

    private PdfOutput(Pages pages, Fonts fonts, Description about, Standard standard) {
        this.standard = standard;
        this.pages = pages;
        this.fonts = fonts;
        this.about = about;
    }

    /// The file.
    ///
    /// @param fonts those that the pages were measured with
    public static byte[] write(
            Pages pages, Fonts fonts, Description about, List<Attachment> attachments, Standard standard) {
        try {
            return new PdfOutput(pages, fonts, about, standard).bytes(attachments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(List<Attachment> attachments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        Sheet sheet = pages.sheet();
        Document document = new Document(new Rectangle((float) sheet.width(), (float) sheet.height()), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        prepare(writer);
        document.open();
        identify(writer);
        Structure structure = new Structure(writer, pages.structure(), standard);
        destinations(writer);
        for (int i = 0; i < pages.pages().size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            page(writer, structure, pages.pages().get(i));
        }
        outline(writer, structure);
        attach(writer, attachments);
        structure.finish();
        document.close();
        return standard == Standard.UA_2_AND_A_4F ? Trailer.withoutInfo(out.toByteArray()) : out.toByteArray();
    }

    /// What must be said before the file is opened.
    private void prepare(PdfWriter writer) throws IOException {
        if (standard == Standard.UA_1_AND_A_3A) {
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setPDFXConformance(PdfWriter.PDFA3A);
        } else {
            writer.setPdfVersion(PdfWriter.VERSION_2_0);
        }
        writer.setTagged();
        writer.setTabs(new PdfName("S"));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(about.language()));
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
    }

    private void identify(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(about.title()));
        info.put(PdfName.SUBJECT, unicode(about.subject()));
        info.put(PdfName.AUTHOR, unicode(about.producer()));
        info.put(PdfName.CREATOR, unicode(about.producer()));
        info.put(PdfName.PRODUCER, unicode(PRODUCER));
        PdfDate date = date();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        PdfString id = new PdfString(HexFormat.of().parseHex(about.fingerprint()));
        id.setHexWriting(true);
        PdfArray ids = new PdfArray();
        ids.add(id);
        ids.add(id);
        info.put(PdfName.FILEID, ids);
        writer.setXmpMetadata(Xmp.packet(about, standard));
        writer.setOutputIntents(
                "sRGB IEC61966-2.1",
                "PDFA/1",
                "http://www.color.org",
                "sRGB IEC61966-2.1",
                ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    }

    private PdfDate date() {
        var calendar = new java.util.GregorianCalendar(java.util.TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        calendar.setTimeInMillis(about.created() * 1000);
        return new PdfDate(calendar);
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private void destinations(PdfWriter writer) {
        for (int i = 0; i < pages.pages().size(); i++) {
            PdfIndirectReference page = writer.getPageReference(i + 1);
            for (Mark mark : pages.pages().get(i).marks()) {
                if (mark instanceof Mark.Anchor anchor) {
                    PdfDestination place =
                            new PdfDestination(PdfDestination.XYZ, (float) anchor.x(), up(anchor.y() - 6), 0);
                    place.addPage(page);
                    destinations.putIfAbsent(anchor.name(), place);
                    targets.putIfAbsent(anchor.name(), anchor.tag());
                }
            }
        }
    }

    private float up(double y) {
        return (float) (pages.sheet().height() - y);
    }

    private void page(PdfWriter writer, Structure structure, Page page) throws IOException {
        new Canvas(writer.getDirectContent(), structure, fonts, pages.sheet().height()).draw(page.marks());
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Hot hot) {
                link(writer, structure, hot);
            }
        }
    }

    private void link(PdfWriter writer, Structure structure, Mark.Hot hot) throws IOException {
        PdfDestination place = destinations.get(hot.target());
        boolean web = hot.target().startsWith("https://") || hot.target().startsWith("http://");
        if (place == null && !web) {
            return;
        }
        PdfAction action = place == null ? new PdfAction(hot.target()) : goTo(structure, hot.target(), place);
        PdfAnnotation annotation = new PdfAnnotation(
                writer,
                (float) hot.x(),
                up(hot.y() + hot.height()),
                (float) (hot.x() + hot.width()),
                up(hot.y()),
                action);
        annotation.put(PdfName.CONTENTS, unicode(hot.contents()));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        int parent = writer.getStructureTreeRoot()
                .addExistingObject(structure.element(hot.tag()).getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(parent));
        structure.refer(hot.tag(), hot.target());
        structure.tie(hot.tag(), annotation.getIndirectReference(), writer.getCurrentPage());
        writer.addAnnotation(annotation);
    }

    /// Leads to a place; in PDF 2.0 to the element that stands there, too.
    private PdfAction goTo(Structure structure, String target, PdfDestination place) {
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, place);
        if (standard == Standard.UA_2_AND_A_4F) {
            PdfArray element = new PdfArray();
            element.add(structure.element(targets.get(target)).getReference());
            place.getElements().stream().skip(1).forEach(element::add);
            action.put(new PdfName("SD"), element);
        }
        return action;
    }

    private void outline(PdfWriter writer, Structure structure) {
        PdfOutline root = writer.getRootOutline();
        for (Pages.Bookmark bookmark : pages.bookmarks()) {
            PdfDestination place = destinations.get(bookmark.anchor());
            if (place != null) {
                new PdfOutline(root, goTo(structure, bookmark.anchor(), place), bookmark.title(), true);
            }
        }
    }

    private void attach(PdfWriter writer, List<Attachment> attachments) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, date());
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer,
                    null,
                    attachment.name(),
                    attachment.content().getBytes(StandardCharsets.UTF_8),
                    attachment.mediaType(),
                    parameters,
                    9);
            file.put(new PdfName("AFRelationship"), new PdfName(attachment.relationship()));
            file.put(PdfName.DESC, unicode(attachment.description()));
            writer.addFileAttachment(attachment.name(), file);
            associated.add(file.getReference());
        }
        if (!attachments.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }
}
