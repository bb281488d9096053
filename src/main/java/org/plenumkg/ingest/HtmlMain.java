package org.plenumkg.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page: the smallest element with most of the page's prose, without
 * navigation, comments and lists of links.
 */
final class HtmlMain {

  private static final Set<String> FURNITURE = NameList.words("/lexicon/html-furniture.csv");

  private static final String NEVER =
      "script, style, noscript, template, iframe, object, svg, nav, footer, aside, form, button,"
          + " select, textarea, [hidden], [style~=(?i)display\\s*:\\s*none]";

  private static final Set<String> CONTAINERS =
      Set.of("body", "div", "article", "section", "main", "table", "tbody", "tr", "td", "center");

  /** An element with less of the prose around it than this is not the article. */
  private static final double MOST = 0.6;

  private HtmlMain() {}

  /** The article's lines, its headline first; the document is changed. */
  static String text(Document document) {
    Element body = document.body();
    Optional<String> headline =
        Optional.of(body.select("h1"))
            .filter(h1 -> h1.size() == 1)
            .map(h1 -> HtmlLines.of(h1.first()));
    body.select(NEVER).remove();
    HtmlProse prose = new HtmlProse(body);
    body.getAllElements().stream()
        .filter(e -> !e.equals(body) && isFurniture(e) && prose.of(e) * 2 < prose.of(body))
        .toList()
        .forEach(Element::remove);
    Element main = main(body, new HtmlProse(body));
    main.select("ul, ol, div, p, table").stream()
        .filter(e -> !e.equals(main) && isLinks(e))
        .toList()
        .forEach(Element::remove);
    String text = HtmlLines.of(main);
    return headline
        .filter(line -> !line.isEmpty() && !text.contains(line))
        .map(line -> line + "\n" + text)
        .orElse(text);
  }

  private static Element main(Element body, HtmlProse prose) {
    Element at = body;
    while (true) {
      Optional<Element> largest = at.children().stream().max(Comparator.comparingInt(prose::of));
      if (largest.isEmpty() || !isInner(largest.get(), at, prose)) {
        return at;
      }
      at = largest.get();
    }
  }

  /** Whether the search goes on inside: not into one long paragraph among others. */
  private static boolean isInner(Element child, Element parent, HtmlProse prose) {
    int all = prose.of(parent);
    int inside = prose.of(child);
    if (all == 0 || !CONTAINERS.contains(child.normalName())) {
      return false;
    }
    return inside == all || (inside >= MOST * all && prose.hasParagraphs(child));
  }

  private static boolean isFurniture(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return Arrays.stream(names.split("[^a-z0-9]+")).anyMatch(FURNITURE::contains);
  }

  private static boolean isLinks(Element element) {
    int linked = element.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    return element.select("a[href]").size() > 1 && linked * 2 > element.text().length();
  }
}
