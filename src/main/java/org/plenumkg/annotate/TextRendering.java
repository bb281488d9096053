package org.plenumkg.annotate;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenumkg.extract.Fact;
import org.plenumkg.mention.Mention;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Block;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.Span;

/**
 * For a terminal: each article with its names marked, the numbers of the facts behind the words
 * that state them, and the facts in plain words.
 */
public final class TextRendering implements Rendering {

  private final PrintWriter out;
  private final Ontology ontology;
  private final Marking marking;
  private final Language language;
  private final FactWords words;
  private final ArticleHeading headings;

  /** Writes to {@code out}, beginning with what the marks mean. */
  public TextRendering(PrintWriter out, Ontology ontology, Marking marking, Language language) {
    this.out = out;
    this.ontology = ontology;
    this.marking = marking;
    this.language = language;
    this.words = new FactWords(ontology);
    this.headings = new ArticleHeading(ontology, language);
    String legend =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.OTHER)
            .map(kind -> marking.name(kind.label(ontology, language), kind))
            .collect(Collectors.joining(" "));
    line(legend + marking.faint("  ‹1› " + language.of("事实的出处", "states fact 1")));
  }

  @Override
  public void write(AnnotatedPage page) {
    line("");
    line(marking.bold("══ " + SafeText.terminal(page.page().source()) + " ══"));
    Lines lines = new Lines(page.page().text());
    if (page.articles().isEmpty()) {
      line(language.of("没有文章", "no article"));
    }
    page.articles().forEach(article -> write(article, lines));
    for (SetAside rest : page.text().rest()) {
      String quote = SafeText.terminal(rest.span().of(page.page().text())).replace('\n', ' ');
      line(
          marking.faint(
              language.of("搁置", "set aside")
                  + at(lines.at(rest.span().start()))
                  + " ("
                  + rest.reason()
                  + "): "
                  + quote));
    }
    out.flush();
  }

  @Override
  public void close() {
    out.flush();
  }

  private void write(AnnotatedArticle article, Lines lines) {
    line("");
    line(marking.bold("── " + SafeText.terminal(headings.title(article.article())) + " ──"));
    headings.lines(article).forEach(said -> line(marking.faint(SafeText.terminal(said))));
    Segments segments = new Segments(article.mentions(), article.facts(), ontology);
    for (Block block : article.article().blocks()) {
      String text = block(article, block, segments);
      boolean heading = block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.KICKER;
      line((block.kind() == Block.Kind.PARAGRAPH ? "　　" : "") + (heading ? "# " : "") + text);
    }
    for (int i = 0; i < article.facts().size(); i++) {
      line(fact(i + 1, article, lines));
    }
  }

  private String block(AnnotatedArticle article, Block block, Segments segments) {
    StringBuilder text = new StringBuilder();
    List<Segment> all = segments.of(block.span());
    for (int i = 0; i < all.size(); i++) {
      Segment segment = all.get(i);
      String quote = SafeText.terminal(segment.span().of(article.article().text()));
      List<Integer> over = segment.mentions();
      if (over.isEmpty()) {
        text.append(quote);
      } else {
        Mention innermost = article.mentions().get(over.get(over.size() - 1));
        text.append(marking.name(quote, Kind.of(innermost.thing().type(), ontology)));
      }
      int end = segment.span().end();
      String ending =
          segment.facts().stream()
              .filter(f -> endsAt(article.facts().get(f), end))
              .map(f -> Integer.toString(f + 1))
              .collect(Collectors.joining(" "));
      text.append(ending.isEmpty() ? "" : marking.faint("‹" + ending + "›"));
    }
    return text.toString();
  }

  private static boolean endsAt(Fact fact, int end) {
    return fact.evidence().stream().map(Span::end).anyMatch(e -> e == end);
  }

  private String fact(int number, AnnotatedArticle article, Lines lines) {
    Fact fact = article.facts().get(number - 1);
    String rule = fact.rule() + ", " + String.format(Locale.ROOT, "%.2f", fact.confidence());
    int line = lines.of(article.article().repaired(), fact.evidence().get(0));
    return String.format(Locale.ROOT, "%4d. ", number)
        + SafeText.terminal(words.of(fact, language)).replace('\n', ' ')
        + marking.faint("  " + rule + at(line));
  }

  private String at(int line) {
    return language.of("，第 " + line + " 行", ", line " + line);
  }

  private void line(String text) {
    out.print(text + "\n");
  }
}
