package org.rapporteur.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Article;
import org.rapporteur.model.Facts;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.json.FactsJson;
import org.rapporteur.model.wording.Labels;
import org.rapporteur.model.wording.Language;
import org.rapporteur.render.pdf.compose.Brief;
import org.rapporteur.render.pdf.compose.BriefComposer;
import org.rapporteur.render.pdf.html.HtmlOutput;
import org.rapporteur.render.pdf.layout.BriefLayout;
import org.rapporteur.render.pdf.layout.Pages;
import org.rapporteur.render.pdf.layout.Palette;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.pdf.Attachment;
import org.rapporteur.render.pdf.pdf.Description;
import org.rapporteur.render.pdf.pdf.Fonts;
import org.rapporteur.render.pdf.pdf.PdfOutput;

/// Makes the policy brief of an article's facts as a PDF file. The same facts give the same bytes.
public final class BriefRenderer {
    private final Language language;
    private final Sheet sheet;
    private final BriefComposer composer;

    private BriefRenderer(Builder builder) {
        this.language = builder.language;
        this.sheet = builder.sheet;
        this.composer = BriefComposer.of(builder.language, Map.of());
    }

    /// A builder for briefs in English on A4.
    public static Builder builder() {
        return new Builder();
    }

    /// The brief, with the article's text and the facts attached.
    public byte[] render(Facts facts) {
        byte[] data = FactsJson.write(facts);
        Brief brief = composer.compose(facts);
        Labels labels = composer.labels();
        Fonts fonts = Fonts.sourceSans();
        Pages pages = BriefLayout.of(brief, labels, fonts, Palette.DEFAULT, sheet);
        List<Attachment> attachments = List.of(
                new Attachment(
                        "article.txt",
                        "text/plain",
                        labels.text("attached.article"),
                        "Source",
                        facts.article().text().value()),
                new Attachment(
                        "facts.json",
                        "application/json",
                        labels.text("attached.facts"),
                        "Data",
                        new String(data, StandardCharsets.UTF_8)));
        return PdfOutput.write(pages, fonts, description(facts, brief, data), attachments);
    }

    /// The brief as one web page that needs no other file, in UTF-8.
    public byte[] html(Facts facts) {
        return HtmlOutput.write(composer.compose(facts), composer.labels(), Palette.DEFAULT);
    }

    private Description description(Facts facts, Brief brief, byte[] data) {
        Article article = facts.article();
        long created = article.published()
                .map(PartialDate::firstDay)
                .map(d -> d.atStartOfDay().toEpochSecond(ZoneOffset.UTC))
                .orElse(0L);
        return new Description(
                brief.title(),
                brief.kicker() + ": " + brief.subject(),
                article.authors(),
                article.publisher(),
                language.tag(),
                facts.generator().name() + " " + facts.generator().version(),
                created,
                fingerprint(data));
    }

    private static String fingerprint(byte[] data) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(data);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Chooses how briefs are made.
    public static final class Builder {
        private Language language = Language.ENGLISH;
        private Sheet sheet = Sheet.A4;

        private Builder() {}

        /// The language of the brief.
        public Builder language(Language chosen) {
            language = chosen;
            return this;
        }

        /// The paper.
        public Builder sheet(Sheet chosen) {
            sheet = chosen;
            return this;
        }

        /// The renderer.
        public BriefRenderer build() {
            return new BriefRenderer(this);
        }
    }
}
