package org.rapporteur.render.docx.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// The package of a Word document, which comes out the same each time: no clock in it, and every entry of
/// the zip dated 1 January 1980, the earliest that the format knows.
final class Parcel implements AutoCloseable {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CUSTOM =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private final OPCPackage zip = OPCPackage.create(new ByteArrayOutputStream());
    private final PackagePart main;

    Parcel(String name, String contentType) {
        main = zip.createPart(name(name), contentType);
        zip.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    }

    /// Sets the document's properties.
    void describe(String title, String description, String language) {
        try {
            var properties = zip.getPackageProperties();
            properties.setCreatorProperty("Rapporteur");
            properties.setTitleProperty(Xml.clean(title));
            properties.setDescriptionProperty(Xml.clean(description));
            properties.setLanguageProperty(language);
            properties.setCreatedProperty(Optional.<Date>empty());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Adds a part that the document refers to, and gives the relationship's id.
    String attach(String name, String contentType, String relation, byte[] content) {
        PackagePart part = part(name, contentType, content);
        return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation)
                .getId();
    }

    /// Adds a part.
    PackagePart part(String name, String contentType, byte[] content) {
        PackagePart part = zip.createPart(name(name), contentType);
        fill(part, content);
        return part;
    }

    /// Adds a template's part with the parts that it relates to, and gives the relationship's id.
    String attach(Template.Part part, String relation) {
        return main.addRelationship(copy(part).getPartName(), TargetMode.INTERNAL, relation)
                .getId();
    }

    private PackagePart copy(Template.Part part) {
        if (zip.containPart(name(part.name()))) {
            return zip.getPart(name(part.name()));
        }
        PackagePart copy = part(part.name(), part.contentType(), part.content());
        part.relations().forEach((id, relation) -> {
            if (relation.part().isPresent()) {
                copy.addRelationship(
                        copy(relation.part().get()).getPartName(), TargetMode.INTERNAL, relation.type(), id);
            } else if (!relation.address().isEmpty()) {
                copy.addExternalRelationship(relation.address(), relation.type(), id);
            }
        });
        return copy;
    }

    /// Adds data of the document's own, with their properties.
    void attachData(byte[] data, byte[] properties) {
        PackagePart item = part("/customXml/item1.xml", "application/xml", data);
        PackagePart about = part(
                "/customXml/itemProps1.xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                properties);
        item.addRelationship(about.getPartName(), TargetMode.INTERNAL, CUSTOM + "Props");
        main.addRelationship(item.getPartName(), TargetMode.INTERNAL, CUSTOM);
    }

    private static PackagePartName name(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void fill(PackagePart part, byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The package with this main part.
    byte[] bytes(byte[] document) {
        fill(main, document);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            zip.save(written);
            return redated(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] redated(byte[] dated) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(dated.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(dated));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EPOCH);
                out.putNextEntry(fixed);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        zip.revert();
    }
}
