package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.SameAgain;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;
import org.plenumkg.text.Supplied;

/** Pages read whole: titles that were supplied, and pages that no newspaper prints. */
class ArticleReaderTest {

  /** Characters of the smaller page. */
  private static final int SMALL = 1 << 13;

  private final ArticleReader reader = ArticleReader.load();

  private List<Optional<String>> headlines(String text) {
    Supplied supplied =
        new Supplied(
            Optional.of("岳池县召开春耕会议"), Optional.empty(), Optional.empty(), Optional.empty());
    return reader.read(new Page("p", "p", text, supplied)).articles().stream()
        .map(Article::headline)
        .toList();
  }

  @Test
  void theSuppliedTitleIsTheHeadlineOfATextWithoutOne() {
    assertThat(headlines("5月6日，岳池县召开春耕会议，部署春耕工作。会议要求，抓好春播。"))
        .containsExactly(Optional.of("岳池县召开春耕会议"));
  }

  @Test
  void aPrintedHeadlineStaysAsItIsPrinted() {
    assertThat(headlines("抢抓农时备春耕\n5月6日，岳池县召开春耕会议，部署春耕工作。会议要求，抓好春播。"))
        .containsExactly(Optional.of("抢抓农时备春耕"));
  }

  /**
   * What is allocated is counted, not the time; a page four times as long may take four times it.
   */
  @ParameterizedTest
  @MethodSource("org.plenumkg.SameAgain#things")
  @ValueSource(
      strings = {
        "记",
        "摄",
        "　",
        "1月",
        "2024年",
        "今日",
        "记者",
        "（记",
        "作者：",
        "一、",
        "至1",
        "20",
        "会 ",
        "讯（",
        "\r\n字",
        "2023年，全市增长5%。比2024年高。"
      })
  void anyContentIsReadInLinearWork(String content) {
    reader.read(page(content, SMALL));
    long small = allocated(content, SMALL);
    long large = allocated(content, 4 * SMALL);
    assertThat(large).isLessThan(5 * small + (1 << 18));
  }

  private long allocated(String content, int characters) {
    Page page = page(content, characters);
    return SameAgain.bytes(
        () -> assertThat(reader.read(page).articles()).hasSizeBetween(0, characters));
  }

  private static Page page(String content, int characters) {
    return Page.of("p", content.repeat(characters / content.length()));
  }
}
