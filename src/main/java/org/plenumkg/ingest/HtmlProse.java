package org.plenumkg.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plenumkg.text.Characters;

/**
 * How much running text each element holds: characters outside links in pieces with punctuation.
 */
final class HtmlProse {

  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

  HtmlProse(Element body) {
    body.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            add(text, body);
          }
        });
  }

  private void add(TextNode text, Element body) {
    String words = text.text();
    if (words.chars().noneMatch(c -> Characters.endsClause((char) c) || c == '.')) {
      return;
    }
    for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
      if (element.normalName().equals("a")) {
        return;
      }
    }
    for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
      lengths.merge(element, words.length(), Integer::sum);
      if (element.equals(body)) {
        return;
      }
    }
  }

  int of(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  /** Whether it is made of at least two parts with prose, or has line breaks. */
  boolean hasParagraphs(Element element) {
    return element.children().stream().filter(child -> of(child) > 0 && child.isBlock()).count() > 1
        || element.children().stream().anyMatch(child -> child.normalName().equals("br"));
  }
}
