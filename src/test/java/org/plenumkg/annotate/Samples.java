package org.plenumkg.annotate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/** A page made for tests, and what a rendering makes of pages. */
final class Samples {

  static final Ontology ONTOLOGY = new Ontology();
  static final Annotator ANNOTATOR = new Annotator();

  /** With a broken line, a character beyond the basic plane, a byline and a share button. */
  static final String TEXT =
      """
      𠮷祥路积水排除 二七区召开防汛工作会议
      8月16日上午，二七区召开2024年防汛工作会议。区委书记林大山主持会议并讲话，区委副书记、区长周
      小满出席。会议审议通过了《二七区防汛应急预案》，纵深打造“安居”“乐业”两大工程。
      “这是头等大事。”周小满表示。要啃“硬骨头”，区财政局局长参加。
      记者 陈一鸣
      分享到微信
      """;

  private Samples() {}

  static AnnotatedPage page() {
    return page(TEXT);
  }

  static AnnotatedPage page(String text) {
    return ANNOTATOR.annotate(
        new Page("sample", "pages/sample.txt", text, Page.of("", "").supplied()));
  }

  static String rendered(Function<PrintWriter, Rendering> form, AnnotatedPage... pages) {
    StringWriter out = new StringWriter();
    try (Rendering rendering = form.apply(new PrintWriter(out))) {
      for (AnnotatedPage page : pages) {
        rendering.write(page);
      }
    }
    return out.toString();
  }

  static String html(AnnotatedPage... pages) {
    return rendered(out -> new HtmlRendering(out, ONTOLOGY, Language.ZH), pages);
  }

  static String covered(Function<PrintWriter, CoverageReport> form, AnnotatedPage page) {
    StringWriter out = new StringWriter();
    try (CoverageReport report = form.apply(new PrintWriter(out))) {
      report.write(new Coverage(ONTOLOGY).of(page));
    }
    return out.toString();
  }
}
