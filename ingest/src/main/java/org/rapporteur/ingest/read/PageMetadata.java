package org.rapporteur.ingest.read;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says of itself outside its text: JSON-LD first, then `meta` elements in the order of
/// `page-metadata.txt`, then `time`, `link`, `lang` and `title`.
final class PageMetadata {
    private static final ImmutableSetMultimap<String, String> NAMES = ReadingData.sections("page-metadata.txt");
    private static final Pattern BETWEEN_TITLE_AND_SITE = Pattern.compile("\\s+[|–—·•»:-]\\s+");

    private PageMetadata() {}

    static Imprint of(Document page) {
        return JsonLd.of(page)
                .orElse(meta(page))
                .orElse(microdata(page))
                .orElse(bylines(page))
                .orElse(links(page))
                .orElse(language(page))
                .orElse(site(page));
    }

    /// The page's title without the site's name.
    static Optional<String> title(Document page, Imprint imprint) {
        if (imprint.title().isPresent()) {
            return imprint.title().map(title -> withoutSite(title, imprint));
        }
        String title = Letters.oneLine(page.title());
        return title.isEmpty() ? Optional.empty() : Optional.of(withoutSite(title, imprint));
    }

    /// "A quiet session | The Treaty Post": the shorter end goes if it is the publisher's name, or short beside the
    /// title.
    private static String withoutSite(String title, Imprint imprint) {
        String[] parts = BETWEEN_TITLE_AND_SITE.split(title, -1);
        String last = parts[parts.length - 1];
        boolean publisher =
                imprint.publisher().map(name -> Head.isSame(name, last)).orElse(false);
        boolean bar = title.contains(" | " + last) || title.contains(" » " + last);
        boolean site = publisher || (bar && last.length() * 2 < title.length());
        return parts.length > 1 && site
                ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s+[|–—·•»:-]\\s+$", "")
                : title;
    }

    private static Imprint meta(Document page) {
        Imprint imprint = Imprint.EMPTY;
        for (ImprintField field : ImprintField.values()) {
            for (String name : NAMES.get(field.name().toLowerCase(Locale.ROOT))) {
                imprint = imprint.orElse(field.of(contents(page, name)));
            }
        }
        return imprint;
    }

    private static List<String> contents(Document page, String name) {
        List<String> contents = new ArrayList<>();
        for (Element meta : page.select("meta[content]")) {
            boolean named = meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)
                    || meta.attr("http-equiv").equalsIgnoreCase(name);
            if (named) {
                contents.add(meta.attr("content"));
            }
        }
        return contents;
    }

    private static Imprint microdata(Document page) {
        Imprint imprint = Imprint.EMPTY;
        Element date = page.selectFirst("[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        if (date != null) {
            imprint = imprint.orElse(ImprintField.PUBLISHED.of(List.of(when(date))));
        }
        List<Element> times = page.select("time[datetime]");
        if (!times.isEmpty()) {
            imprint = imprint.orElse(ImprintField.PUBLISHED.of(List.of(when(times.getFirst()))));
        }
        List<String> authors = page.select("[itemprop=author] [itemprop=name], a[rel~=author]").eachText().stream()
                .distinct()
                .toList();
        return imprint.orElse(ImprintField.AUTHORS.of(authors));
    }

    /// Lines that are named after the byline and stand in no box.
    private static Imprint bylines(Document page) {
        Imprint imprint = Imprint.EMPTY;
        for (Element element : page.body().select("[class]")) {
            boolean about = PageWords.isAbout(element) && element.selectFirst("p + p") == null;
            if (about && element.parents().stream().noneMatch(e -> PageWords.isNever(e) || e.nameIs("aside"))) {
                imprint = imprint.orElse(Byline.in(element.text()).orElse(Imprint.EMPTY));
            }
        }
        return imprint;
    }

    /// The publisher's name at the end of the page's title: "A quiet session | The Treaty Post".
    private static Imprint site(Document page) {
        String title = Letters.oneLine(page.title());
        int bar = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" » "));
        boolean shorter = bar > 0 && (title.length() - bar) * 2 < title.length();
        return shorter ? Imprint.ofPublisher(title.substring(bar + 3)) : Imprint.EMPTY;
    }

    private static String when(Element time) {
        for (String attribute : List.of("datetime", "content")) {
            if (!time.attr(attribute).isBlank()) {
                return time.attr(attribute);
            }
        }
        return time.text();
    }

    private static Imprint links(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return canonical == null ? Imprint.EMPTY : ImprintField.URL.of(List.of(canonical.attr("href")));
    }

    private static Imprint language(Document page) {
        Element root = page.selectFirst("html[lang]");
        return root == null ? Imprint.EMPTY : ImprintField.LANGUAGE.of(List.of(root.attr("lang")));
    }
}
