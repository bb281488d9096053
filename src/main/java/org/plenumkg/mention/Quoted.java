package org.plenumkg.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plenumkg.text.Span;

/**
 * Words between marks of a kind: “安居”, 《实施意见》.
 *
 * @param inner the words, in the article's text
 * @param outer the words with their marks
 * @param nested whether it stands within another of the same kind
 */
public record Quoted(Span inner, Span outer, boolean nested) {

  /**
   * All pairs in a stretch of text, by their place; marks without a partner in the same line are
   * left out.
   *
   * @param open and {@code close} the marks, which differ from each other
   */
  public static List<Quoted> find(String text, Span within, char open, char close) {
    List<Quoted> found = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = within.start(); i < within.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        starts.clear();
      } else if (c == open) {
        starts.push(i);
      } else if (c == close && !starts.isEmpty()) {
        int start = starts.pop();
        found.add(new Quoted(new Span(start + 1, i), new Span(start, i + 1), !starts.isEmpty()));
      }
    }
    found.sort((a, b) -> a.outer().compareTo(b.outer()));
    return found;
  }
}
