package org.plenumkg.ingest;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.plenumkg.text.Characters;

/** The text of an element, each block a line of its own. */
final class HtmlLines implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  private HtmlLines() {}

  static String of(Element element) {
    HtmlLines lines = new HtmlLines();
    element.traverse(lines);
    return lines
        .text
        .toString()
        .lines()
        .map(HtmlLines::stripped)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.text());
    } else {
      breakLine(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    breakLine(node);
  }

  private void breakLine(Node node) {
    if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      text.append('\n');
    }
  }

  private static String stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && Characters.isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
