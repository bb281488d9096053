package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText;
import org.plenumkg.text.RepairedText;

/**
 * What reading a page promises for every page: nothing lost, nothing twice, layout does not matter.
 */
class ReadingPropertiesTest {

  /** Characters; what grows with their square takes minutes here, all else seconds. */
  private static final int LONG = 300_000;

  private static final ArticleReader READER = ArticleReader.load();

  @Property(tries = 500)
  void everyCharacterHasOnePlace(@ForAll("scraps") String page) {
    checkPlaces(READER.read(Page.of("page", page)));
  }

  @Property(tries = 300)
  void cleanTextStays(@ForAll("clean") List<String> paragraphs) {
    assertThat(texts(String.join("\n", paragraphs))).containsExactly(String.join("\n", paragraphs));
  }

  @Property(tries = 300)
  void readingTwiceChangesNothing(@ForAll("clean") List<String> paragraphs) {
    for (String text : texts(String.join("\n\n", paragraphs))) {
      assertThat(texts(text)).containsExactly(text);
    }
  }

  @Property(tries = 300)
  void wrappingDoesNotMatter(
      @ForAll("longer") List<String> paragraphs, @ForAll @IntRange(min = 10, max = 40) int width) {
    // a paragraph that ends where its last line does leaves no trace of its end
    Assume.that(paragraphs.stream().noneMatch(p -> p.length() % width == 0));
    String wrapped = String.join("\n", paragraphs.stream().map(p -> wrapped(p, width)).toList());
    assertThat(texts(wrapped)).isEqualTo(texts(String.join("\n", paragraphs)));
  }

  @Property(tries = 300)
  void letterSpacingDoesNotMatter(
      @ForAll("clean") List<String> paragraphs, @ForAll @IntRange(min = 1, max = 3) int every) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      page.append(i % every == 0 ? paragraph.replaceAll("(?<=.)(?=.)", " ") : paragraph)
          .append('\n');
    }
    assertThat(texts(page.toString())).isEqualTo(texts(String.join("\n", paragraphs)));
  }

  @Property(tries = 300)
  void indentationDoesNotMatter(
      @ForAll("clean") List<String> paragraphs, @ForAll("indents") String indent) {
    String page = String.join("\n", paragraphs.stream().map(p -> indent + p).toList());
    assertThat(texts(page)).isEqualTo(texts(String.join("\n", paragraphs)));
  }

  @Example
  void seedPagesKeepEveryCharacterAndStay() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
      for (Path file : files.sorted().toList()) {
        PageText read = READER.read(Page.of("seed", Files.readString(file)));
        checkPlaces(read);
        for (Article article : read.articles()) {
          assertThat(texts(article.text())).containsExactly(article.text());
        }
      }
    }
  }

  @Example
  void timeGrowsWithLength() {
    for (String unit :
        List.of(
            "“",
            "\"",
            "（",
            "第 ",
            "要",
            "要，",
            "\n",
            "要\n\n",
            "　　要",
            "（记者王晓明）",
            "会议指出，要\n",
            ",",
            "1 ")) {
      String page = unit.repeat(LONG / unit.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> READER.read(Page.of("long", page)), unit.strip());
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "要",
            "会议指出，",
            "发展。",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "　　",
            "　",
            "“",
            "”",
            "\"",
            "（",
            "）",
            "(",
            ")",
            ",",
            ":",
            ".",
            "2024年",
            "２０",
            "9.27",
            "A",
            "Ｂ",
            "\uE000",
            "\u0001",
            "\u00AD",
            "\uD840\uDC00",
            "\uD800",
            "⼆",
            "记者 王晓明",
            "【编辑：李晓华】",
            "分享到：",
            "本报讯",
            "——访",
            "8月 16日",
            "图为",
            "\t",
            "\u200B",
            "-",
            "/图")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> clean() {
    return article(1);
  }

  /**
   * Paragraphs longer than a line: a page with a single cut line has too little to tell that it was
   * cut.
   */
  @Provide
  Arbitrary<List<String>> longer() {
    return article(3);
  }

  /** A headline and paragraphs of whole sentences. */
  private static Arbitrary<List<String>> article(int sentences) {
    Arbitrary<String> clause =
        Arbitraries.of(
            "滨江区要加快推进产业转型升级",
            "全年完成投资142亿元",
            "各级各部门要坚定信心",
            "新开工项目56个",
            "持续优化营商环境",
            "区长王晓明在会上讲话",
            "2024年8月16日召开会议",
            "深化“放管服”改革",
            "推动《滨江区发展规划》落地见效",
            "临湖新城建设全面提速");
    Arbitrary<String> sentence =
        clause.list().ofMinSize(2).ofMaxSize(5).map(c -> String.join("，", c) + "。");
    Arbitrary<String> paragraph =
        sentence.list().ofMinSize(sentences).ofMaxSize(sentences + 3).map(s -> String.join("", s));
    return paragraph
        .list()
        .ofMinSize(3)
        .ofMaxSize(6)
        .map(p -> Stream.concat(Stream.of("滨江区奋力谱写高质量发展新篇章"), p.stream()).toList());
  }

  @Provide
  Arbitrary<String> indents() {
    return Arbitraries.of("　　", "\t", "    ", " ");
  }

  private static List<String> texts(String page) {
    return READER.read(Page.of("page", page)).articles().stream().map(Article::text).toList();
  }

  private static String wrapped(String paragraph, int width) {
    return paragraph.replaceAll("(.{" + width + "})(?=.)", "$1\n");
  }

  /** Each character that is not white space once, in order, the same up to its width. */
  private static void checkPlaces(PageText read) {
    String page = read.page().text();
    int[] places = new int[page.length()];
    for (Article article : read.articles()) {
      RepairedText repaired = article.repaired();
      int last = -1;
      for (int i = 0; i < repaired.text().length(); i++) {
        char c = repaired.text().charAt(i);
        int origin = repaired.origin(i);
        if (!Characters.isSpace(c)) {
          assertThat(origin).isGreaterThan(last);
          assertThat(plain(c)).isEqualTo(plain(page.charAt(origin)));
          places[origin]++;
          last = origin;
        }
      }
    }
    read.rest().forEach(r -> r.span().of(page));
    for (PageText.SetAside aside : read.rest()) {
      for (int i = aside.span().start(); i < aside.span().end(); i++) {
        places[i] += Characters.isSpace(page.charAt(i)) ? 0 : 1;
      }
    }
    for (int i = 0; i < page.length(); i++) {
      assertThat(places[i])
          .as("character %s", i)
          .isEqualTo(Characters.isSpace(page.charAt(i)) ? 0 : 1);
    }
  }

  private static String plain(char c) {
    return c == '“' || c == '”'
        ? "\""
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }
}
