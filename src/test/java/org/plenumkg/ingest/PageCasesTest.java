package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText;

/**
 * Pages and what is to be read from them: above --- the page, below it the blocks, the bylines (@)
 * and, after the last article, what is set aside (-); articles are separated by ===.
 */
class PageCasesTest {

  private static final Path CASES = Path.of("src/test/resources/ingest-cases");
  private final ArticleReader reader = ArticleReader.load();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private void check(Path file) throws IOException {
    String[] sides = Files.readString(file).split("---\n", 2);
    PageText read = reader.read(Page.of("case", sides[0]));
    assertThat(String.join("\n", lines(read)) + "\n").isEqualTo(sides[1]);
  }

  private static List<String> lines(PageText read) {
    List<String> lines = new ArrayList<>();
    for (Article article : read.articles()) {
      if (article.number() > 1) {
        lines.add("===");
      }
      article.blocks().forEach(b -> lines.add(b.kind() + " " + b.span().of(article.text())));
      article
          .bylines()
          .forEach(
              b -> lines.add("@ " + b.role().name().toLowerCase(Locale.ROOT) + " " + b.name()));
    }
    read.rest().forEach(r -> lines.add("- " + r.reason() + ": " + r.span().of(read.page().text())));
    return lines;
  }
}
