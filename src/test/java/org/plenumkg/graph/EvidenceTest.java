package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Page;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

class EvidenceTest {

  @Test
  void quotesTheOriginalWithItsLinesJoined() {
    Article article = Samples.article(Samples.page("p"));
    Evidence evidence = new Evidence(article);

    List<Evidence.Passage> passages = evidence.passages(Samples.span(article, "书记樊惠林讲话"));

    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).quote()).isEqualTo("书记樊惠林讲话");
    assertThat(cut(Samples.PLENUM, passages.get(0).place())).isEqualTo("书记樊 惠 林讲话");
  }

  @Test
  void keepsTheWidthOfTheOriginal() {
    Article article =
        article("共5,000人", RepairedText.of("共5，000人", new int[] {0, 1, 2, 3, 4, 5, 6}));

    assertThat(new Evidence(article).passages(new Span(0, 7)).get(0).quote()).isEqualTo("共5,000人");
  }

  @Test
  void quotesInTwoWhereOtherWordsStandBetween() {
    String page = "会议决定\n责编 王某\n推进安居工程";
    Article article = article(page, RepairedText.of("会议决定推进", new int[] {0, 1, 2, 3, 11, 12}));

    assertThat(new Evidence(article).passages(new Span(2, 6)))
        .containsExactly(
            new Evidence.Passage(new Span(2, 4), "决定"),
            new Evidence.Passage(new Span(11, 13), "推进"));
    assertThat(new Evidence(article).place(new Span(2, 6))).contains(new Span(2, 13));
  }

  @Test
  void neverPartsACharacter() {
    Article article = article("𠮷田", RepairedText.unchanged("𠮷田"));

    assertThat(new Evidence(article).passages(new Span(1, 3)))
        .containsExactly(new Evidence.Passage(new Span(0, 2), "𠮷田"));
  }

  @Property(tries = 500)
  void cutsTheQuoteOutOfThePage(@ForAll("cases") Case one) {
    Evidence evidence = new Evidence(one.article());

    StringBuilder quoted = new StringBuilder();
    for (Evidence.Passage passage : evidence.passages(one.span())) {
      String words = Characters.withoutSpace(passage.quote());
      assertThat(words).isNotEmpty();
      assertThat(passage.quote()).isEqualTo(passage.quote().strip());
      assertThat(Characters.withoutSpace(cut(one.article().page().text(), passage.place())))
          .isEqualTo(words);
      quoted.append(words);
    }
    assertThat(quoted.toString()).contains(Characters.withoutSpace(one.words()));
  }

  /** A page, an article made of parts of it, and a span of that. */
  record Case(Article article, Span span) {
    String words() {
      return span.of(article.text());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<List<String>> tokens =
        Arbitraries.of("区", "委", "𠮷", "，", "a", "🀄", " ", "\n", "\u3000").list().ofMaxSize(40);
    Arbitrary<List<Boolean>> kept = Arbitraries.of(true, true, true, false).list().ofSize(40);
    return Combinators.combine(
            tokens,
            kept,
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 60))
        .as(EvidenceTest::example);
  }

  private static Case example(List<String> tokens, List<Boolean> kept, int a, int b) {
    StringBuilder page = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (kept.get(i)) {
        for (int j = 0; j < tokens.get(i).length(); j++) {
          text.append(tokens.get(i).charAt(j));
          origins.add(page.length() + j);
        }
      } else if (i % 3 == 0) {
        text.append(' ');
        origins.add(RepairedText.INSERTED);
      }
      page.append(tokens.get(i));
    }
    int start = Math.min(Math.min(a, b), text.length());
    int end = Math.min(Math.max(a, b), text.length());
    RepairedText repaired =
        RepairedText.of(text.toString(), origins.stream().mapToInt(i -> i).toArray());
    return new Case(article(page.toString(), repaired), new Span(start, end));
  }

  private static Article article(String page, RepairedText repaired) {
    return new Article(Page.of("p", page), 1, repaired, List.of(), List.of(), Optional.empty());
  }

  private static String cut(String text, Span codePoints) {
    return text.substring(
        text.offsetByCodePoints(0, codePoints.start()),
        text.offsetByCodePoints(0, codePoints.end()));
  }
}
