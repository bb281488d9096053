package org.plenumkg.graph;

import java.util.List;
import java.util.Optional;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/** Finds the words of an article again in the page as it came. */
public final class Evidence {

  /**
   * Words of the original page.
   *
   * @param place in code points of the page's original text
   * @param quote its characters as in the original, its lines and spaces as repaired
   */
  public record Passage(Span place, String quote) {}

  private final RepairedText repaired;
  private final String original;
  private final CodePoints codePoints;

  /** Looks in the page that the article stands on. */
  public Evidence(Article article) {
    repaired = article.repaired();
    original = article.page().text();
    codePoints = new CodePoints(original);
  }

  /**
   * The passages of a span of the repaired text: several where the page sets other words between.
   */
  public List<Passage> passages(Span span) {
    Span whole = wholeCharacters(span);
    return repaired.origins(whole, original).stream()
        .map(range -> new Passage(codePoints.of(range), quote(whole, range)))
        .toList();
  }

  /** Where a span of the repaired text begins and ends in the original, in code points. */
  public Optional<Span> place(Span span) {
    return repaired.origins(wholeCharacters(span), original).stream()
        .reduce(Span::cover)
        .map(codePoints::of);
  }

  private String quote(Span span, Span range) {
    StringBuilder quote = new StringBuilder(span.length());
    int end = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = repaired.text().charAt(i);
      if (Characters.isSpace(c)) {
        quote.append(quote.isEmpty() ? "" : c);
      } else if (range.contains(repaired.origin(i))) {
        quote.append(original.charAt(repaired.origin(i)));
        end = quote.length();
      }
    }
    quote.setLength(end);
    return quote.toString();
  }

  /** The span, widened where it would part a character that takes two units. */
  private Span wholeCharacters(Span span) {
    return new Span(
        span.start() - (parts(span.start()) ? 1 : 0), span.end() + (parts(span.end()) ? 1 : 0));
  }

  private boolean parts(int at) {
    String text = repaired.text();
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
