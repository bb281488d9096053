package org.plenumkg.annotate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenumkg.extract.Fact;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Block;

/**
 * One article as HTML: its text, in which a passage names the facts that it states ({@code
 * data-f}), and the list of these facts.
 */
final class ArticleHtml {

  private final PrintWriter out;
  private final Ontology ontology;
  private final FactWords words;
  private final ArticleHeading chinese;
  private final ArticleHeading english;

  ArticleHtml(PrintWriter out, Ontology ontology) {
    this.out = out;
    this.ontology = ontology;
    this.words = new FactWords(ontology);
    this.chinese = new ArticleHeading(ontology, Language.ZH);
    this.english = new ArticleHeading(ontology, Language.EN);
  }

  /**
   * Writes an article.
   *
   * @param page number of its page among all that are shown, from 1
   */
  void write(AnnotatedArticle read, int page, Lines lines) {
    String prefix = "f" + page + "-" + read.article().number() + "-";
    out.print("<article>\n<div class=\"text\">\n<div class=\"known\">");
    out.print(HtmlRendering.both(chinese.title(read.article()), english.title(read.article())));
    List<String> zh = chinese.lines(read);
    List<String> en = english.lines(read);
    for (int i = 0; i < zh.size(); i++) {
      out.print(" " + HtmlRendering.both(zh.get(i), en.get(i)));
    }
    out.print("</div>\n");
    Segments segments = new Segments(read.mentions(), read.facts(), ontology);
    for (Block block : read.article().blocks()) {
      String element = element(block.kind());
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      out.print("<" + element + " class=\"" + kind + "\" lang=\"zh\">");
      writeWords(read, segments.of(block.span()), prefix);
      out.print("</" + element + ">\n");
    }
    out.print("</div>\n<div class=\"facts\">\n<h3>");
    out.print(HtmlRendering.both("事实 " + read.facts().size(), "facts " + read.facts().size()));
    out.print("</h3>\n<ol>\n");
    for (int i = 0; i < read.facts().size(); i++) {
      writeFact(read, i, prefix, lines);
    }
    out.print("</ol>\n</div>\n</article>\n");
  }

  private static String element(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "h3";
      case SUBHEADLINE -> "h4";
      case KICKER, PARAGRAPH, CAPTION, BYLINE -> "p";
    };
  }

  /** Segments that state the same facts are one passage, which can be pointed at. */
  private void writeWords(AnnotatedArticle read, List<Segment> segments, String prefix) {
    List<Integer> open = List.of();
    for (Segment segment : segments) {
      if (!segment.facts().equals(open)) {
        out.print(open.isEmpty() ? "" : "</span>");
        open = segment.facts();
        out.print(
            open.isEmpty()
                ? ""
                : "<span class=\"passage\" tabindex=\"0\" data-f=\""
                    + open.stream().map(f -> prefix + (f + 1)).collect(Collectors.joining(" "))
                    + "\">");
      }
      out.print(words(read, segment));
    }
    out.print(open.isEmpty() ? "" : "</span>");
  }

  private String words(AnnotatedArticle read, Segment segment) {
    String text = SafeText.html(segment.span().of(read.article().text()));
    if (segment.mentions().isEmpty()) {
      return text;
    }
    List<Mention> over = segment.mentions().stream().map(read.mentions()::get).toList();
    String title =
        over.stream().map(m -> title(m.thing())).distinct().collect(Collectors.joining(" · "));
    Mention innermost = over.get(over.size() - 1);
    return "<span class=\"m "
        + kind(innermost)
        + (over.size() > 1 ? " in-" + kind(over.get(0)) : "")
        + (innermost.span().start() == segment.span().start() ? " first" : "")
        + (innermost.span().end() == segment.span().end() ? " last" : "")
        + "\" title=\""
        + SafeText.html(title)
        + "\">"
        + text
        + "</span>";
  }

  private String kind(Mention mention) {
    return Kind.of(mention.thing().type(), ontology).key();
  }

  /** 职务 post: 中共郑州市二七区委员会书记. */
  private String title(Thing thing) {
    return ontology.label(thing.type(), "zh")
        + " "
        + ontology.label(thing.type(), "en")
        + ": "
        + thing.name();
  }

  private void writeFact(AnnotatedArticle read, int index, String prefix, Lines lines) {
    Fact fact = read.facts().get(index);
    int line = lines.of(read.article().repaired(), fact.evidence().get(0));
    String type = fact.type().getLocalName().toLowerCase(Locale.ROOT);
    out.print(
        "<li id=\""
            + prefix
            + (index + 1)
            + "\" class=\"fact\" tabindex=\"0\"><span class=\"type "
            + type
            + "\">"
            + HtmlRendering.both(words.type(fact, Language.ZH), words.type(fact, Language.EN))
            + "</span> "
            + HtmlRendering.both(words.of(fact, Language.ZH), words.of(fact, Language.EN))
            + " <small>"
            + SafeText.html(fact.rule())
            + String.format(Locale.ROOT, " · %.2f · ", fact.confidence())
            + HtmlRendering.both("第 " + line + " 行", "line " + line)
            + "</small></li>\n");
  }
}
