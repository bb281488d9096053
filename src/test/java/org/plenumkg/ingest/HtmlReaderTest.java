package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

class HtmlReaderTest {

  private static final String ARTICLE =
      """
      <!DOCTYPE html>
      <html><head><meta charset="%s">
      <title>区委常委会召开会议_二七区人民政府</title>
      <meta name="PubDate" content="2024-08-16 09:30">
      <meta name="ContentSource" content="郑州日报">
      <style>p {color: red}</style><script>var a = "脚本，不是正文。";</script></head>
      <body>
      <!-- 注释，不是正文。 -->
      <div class="nav"><a href="/">首页</a> &gt; <a href="/news">新闻，要闻</a></div>
      <div class="wrap"><h1>区委常委会<br>召开会议</h1>
      <div class="content">
        <p>　　8月16日，区委常委会召开会议，<b>张立</b>主持。</p>
        <p>会议指出，要坚持人民至上，<br>确保安全度汛。</p>
        <div>会议强调，要压实责任，抓好落实，
          推动各项工作再上新台阶，取得新成效。</div>
        <ul><li><a href="/1">相关新闻，一</a></li><li><a href="/2">相关新闻，二</a></li></ul>
      </div></div>
      <div id="comments"><p>网友甲：写得好，支持！</p><p>网友乙：很好，赞。</p></div>
      <div class="footer">版权所有，未经许可不得转载。</div>
      </body></html>
      """;

  private static final String TEXT =
      "区委常委会\n召开会议\n8月16日，区委常委会召开会议，张立主持。\n会议指出，要坚持人民至上，\n确保安全度汛。\n"
          + "会议强调，要压实责任，抓好落实， 推动各项工作再上新台阶，取得新成效。";

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  @ParameterizedTest
  @CsvSource({"utf-8,UTF-8", "gb2312,GB18030", "gb2312,UTF-8", "utf-8,GB18030", "utf-16,UTF-16LE"})
  void findsTheArticleWhateverEncodingIsDeclared(String declared, String actual) {
    readings.file("x.html", ARTICLE.formatted(declared), Charset.forName(actual)).read();
    assertThat(readings.problems()).isEmpty();
    assertThat(readings.ids()).containsExactly("x");
    assertThat(readings.texts()).containsExactly(TEXT);
    assertThat(readings.pages.get(0).supplied())
        .isEqualTo(
            new Supplied(
                Optional.of("区委常委会 召开会议"),
                Optional.of(new PartialDate(2024, 8, 16)),
                Optional.of("郑州日报"),
                Optional.empty()));
  }

  @Test
  void isToldByItsContentAndNotByItsName() {
    readings.file("a.txt", ARTICLE.formatted("utf-8")).file("b.html", "只是文字，没有标记。1 < 2。").read();
    assertThat(readings.texts()).containsExactly(TEXT, "只是文字，没有标记。1 < 2。");
  }

  @Test
  void readsMetaElementsOfManySites() {
    readings
        .file(
            "a.html",
            "<html><head><meta property='og:title' content='标题'>"
                + "<meta property='article:published_time' content='2024-08-15T20:00:00+00:00'>"
                + "<meta name='date' content='昨天'><meta name='source' content=' '>"
                + "<meta property='og:site_name' content='河南日报网'></head><body><p>正文，短。</p></body></html>")
        .file(
            "b.html",
            "<html><title>会议 - 大河网</title><p>正文，<time datetime='2024-08'>八月</time>。</p></html>")
        .read();
    assertThat(readings.pages.get(0).supplied())
        .isEqualTo(
            new Supplied(
                Optional.of("标题"),
                Optional.of(new PartialDate(2024, 8, 16)),
                Optional.of("河南日报网"),
                Optional.empty()));
    assertThat(readings.pages.get(1).supplied().title()).contains("会议");
    assertThat(readings.pages.get(1).supplied().date()).contains(new PartialDate(2024, 8, 0));
  }

  @Test
  void keepsEveryParagraphWhenOneIsLong() {
    String page =
        "<html><body><div class='main'><div>"
            + "长句，长句。".repeat(40)
            + "</div><div>短句。</div></div></body></html>";
    readings.file("a.html", page, StandardCharsets.UTF_8).read();
    assertThat(readings.texts()).containsExactly("长句，长句。".repeat(40) + "\n短句。");
  }

  @Test
  void saysWhenThereIsNoText() {
    readings.file("a.html", "<html><body><script>1</script><img src='a.png'></body></html>").read();
    assertThat(readings.problems()).containsExactly("a.html: is HTML without text");
  }

  @Test
  void survivesDeepNesting() {
    readings.file("a.html", "<html>" + "<div>".repeat(20_000) + "正文，深。").read();
    assertThat(readings.texts()).containsExactly("正文，深。");
  }
}
