package org.rapporteur.render.pdf.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Writes the document's metadata as an XMP packet (ISO 16684-1), with the identification of PDF/A-3a (ISO 19005-3,
/// 6.6.4) and PDF/UA-1 (ISO 14289-1, clause 5) and the extension schema that PDF/A asks for the latter.
final class Xmp {
    private Xmp() {}

    static byte[] packet(Description about, Standard standard) {
        String date = Instant.ofEpochSecond(about.created())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        StringBuilder xml = new StringBuilder();
        xml.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        xml.append("<dc:format>application/pdf</dc:format>\n");
        xml.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(about.title()))
                .append("</rdf:li></rdf:Alt></dc:title>\n");
        xml.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(about.subject()))
                .append("</rdf:li></rdf:Alt></dc:description>\n");
        xml.append("<dc:creator><rdf:Seq><rdf:li>")
                .append(escaped(about.producer()))
                .append("</rdf:li></rdf:Seq></dc:creator>\n");
        xml.append("<dc:language><rdf:Bag><rdf:li>")
                .append(escaped(about.language()))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        xml.append("<xmp:CreateDate>").append(date).append("</xmp:CreateDate>\n");
        xml.append("<xmp:ModifyDate>").append(date).append("</xmp:ModifyDate>\n");
        xml.append("<xmp:CreatorTool>").append(escaped(about.producer())).append("</xmp:CreatorTool>\n");
        xml.append("<pdf:Producer>").append(escaped(PdfOutput.PRODUCER)).append("</pdf:Producer>\n");
        xml.append(identification(standard));
        xml.append("</rdf:Description>\n");
        if (standard == Standard.UA_1_AND_A_3A) {
            extension(xml);
        }
        xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String identification(Standard standard) {
        return switch (standard) {
            case UA_1_AND_A_3A -> """
                    <pdfaid:part>3</pdfaid:part>
                    <pdfaid:conformance>A</pdfaid:conformance>
                    <pdfuaid:part>1</pdfuaid:part>
                    """;
            case UA_2_AND_A_4F -> """
                    <pdfaid:part>4</pdfaid:part>
                    <pdfaid:rev>2020</pdfaid:rev>
                    <pdfaid:conformance>F</pdfaid:conformance>
                    <pdfuaid:part>2</pdfuaid:part>
                    <pdfuaid:rev>2024</pdfuaid:rev>
                    """;
        };
    }

    private static void extension(StringBuilder xml) {
        xml.append("""
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                """);
    }

    /// Text fit for XML: escaped, and without the characters that XML cannot carry.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(Xmp::allowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
    }
}
