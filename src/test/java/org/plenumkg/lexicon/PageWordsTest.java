package org.plenumkg.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the page: each example has its word, and no other row of the table hides it. */
class PageWordsTest {

  private final PageWords words = PageWords.load();

  @Test
  void examplesHaveTheirWords() {
    List<String> wrong = new ArrayList<>();
    for (PageWords.Furniture furniture : words.furniture()) {
      if (!furniture.example().contains(furniture.phrase())) {
        wrong.add(furniture.toString());
      }
    }
    Stream.of(words.datelines(), words.bylines(), words.layout())
        .flatMap(List::stream)
        .filter(w -> !w.example().contains(w.word()))
        .forEach(w -> wrong.add(w.toString()));
    assertThat(wrong).isEmpty();
  }

  @Test
  void longerWordsComeFirst() {
    assertThat(PageWords.Word.at(words.bylines(), "文/图 王晓明", 0))
        .hasValueSatisfying(w -> assertThat(w.word()).isEqualTo("文/图"));
  }
}
