package org.plenumkg.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.PageText.SetAside;

/**
 * One HTML page that needs nothing else and asks no other computer: each article with its names
 * coloured by kind, its facts beside it, both highlighting each other. A content security policy
 * lets no script run but the page's own.
 */
public final class HtmlRendering implements Rendering {

  private final PrintWriter out;
  private final ArticleHtml articles;
  private final String script;
  private int pages;

  /**
   * Writes to {@code out}.
   *
   * @param language in which it shows itself at first; the reader can change it
   */
  public HtmlRendering(PrintWriter out, Ontology ontology, Language language) {
    this.out = out;
    this.articles = new ArticleHtml(out, ontology);
    String style = resource("annotation.css");
    script = resource("annotation.js");
    String legend =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.OTHER)
            .map(kind -> legend(kind, ontology))
            .collect(Collectors.joining());
    out.print(
        """
        <!DOCTYPE html>
        <html lang="%1$s" data-ui="%1$s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src '%2$s'; script-src '%3$s'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Plenum 标注 annotation</title>
        <style>%4$s</style>
        </head>
        <body>
        <header class="top">
        <h1>Plenum <span class="zh">标注</span><span class="en">annotation</span></h1>
        <button type="button" id="language"><span class="zh" lang="en">English</span>\
        <span class="en" lang="zh">中文</span></button>
        <ul class="legend">%5$s<li><span class="passage-sample">%6$s</span></li></ul>
        </header>
        <main>
        """
            .formatted(
                language.tag(),
                hash(style),
                hash(script),
                style,
                legend,
                both(
                    "事实的出处：指向、点按或用 Tab 键选中",
                    "states a fact: point at it, tap it or reach it by Tab")));
  }

  @Override
  public void write(AnnotatedPage page) {
    pages++;
    out.print("<section class=\"page\">\n<h2>" + SafeText.html(page.page().id()) + "</h2>\n");
    out.print("<p class=\"source\">" + SafeText.html(page.page().source()) + "</p>\n");
    Lines lines = new Lines(page.page().text());
    if (page.articles().isEmpty()) {
      out.print("<p class=\"none\">" + both("没有文章", "no article") + "</p>\n");
    }
    page.articles().forEach(article -> articles.write(article, pages, lines));
    if (!page.text().rest().isEmpty()) {
      out.print(
          "<details class=\"rest\"><summary>"
              + both("搁置的文字", "text set aside")
              + " ("
              + page.text().rest().size()
              + ")</summary>\n<ul>\n");
      page.text().rest().forEach(rest -> write(rest, page.page().text(), lines));
      out.print("</ul>\n</details>\n");
    }
    out.print("</section>\n");
    out.flush();
  }

  @Override
  public void close() {
    out.print(
        "</main>\n<aside id=\"peek\" aria-live=\"polite\" hidden></aside>\n<script>"
            + script
            + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  private void write(SetAside rest, String page, Lines lines) {
    out.print(
        "<li><q>"
            + SafeText.html(rest.span().of(page))
            + "</q> <small>"
            + SafeText.html(rest.reason())
            + both(
                "，第 " + lines.at(rest.span().start()) + " 行",
                ", line " + lines.at(rest.span().start()))
            + "</small></li>\n");
  }

  private static String legend(Kind kind, Ontology ontology) {
    return "<li><span class=\"m "
        + kind.key()
        + "\">"
        + both(kind.label(ontology, Language.ZH), kind.label(ontology, Language.EN))
        + "</span></li>";
  }

  /** Words in both languages, of which the style sheet shows one. */
  static String both(String chinese, String english) {
    return "<span class=\"zh\" lang=\"zh\">"
        + SafeText.html(chinese)
        + "</span><span class=\"en\" lang=\"en\">"
        + SafeText.html(english)
        + "</span>";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRendering.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** As a content security policy names a script or style sheet that it lets run. */
  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
