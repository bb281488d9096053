package org.plenumkg.annotate;

import java.util.List;
import java.util.stream.Stream;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Quoted;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Words in “…” or 《…》 that look like a name and became none: “双轮驱动”, 《楚天都市报》. */
final class UntypedNames implements GapFinder {

  /** Longer words in quotation marks are speech. */
  private static final int LONGEST = 20;

  private final String kind;
  private final char open;
  private final char close;

  UntypedNames(String kind, char open, char close) {
    this.kind = kind;
    this.open = open;
    this.close = close;
  }

  @Override
  public Stream<Gap> find(AnnotatedArticle article) {
    String text = article.article().text();
    List<Span> named = article.mentions().stream().map(Mention::span).toList();
    return Quoted.find(text, new Span(0, text.length()), open, close).stream()
        .filter(quoted -> !quoted.nested() && isName(quoted.inner().of(text)))
        .map(Quoted::outer)
        .filter(outer -> named.stream().noneMatch(outer::overlaps))
        .map(outer -> new Gap(kind, outer, "in " + open + close));
  }

  private boolean isName(String words) {
    boolean bounded = open == '《' || words.length() <= LONGEST;
    return !words.isBlank() && bounded && words.chars().noneMatch(c -> endsClause((char) c));
  }

  private boolean endsClause(char c) {
    return open == '《' ? c == '\n' : Characters.endsClause(c);
  }
}
