package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
import org.rapporteur.render.pdf.layout.Look;
import org.rapporteur.render.pdf.layout.Masthead;
import org.rapporteur.render.pdf.layout.Pages;
import org.rapporteur.render.pdf.layout.Sheet;
import org.rapporteur.render.pdf.pdf.Attachment;
import org.rapporteur.render.pdf.pdf.Description;
import org.rapporteur.render.pdf.pdf.Fonts;
import org.rapporteur.render.pdf.pdf.PdfOutput;
import org.rapporteur.render.pdf.pdf.Standard;
import org.rapporteur.render.pdf.style.FontFiles;
import org.rapporteur.render.pdf.style.HouseStyle;

/// Makes the policy brief of an article's facts as a PDF file. The same facts give the same bytes.
public final class BriefRenderer {
    private final Language language;
    private final HouseStyle style;
    private final Look look;
    private final Standard standard;
    private final BriefComposer composer;

    private BriefRenderer(Builder builder) {
        this.language = builder.language;
        this.style = builder.style;
        this.standard = builder.standard;
        Sheet sheet = builder.sheet.or(style::sheet).orElse(Sheet.A4);
        this.look = new Look(style.palette(), sheet, style.logo().map(l -> new Masthead(l.artwork(), l.alt())));
        this.composer = BriefComposer.of(builder.language, style.labels()).by(style.organisation());
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
        Fonts fonts = fonts();
        Pages pages = BriefLayout.of(brief, labels, fonts, look);
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
        return PdfOutput.write(pages, fonts, description(facts, brief, data), attachments, standard);
    }

    /// The brief as one web page that needs no other file, in UTF-8.
    public byte[] html(Facts facts) {
        var logo = style.logo().map(l -> new HtmlOutput.Emblem(l.address(), l.alt()));
        return HtmlOutput.write(composer.compose(facts), composer.labels(), style.palette(), logo);
    }

    private Fonts fonts() {
        if (style.fonts().isEmpty()) {
            return Fonts.sourceSans();
        }
        try {
            FontFiles files = style.fonts().get();
            return Fonts.of(files.regular(), files.semibold(), files.others());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        private Optional<Sheet> sheet = Optional.empty();
        private HouseStyle style = HouseStyle.NONE;
        private Standard standard = Standard.DEFAULT;

        private Builder() {}

        /// The language of the brief.
        public Builder language(Language chosen) {
            language = chosen;
            return this;
        }

        /// The paper, whatever the house style says; A4 where neither says anything.
        public Builder sheet(Sheet chosen) {
            sheet = Optional.of(chosen);
            return this;
        }

        /// The house style.
        public Builder style(HouseStyle chosen) {
            style = chosen;
            return this;
        }

        /// The standards that the PDF file conforms to; PDF/UA-2 and PDF/A-4f where nothing is chosen.
        public Builder standard(Standard chosen) {
            standard = chosen;
            return this;
        }

        /// The renderer.
        public BriefRenderer build() {
            return new BriefRenderer(this);
        }
    }
}
