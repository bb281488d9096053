package org.plenumkg.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plenumkg.text.Supplied;

/** What the head of a web page says: {@code <meta name="PubDate" content="2024-08-16">}. */
final class HtmlMeta {

  private static final Map<Field, List<String>> NAMES = NameList.ofFields("/lexicon/html-meta.csv");

  private final Map<String, String> elements = new HashMap<>();

  private HtmlMeta(Document document) {
    for (Element meta : document.select("meta[content]")) {
      for (String key : List.of("name", "property", "itemprop")) {
        String words = meta.attr("content").strip();
        if (!words.isEmpty() && meta.hasAttr(key)) {
          elements.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), words);
        }
      }
    }
  }

  /** Title, date, source and region, as far as meta elements, or h1, title and time, give them. */
  static Supplied of(Document document) {
    HtmlMeta meta = new HtmlMeta(document);
    return new Supplied(
        meta.all(Field.TITLE).findFirst().or(() -> title(document)),
        Stream.concat(
                meta.all(Field.DATE),
                document.select("time[datetime]").eachAttr("datetime").stream())
            .flatMap(words -> SuppliedDate.parse(words).stream())
            .findFirst(),
        meta.all(Field.SOURCE).findFirst(),
        meta.all(Field.REGION).findFirst());
  }

  private Stream<String> all(Field field) {
    return NAMES.get(field).stream()
        .flatMap(name -> Optional.ofNullable(elements.get(name)).stream());
  }

  /** The only h1, or the title without the site's name: 常委会召开会议_二七区人民政府. */
  private static Optional<String> title(Document document) {
    List<String> headings = document.select("h1").eachText();
    String title =
        headings.size() == 1
            ? headings.get(0)
            : document.title().split("[_|]| - |--|——(?=[^—]*$)", 2)[0];
    return Optional.of(title.strip()).filter(words -> !words.isEmpty());
  }
}
